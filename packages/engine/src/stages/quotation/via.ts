import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import type { Frame } from './frame.ts'
import type { Page } from './page.ts'
import { isPassedOn } from './passed-on.ts'
import { speakerOfPhrase } from './speaker.ts'
import type { Additions } from './speaker-record.ts'

/** Who passed the words on, said between the cue and its content: في تصريحات نقلتها وكالة تاس. */
export function viaOf(page: Page, frame: Frame, additions: Additions): readonly string[] {
  const end = frame.marker > frame.cue.token ? frame.marker : frame.start
  for (let i = frame.cue.token + 1; i < end; i++) {
    if (!isPassedOn(page.tokens.words[i]!)) continue
    const from = page.timeEnd[i + 1]! > i ? page.timeEnd[i + 1]! + 1 : i + 1
    const phrase = nounPhraseAt(page.tokens, page, from, end)
    if (!phrase) continue
    const found = speakerOfPhrase(page, phrase, [], additions)
    if (found) return found.ids
  }
  return []
}
