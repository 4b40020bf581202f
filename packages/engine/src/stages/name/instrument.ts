import { buildLexicon, type TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { sameSentence } from './words.ts'

const RESOLUTION = buildLexicon(
  [
    'قرار مجلس الأمن الدولي',
    'قرار مجلس الأمن',
    'القرار الدولي',
    'القرار الأممي',
    'القرار',
    'قرار',
    'قرار الأمم المتحدة',
    'قراري مجلس الأمن',
    'قرارات مجلس الأمن',
  ].map((phrase) => [phrase, phrase] as const),
)
const NUMBER_WORDS = new Set(['رقم', 'الرقم', 'ذي', 'ذو'])

/** Resolutions of the Security Council by number (القرار 2254، قرار مجلس الأمن الدولي رقم 2254). */
export function instrumentsAt(tokens: TokenTable, token: number): Candidate[] {
  const found: Candidate[] = []
  for (const { to, core } of RESOLUTION.matchesAt(tokens, token)) {
    let at = to + 1
    while (sameSentence(tokens, token, at) && NUMBER_WORDS.has(tokens.words[at]!.form)) at++
    const word = tokens.words[at]
    if (!word || !sameSentence(tokens, token, at) || word.kind !== 'number') continue
    const number = Number(word.form)
    if (!Number.isInteger(number) || number < 100 || number > 2999) continue
    found.push({
      from: token,
      to: at,
      start: core.start,
      type: 'INSTRUMENT',
      rule: 'name.resolution',
      strength: 'full',
      known: null,
      key: `RES:${number}`,
      of: null,
      en: `UN Security Council Resolution ${number}`,
      bodyCode: null,
      priority: 60,
    })
  }
  return found
}
