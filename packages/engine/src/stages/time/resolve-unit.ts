import type { Time } from '@isnad/model'
import { type Day, daysInMonth, fromDay, fromMonthIndex, monthIndex, toDay, weekdayOf, weekStart } from './calendar.ts'
import { dayPeriod, type Period, printEdtf, printLength, printLengths, yearPeriod } from './print.ts'
import { monthPeriod } from './resolve-date.ts'
import { fromPeriod, joinEdtf, NO_DCT, type Resolved, UNRESOLVED, YMD } from './resolved.ts'
import type { Direction, Mod, Shape, TimeUnit } from './shape.ts'

export function resolveDay(offset: number, weekday: number | null, dct: Day | null): Resolved {
  const stated = weekday === null ? [] : ['weekday']
  if (dct === null) return { ...NO_DCT, value: weekday === null ? null : `XXXX-WXX-${weekday}`, stated }
  const day = dct + offset
  if (weekday === null || weekdayOf(day) === weekday) return fromPeriod(dayPeriod(day), stated, YMD, 'dct')
  // an article published just after midnight says "today" of the day before: the weekday said outweighs the date given
  const near = [day - 1, day + 1].find((d) => weekdayOf(d) === weekday)
  return fromPeriod(dayPeriod(near ?? day), stated, YMD, 'dct', ['weekday disagrees'])
}

export function resolveWeekday(weekday: number, direction: Direction | null, dct: Day | null): Resolved {
  if (dct === null) return { ...NO_DCT, value: `XXXX-WXX-${weekday}`, stated: ['weekday'] }
  return fromPeriod(dayPeriod(findWeekday(weekday, direction, dct)), ['weekday'], YMD, 'dct')
}

function findWeekday(weekday: number, direction: Direction | null, dct: Day): Day {
  const back = (weekdayOf(dct) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(dct) + 7) % 7
  switch (direction?.to) {
    case 'future':
      return dct + (direction.stated && ahead === 0 ? 7 : ahead)
    case 'future-2':
      return dct + (ahead === 0 ? 7 : ahead) + 7
    case 'past':
    case 'recent':
      return dct - (direction.stated && back === 0 ? 7 : back)
    case 'past-2':
      return dct - (back === 0 ? 7 : back) - 7
    case 'present':
      return weekStart(dct) + weekday - 1
    default:
      return dct - back
  }
}

export function unitPeriod(unit: TimeUnit, offset: number, dct: Day): Period | null {
  const { year, month } = fromDay(dct)
  switch (unit) {
    case 'day':
    case 'night':
      return dayPeriod(dct + offset)
    case 'week':
      return { start: weekStart(dct) + 7 * offset, end: weekStart(dct) + 7 * offset + 6, grain: 'week' }
    case 'month': {
      const of = fromMonthIndex(monthIndex(year, month) + offset)
      return monthPeriod(of.year, of.month)
    }
    case 'year':
      return yearPeriod(year + offset)
    case 'decade':
      return yearsPeriod(Math.floor(year / 10) * 10 + 10 * offset, 10)
    case 'century':
      return yearsPeriod(Math.floor(year / 100) * 100 + 100 * offset, 100)
    default:
      return null
  }
}

export function yearsPeriod(from: number, count: 10 | 100): Period {
  return { start: toDay(from, 1, 1), end: toDay(from + count - 1, 12, 31), grain: count === 10 ? 'decade' : 'century' }
}

export function resolveUnit(unit: TimeUnit, offset: number, dct: Day | null): Resolved {
  const period = dct === null ? null : unitPeriod(unit, offset, dct)
  return period ? fromPeriod(period, [], [unit], 'dct') : NO_DCT
}

export function resolveRun(shape: Extract<Shape, { kind: 'run' }>, dct: Day | null): Resolved {
  const { unit, count, to } = shape
  if (count === null) return { ...UNRESOLVED, type: 'DURATION', reason: 'vague' }
  const length: Resolved = { ...UNRESOLVED, type: 'DURATION', value: printLength(unit, count), anchor: 'dct' }
  if (dct === null) return { ...length, reason: 'no-dct' }
  const first = unitPeriod(unit, to === 'past' ? -count : 1, dct)
  const last = unitPeriod(unit, to === 'past' ? -1 : count, dct)
  if (!first || !last || !Number.isInteger(count)) return { ...length, reason: 'duration' }
  return {
    ...length,
    edtf: joinEdtf(first, last),
    period: { start: first.start, end: last.end, grain: 'days' },
    implied: YMD,
  }
}

export function resolveLength({ unit, count, mod, more = [] }: Extract<Shape, { kind: 'length' }>): Resolved {
  const length = lengthOf(unit, count, mod, count === null ? 'vague' : 'duration')
  if (count === null || more.length === 0) return length
  return { ...length, value: printLengths([{ unit, count }, ...more]) }
}

export function resolveWeekDay(weekday: number, weeks: number, dct: Day | null): Resolved {
  if (dct === null) return { ...NO_DCT, value: `XXXX-WXX-${weekday}`, stated: ['weekday'] }
  return fromPeriod(dayPeriod(weekStart(dct) + 7 * weeks + weekday - 1), ['weekday', 'week'], YMD, 'dct')
}

function lengthOf(unit: TimeUnit, count: number | null, mod: Mod | null, reason: Time['reason']): Resolved {
  return { ...UNRESOLVED, type: 'DURATION', value: printLength(unit, count), reason, notes: mod ? [`mod ${mod}`] : [] }
}

export function resolveAgo(shape: Extract<Shape, { kind: 'ago' }>, dct: Day | null): Resolved {
  const { unit, count, mod, toTheDay = false } = shape
  const notes = mod ? [`mod ${mod}`] : []
  // more than a year ago is no year that could be named
  if (count === null) return { ...UNRESOLVED, reason: 'vague', notes }
  if (mod !== null && mod !== 'approx') return lengthOf(unit, count, mod, 'vague')
  const period = dct === null ? null : toTheDay ? sameDayOfMonth(-count, dct) : periodAgo(unit, count, dct)
  if (dct === null) return { ...NO_DCT, notes }
  if (!period) return { ...UNRESOLVED, type: 'TIME', reason: 'vague', anchor: 'dct', notes }
  const found = fromPeriod(period, [], YMD, 'dct', notes)
  return mod === 'approx' && !found.edtf!.includes('/') ? { ...found, edtf: `${found.edtf}~` } : found
}

/** The day of that many months away; the last of a month that is too short. Null for parts of months. */
function sameDayOfMonth(months: number, dct: Day): Period | null {
  if (!Number.isInteger(months)) return null
  const { year, month, day } = fromDay(dct)
  const of = fromMonthIndex(monthIndex(year, month) + months)
  return dayPeriod(toDay(of.year, of.month, Math.min(day, daysInMonth(of.year, of.month))))
}

/** A length ago, in the size of its unit: three years ago is a year, five days ago a day. */
function periodAgo(unit: TimeUnit, count: number, dct: Day): Period | null {
  if (unit === 'decade' || unit === 'century') return unitPeriod('year', -count * (unit === 'decade' ? 10 : 100), dct)
  if (Number.isInteger(count)) return unitPeriod(unit, -count, dct)
  if (unit === 'year' && Number.isInteger(count * 12)) return unitPeriod('month', -count * 12, dct)
  return null
}

export function resolveSinceLength(shape: Extract<Shape, { kind: 'since-length' }>, dct: Day | null): Resolved {
  const { unit, count, mod } = shape
  const length = lengthOf(unit, count, mod, count === null ? 'vague' : dct === null ? 'no-dct' : 'duration')
  const isExact = mod === null || mod === 'approx'
  const period = count === null || dct === null || !isExact ? null : periodAgo(unit, count, dct)
  if (!period) return count === null ? { ...length, value: null } : length
  return {
    ...length,
    edtf: `${printEdtf(period).split('/')[0]}${mod === 'approx' ? '~' : ''}/..`,
    period,
    anchor: 'dct',
    reason: null,
  }
}
