import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type DocumentInput, documentInputSchema } from '@isnad/model'

const root = resolve(import.meta.dirname, '../../..')

/** The folder of corpora beside the project (`../shared`), or null on a clone that has none. */
export const sharedFolder = existsSync(resolve(root, '../shared')) ? resolve(root, '../shared') : null
const samplesFolder = join(root, 'samples')
export const goldFolder = join(root, 'gold')

/** The articles of a JSONL file, in the shape that `isnad add` takes too. Throws on a line that has another. */
function readJsonl(path: string): readonly DocumentInput[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => documentInputSchema.parse(JSON.parse(line)))
}

/** The bundled samples that are text: one file of many articles and the loose ones. */
export function readSamples(): readonly DocumentInput[] {
  const loose = globSync('*.txt', { cwd: samplesFolder }).sort()
  return [
    ...readJsonl(join(samplesFolder, 'articles.jsonl')),
    ...loose.map((file) =>
      documentInputSchema.parse({ id: basename(file, '.txt'), text: readFileSync(join(samplesFolder, file), 'utf8') }),
    ),
  ]
}

/** A large set of real articles where there is one, else the samples. */
export function readBenchArticles(): { readonly name: string; readonly articles: readonly DocumentInput[] } {
  const path = sharedFolder && join(sharedFolder, 'data/news/articles.jsonl')
  if (path && existsSync(path)) return { name: '../shared/data/news/articles.jsonl', articles: readJsonl(path) }
  return { name: 'samples', articles: readSamples() }
}
