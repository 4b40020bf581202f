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
    const phrase = nounPhraseAt(page.tokens, page, i + 1, end)
    const found = phrase && speakerOfPhrase(page, phrase, [], additions)
    if (found) return found.ids
  }
  return []
}
