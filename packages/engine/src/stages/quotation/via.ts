import { foldText } from '@isnad/text'
import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import type { Frame } from './complement.ts'
import type { Page } from './page.ts'
import { type Additions, speakerOfPhrase } from './speaker.ts'

const PASSED_ON = new Set(
  'نقلته نقلتها نقلها نقله أوردته أوردتها أوردها أورده نشرته نشرتها نشرها نشره بثته بثتها بثها بثه'
    .split(' ')
    .map(foldText),
)

/** Who passed the words on, said between the cue and its content: في تصريحات نقلتها وكالة تاس. */
export function viaOf(page: Page, frame: Frame, additions: Additions): readonly string[] {
  const end = frame.marker > frame.cue.token ? frame.marker : frame.start
  for (let i = frame.cue.token + 1; i < end; i++) {
    const word = page.tokens.words[i]!
    if (!word.cores.some((core) => core.particle === '' && PASSED_ON.has(core.text))) continue
    const phrase = nounPhraseAt(page.tokens, page, i + 1, end)
    const found = phrase && speakerOfPhrase(page, phrase, [], additions)
    if (found) return found.ids
  }
  return []
}
