import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Highlight, LAYERS, segmentText } from './segments.ts'

const highlight = (record: string, start: number, end: number, more: Partial<Highlight> = {}): Highlight => ({
  record,
  layer: 'name',
  part: 'mention',
  span: [start, end],
  anchor: true,
  ...more,
})

const LETTERS = [
  'ق',
  'ا',
  'ل',
  ' ',
  '\n',
  '«',
  '»',
  '(',
  ')',
  '4',
  '٤',
  'a',
  '\u064e',
  '\u0651',
  '\u200f',
  '\u202e',
  '😀',
]
const texts = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 60 })
const cases = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    highlights: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...LAYERS), fc.nat(5), fc.boolean())
        .map(([a, b, layer, n, anchor]) => highlight(`r${n}`, Math.min(a, b), Math.max(a, b), { layer, anchor })),
      { maxLength: 12 },
    ),
  }),
)

describe('segments', () => {
  test('together are the text, in its order, whatever the highlights', () => {
    fc.assert(
      fc.property(cases, ({ text, highlights }) => {
        const segments = segmentText(text, [0, text.length], highlights)
        expect(segments.map((s) => text.slice(...s.span)).join('')).toBe(text)
        for (const s of segments) expect(s.span[1]).toBeGreaterThan(s.span[0])
      }),
    )
  })

  test('carry every highlight over all of its letters and nowhere beyond the letters it touches', () => {
    fc.assert(
      fc.property(cases, ({ text, highlights }) => {
        const segments = segmentText(text, [0, text.length], highlights)
        for (const h of highlights) {
          if (h.span[0] === h.span[1]) continue
          const covered = segments.filter((s) => s.highlights.some((x) => x.record === h.record))
          for (let at = h.span[0]; at < h.span[1]; at++) {
            expect(covered.some((s) => s.span[0] <= at && at < s.span[1])).toBe(true)
          }
        }
      }),
    )
  })

  test('never part a letter from its marks or the halves of a surrogate pair', () => {
    fc.assert(
      fc.property(cases, ({ text, highlights }) => {
        for (const { span } of segmentText(text, [0, text.length], highlights)) {
          if (span[0] === 0) continue
          const unit = text.charCodeAt(span[0])
          expect(unit >= 0xdc00 && unit <= 0xdfff).toBe(false)
          expect(/^\p{M}/u.test(text.slice(span[0]))).toBe(false)
        }
      }),
    )
  })

  test('list the innermost record first', () => {
    const text = 'قال لافروف إن'
    const segments = segmentText(text, [0, text.length], [highlight('q', 0, 13), highlight('n', 4, 10)])
    expect(segments.map((s) => [text.slice(...s.span), s.highlights.map((h) => h.record)])).toEqual([
      ['قال ', ['q']],
      ['لافروف', ['n', 'q']],
      [' إن', ['q']],
    ])
  })

  test('give each record one anchor, where it begins', () => {
    const text = 'قال لافروف إن'
    const segments = segmentText(
      text,
      [0, text.length],
      [highlight('n', 4, 10), highlight('t', 6, 8), highlight('q', 0, 13, { anchor: false })],
    )
    expect(segments.flatMap((s) => s.anchors)).toEqual(['n', 't'])
  })

  test('keep to the block they are asked for', () => {
    const text = 'سطر أول\nسطر ثان'
    const segments = segmentText(text, [8, 15], [highlight('x', 4, 11)])
    expect(segments.map((s) => text.slice(...s.span))).toEqual(['سطر', ' ثان'])
    expect(segments[0]!.anchors).toEqual(['x'])
  })
})
