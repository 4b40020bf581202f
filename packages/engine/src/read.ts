import type { DocumentInput, Reading } from '@isnad/model'
import { openArticle } from './article.ts'
import { assemble } from './assemble.ts'
import { pipeline } from './pipeline.ts'
import { stages } from './stages.ts'

const annotate = pipeline(stages)

/**
 * Reads one article. Deterministic: the same input and engine version give the same Reading. Never throws on
 * odd text; what could not be decided is null with a reason, or a diagnostic.
 */
export function readArticle(input: DocumentInput): Reading {
  const article = openArticle(input)
  return assemble(article, annotate(article))
}
