import { readStates } from '@isnad/gazetteer'
import { buildLexicon, type Core, type TokenTable } from '@isnad/text'
import { perToken } from './per-token.ts'

/** A nationality adjective or demonym as written: of which state, and its agreement. */
export interface Nationality {
  readonly iso: string
  readonly gender: 'm' | 'f'
  readonly number: 'singular' | 'dual' | 'plural'
  readonly definite: boolean
}

/** Adjectives that name no state but a body or people that acts like one. */
const OTHERS: readonly (readonly [adjective: string, iso: string])[] = [
  ['أممي', 'O:UN'],
  ['أوروبي', 'O:EU'],
  ['أوربي', 'O:EU'],
  ['أطلسي', 'O:NATO'],
  ['عربي', 'O:ARAB'],
  ['خليجي', 'O:GCC'],
  ['أفريقي', 'O:AU'],
  ['إفريقي', 'O:AU'],
  ['كردي', 'O:KURD'],
  ['حوثي', 'O:HOUTHI'],
  ['شيشاني', 'O:CHECHNYA'],
  ['غربي', 'O:WEST'],
  ['دولي', 'O:INT'],
]

type Entry = readonly [string, Nationality]

/** Every written form of an adjective, one word or two (كوري جنوبي), with and without the article. */
function* adjectiveForms(adjective: string, iso: string): Generator<Entry> {
  const words = adjective.split(' ')
  const endings = [
    ['', 'm', 'singular'],
    ['ة', 'f', 'singular'],
    ['ان', 'm', 'dual'],
    ['ين', 'm', 'plural'],
    ['ون', 'm', 'plural'],
    ['تان', 'f', 'dual'],
    ['تين', 'f', 'dual'],
    ['ات', 'f', 'plural'],
  ] as const
  // جنوب أفريقي: only the second word takes the article and the ending
  const fixedFirst = words.length === 2 && !words[0]!.endsWith('ي')
  for (const [ending, gender, number] of endings) {
    const inflected = words.map((word, k) => (fixedFirst && k === 0 ? word : word + ending)).join(' ')
    const withArticle = words.map((word, k) => (fixedFirst && k === 0 ? word : `ال${word}${ending}`)).join(' ')
    yield [inflected, { iso, gender, number, definite: false }]
    yield [withArticle, { iso, gender, number, definite: true }]
  }
}

function* entries(): Generator<Entry> {
  for (const state of readStates()) {
    for (const adjective of state.adjectives) yield* adjectiveForms(adjective, state.iso)
    for (const demonym of state.demonyms) {
      yield [demonym, { iso: state.iso, gender: 'm', number: 'plural', definite: false }]
      yield [`ال${demonym}`, { iso: state.iso, gender: 'm', number: 'plural', definite: true }]
    }
  }
  for (const [adjective, iso] of OTHERS) yield* adjectiveForms(adjective, iso)
}

const lexicon = buildLexicon(entries())

export interface NationalityMatch extends Nationality {
  readonly from: number
  readonly to: number
  readonly core: Core
}

/** The nationality adjective at a token, the longest reading, or null. */
export const nationalityAt = perToken((tokens: TokenTable, token: number): NationalityMatch | null => {
  if (token >= tokens.count) return null
  const matches = lexicon.matchesAt(tokens, token)
  let best: NationalityMatch | null = null
  for (const { from, to, core, value } of matches) {
    if (!best || to > best.to) best = { ...value, from, to, core }
  }
  return best
})
