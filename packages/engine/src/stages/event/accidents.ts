import { foldText, type TokenTable } from '@isnad/text'
import { accidentWords } from '../../resources/trigger/accidents.ts'
import { hasForm, type TriggerMention } from './find-triggers.ts'

/** How far around a death its sentence is looked at. */
const REACH = 100
const ACCIDENTS = new Set(accidentWords.map((word) => foldText(word)))

/**
 * Leaves out the deaths and injuries of accidents: those told in a sentence with a word for an accident and
 * none for an attack. Nobody attacked, so there is no event to log.
 */
export function withoutAccidents(tokens: TokenTable, mentions: readonly TriggerMention[]): readonly TriggerMention[] {
  const isHarm = ({ trigger }: TriggerMention): boolean => trigger.frame === 'suffer' && trigger.type === 'ASSAULT'
  if (!mentions.some(isHarm)) return mentions
  const attacks = new Set(
    mentions.filter((m) => m.trigger.type === 'ASSAULT' && !isHarm(m)).map((m) => tokens.sentences[m.token]),
  )
  return mentions.filter((m) => !isHarm(m) || attacks.has(tokens.sentences[m.token]) || !hasAccident(tokens, m.token))
}

/** True when the token's sentence has a word for an accident. */
function hasAccident(tokens: TokenTable, token: number): boolean {
  const sentence = tokens.sentences[token]!
  let from = token
  while (from > 0 && token - from < REACH && tokens.sentences[from - 1] === sentence) from--
  for (let i = from; i < tokens.count && i - token < REACH && tokens.sentences[i] === sentence; i++) {
    if (hasForm(tokens.words[i]!, ACCIDENTS)) return true
  }
  return false
}
