import { describe, expect, test } from 'vitest'
import { edtfBounds, parseEdtf } from './edtf.ts'
import { formatDuration, formatEdtf, type Locale } from './format.ts'

const ar: Locale = { language: 'ar', digits: 'latn', hijri: false }
const en: Locale = { language: 'en', digits: 'latn', hijri: false }

/** ICU puts thin spaces around the dash of a range. */
const plainSpaces = (words: string | null): string | undefined => words?.replaceAll(/\p{Zs}/gu, ' ')

type Row = readonly [edtf: string, arabic: string, english: string]

describe('a date in words', () => {
  test.each<Row>([
    ['2018-12-29', '29 ديسمبر 2018', '29 December 2018'],
    ['2018-12', 'ديسمبر 2018', 'December 2018'],
    ['2018', '2018', '2018'],
    ['2018-12-XX', 'ديسمبر 2018', 'December 2018'],
    ['2018-12-19/2019-01-03', '19 ديسمبر 2018 – 3 يناير 2019', '19 December 2018 – 3 January 2019'],
    ['2018-12/..', 'منذ ديسمبر 2018', 'from December 2018'],
    ['../2018', 'حتى 2018', 'until 2018'],
    ['/2018', 'حتى 2018، والبداية مجهولة', 'until 2018, start unknown'],
    ['2018~', 'نحو 2018', 'about 2018'],
    ['2018-12?', 'ديسمبر 2018 (غير مؤكد)', 'December 2018 (uncertain)'],
    ['2018%', 'نحو 2018 (غير مؤكد)', 'about 2018 (uncertain)'],
    ['201X', 'العقد الذي أوله 2010', '2010s'],
    ['2018-21', 'ربيع 2018', 'spring 2018'],
    ['[2018,2020]', 'أحد هذه: 2018 أو 2020', 'one of: 2018 or 2020'],
    ['[..2018-12]', 'ديسمبر 2018 أو قبله', 'December 2018 or earlier'],
    ['XXXX-12-29', '29 ديسمبر، والسنة مجهولة', '29 December, year not known'],
    ['2018-12-29T14:30', '29 ديسمبر 2018، 14:30', '29 December 2018, 14:30'],
  ])('%s keeps its precision and its doubt', (edtf, arabic, english) => {
    expect(plainSpaces(formatEdtf(ar, edtf))).toBe(arabic)
    expect(plainSpaces(formatEdtf(en, edtf))).toBe(english)
  })

  test.each(['', '2018-13', '2018-12-32', 'PAST_REF', '2018-W52', '2018/2019/2020', '[', '[2018,x]'])(
    '%j is no date and is not guessed at',
    (edtf) => {
      expect(formatEdtf(ar, edtf)).toBeNull()
    },
  )

  test('is written in Arabic-Indic digits and with the Hijri date when asked', () => {
    expect(formatEdtf({ ...ar, digits: 'arab', hijri: true }, '2018-12-29')).toBe(
      '٢٩ ديسمبر ٢٠١٨ (٢٢ ربيع الآخر ١٤٤٠ هـ)',
    )
  })

  test('never gives a Hijri date more precise than the date itself', () => {
    expect(formatEdtf({ ...en, hijri: true }, '2018-12')).toContain('1440')
    expect(formatEdtf({ ...en, hijri: true }, '2018-12')).not.toMatch(/\(\d+ R/)
  })
})

describe('the bounds of a date', () => {
  test.each([
    ['2018-12-29', '2018-12-29', '2018-12-29'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2018~', '2018-01-01', '2018-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2018-12-29/..', '2018-12-29', null],
    ['2018-33', '2018-01-01', '2018-03-31'],
    ['[2018-12-29,2020]', '2018-12-29', '2020-12-31'],
    ['XXXX-12-29', null, null],
    ['nonsense', null, null],
  ])('%s may begin on %s and end on %s', (edtf, first, last) => {
    expect(edtfBounds(edtf)).toEqual({ first, last })
  })

  test('reads open and unknown ends as different things', () => {
    expect(parseEdtf('2018/..')).toMatchObject({ to: 'open' })
    expect(parseEdtf('2018/')).toMatchObject({ to: 'unknown' })
  })
})

describe('a duration in words', () => {
  test.each([
    ['P3D', '3 أيام', '3 days'],
    ['P2Y', 'سنتان', '2 years'],
    ['PT1H30M', 'ساعة و30 دقيقة', '1 hour and 30 minutes'],
  ])('%s agrees with its number', (value, arabic, english) => {
    expect(formatDuration(ar, value)).toBe(arabic)
    expect(formatDuration(en, value)).toBe(english)
  })

  test.each(['PXD', 'P', '2018', 'PT'])('%s is left to the words of the text', (value) => {
    expect(formatDuration(ar, value)).toBeNull()
  })
})
