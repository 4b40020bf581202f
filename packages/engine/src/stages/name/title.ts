import { buildLexicon, type Core, type TokenTable } from '@isnad/text'
import { type OfficeEntry, offices } from '../../resources/title/offices.ts'
import { perToken } from './per-token.ts'

const lexicon = buildLexicon(offices.flatMap((office) => office.phrases.map((phrase) => [phrase, office] as const)))

/** A phrase of office or rank found at tokens `from` to `to`. */
export interface TitleMatch {
  readonly from: number
  readonly to: number
  readonly core: Core
  readonly office: OfficeEntry
}

/** The longest phrase of office or rank at a token, or null. */
export const titleAt = perToken((tokens: TokenTable, token: number): TitleMatch | null => {
  if (token >= tokens.count) return null
  let best: TitleMatch | null = null
  for (const { from, to, core, value } of lexicon.matchesAt(tokens, token)) {
    if (!best || to > best.to || (to === best.to && core.start < best.core.start))
      best = { from, to, core, office: value }
  }
  return best
})
