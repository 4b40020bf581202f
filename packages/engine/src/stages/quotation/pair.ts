import type { NounPhrase } from '../../syntax/noun-phrase.ts'
import { isAdverb, isRelative, thatParticle } from '../../syntax/particles.ts'
import type { CueWord } from './cue-word.ts'
import type { Frame, Walked } from './frame.ts'
import { clauseFrame, prepositionFrame } from './marker.ts'
import type { Page } from './page.ts'
import { prepositionAt } from './preposition.ts'

export function pairFrame(
  page: Page,
  cue: CueWord,
  state: Walked,
  first: NounPhrase | null,
  limit: number,
): Frame | null {
  const from = first ? first.to + 1 : state.i
  for (let i = from; i < limit; i++) {
    const that = thatParticle(page.tokens.words[i]!)
    if (that?.particle === 'ب') {
      const frame = clauseFrame(page, cue, state, i, limit)
      return frame && { ...frame, construction: 'pair', first: first && untilRelative(page, first, i - 1) }
    }
    const preposition = prepositionAt(page, ['ب'], i)
    if (preposition) {
      const frame = prepositionFrame(page, cue, state, i, preposition.skip, limit)
      if (frame) return { ...frame, construction: 'pair', first: first && untilRelative(page, first, i - 1) }
    }
  }
  return null
}

/** The described noun with its prepositional phrases, without the clause that the reporter adds to it. */
function untilRelative(page: Page, { from, to }: NounPhrase, last: number): NounPhrase {
  let end = to
  for (let i = to + 1; i <= last; i++) {
    const word = page.tokens.words[i]!
    if (isRelative(word) || word.kind === 'punctuation' || page.timeEnd[i]! >= 0) break
    if (isAdverb(word)) break
    end = i
  }
  return { from, to: end }
}

export const describes = (page: Page, i: number): boolean =>
  thatParticle(page.tokens.words[i]!)?.particle === 'ب' || prepositionAt(page, ['ب'], i) !== null
