import { describe, expect, test } from 'vitest'
import { applyFilter, clearFilter, DATE_PATTERN, toAsciiDigits } from './filter-params.ts'

type Row = readonly [before: string, form: Parameters<typeof applyFilter>[1], after: string]

describe('the filter in the address', () => {
  test.each<Row>([
    ['q=a', { actor: ' لافروف ', from: '٢٠١٦-١٢' }, 'q=a&actor=لافروف&from=2016-12'],
    ['actor=e7&who=لافروف', { actor: 'لافروف', to: '2017' }, 'actor=e7&who=لافروف&to=2017'],
    ['actor=e7&who=لافروف', { actor: 'بوتين' }, 'actor=بوتين'],
    ['actor=e7&who=لافروف&from=2016', { actor: '', from: '' }, ''],
  ])('%s and the form %j give %s', (before, form, after) => {
    expect(decodeURIComponent(applyFilter(new URLSearchParams(before), form).toString())).toBe(after)
  })

  test('is cleared whole, and nothing else is', () => {
    expect(clearFilter(new URLSearchParams('q=a&actor=e7&who=x&from=2016&layers=q')).toString()).toBe('q=a&layers=q')
  })
})

test.each(['2018', '2018-12', '٢٠١٨-١٢-٢٩'])('%s is a date to the form', (date) => {
  expect(new RegExp(`^(?:${DATE_PATTERN})$`, 'v').test(date)).toBe(true)
})

test.each([
  ['٢٠١٨-١٢-٢٩', '2018-12-29'],
  ['۱۴۰۰', '1400'],
  ['2018', '2018'],
])('%s is %s in ASCII digits', (typed, ascii) => {
  expect(toAsciiDigits(typed)).toBe(ascii)
})
