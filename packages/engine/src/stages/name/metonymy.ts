import type { TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { sameSentence } from './words.ts'

const PLACE_BEFORE = new Set(
  'في الي العاصمه مدينه بمدينه وسط شمال جنوب شرق غرب قرب زار غادر وصل لزياره زياره زيارته مطار بالعاصمه للعاصمه والعاصمه ضواحي بلديه سفير سفارة'.split(
    ' ',
  ),
)

/**
 * Whether a capital stands for the government (موسكو أعلنت) or the place (في موسكو). A place follows a preposition of place,
 * a noun of place or a verb of going; elsewhere a capital in political news acts.
 */
export function placeOrGovernment(tokens: TokenTable, c: Candidate): 'place' | 'government' {
  const core = tokens.words[c.from]!.cores.find((k) => k.start === c.start)
  if (core?.particle === 'ب') return 'place'
  const before = c.from - 1
  if (before < 0 || !sameSentence(tokens, before, c.from)) {
    const next = tokens.words[c.to + 1]?.form
    return next === '-' || next === '(' || next === '،' || next === '/' || next === ':' ? 'place' : 'government'
  }
  return PLACE_BEFORE.has(tokens.words[before]!.form) ? 'place' : 'government'
}
