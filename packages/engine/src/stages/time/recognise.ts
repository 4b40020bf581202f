import { coreSpan, type Span, type TokenTable } from '@isnad/text'
import type { Timex } from '../../layers.ts'
import { defineStage } from '../../pipeline.ts'
import { openReader, type Place, type Reader, type Reading, startBits, startsAt, startsOf } from './reader.ts'
import type { TimeRule } from './rule.ts'
import { compoundRules, simpleRules } from './rules/index.ts'

const OUTSIDE: Place = { inside: false, expectsYear: false }

/** Recognises time expressions: at each token the longest that a rule reads, from left to right, none in another. */
export const timexStage = defineStage({
  name: 'timex',
  needs: [],
  gives: 'timexes',
  run: ({ tokens }) => recogniseTimexes(tokens),
})

/** `spoken` also reads what only commands and plans mean as times (في السابعة، في 15). */
export function recogniseTimexes(tokens: TokenTable, spoken = false): readonly Timex[] {
  const reader = openReader(tokens, spoken, (at, place) => readBase(reader, at, place))
  const timexes: Timex[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (startsOf(tokens.words[at]!) === 0) continue
    const starts = startsAt(reader, at)
    if (starts === 0) continue
    const simple = (starts & SIMPLE) === 0 ? null : readBase(reader, at, OUTSIDE)
    const compound = (starts & COMPOUND) === 0 ? null : longest(startedCompound, reader, at, OUTSIDE, starts)
    const found = compound && (!simple || compound.to > simple.to) ? compound : simple
    if (!found) continue
    const { rule, skip, to, shape } = found
    timexes.push({ span: withTatweel(tokens, coreSpan(tokens, at, skip, to)), from: at, to, rule, shape })
    at = to
  }
  return timexes
}

interface StartedRule {
  readonly rule: TimeRule
  readonly starts: number
}
const withStarts = (rules: readonly TimeRule[]): readonly StartedRule[] =>
  rules.map((rule) => ({ rule, starts: startBits(rule.starts) }))
const allStarts = (rules: readonly StartedRule[]): number => rules.reduce((sum, { starts }) => sum | starts, 0)
const startedSimple = withStarts(simpleRules)
const startedCompound = withStarts(compoundRules)
const SIMPLE = allStarts(startedSimple)
const COMPOUND = allStarts(startedCompound)

const TATWEEL = '\u0640'
const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

/** هـ "AH" is written with a tatweel, which folding drops but a reader sees. */
function withTatweel({ source }: TokenTable, [start, end]: Span): Span {
  return [start, source[end] === TATWEEL && source[end - 1] === 'ه' && !isLetter(source[end - 2]) ? end + 1 : end]
}

// Expressions nest a few deep (منذ منتصف ليل أمس الأول); text that nests deeper is no expression but an attack.
const MAX_DEPTH = 8

// Simple expressions are asked for again and again from within others; each is read once.
function readBase(reader: Reader, at: number, place: Place): Reading | null {
  const word = reader.tokens.words[at]
  if (!word || (startsOf(word) & SIMPLE) === 0 || reader.depth >= MAX_DEPTH) return null
  const starts = startsAt(reader, at) & SIMPLE
  if (starts === 0) return null
  const key = at * 4 + (place.inside ? 2 : 0) + (place.expectsYear ? 1 : 0)
  const known = reader.memo[key]
  if (known !== undefined) return known
  reader.memo[key] = null // a rule that comes back to where it began finds nothing
  reader.depth++
  const found = longest(startedSimple, reader, at, place, starts)
  reader.depth--
  reader.memo[key] = found
  return found
}

function longest(
  rules: readonly StartedRule[],
  reader: Reader,
  at: number,
  place: Place,
  starts: number,
): Reading | null {
  let best: Reading | null = null
  for (const { rule, starts: needed } of rules) {
    if ((needed & starts) === 0) continue
    const found = rule.read(reader, at, place)
    if (found && (!best || found.to > best.to)) best = { rule: rule.id, ...found }
  }
  return best
}
