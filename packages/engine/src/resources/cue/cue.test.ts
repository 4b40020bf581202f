import { sliceSpan } from '@isnad/text'
import { expect, test } from 'vitest'
import { openArticle } from '../../article.ts'
import { quotationStage } from '../../stages/quotation/stage.ts'
import { cueEntries } from './index.ts'

const read = (text: string) => {
  const article = openArticle({ id: 'example', text, url: null, outlet: null, title: null, published: null })
  const layers = { blocks: [], times: [], names: { entities: [], mentions: [], facts: new Map() } }
  return quotationStage.run(article, layers).quotations
}

const examples = cueEntries.flatMap((entry) => entry.examples.map((text) => [text, entry.lemma] as const))
test.each(examples)('«%s»: %s reports what is between braces', (marked) => {
  const text = marked.replace(/[{}]/g, '')
  const expected = [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1])
  const found = read(text).map((q) => q.content.map((span) => sliceSpan(text, span)))
  expect(found).toContainEqual(expected)
})

const counterExamples = cueEntries.flatMap((entry) => entry.not.map((text) => [text, entry.lemma] as const))
test.each(counterExamples)('«%s»: %s reports nothing', (text) => {
  expect(read(text)).toEqual([])
})

test('every entry has its own principal parts', () => {
  const keys = cueEntries.map(({ parts }) => `${parts.perfect} ${parts.imperfect}`)
  expect(new Set(keys).size).toBe(keys.length)
})
