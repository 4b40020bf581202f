import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, compareSpellings } from './spelling.ts'

describe('spellings of one name score high and say what changed', () => {
  test.each([
    ['سيرغي', 'سيرجي', 'غ→ج'],
    ['ترامب', 'ترمب', '-ا'],
    ['نتنياهو', 'نتانياهو', '+ا'],
    ['جاويش', 'تشاويش', 'ج→چ'],
    ['غوتيريش', 'جوتيريس', 'غ→ج'],
  ])('%s is %s', (a, b, change) => {
    const { score, changes } = compareSpellings(a, b)
    expect(score).toBeGreaterThan(0.85)
    expect(changes).toContain(change)
  })

  test.each([
    ['الأسد', 'أسد'],
    ['أحمد', 'احمد'],
    ['فاطمة', 'فاطمه'],
    ['مُحمَّد', 'محمد'],
    ['عبدالله', 'عبد الله'],
  ])('%s and %s are written alike', (a, b) => {
    expect(compareSpellings(a, b)).toEqual({ score: 1, distance: 0, changes: [] })
  })
})

test.each([
  ['محمد', 'محمود'],
  ['حسن', 'حسين'],
  ['سلمان', 'سليمان'],
  ['بوتين', 'ترامب'],
  ['لافروف', 'شويغو'],
])('%s is not %s', (a, b) => {
  expect(compareSpellings(a, b).score).toBeLessThan(0.3)
})

describe('names of people', () => {
  test('pair word by word, each with its reason', () => {
    const { score, kind, words } = compareNames('مولود جاويش أوغلو', 'مولود تشاويش أوغلو')
    expect(kind).toBe('full')
    expect(score).toBeGreaterThan(0.85)
    expect(words.map((w) => w.changes)).toEqual([[], ['ج→چ'], []])
  })

  test('a surname alone is a part of the full name', () => {
    expect(compareNames('لافروف', 'سيرغي لافروف')).toMatchObject({ kind: 'part', score: 1 })
  })

  test('two people of one surname are not one', () => {
    expect(compareNames('بشار الأسد', 'ماهر الأسد').score).toBeLessThan(0.3)
  })

  test('عبد stays with its word', () => {
    expect(compareNames('عبد الرحمن السويحلي', 'عبدالرحمن السويحلي').score).toBe(1)
    expect(compareNames('عبد الله صالح', 'صالح عبد').kind).toBe('full')
  })
})

const word = fc.string({ unit: fc.constantFrom(...'ابتجحدرسشعغفكلمنهوي'), minLength: 1, maxLength: 9 })

test('comparing is symmetric, between 0 and 1, and 1 for the word itself', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const ab = compareSpellings(a, b).score
      expect(ab).toBeCloseTo(compareSpellings(b, a).score, 9)
      expect(ab).toBeGreaterThanOrEqual(0)
      expect(ab).toBeLessThanOrEqual(1)
      expect(compareSpellings(a, a).score).toBe(1)
    }),
  )
})
