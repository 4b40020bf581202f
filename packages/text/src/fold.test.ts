import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldText, unfold } from './fold.ts'
import type { Span } from './span.ts'

describe('writers use these for one another', () => {
  test.each<[claim: string, a: string, b: string]>([
    ['alif with and without hamza', 'أردوغان', 'اردوغان'],
    ['alif with hamza below', 'إدلب', 'ادلب'],
    ['alif madda', 'آستانا', 'استانا'],
    ['teh marbuta and heh', 'حماة', 'حماه'],
    ['alif maqsura and yeh', 'على', 'علي'],
    ['marks and none', 'عيّنة', 'عينة'],
    ['nunation and none', 'قتيلًا', 'قتيلا'],
    ['tatweel and none', 'ق\u0640\u0640ال', 'قال'],
    ['Arabic, Persian and ASCII digits', '٢٠١٩ ۲۰۱۹', '2019 2019'],
    ['the Persian letters', 'کیف', 'كيف'],
    ['presentation forms and letters', '\ufedf\ufefb', 'للا'],
    ['invisible direction marks and none', '\u200fقال\u202c', 'قال'],
    ['Latin case', 'TASS', 'tass'],
  ])('%s', (_, a, b) => {
    expect(foldText(a)).toBe(foldText(b))
  })

  test.each<[claim: string, a: string, b: string]>([
    ['hamza on waw and waw', 'مؤتمر', 'موتمر'],
    ['teh and teh marbuta', 'بيت', 'بية'],
    ['zah and dad', 'ظل', 'ضل'],
  ])('not %s', (_, a, b) => {
    expect(foldText(a)).not.toBe(foldText(b))
  })
})

/** Letters, marks, invisible characters, digits, a ligature, a presentation form, Latin, half of a surrogate pair. */
const alphabet = [
  ...'اأإآبتةهىيوءؤئكلم٢٣ ۴.،«»aZ\n',
  '\u064b',
  '\u0651',
  '\u0640',
  '\u200f',
  '\u200d',
  '\u202b',
  '\ufefb',
  '\ufedf',
  '\ud83d',
]
const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 })
const settings = { seed: 2254, numRuns: 2000 }

/** A text and a span in its folded form. */
const textAndSpan = text
  .map((source) => ({ source, folded: fold(source) }))
  .filter(({ folded }) => folded.text.length > 0)
  .chain(({ source, folded }) =>
    fc
      .tuple(fc.nat(folded.text.length - 1), fc.nat(folded.text.length - 1))
      .map(([a, b]) => ({ source, folded, span: [Math.min(a, b), Math.max(a, b) + 1] as Span })),
  )

const invisible = new Set(['\u0640', '\u200d', '\u200f', '\u202b'])

describe('laws of folding', () => {
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(foldText(foldText(source))).toBe(foldText(source))
      }),
      settings,
    )
  })

  test('each folded unit has its own place, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: folded, starts, ends } = fold(source)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!)
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!)
        }
      }),
      settings,
    )
  })

  test('the words behind a folded span fold to it, with no more than a ligature around it', () => {
    fc.assert(
      fc.property(textAndSpan, ({ source, folded, span }) => {
        const behind = foldText(source.slice(...unfold(folded, span)))
        expect(behind).toContain(folded.text.slice(...span))
        if (!source.includes('\ufefb')) expect(behind).toBe(folded.text.slice(...span))
      }),
      settings,
    )
  })

  test('a span never begins or ends with an invisible character', () => {
    fc.assert(
      fc.property(textAndSpan, ({ source, folded, span }) => {
        const words = source.slice(...unfold(folded, span))
        expect(invisible.has(words[0]!) || invisible.has(words.at(-1)!)).toBe(false)
      }),
      settings,
    )
  })
})

test('marks belong to the letter before them', () => {
  const source = 'قُتِلَ'
  expect(unfold(fold(source), [0, 3])).toEqual([0, source.length])
})

test.each<Span>([
  [0, 0],
  [2, 1],
  [-1, 1],
  [0, 9],
])('the folded span [%d, %d) of a short text is refused', (start, end) => {
  expect(() => unfold(fold('قال'), [start, end])).toThrow(RangeError)
})

/** What becomes of every code point of the Arabic blocks; what is in no list is kept. */
const DECISIONS: Record<string, readonly (number | readonly [number, number])[]> = {
  '': [
    [0x0610, 0x061a],
    0x061c,
    0x0640,
    [0x064b, 0x065f],
    0x0670,
    [0x06d6, 0x06dc],
    [0x06df, 0x06e8],
    [0x06ea, 0x06ed],
    [0x0898, 0x089f],
    [0x08ca, 0x08e1],
    [0x08e3, 0x08ff],
  ],
  ا: [[0x0622, 0x0623], 0x0625, [0x0671, 0x0673], 0x0675],
  ه: [0x0629, 0x06be, [0x06c0, 0x06c3], 0x06d5],
  ي: [0x0649, [0x06cc, 0x06ce], 0x06d0],
  ك: [[0x06a9, 0x06aa]],
  '%': [0x066a],
  '.': [0x066b],
  ',': [0x066c],
  ...Object.fromEntries(Array.from({ length: 10 }, (_, d) => [String(d), [0x0660 + d, 0x06f0 + d]])),
}

test.each<[block: string, first: number, last: number]>([
  ['Arabic', 0x0600, 0x06ff],
  ['Arabic Supplement', 0x0750, 0x077f],
  ['Arabic Extended-B and -A', 0x0870, 0x08ff],
])('every code point of the block %s is folded, kept or dropped by decision', (_, first, last) => {
  const decided = new Map<number, string>()
  for (const [to, ranges] of Object.entries(DECISIONS)) {
    for (const [a, b] of ranges.map((r) => (typeof r === 'number' ? ([r, r] as const) : r))) {
      for (let code = a; code <= b; code++) decided.set(code, to)
    }
  }
  const surprises: string[] = []
  for (let code = first; code <= last; code++) {
    const char = String.fromCharCode(code)
    const to = foldText(char)
    const expected = decided.get(code) ?? char
    if (to !== expected) surprises.push(`U+${code.toString(16).padStart(4, '0')} became "${to}", not "${expected}"`)
  }
  expect(surprises).toEqual([])
})

test('every presentation form of letters folds as the letters it shows', () => {
  const surprises: string[] = []
  for (let code = 0xfb50; code <= 0xfefc; code++) {
    const char = String.fromCharCode(code)
    const plain = char.normalize('NFKC')
    if (plain === char || (code > 0xfdfb && code < 0xfe70)) continue
    const letters = foldText(plain).replaceAll(' ', '')
    if (foldText(char) !== letters)
      surprises.push(`U+${code.toString(16)} became "${foldText(char)}", not "${letters}"`)
  }
  expect(surprises).toEqual([])
})
