import { stemOf, type TokenTable } from '@isnad/text'
import type { Segment } from './segment.ts'

/** Shorter forms are mostly particles, which every two texts share. */
const FEWEST_LETTERS = 4

/** The stems of the content words of some segments: what texts on one topic have in common. */
export function stemsOf(tokens: TokenTable, segments: readonly Segment[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const segment of segments) addStems(tokens, segment, stems)
  return stems
}

/** How many different stems a segment has, and how many of them are in a set. */
export function countShared(
  tokens: TokenTable,
  segment: Segment,
  stems: ReadonlySet<string>,
): { shared: number; all: number } {
  const own = stemsOf(tokens, [segment])
  let shared = 0
  for (const stem of own) if (stems.has(stem)) shared++
  return { shared, all: own.size }
}

function addStems(tokens: TokenTable, { from, to }: Segment, into: Set<string>): void {
  for (let i = from; i <= to; i++) {
    const word = tokens.words[i]!
    if (word.kind === 'arabic' && word.form.length >= FEWEST_LETTERS) into.add(stemOf(word))
  }
}
