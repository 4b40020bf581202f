import { readArticle } from '@isnad/engine'
import { documentInputSchema, type Reading } from '@isnad/model'
import type { Span } from '@isnad/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSamples } from './corpus.ts'

const read = (text: string): Reading =>
  readArticle(documentInputSchema.parse({ id: 'a', text, published: '2018-09-17' }))

function allSpans(reading: Reading): readonly Span[] {
  return [
    ...[...reading.blocks, ...reading.mentions, ...reading.times].map(({ span }) => span),
    ...reading.entities.flatMap(({ roles }) => roles.map(({ span }) => span)),
    ...reading.quotations.flatMap(({ cue, content, sourceSpan }) => [
      cue,
      ...content,
      ...(sourceSpan ? [sourceSpan] : []),
    ]),
    ...reading.events.flatMap(({ trigger, also, figures }) => [trigger, ...also, ...figures.map(({ span }) => span)]),
  ]
}

/** Words of real news in any order, with marks, digits, line breaks and invisible characters between them. */
const words = readSamples().flatMap(({ text }) => text.split(/\s+/))
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '',
  '، ',
  '. ',
  ': ',
  ' «',
  '» ',
  ' "',
  '" ',
  ' (',
  ') ',
  '\u200f',
  '\u0640',
  ' - ',
)
const article = fc
  .array(
    fc.tuple(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme' })), glue),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.flat().join(''))

describe('on any text the engine', () => {
  test('does not throw, and gives no span that is empty or outside', () => {
    fc.assert(
      fc.property(article, (text) => {
        const bad = allSpans(read(text)).filter(([start, end]) => !(start >= 0 && start < end && end <= text.length))
        expect(bad).toEqual([])
      }),
      { seed: 2254, numRuns: 300 },
    )
  })

  test('leaves the text as it is', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(read(text).document.text).toBe(text)
      }),
      { seed: 2254, numRuns: 50 },
    )
  })
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\n '],
  ['one mark', '«'],
  ['no Arabic', 'The minister said that the talks continue.'],
  ['control characters', '\u0000\u0007\u001b'],
  ['half of a surrogate pair', 'قال \ud83d الوزير'],
  ['only marks', '\u064b\u064c\u064d'],
  ['brackets that never close', '«('.repeat(2000)],
  ['one word without end', 'و'.repeat(20_000)],
])('an article of %s is read', (_, text) => {
  expect(read(text).document.text).toBe(text)
})
