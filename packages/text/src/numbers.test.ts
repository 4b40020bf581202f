import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigits } from './digits.ts'
import { parseNumber } from './number-expressions.ts'
import { findNumbers } from './number-mentions.ts'
import { writeNumber } from './number-writer.ts'
import { readNumberAt, readOrdinalAt } from './numbers.ts'
import { tokenize } from './tokens.ts'

describe('parseDigits', () => {
  test.each<[form: string, value: number | null]>([
    ['44', 44],
    ['10,000', 10000],
    ['1,234,567', 1234567],
    ['1.500', 1500],
    ['1.5', 1.5],
    ['0.500', 0.5],
    ['12,00', 12],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['2018.12.29', null],
    ['1,23,4', null],
  ])('reads %s as %s', (form, value) => {
    expect(parseDigits(form)).toBe(value)
  })
})

describe('readNumberAt', () => {
  test.each<[text: string, value: number | null]>([
    ['٤٤', 44],
    ['أربعة وأربعون', 44],
    ['أربع و أربعين', 44],
    ['اثنا عشر', 12],
    ['إحدى عشرة', 11],
    ['ثماني عشرة', 18],
    ['مئة وخمسة وعشرون', 125],
    ['مئتي ألف', 200_000],
    ['ألفين', 2000],
    ['ألفان وثمانية عشر', 2018],
    ['ثلاثمائة ألف وخمسة', 300_005],
    ['3 ملايين', 3_000_000],
    ['3 ملايين و200 ألف', 3_200_000],
    ['15 ألفا', 15_000],
    ['3,5 مليون', 3_500_000],
    ['نصف مليون', 500_000],
    ['مليون ونصف المليون', 1_500_000],
    ['مليونان ونصف مليون', 2_500_000],
    ['خمسة وربع', 5.25],
    ['ثلاثة أرباع', 0.75],
    ['ألف مليون', 1e9],
    ['تريليون', 1e12],
    ['1 234 567', 1_234_567],
    ['١،٢٣٤', 1234],
    ['عشرون وثلاثة أخماس', 20.6],
    ['خمسة فاصلة خمسة', 5.5],
    ['٫٧٧', 0.77],
    ['-1.2', -1.2],
    ['2 1/4', 2.25],
    ['واحد على أربعة', 0.25],
    ['1e10', 1e10],
    ['ثلاث دزينات', 36],
    ['أحد', null],
    ['الاثنين', null],
    ['عشرات', null],
    ['كتاب', null],
  ])('reads the whole of %s as %s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  test.each<[claim: string, text: string, value: number, words: number]>([
    ['a list is not a sum', 'ثلاثة وأربعة', 3, 1],
    ['digits joined by و are two numbers', '300 و212', 300, 1],
    ['a year ends before what follows', '2015 و20 شخصا', 2015, 1],
    ['أحد is no number behind a hundred', 'مئة وأحد منهم', 100, 1],
  ])('%s', (_, text, value, words) => {
    expect(readNumberAt(tokenize(text), 0)).toMatchObject({ value, to: words - 1 })
  })

  test('every number is read back as it was written', () => {
    const style = fc.record({
      gender: fc.constantFrom('masculine' as const, 'feminine' as const),
      grammaticalCase: fc.constantFrom('nominative' as const, 'oblique' as const),
    })
    const size = fc.oneof(
      fc.nat(999),
      fc.nat(999_999),
      fc.nat(2_000_000_000),
      fc.maxSafeNat().map((n) => n % 1e15),
    )
    fc.assert(
      fc.property(size, style, (n, s) => {
        expect(parseNumber(writeNumber(n, s))).toBe(n)
      }),
    )
    for (let n = 0; n < 1100; n++) expect(parseNumber(writeNumber(n))).toBe(n)
  })
})

describe('readOrdinalAt', () => {
  test.each<[text: string, value: number | null]>([
    ['الأول', 1],
    ['الثانية', 2],
    ['الحادي عشر', 11],
    ['الحادية عشرة', 11],
    ['الخامس والعشرين', 25],
    ['الخامس و العشرون', 25],
    ['الواحد والثلاثين', 31],
    ['أول عشر', 1],
    ['واحد', null],
  ])('reads %s as %s', (text, value) => {
    expect(readOrdinalAt(tokenize(text), 0)?.value ?? null).toBe(value)
  })
})

describe('findNumbers', () => {
  type Bounds = { value: number | null; low: number | null; high: number | null; qualifier: string }
  test.each<[text: string, number: string, expected: Partial<Bounds> & { unit?: string }]>([
    ['مقتل 44 شخصا', '44', { value: 44, low: 44, high: 44, qualifier: 'exact' }],
    ['مقتل نحو 44 شخصا', '44', { value: 44, low: null, qualifier: 'about' }],
    ['بنحو مئة شخص', 'مئة', { value: 100, qualifier: 'about' }],
    ['لأكثر من ألفي شخص', 'ألفي', { value: 2000, low: 2000, high: null, qualifier: 'more-than' }],
    ['ما لا يقل عن 30', '30', { qualifier: 'at-least', low: 30 }],
    ['ما يقل عن 30', '30', { qualifier: 'less-than', high: 30 }],
    ['20 شخصا على الأقل', '20', { qualifier: 'at-least' }],
    ['300 أو أكثر', '300', { qualifier: 'at-least' }],
    ['بين 20 و30 قتيلا', '20 و30', { value: null, low: 20, high: 30 }],
    ['بين 20 و30 ألفا', '20 و30 ألفا', { value: null, low: 20_000, high: 30_000 }],
    ['من 20 إلى 30', '20 إلى 30', { low: 20, high: 30 }],
    ['عشرات القتلى', 'عشرات', { value: null, low: 20, high: null, qualifier: 'at-least' }],
    ['مئات الآلاف', 'مئات الآلاف', { value: null, low: 200_000 }],
    ['بضعة آلاف', 'بضعة آلاف', { value: null, low: 3000 }],
    ['بنسبة 3.5 في المئة', '3.5 في المئة', { value: 3.5, unit: 'percent' }],
    ['بنسبة ٣٠٪', '٣٠٪', { value: 30, unit: 'percent' }],
    ['عشرين بالمائة', 'عشرين بالمائة', { value: 20, unit: 'percent' }],
    ['بخمسة جنود', 'خمسة', { value: 5 }],
  ])('in "%s" the number is %s', (text, number, expected) => {
    const [found, ...others] = findNumbers(tokenize(text))
    expect(others).toEqual([])
    expect(text.slice(...(found!.span as [number, number]))).toBe(number)
    expect(found).toMatchObject(expected)
  })
})
