import type { DocumentInput } from '@isnad/model'
import { type TokenTable, tokenize } from '@isnad/text'

/** The article as every stage sees it: the input and its tokens, cut once. */
export interface Article {
  readonly input: DocumentInput
  readonly tokens: TokenTable
}

export function openArticle(input: DocumentInput): Article {
  return { input, tokens: tokenize(input.text) }
}
