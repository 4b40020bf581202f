import { type Day, fromDay, pad, printDay, toDay, weekdayOf, weekStart } from './calendar.ts'
import { dayPeriod, type Period, printLength } from './print.ts'
import { hijriPeriod, monthPeriod, resolveDate, resolveSame } from './resolve-date.ts'
import { resolveFeast, resolveSeason } from './resolve-feast.ts'
import {
  resolveAgo,
  resolveDay,
  resolveLength,
  resolveRun,
  resolveSinceLength,
  resolveUnit,
  resolveWeekDay,
  resolveWeekday,
  unitPeriod,
  yearsPeriod,
} from './resolve-unit.ts'
import { fromPeriod, IMPOSSIBLE, joinEdtf, NO_DCT, type Resolved, UNRESOLVED, YMD } from './resolved.ts'
import type { Clock, DayPart, Shape, TimeUnit } from './shape.ts'

/** Resolves a shape against the document date (null when unknown). Pure; never guesses a missing date. */
export function resolveShape(shape: Shape, dct: Day | null): Resolved {
  switch (shape.kind) {
    case 'date':
      return resolveDate(shape, dct)
    case 'same':
      return resolveSame(shape.dates, dct)
    case 'day':
      return resolveDay(shape.offset, shape.weekday, dct)
    case 'weekday':
      return resolveWeekday(shape.weekday, shape.direction, dct)
    case 'unit':
      return resolveUnit(shape.unit, shape.offset, dct)
    case 'run':
      return resolveRun(shape, dct)
    case 'length':
      return resolveLength(shape)
    case 'ago':
      return resolveAgo(shape, dct)
    case 'since-length':
      return resolveSinceLength(shape, dct)
    case 'clock':
      return resolveClock(shape, dct)
    case 'clock-range':
      return resolveClockRange(shape, dct)
    case 'week-day':
      return resolveWeekDay(shape.weekday, shape.weeks, dct)
    case 'day-part':
      return resolveDayPart(shape.part, shape.day, dct)
    case 'part':
      return { ...resolveShape(shape.of, dct), notes: [`mod ${shape.part}`] }
    case 'bound':
      return resolveBound(shape, dct)
    case 'range':
      return resolveRange(shape.from, shape.to, dct)
    case 'years':
      return resolveYears(shape)
    case 'set':
      return { ...UNRESOLVED, type: 'SET', value: shape.value, reason: 'set' }
    case 'season':
      return resolveSeason(shape, shape.year ? resolveShape(shape.year, dct).period : null, dct)
    case 'feast':
      return resolveFeast(shape, dct)
    case 'nth':
      return resolveNth(shape, dct)
    case 'edge':
      return resolveEdge(shape, dct)
    case 'list':
      return resolveList(shape.of, dct)
    case 'now':
      return dct === null
        ? { ...NO_DCT, value: PRESENT }
        : { ...fromPeriod(dayPeriod(dct), [], YMD, 'dct'), value: PRESENT }
    case 'rest':
      return resolveRest(shape.unit, dct)
    case 'week-of':
      return resolveWeekOf(shape.of, dct)
    case 'quarter':
      return resolveQuarter(shape, dct)
    case 'vague':
      return { ...UNRESOLVED, reason: 'vague' }
    case 'main-clause-day':
      return dct === null ? NO_DCT : fromPeriod(dayPeriod(dct), [], ['day', 'month', 'year'], 'dct')
  }
}

/** TIMEX3's value of الآن. */
const PRESENT = 'PRESENT_REF'

function resolveRest(unit: TimeUnit, dct: Day | null): Resolved {
  const whole = dct === null ? null : unitPeriod(unit, 0, dct)
  return whole && dct !== null ? fromPeriod({ start: dct, end: whole.end, grain: 'days' }, [], [unit], 'dct') : NO_DCT
}

function resolveWeekOf(of: Shape, dct: Day | null): Resolved {
  const day = resolveShape(of, dct)
  if (!day.period) return { ...day, value: null }
  return fromPeriod(unitPeriod('week', 0, day.period.start)!, day.stated, day.implied, day.anchor)
}

const MONTHS_OF_QUARTER = 3

function resolveQuarter({ nth, of }: Extract<Shape, { kind: 'quarter' }>, dct: Day | null): Resolved {
  const year = resolveShape(of, dct)
  if (!year.period) return { ...year, value: year.value === null ? null : `${year.value}-Q${nth}` }
  const { year: y } = fromDay(year.period.start)
  const first = monthPeriod(y, MONTHS_OF_QUARTER * (nth - 1) + 1)
  const last = monthPeriod(y, MONTHS_OF_QUARTER * nth)
  const period: Period = { start: first.start, end: last.end, grain: 'days' }
  const found = fromPeriod(period, ['quarter', ...year.stated], year.implied, year.anchor)
  return { ...found, value: `${pad(y, 4)}-Q${nth}`, edtf: joinEdtf(first, last) }
}

const DAY_PART_CODES: Record<DayPart, string> = {
  dawn: 'TMO',
  morning: 'TMO',
  noon: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
}

function resolveDayPart(part: DayPart, day: Shape | null, dct: Day | null): Resolved {
  const of = day ? resolveShape(day, dct) : NO_DCT
  const value = of.value === null ? null : `${of.value}${DAY_PART_CODES[part]}`
  return { ...of, type: 'TIME', value, stated: [...of.stated, 'part of day'] }
}

const LATE_PARTS = new Set<DayPart>(['noon', 'afternoon', 'evening', 'night'])

/** الثامنة هذه الليلة: the part of the day may be said with the day. */
function withPartOfDay(clock: Clock, day: Shape | null): Clock {
  const isLate = day?.kind === 'day-part' && LATE_PARTS.has(day.part) && clock.part === null
  return isLate && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock
}

function resolveClock(shape: Extract<Shape, { kind: 'clock' }>, dct: Day | null): Resolved {
  const { day } = shape
  const clock = withPartOfDay(shape.clock, day)
  const of = day ? resolveShape(day, dct) : dct === null ? NO_DCT : fromPeriod(dayPeriod(dct), [], YMD, 'dct')
  const zone = clock.zone === null ? '' : clock.zone === 0 ? 'Z' : printZone(clock.zone)
  const time = [clock.hour, clock.minute, clock.second]
    .filter((n) => n !== null)
    .map((n) => pad(n, 2))
    .join(':')
  const date = (of.value ?? 'XXXX-XX-XX').replace(/T.*$/, '')
  const said = ['hour', ...(clock.minute === null ? [] : ['minute'])]
  const notes = clock.mod ? [...of.notes, `mod ${clock.mod}`] : of.notes
  return { ...of, type: 'TIME', value: `${date}T${time}${zone}`, stated: [...of.stated, ...said], notes }
}

/** An end without a part of the day has that of the other: من الخامسة إلى السادسة مساء. */
function resolveClockRange(shape: Extract<Shape, { kind: 'clock-range' }>, dct: Day | null): Resolved {
  const from = resolveClock({ kind: 'clock', clock: shape.from, day: shape.day }, dct)
  const to = resolveClock({ kind: 'clock', clock: shape.to, day: shape.day }, dct)
  return { ...to, value: `${from.value}/${to.value}` }
}

function printZone(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}

function resolveBound({ bound, of }: Extract<Shape, { kind: 'bound' }>, dct: Day | null): Resolved {
  const inner = resolvePreferring(of, dct, bound === 'until' || bound === 'before' ? 'future' : 'past')
  const note = `mod ${bound}`
  if (!inner.edtf || !inner.period) return { ...inner, notes: [...inner.notes, note] }
  const [start, end = start] = inner.edtf.split('/')
  const isEndOf = of.kind === 'part' && of.part === 'end'
  const isStartOf = of.kind === 'part' && of.part === 'start'
  const last = isEndOf ? printDay(inner.period.end) : isStartOf ? printDay(inner.period.start) : end
  const edtf = bound === 'since' || bound === 'after' ? `${start}/..` : `../${last}`
  return { ...inner, edtf, notes: [...inner.notes, note] }
}

/** A date without a year looks ahead behind "until", and back behind "since". */
function resolvePreferring(shape: Shape, dct: Day | null, to: 'past' | 'future'): Resolved {
  if (shape.kind === 'date' && shape.direction === null) return resolveDate(shape, dct, { to, stated: false })
  if (shape.kind === 'weekday' && shape.direction === null)
    return resolveWeekday(shape.weekday, { to, stated: false }, dct)
  if (shape.kind === 'part') return { ...resolvePreferring(shape.of, dct, to), notes: [`mod ${shape.part}`] }
  return resolveShape(shape, dct)
}

function resolveRange(from: Shape, to: Shape, dct: Day | null): Resolved {
  const last = resolveShape(to, dct)
  const first = resolveShape(beforeEnd(inheritFrom(from, to), last), dct)
  if (!first.period || !last.period || first.period.start > last.period.end) {
    return { ...UNRESOLVED, reason: first.reason ?? last.reason ?? 'impossible', anchor: last.anchor }
  }
  const period: Period = { start: first.period.start, end: last.period.end, grain: 'days' }
  const found = {
    ...fromPeriod(period, last.stated, last.implied, last.anchor),
    edtf: joinEdtf(first.period, last.period),
  }
  return last.type === 'TIME' ? { ...found, type: 'TIME', value: `${first.value}/${last.value}` } : found
}

/** A yearless start lies in the year of its end, or in the one before (من ديسمبر إلى يناير). */
function beforeEnd(from: Shape, last: Resolved): Shape {
  if (from.kind !== 'date' || from.year !== null || from.yearOffset !== null || from.month === null || !last.period)
    return from
  const { year, month } = fromDay(last.period.end)
  return { ...from, year: from.month > month ? year - 1 : year }
}

/** من 13 إلى 15 تموز 2018: what the first end leaves out, the second says. */
function inheritFrom(from: Shape, to: Shape): Shape {
  if (from.kind !== 'date' || to.kind !== 'date') return from
  return {
    ...from,
    month: from.month ?? (from.day === null ? null : to.month),
    year: from.year ?? to.year,
    yearOffset: from.yearOffset ?? to.yearOffset,
    direction: from.direction ?? to.direction,
  }
}

function resolveYears({ from, to, calendar }: Extract<Shape, { kind: 'years' }>): Resolved {
  if (calendar === 'hijri') {
    const [first, last] = [hijriPeriod(from, null, null), hijriPeriod(to, null, null)]
    return first && last
      ? fromPeriod({ start: first.start, end: last.end, grain: 'days' }, ['year'], [], 'text')
      : IMPOSSIBLE
  }
  const count = to - from + 1
  if (count === 10 || count === 100) return fromPeriod(yearsPeriod(from, count), ['year'], [], 'text')
  const period: Period = { start: toDay(from, 1, 1), end: toDay(to, 12, 31), grain: 'days' }
  return { ...fromPeriod(period, ['year'], [], 'text'), edtf: `${pad(from, 4)}/${pad(to, 4)}` }
}

function resolveEdge({ unit, count, end, of }: Extract<Shape, { kind: 'edge' }>, dct: Day | null): Resolved {
  const whole = resolveShape(of, dct)
  if (!whole.period) return { ...whole, value: printLength(unit, count) }
  const at = end === 'first' ? whole.period.start : whole.period.end
  const first = unitPeriod(unit, end === 'first' ? 0 : 1 - count, at)
  const last = unitPeriod(unit, end === 'first' ? count - 1 : 0, at)
  if (!first || !last) return { ...whole, value: printLength(unit, count), edtf: null, period: null, reason: 'vague' }
  const period: Period = { start: first.start, end: last.end, grain: 'days' }
  return { ...fromPeriod(period, whole.stated, whole.implied, whole.anchor), edtf: joinEdtf(first, last) }
}

/** Neighbours make a stretch (5/6 June); others an EDTF set, {2011,2015}. What the last one says counts for all. */
function resolveList(shapes: readonly Shape[], dct: Day | null): Resolved {
  const last = shapes.at(-1)!
  const all = shapes.map((shape) => resolveShape(inheritFrom(shape, last), dct))
  const end = all.at(-1)!
  if (all.some((r) => r.period === null))
    return { ...UNRESOLVED, reason: end.reason ?? 'impossible', anchor: end.anchor }
  const periods = all.map((r) => r.period!)
  const isRun = periods.every((p, i) => i === 0 || p.start === periods[i - 1]!.end + 1)
  const period: Period = { start: periods[0]!.start, end: periods.at(-1)!.end, grain: 'days' }
  const edtf = isRun ? joinEdtf(periods[0]!, periods.at(-1)!) : `{${all.map((r) => r.edtf).join(',')}}`
  return { ...fromPeriod(period, end.stated, end.implied, end.anchor), edtf, value: edtf }
}

function resolveNth(shape: Extract<Shape, { kind: 'nth' }>, dct: Day | null): Resolved {
  const of = resolveShape(shape.of, dct)
  if (!of.period) return { ...of, value: null }
  const { start, end } = of.period
  if (shape.unit === 'week') {
    // the weeks of a year are those of ISO 8601, where its 4 January and its 28 December lie; those of a month are whole
    const isYear = of.period.grain === 'year'
    const first = isYear ? weekStart(start + 3) : weekdayOf(start) === 1 ? start : weekStart(start) + 7
    const at = shape.nth > 0 ? first + 7 * (shape.nth - 1) : weekStart(end - (isYear ? 3 : 6))
    return fromPeriod({ start: at, end: at + 6, grain: 'week' }, ['week', ...of.stated], of.implied, of.anchor)
  }
  if (shape.weekday === null) {
    const day = shape.nth > 0 ? start + shape.nth - 1 : end
    return day > end ? IMPOSSIBLE : fromPeriod(dayPeriod(day), ['day', ...of.stated], of.implied, of.anchor)
  }
  const first = start + ((shape.weekday - weekdayOf(start) + 7) % 7)
  const day = shape.nth > 0 ? first + 7 * (shape.nth - 1) : end - ((weekdayOf(end) - shape.weekday + 7) % 7)
  return day > end ? IMPOSSIBLE : fromPeriod(dayPeriod(day), ['weekday', ...of.stated], of.implied, of.anchor)
}
