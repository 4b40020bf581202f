import { expect, test } from 'vitest'
import { groupByMonth } from './group-by-date.ts'

test.each([
  ['2018-12-29', null, '2018-12'],
  ['2018-12', '2018-12-01', '2018-12'],
  ['2018', '2018-01-01', '2018'],
  ['2018~', '2018-01-01', '2018'],
  ['2018-21', '2018-03-01', '2018'],
  ['2018-12-29/..', '2018-12-29', '2018-12'],
  ['[2018-12-29,2018-12-30]', '2018-12-29', '2018-12'],
  ['../2018-10-15', null, 'open'],
  ['201X', '2010-01-01', '2010-01'],
  [null, null, null],
])('%s (first day %s) stands under %s, no more precise than it is', (edtf, earliest, period) => {
  expect(groupByMonth([{ edtf, earliest }], (date) => date).map((group) => group.period)).toEqual([period])
})

test('neighbours of one month stand together, and the order stays as it was', () => {
  const groups = groupByMonth(['2018-12-29', '2018-12', '2018-11-01', '2018-12-01'], (edtf) => ({ edtf }))
  expect(groups.map((g) => g.items)).toEqual([['2018-12-29', '2018-12'], ['2018-11-01'], ['2018-12-01']])
})
