import { createContext, use } from 'react'
import type { ReadingIndex } from './reading-index.ts'

/** What the records of an article need to show themselves. */
export interface ArticleContextValue {
  readonly index: ReadingIndex
  /** Entity of the reading → entity of the register. */
  readonly links: Readonly<Record<string, string>>
  readonly outlet: string | null
  /** The address of the page with another record open. */
  hrefOf(record: string | null): string
}

export const ArticleContext = createContext<ArticleContextValue | null>(null)

export function useArticle(): ArticleContextValue {
  const article = use(ArticleContext)
  if (!article) throw new TypeError('a record is shown outside an article')
  return article
}
