import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyOverlap, shinglesOf, sketchOf } from './shingles.ts'
import { aReading, madeUpWord } from './testing/a-reading.ts'

const words = (from: number, to: number, form = madeUpWord): string =>
  Array.from({ length: to - from }, (_, i) => form(from + i)).join(' ')
const of = (text: string) => shinglesOf(aReading({ text }))

describe('copyOverlap', () => {
  test.each<[what: string, a: string, b: string, overlap: number | null]>([
    ['the same text', words(0, 60), words(0, 60), 1],
    ['the same words with other particles and marks', words(0, 60), words(0, 60, (n) => `و${madeUpWord(n)}،`), 1],
    ['a text and its first half', words(0, 100), words(0, 50), 1],
    ['a text with another ending', words(0, 80), `${words(0, 60)} ${words(200, 220)}`, 0.74],
    ['two texts that share a paragraph', words(0, 100), `${words(0, 30)} ${words(300, 400)}`, null],
    ['two others', words(0, 100), words(200, 300), null],
    ['two headlines, too short to tell', words(0, 22), words(0, 22), null],
  ])('of %s', (_, a, b, overlap) => {
    const found = copyOverlap(of(a), of(b))
    if (overlap === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(overlap, 2)
    expect(copyOverlap(of(b), of(a))).toBe(found)
  })
})

test('what is no part of the article is left out', () => {
  const reading = aReading({ text: `${words(0, 40)}\n${words(100, 140)}` })
  const [block] = reading.blocks
  const end = words(0, 40).length
  const blocks = [
    { ...block!, span: [0, end] as const },
    { ...block!, kind: 'boilerplate' as const, span: [end + 1, reading.document.text.length] as const },
  ]
  expect(shinglesOf({ ...reading, blocks })).toEqual(of(words(0, 40)))
})

test('the sketch is the smallest hashes, at most 64, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0xffffffff)), (hashes) => {
      const sketch = sketchOf(new Set(hashes))
      expect(sketch).toEqual([...hashes].sort((a, b) => a - b).slice(0, 64))
    }),
  )
})
