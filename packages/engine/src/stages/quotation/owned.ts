import { tokenSpan } from '@isnad/text'
import { isAdverb, isJoinedWord, isPreposition } from '../../syntax/particles.ts'
import type { Page } from './page.ts'

/** سيطرته، شنّه: a noun with a pronoun behind it, written with ه and not with ة. */
export function isOwned({ text, tokens, mentionAt }: Page, token: number): boolean {
  const { form } = tokens.words[token]!
  if (
    mentionAt[token]! >= 0 ||
    isPreposition(tokens.words[token]!) ||
    isAdverb(tokens.words[token]!) ||
    isJoinedWord(tokens.words[token]!)
  )
    return false
  return /.{2,}(ها|هم)$/.test(form) || (/.{2,}ه$/.test(form) && text[tokenSpan(tokens, token)[1] - 1] === 'ه')
}
