import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldText, unfold } from './fold.ts'
import { containsSpan, overlapsSpan, type Span, sliceSpan } from './span.ts'

const letters = 'ابتةثجحخدذرزسشصضطظعغفقكلمنهويىأإآؤئء'
const invisible = '\u0640\u200c\u200d\u200e\u200f\u061c\u202b\u202c\ufeff'
const marks = '\u064b\u064e\u0651\u0652\u0670'
const others = 'ﻻﷲ ٣4۵،."«»\nZé'
const unit = fc.constantFrom(...letters, ...invisible, ...marks, ...others)
const text = fc.string({ unit, maxLength: 40 })
const INVISIBLE = new RegExp(`[${invisible}]`)

/** A folded text with a span that is neither empty nor outside. */
const textAndSpan = text
  .filter((t) => fold(t).text.length > 0)
  .chain((t) => {
    const { length } = fold(t).text
    return fc
      .tuple(fc.nat(length - 1), fc.nat(length - 1))
      .map(([a, b]) => ({ text: t, span: [Math.min(a, b), Math.max(a, b) + 1] as Span }))
  })

describe('laws of folding', () => {
  test('what a folded span stands for folds to what it holds', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const folded = fold(text)
        const again = foldText(sliceSpan(text, unfold(folded, span)))
        expect(again).toContain(folded.text.slice(...span))
        // only a ligature that the span cuts brings back more
        if (!/[ﻻﷲ]/.test(text)) expect(again).toBe(folded.text.slice(...span))
      }),
    )
  })

  test('a span never starts or ends on an invisible character', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const [start, end] = unfold(fold(text), span)
        expect(text[start]).not.toMatch(INVISIBLE)
        // marks inside belong to their letter; an invisible one between letter and mark stays inside
        expect(text[end - 1]).not.toMatch(INVISIBLE)
      }),
    )
  })

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(foldText(foldText(t))).toBe(foldText(t))
      }),
    )
  })

  test('starts never decrease, and every unit has an end behind its start', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { starts, ends, text: folded } = fold(t)
        expect(starts.length).toBe(folded.length)
        for (let i = 0; i < starts.length; i++) {
          expect(starts[i]!).toBeLessThan(ends[i]!)
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!)
        }
      }),
    )
  })

  test('spans that are empty or outside are refused with their numbers', () => {
    const folded = fold('سلام')
    for (const span of [
      [0, 0],
      [-1, 2],
      [2, 9],
      [3, 2],
    ] as Span[]) {
      expect(() => unfold(folded, span)).toThrow(RangeError)
    }
  })
})

describe('every code point of the Arabic block is folded, kept or dropped by decision', () => {
  // Letters of other languages that no Arabic writer mistakes for one of his own, signs and punctuation.
  const KEPT =
    '\u0600\u0601\u0602\u0603\u0604\u0605؆؇؈؉؊؋،؎؏؛؝؞؟ؠءؤئابتثجحخدذرزسشصضطظعغػؼؽؾؿفقكلمنهويٮٯٴٶٷٸٹٺٻټٽٿڀځڂڃڄڅڇڈډڊڋڌڍڎڏڐڑڒړڔڕږڗڙښڛڜڝڞڟڠڡڢڣڥڦڧګڬڮڰڱڲڳڴڵڶڷڸڹڻڼڽڿۄۅۉۊۏۑےۓ\u06dd۞۩ۮۯۺۻۼ۽۾ۿ'
  const DROPPED = /\p{M}|[\u0640\u061c\u06e5\u06e6]/u

  test('each is one of the three, and nothing is kept that is not listed', () => {
    const unlisted: string[] = []
    for (let code = 0x600; code <= 0x6ff; code++) {
      const char = String.fromCharCode(code)
      const folded = foldText(char)
      if (folded === '') {
        if (!DROPPED.test(char)) unlisted.push(`dropped ${code.toString(16)}`)
      } else if (folded === char && !KEPT.includes(char)) unlisted.push(`kept ${char} ${code.toString(16)}`)
    }
    for (const char of KEPT) if (foldText(char) !== char) unlisted.push(`not kept ${char}`)
    expect(unlisted).toEqual([])
  })

  test('presentation forms fold to letters of the plain block', () => {
    const odd: string[] = []
    for (const [first, last] of [
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ] as const) {
      for (let code = first; code <= last; code++) {
        const char = String.fromCharCode(code)
        if (!/\p{L}/u.test(char)) continue
        if (/[\ufb50-\ufdff\ufe70-\ufeff]/.test(foldText(char))) odd.push(code.toString(16))
      }
    }
    expect(odd).toEqual([])
  })

  test.each([
    ['أإآٱ', 'اااا'],
    ['ىی', 'يي'],
    ['ة', 'ه'],
    ['ک', 'ك'],
    ['٣۳3', '333'],
    ['ڤيينا', 'فيينا'],
    ['مُحَمَّد', 'محمد'],
    ['ال\u0640\u0640سلام', 'السلام'],
    ['ﻻ', 'لا'],
    ['ﷲ', 'الله'],
    ['٪٫٬', '%.,'],
  ])('%s folds to %s', (from, to) => {
    expect(foldText(from)).toBe(to)
  })
})

describe('span algebra', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b) + 1])

  test('a span contains itself and whatever it contains overlaps it', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(containsSpan(a, a)).toBe(true)
        if (containsSpan(a, b)) expect(overlapsSpan(a, b)).toBe(true)
        expect(overlapsSpan(a, b)).toBe(overlapsSpan(b, a))
      }),
    )
  })
})
