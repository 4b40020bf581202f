import { buildLexicon, type TokenTable, type Word, wordFeature } from '@isnad/text'
import { cueEntries } from '../../resources/cue/index.ts'
import { isCommonVerb } from '../../syntax/common-verbs.ts'
import { isDemonstrative, isJoinedWord } from '../../syntax/particles.ts'
import { buildVerbLexicon } from '../../syntax/verb-lexicon.ts'
import { continuations, openingVerbs } from './resources/leads.ts'
import type { Segment } from './segment.ts'

const continuation = buildLexicon(continuations.map((phrase) => [phrase, true] as const))
const readVerb = buildVerbLexicon([
  ...cueEntries.map(({ parts }) => [parts, true] as const),
  ...openingVerbs.map(([perfect, imperfect]) => [{ perfect, imperfect }, true] as const),
])

const FEWEST_WORDS = 12
const MOST_WORDS = 60
const MOST_SENTENCES = 3
/** This near the opening, هذا and ذلك point to an earlier paragraph. */
const ANAPHORA_REACH = 3

/**
 * True when a segment reads as the first paragraph of a story: a sentence or two, and nothing at its opening leans on
 * what came before, as و, كما, من جانبه, يذكر أن or جاء ذلك do.
 */
export function isLead(tokens: TokenTable, { from, to, words, ending }: Segment): boolean {
  if (words < FEWEST_WORDS || words > MOST_WORDS || (ending !== 'stop' && ending !== 'open')) return false
  if (tokens.sentences[to]! - tokens.sentences[from]! >= MOST_SENTENCES) return false
  const first = firstWord(tokens, from, to)
  const word = tokens.words[first]!
  if (word.kind !== 'arabic' || isJoinedWord(word)) return false
  if (continuation.matchesAt(tokens, first).some(({ core }) => core.start === 0)) return false
  return !tokens.words.slice(first, Math.min(first + ANAPHORA_REACH, to)).some(isDemonstrative)
}

/** True when the first word can be read as a perfect in the third person with nothing attached to its front. */
export function opensWithVerb(tokens: TokenTable, { from, to }: Segment): boolean {
  const word = tokens.words[firstWord(tokens, from, to)]!
  return isOpeningVerb(word) || isCommonVerb(word)
}

const isOpeningVerb = wordFeature((word: Word) =>
  readVerb(word).some(
    ({ core, features }) => core.start === 0 && features.tense === 'perfect' && features.person === 3,
  ),
)

function firstWord(tokens: TokenTable, from: number, to: number): number {
  while (from < to && tokens.words[from]!.kind === 'punctuation') from++
  return from
}
