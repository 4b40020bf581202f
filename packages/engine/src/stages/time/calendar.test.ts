import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { easter, fromDay, isoWeek, parseDay, printDay, toDay, weekdayOf } from './calendar.ts'
import { hijriToDay, hijriYearOf } from './hijri.ts'

describe('Gregorian days', () => {
  test('a day is read back from its date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
        const { year, month, day: dayOfMonth } = fromDay(day)
        expect(toDay(year, month, dayOfMonth)).toBe(day)
      }),
    )
  })

  test('a printed day is parsed to the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(1000, 1, 1), max: toDay(9999, 12, 31) }), (day) => {
        expect(parseDay(printDay(day))).toBe(day)
      }),
    )
  })

  test.each([
    ['2018-12-29', 6, '2018-W52'],
    ['2016-01-01', 5, '2015-W53'],
    ['2009-07-27', 1, '2009-W31'],
  ])('%s is weekday %i of %s', (date, weekday, week) => {
    const day = parseDay(date)!
    expect(weekdayOf(day)).toBe(weekday)
    expect(isoWeek(day)).toBe(week)
  })

  test.each(['2018-02-29', '2018-13-01', '2018-12', 'yesterday'])('%s is no day', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  test.each([
    [2013, '2013-03-31'],
    [2018, '2018-04-01'],
    [2026, '2026-04-05'],
  ])('Easter of %i is %s', (year, date) => {
    expect(printDay(easter(year))).toBe(date)
  })
})

describe('Umm al-Qura days', () => {
  test.each([
    [1436, 10, 26, '2015-08-11'],
    [1436, 10, 20, '2015-08-05'],
    [1438, 9, 1, '2017-05-27'],
    [1412, 8, 27, '1992-03-02'],
  ])('%i-%i-%i is %s', (year, month, day, date) => {
    expect(printDay(hijriToDay(year, month, day)!)).toBe(date)
  })

  test('the table is the calendar that the runtime knows', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    fc.assert(
      fc.property(fc.integer({ min: toDay(1950, 1, 1), max: toDay(2050, 1, 1) }), (day) => {
        const parts = Object.fromEntries(
          format.formatToParts(day * 86_400_000).map((p) => [p.type, Number.parseInt(p.value, 10)]),
        )
        expect(hijriToDay(parts.year!, parts.month!, parts.day!)).toBe(day)
        expect(hijriYearOf(day)).toBe(parts.year)
      }),
    )
  })

  test.each([
    [1436, 13, 1],
    [1436, 10, 31],
    [1200, 1, 1],
    [1600, 1, 1],
  ])('%i-%i-%i is no day of the table', (year, month, day) => {
    expect(hijriToDay(year, month, day)).toBeNull()
  })
})
