import { foldText } from '@isnad/text'
import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import type { Page } from './page.ts'

/** A line "X: …": its colon is the cue. */
export interface HeadlineQuotation {
  readonly colon: number
  readonly source: NounPhrase
  readonly from: number
  readonly to: number
}

const MAX_SOURCE = 9
const QUESTION = new Set(
  ['ما', 'ماذا', 'من', 'هل', 'كيف', 'لماذا', 'اين', 'متي', 'كم', 'مقتل', 'قتلي', 'القبض', 'اصابه', 'وفاه'].map(
    foldText,
  ),
)
const MODAL = new Set(['لن', 'لا', 'يجب', 'علي', 'سوف', 'لم', 'نحن', 'ليس', 'علينا'].map(foldText))

/** Lines of the headline kind whose first words name a speaker. A state alone may only be the topic. */
export function findHeadlineQuotations(page: Page, taken: ReadonlySet<number>): readonly HeadlineQuotation[] {
  const found: HeadlineQuotation[] = []
  const { tokens } = page
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.words[i]!.form !== ':' || page.readable[i] === 0 || taken.has(i) || page.passageAt[i]! >= 0) continue
    const quotation = headlineAt(page, i)
    if (quotation) found.push(quotation)
  }
  return found
}

function headlineAt(page: Page, colon: number): HeadlineQuotation | null {
  const { tokens } = page
  let start = colon
  while (start > 0 && tokens.lines[start - 1] === tokens.lines[colon]) start--
  let end = colon
  while (end + 1 < tokens.count && tokens.lines[end + 1] === tokens.lines[colon]) end++
  if (colon - start > MAX_SOURCE || colon === start || end - colon < 3 || !isTitleLine(page, start, end)) return null
  const phrase = nounPhraseAt(tokens, page, start, colon)
  if (!phrase || !maySay(page, phrase, colon, end)) return null
  let from = colon + 1
  while (from < end && tokens.words[from]!.kind === 'punctuation') from++
  let to = end
  while (to > from && tokens.words[to]!.kind === 'punctuation') to--
  return { colon, source: phrase, from, to }
}

/** A headline block, or a short line without a full stop. */
function isTitleLine(page: Page, start: number, end: number): boolean {
  const block = page.blocks[page.blockAt[start]!]
  if (block?.kind === 'headline') return true
  return end - start <= 24 && page.tokens.words[end]!.form !== '.'
}

function maySay(page: Page, phrase: NounPhrase, colon: number, end: number): boolean {
  const { words } = page.tokens
  const first = page.mentions[page.mentionAt[phrase.from]!]
  const named = first ?? mentionIn(page, phrase)
  if (!named || named.entity.type === 'LOC' || named.entity.type === 'INSTRUMENT') return false
  const next = words[colon + 1]!
  if (named.entity.type === 'PER') return true
  if (QUESTION.has(next.form)) return false
  if (named.entity.type !== 'GPE') return true
  if (page.opensPassage[colon + 1]! >= 0 || colon - 1 > named.to) return true
  for (let i = colon + 1; i <= Math.min(end, colon + 6); i++)
    if (MODAL.has(words[i]!.form) || /^ن[^ا].{2,}/.test(words[i]!.form)) return true
  return false
}

function mentionIn(page: Page, { from, to }: NounPhrase): Page['mentions'][number] | undefined {
  for (let i = from; i <= to; i++) if (page.mentionAt[i]! >= 0) return page.mentions[page.mentionAt[i]!]
  return undefined
}
