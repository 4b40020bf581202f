import { describe, expect, test } from 'vitest'
import { compareSpans, containsSpan, overlapsSpan, type Span, sliceSpan } from './span.ts'

describe.each<[claim: string, a: Span, b: Span, contains: boolean, overlaps: boolean]>([
  ['equal', [2, 5], [2, 5], true, true],
  ['one inside the other', [2, 8], [3, 5], true, true],
  ['the other inside the one', [3, 5], [2, 8], false, true],
  ['crossing', [2, 5], [4, 8], false, true],
  ['touching', [2, 5], [5, 8], false, false],
  ['apart', [2, 3], [5, 8], false, false],
])('spans that are %s', (_, a, b, contains, overlaps) => {
  test(`${contains ? 'contain' : 'do not contain'} each other in this order`, () => {
    expect(containsSpan(a, b)).toBe(contains)
  })
  test(`${overlaps ? 'overlap' : 'do not overlap'}, both ways round`, () => {
    expect([overlapsSpan(a, b), overlapsSpan(b, a)]).toEqual([overlaps, overlaps])
  })
})

test('spans sort by start, the longer one first', () => {
  const spans: Span[] = [
    [4, 5],
    [0, 2],
    [0, 9],
    [2, 4],
  ]
  expect(spans.sort(compareSpans)).toEqual([
    [0, 9],
    [0, 2],
    [2, 4],
    [4, 5],
  ])
})

test('a slice gives the words', () => {
  expect(sliceSpan('قال الوزير', [4, 10])).toBe('الوزير')
})

test.each<Span>([
  [-1, 2],
  [3, 2],
  [0, 11],
])('[%d, %d) is outside a text of ten units, and said so', (start, end) => {
  expect(() => sliceSpan('قال الوزير', [start, end])).toThrow(/10 code units/)
})
