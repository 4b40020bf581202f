import { explainAt, readArticle } from '@isnad/engine'
import type { DocumentInput } from '@isnad/model'
import { eachArticle, exitCodeOf, type InputOptions } from '../articles.ts'
import { type Context, type ExitCode, print, UsageError } from '../context.ts'
import { explanationLines } from '../explanation.ts'

/** Prints why the records at one place of an article are there: their rules and what they were built from. */
export async function explain(place: string, options: InputOptions, context: Context): Promise<ExitCode> {
  const { path, offset } = parsePlace(place, context)
  const documents: DocumentInput[] = []
  const outcome = await eachArticle([path], { ...options, label: path, quiet: true }, context, ({ document }) => {
    documents.push(document)
    return null
  })
  const [document] = documents
  if (!document) return exitCodeOf(outcome)
  if (documents.length > 1) throw new UsageError(context.say('severalArticles', { path, count: documents.length }))
  const { id, text } = document
  if (offset >= text.length) {
    throw new UsageError(context.say('offsetOutside', { offset, id, length: text.length, last: text.length - 1 }))
  }
  const explanations = explainAt(readArticle(document), offset).filter((e) => e.kind !== 'block' || context.json)
  if (context.json) print(context, JSON.stringify(explanations))
  else if (explanations.length === 0) {
    const words = text.slice(Math.max(0, offset - 20), offset + 30).replace(/\s+/g, ' ')
    print(context, context.say('explainNothing', { words }))
  } else for (const explanation of explanations) print(context, `${explanationLines(explanation, context.paint)}\n`)
  return 0
}

function parsePlace(place: string, context: Context): { path: string; offset: number } {
  const colon = place.lastIndexOf(':')
  const digits = place.slice(colon + 1)
  if (colon < 1 || !/^\d+$/.test(digits)) throw new UsageError(context.say('badExplain', { value: place }))
  return { path: place.slice(0, colon), offset: Number(digits) }
}
