import {
  type Day,
  daysInMonth,
  fromDay,
  fromMonthIndex,
  isCivilDate,
  monthIndex,
  pad,
  toDay,
  weekdayOf,
} from './calendar.ts'
import { hijriMonthStart, hijriToDay, hijriYearOf } from './hijri.ts'
import { dayPeriod, type Period, yearPeriod } from './print.ts'
import { fromPeriod, IMPOSSIBLE, NO_DCT, type Resolved, UNRESOLVED } from './resolved.ts'
import type { DateShape, Direction } from './shape.ts'

export function resolveDate(shape: DateShape, dct: Day | null, prefer: Direction | null = null): Resolved {
  const stated = (['year', 'month', 'day', 'weekday'] as const).filter((c) => shape[c] !== null)
  if (shape.year !== null) {
    const period = periodOf(shape, shape.year)
    if (!period) return { ...IMPOSSIBLE, stated }
    return fromPeriod(period, stated, [], 'text', disagreement(shape, period))
  }
  if (shape.sameYear) return { ...UNRESOLVED, value: partialValue(shape), stated, reason: 'no-anchor' }
  if (shape.monthOffset !== undefined) return resolveDayOfMonth(shape, shape.monthOffset, dct)
  if (shape.month === null && shape.day !== null) return resolveBareDay(shape, dct)
  const unresolved: Resolved = { ...NO_DCT, value: shape.calendar === 'hijri' ? null : partialValue(shape), stated }
  if (dct === null) return unresolved
  const direction = shape.direction ?? prefer
  const period =
    shape.yearOffset === null ? chooseYear(shape, direction, dct) : periodInYear(shape, shape.yearOffset, dct)
  if (!period) return { ...IMPOSSIBLE, stated }
  return fromPeriod(period, stated, ['year'], 'dct', disagreement(shape, period))
}

function resolveDayOfMonth(shape: DateShape, offset: number, dct: Day | null): Resolved {
  if (dct === null || shape.day === null) return { ...NO_DCT, stated: ['day'] }
  const present = fromDay(dct)
  const { year, month } = fromMonthIndex(monthIndex(present.year, present.month) + offset)
  if (!isCivilDate(year, month, shape.day)) return { ...IMPOSSIBLE, stated: ['day'] }
  const period = dayPeriod(toDay(year, month, shape.day))
  return fromPeriod(period, ['day'], ['year', 'month'], 'dct', disagreement(shape, period))
}

/** في 15: the next such day of a month. */
function resolveBareDay(shape: DateShape, dct: Day | null): Resolved {
  const day = shape.day!
  const value = `XXXX-XX-${pad(day, 2)}`
  if (dct === null) return { ...NO_DCT, value, stated: ['day'] }
  const { year, month } = fromDay(dct)
  const index = monthIndex(year, month)
  const found = [index - 1, index, index + 1, index + 2].flatMap((i) => {
    const of = fromMonthIndex(i)
    return isCivilDate(of.year, of.month, day) ? [toDay(of.year, of.month, day)] : []
  })
  const fits = shape.weekday === null ? found : found.filter((d) => weekdayOf(d) === shape.weekday)
  const ahead = shape.direction?.to === 'future'
  const chosen = ahead ? fits.find((d) => d >= dct) : fits.findLast((d) => d <= dct)
  const resolved = chosen ?? fits[0] ?? found.find((d) => d >= dct)
  if (resolved === undefined) return { ...IMPOSSIBLE, stated: ['day'] }
  const period = dayPeriod(resolved)
  return fromPeriod(period, ['day'], ['year', 'month'], 'dct', disagreement(shape, period))
}

function disagreement({ weekday }: DateShape, { start, grain }: Period): readonly string[] {
  return weekday !== null && grain === 'day' && weekdayOf(start) !== weekday ? ['weekday disagrees'] : []
}

const partialValue = ({ month, day }: DateShape): string | null =>
  month === null ? null : `XXXX-${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`

function periodOf({ calendar, month, day }: DateShape, year: number): Period | null {
  if (calendar === 'hijri') return year < 1500 ? hijriPeriod(year, month, day) : hijriInGregorianYear(year, month, day)
  if (month === null) return yearPeriod(year)
  if (day !== null) return isCivilDate(year, month, day) ? dayPeriod(toDay(year, month, day)) : null
  return monthPeriod(year, month)
}

export function monthPeriod(year: number, month: number): Period {
  return { start: toDay(year, month, 1), end: toDay(year, month, daysInMonth(year, month)), grain: 'month' }
}

export function hijriPeriod(year: number, month: number | null, day: number | null): Period | null {
  if (month !== null && day !== null) {
    const found = hijriToDay(year, month, day)
    return found === null ? null : dayPeriod(found)
  }
  const start = hijriMonthStart(year, month ?? 1)
  const next = month === null ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1)
  return start === null || next === null ? null : { start, end: next - 1, grain: 'days' }
}

/** رمضان 2019: the Hijri month that begins in the Gregorian year. */
function hijriInGregorianYear(year: number, month: number | null, day: number | null): Period | null {
  const first = hijriYearOf(toDay(year, 1, 1))
  if (first === null || month === null) return null
  const periods = [first, first + 1].map((y) => hijriPeriod(y, month, day))
  return periods.find((p) => p !== null && fromDay(p.start).year === year) ?? null
}

function periodInYear(shape: DateShape, offset: number, dct: Day): Period | null {
  return periodOf(shape, fromDay(dct).year + offset)
}

/** A date just passed is still the one meant when only the verb or the habit of planning looks ahead. */
const LATELY = 31

const AHEAD_BIAS = 3

/** The year that the direction asks for; without one, the last occurrence, or the next when it is near. */
function chooseYear(shape: DateShape, direction: Direction | null, dct: Day): Period | null {
  const present = shape.calendar === 'hijri' ? hijriYearOf(dct) : fromDay(dct).year
  if (present === null) return null
  const around = [present - 1, present, present + 1].map((y) => periodOf(shape, y)).filter((p) => p !== null)
  // a weekday said with the date tells the year better than anything else
  const agreeing = around.filter((p) => disagreement(shape, p).length === 0)
  const candidates = agreeing.length > 0 ? agreeing : around
  if (direction?.to === 'present') return periodOf(shape, present)
  if (direction?.to === 'past' || direction?.to === 'recent') return candidates.findLast((p) => p.end < dct) ?? null
  if (direction?.to === 'future' && direction.stated) return candidates.find((p) => p.start > dct) ?? null
  if (direction?.to === 'future') return candidates.find((p) => p.end >= dct - LATELY) ?? null
  // news tells what has been: a date ahead is meant only when it is much nearer than the last one
  const past = candidates.findLast((p) => p.start <= dct)
  const future = candidates.find((p) => p.start > dct)
  if (!past || !future) return past ?? future ?? null
  return distance(future, dct) * AHEAD_BIAS < distance(past, dct) ? future : past
}

const distance = ({ start, end }: Period, day: Day): number => (day < start ? start - day : day > end ? day - end : 0)

export function resolveSame(dates: readonly [DateShape, DateShape], dct: Day | null): Resolved {
  const gregorian = dates.find((d) => d.calendar === 'gregorian') ?? dates[0]
  const other = dates[0] === gregorian ? dates[1] : dates[0]
  const weekday = gregorian.weekday ?? other.weekday
  const first = resolveDate({ ...gregorian, weekday }, dct)
  const second = resolveDate(other, dct)
  if (!first.period) return second
  const apart = second.period ? Math.abs(second.period.start - first.period.start) : 0
  return apart > 2 ? { ...first, notes: [...first.notes, 'calendars disagree'] } : first
}
