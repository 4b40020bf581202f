import type { Time } from '@isnad/model'
import {
  type Day,
  daysInMonth,
  easter,
  fromDay,
  fromMonthIndex,
  isCivilDate,
  monthIndex,
  pad,
  printDay,
  toDay,
  weekdayOf,
  weekStart,
} from './calendar.ts'
import { hijriMonthStart, hijriToDay, hijriYearOf } from './hijri.ts'
import { dayPeriod, type Period, printEdtf, printLength, printLengths, printValue, yearPeriod } from './print.ts'
import type { Clock, DateShape, DayPart, Direction, Mod, Season, Shape, TimeUnit } from './shape.ts'

/** What a shape means on a document date. `period` is kept for shapes made of others. */
export interface Resolved {
  readonly type: Time['type']
  readonly value: string | null
  readonly edtf: string | null
  readonly period: Period | null
  readonly anchor: Time['anchor']
  readonly reason: Time['reason']
  readonly stated: readonly string[]
  readonly implied: readonly string[]
  readonly notes: readonly string[]
}

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
      return resolveSeason(shape, dct)
    case 'feast':
      return resolveFeast(shape, dct)
    case 'nth':
      return resolveNth(shape, dct)
    case 'edge':
      return resolveEdge(shape, dct)
    case 'list':
      return resolveList(shape.of, dct)
    case 'vague':
      return { ...UNRESOLVED, reason: 'vague' }
    case 'main-clause-day':
      return dct === null ? NO_DCT : fromPeriod(dayPeriod(dct), [], ['day', 'month', 'year'], 'dct')
  }
}

const UNRESOLVED: Resolved = {
  type: 'DATE',
  value: null,
  edtf: null,
  period: null,
  anchor: null,
  reason: null,
  stated: [],
  implied: [],
  notes: [],
}
const NO_DCT: Resolved = { ...UNRESOLVED, anchor: 'dct', reason: 'no-dct' }
const IMPOSSIBLE: Resolved = { ...UNRESOLVED, reason: 'impossible' }
const YMD = ['year', 'month', 'day'] as const

function fromPeriod(
  period: Period,
  stated: readonly string[],
  implied: readonly string[],
  anchor: Resolved['anchor'],
  notes: readonly string[] = [],
): Resolved {
  return { ...UNRESOLVED, value: printValue(period), edtf: printEdtf(period), period, stated, implied, anchor, notes }
}

// Calendar dates

function resolveDate(shape: DateShape, dct: Day | null, prefer: Direction | null = null): Resolved {
  const stated = (['year', 'month', 'day', 'weekday'] as const).filter((c) => shape[c] !== null)
  if (shape.year !== null) {
    const period = periodOf(shape, shape.year)
    if (!period) return { ...IMPOSSIBLE, stated }
    return fromPeriod(period, stated, [], 'text', disagreement(shape, period))
  }
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

function monthPeriod(year: number, month: number): Period {
  return { start: toDay(year, month, 1), end: toDay(year, month, daysInMonth(year, month)), grain: 'month' }
}

function hijriPeriod(year: number, month: number | null, day: number | null): Period | null {
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

/** The year that the direction asks for; without one, the occurrence nearest to the document date. */
function chooseYear(shape: DateShape, direction: Direction | null, dct: Day): Period | null {
  const present = shape.calendar === 'hijri' ? hijriYearOf(dct) : fromDay(dct).year
  if (present === null) return null
  const candidates = [present - 1, present, present + 1].map((y) => periodOf(shape, y)).filter((p) => p !== null)
  if (direction?.to === 'present') return periodOf(shape, present)
  if (direction?.to === 'past' || direction?.to === 'recent') return candidates.findLast((p) => p.end < dct) ?? null
  if (direction?.to === 'future' && direction.stated) return candidates.find((p) => p.start > dct) ?? null
  if (direction?.to === 'future') return candidates.find((p) => p.end >= dct - LATELY) ?? null
  let nearest: Period | null = null
  for (const p of candidates) if (!nearest || distance(p, dct) < distance(nearest, dct)) nearest = p
  return nearest
}

const distance = ({ start, end }: Period, day: Day): number => (day < start ? start - day : day > end ? day - end : 0)

function resolveSame(dates: readonly [DateShape, DateShape], dct: Day | null): Resolved {
  const gregorian = dates.find((d) => d.calendar === 'gregorian') ?? dates[0]
  const other = dates[0] === gregorian ? dates[1] : dates[0]
  const weekday = gregorian.weekday ?? other.weekday
  const first = resolveDate({ ...gregorian, weekday }, dct)
  const second = resolveDate(other, dct)
  if (!first.period) return second
  const apart = second.period ? Math.abs(second.period.start - first.period.start) : 0
  return apart > 2 ? { ...first, notes: [...first.notes, 'calendars disagree'] } : first
}

// Days and weekdays

function resolveDay(offset: number, weekday: number | null, dct: Day | null): Resolved {
  const stated = weekday === null ? [] : ['weekday']
  if (dct === null) return { ...NO_DCT, value: weekday === null ? null : `XXXX-WXX-${weekday}`, stated }
  const day = dct + offset
  if (weekday === null || weekdayOf(day) === weekday) return fromPeriod(dayPeriod(day), stated, YMD, 'dct')
  // an article published just after midnight says "today" of the day before: the weekday said outweighs the date given
  const near = [day - 1, day + 1].find((d) => weekdayOf(d) === weekday)
  return fromPeriod(dayPeriod(near ?? day), stated, YMD, 'dct', ['weekday disagrees'])
}

function resolveWeekday(weekday: number, direction: Direction | null, dct: Day | null): Resolved {
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

// Units

function unitPeriod(unit: TimeUnit, offset: number, dct: Day): Period | null {
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

function yearsPeriod(from: number, count: 10 | 100): Period {
  return { start: toDay(from, 1, 1), end: toDay(from + count - 1, 12, 31), grain: count === 10 ? 'decade' : 'century' }
}

function resolveUnit(unit: TimeUnit, offset: number, dct: Day | null): Resolved {
  const period = dct === null ? null : unitPeriod(unit, offset, dct)
  return period ? fromPeriod(period, [], [unit], 'dct') : NO_DCT
}

function resolveRun(shape: Extract<Shape, { kind: 'run' }>, dct: Day | null): Resolved {
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

function joinEdtf(first: Period, last: Period): string {
  const ends = [first, last].map((p) => printEdtf(p).split('/'))
  return `${ends[0]![0]}/${ends[1]!.at(-1)}`
}

function resolveLength({ unit, count, mod, more = [] }: Extract<Shape, { kind: 'length' }>): Resolved {
  const length = lengthOf(unit, count, mod, count === null ? 'vague' : 'duration')
  if (count === null || more.length === 0) return length
  return { ...length, value: printLengths([{ unit, count }, ...more]) }
}

function resolveWeekDay(weekday: number, weeks: number, dct: Day | null): Resolved {
  if (dct === null) return { ...NO_DCT, value: `XXXX-WXX-${weekday}`, stated: ['weekday'] }
  return fromPeriod(dayPeriod(weekStart(dct) + 7 * weeks + weekday - 1), ['weekday', 'week'], YMD, 'dct')
}

function lengthOf(unit: TimeUnit, count: number | null, mod: Mod | null, reason: Time['reason']): Resolved {
  return { ...UNRESOLVED, type: 'DURATION', value: printLength(unit, count), reason, notes: mod ? [`mod ${mod}`] : [] }
}

function resolveAgo(shape: Extract<Shape, { kind: 'ago' }>, dct: Day | null): Resolved {
  const { unit, count, mod } = shape
  const notes = mod ? [`mod ${mod}`] : []
  // more than a year ago is no year that could be named
  if (count === null) return { ...UNRESOLVED, reason: 'vague', notes }
  if (mod !== null && mod !== 'approx') return lengthOf(unit, count, mod, 'vague')
  const period = dct === null ? null : periodAgo(unit, count, dct)
  if (dct === null) return { ...NO_DCT, notes }
  if (!period) return { ...UNRESOLVED, type: 'TIME', reason: 'vague', anchor: 'dct', notes }
  const found = fromPeriod(period, [], YMD, 'dct', notes)
  return mod === 'approx' && !found.edtf!.includes('/') ? { ...found, edtf: `${found.edtf}~` } : found
}

/** A length ago, in the size of its unit: three years ago is a year, five days ago a day. */
function periodAgo(unit: TimeUnit, count: number, dct: Day): Period | null {
  if (unit === 'decade' || unit === 'century') return unitPeriod('year', -count * (unit === 'decade' ? 10 : 100), dct)
  if (Number.isInteger(count)) return unitPeriod(unit, -count, dct)
  if (unit === 'year' && Number.isInteger(count * 12)) return unitPeriod('month', -count * 12, dct)
  return null
}

function resolveSinceLength(shape: Extract<Shape, { kind: 'since-length' }>, dct: Day | null): Resolved {
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

// Times of day

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

// Open and closed stretches

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
  return { ...fromPeriod(period, last.stated, last.implied, last.anchor), edtf: joinEdtf(first.period, last.period) }
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

// Seasons and feasts

const SEASONS: Record<Season, { readonly code: number; readonly month: number }> = {
  SP: { code: 21, month: 3 },
  SU: { code: 22, month: 6 },
  FA: { code: 23, month: 9 },
  WI: { code: 24, month: 12 },
}

function resolveSeason(shape: Extract<Shape, { kind: 'season' }>, dct: Day | null): Resolved {
  const { code, month } = SEASONS[shape.season]
  const said = shape.year ? resolveShape(shape.year, dct).period : null
  if (!said && dct === null) return { ...NO_DCT, value: `XXXX-${shape.season}`, stated: ['season'] }
  const year = said ? fromDay(said.start).year : seasonYear(month, shape.direction, dct!)
  const end = fromMonthIndex(monthIndex(year, month) + 2)
  const period: Period = { start: toDay(year, month, 1), end: monthPeriod(end.year, end.month).end, grain: 'days' }
  const found = fromPeriod(period, ['season'], said ? [] : ['year'], said ? 'text' : 'dct')
  return { ...found, value: `${year}-${shape.season}`, edtf: `${year}-${code}` }
}

function seasonYear(month: number, direction: Direction | null, dct: Day): number {
  const { year } = fromDay(dct)
  const start = toDay(year, month, 1)
  if (direction?.to === 'future') return start > dct ? year : year + 1
  if (direction?.to === 'past') return start + 92 < dct ? year : year - 1
  return year
}

function resolveFeast(shape: Extract<Shape, { kind: 'feast' }>, dct: Day | null): Resolved {
  if (shape.year === null && dct === null) return NO_DCT
  const year = shape.year ?? fromDay(dct!).year
  const inYear = (y: number): Period | null => feastPeriod(shape.feast, y)
  let period = shape.year !== null && shape.year < 1500 ? hijriFeast(shape.feast, shape.year) : inYear(year)
  if (shape.direction && dct !== null) {
    const around = [year - 1, year, year + 1].map(inYear).filter((p) => p !== null)
    if (shape.direction.to === 'past') period = around.findLast((p) => p.end < dct) ?? null
    if (shape.direction.to === 'future') period = around.find((p) => p.start > dct) ?? null
  }
  if (!period) return IMPOSSIBLE
  return fromPeriod(period, ['feast'], shape.year === null ? ['year'] : [], shape.year === null ? 'dct' : 'text')
}

function feastPeriod(feast: Extract<Shape, { kind: 'feast' }>['feast'], year: number): Period | null {
  if (feast === 'easter') return dayPeriod(easter(year))
  if ('gregorian' in feast) return dayPeriod(toDay(year, ...feast.gregorian))
  const first = hijriYearOf(toDay(year, 1, 1))
  if (first === null) return null
  for (const hijriYear of [first, first + 1]) {
    const period = hijriFeast(feast, hijriYear)
    if (period && fromDay(period.start).year === year) return period
  }
  return null
}

function hijriFeast(feast: Extract<Shape, { kind: 'feast' }>['feast'], year: number): Period | null {
  if (feast === 'easter' || !('hijri' in feast)) return null
  const [month, day, days] = feast.hijri
  if (days > 1) return hijriPeriod(year, month, null)
  return hijriPeriod(year, month, day)
}

function resolveNth(shape: Extract<Shape, { kind: 'nth' }>, dct: Day | null): Resolved {
  const of = resolveShape(shape.of, dct)
  if (!of.period) return { ...of, value: null }
  const { start, end } = of.period
  if (shape.unit === 'week') {
    const first = weekdayOf(start) === 1 ? start : weekStart(start) + 7
    const at = shape.nth > 0 ? first + 7 * (shape.nth - 1) : weekStart(end - 6)
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

const LATE_DAY = 21

/** نصف شهر مارس is said of the fifteenth; أواخر of the last third. */
function partAsSpoken(shape: Extract<Shape, { kind: 'part' }>): Shape {
  const of = asSpoken(shape.of)
  if (of.kind !== 'date' || of.month === null || of.day !== null || of.calendar !== 'gregorian') return { ...shape, of }
  if (shape.part === 'mid') return { ...of, day: 15 }
  return shape.part === 'end' ? { kind: 'range', from: { ...of, day: LATE_DAY }, to: of } : { ...shape, of }
}

/** The same shape with every bare weekday and yearless date looking ahead, as plans and commands mean them. */
export function asSpoken(shape: Shape): Shape {
  switch (shape.kind) {
    case 'date':
    case 'weekday':
      return { ...shape, direction: shape.direction ?? { to: 'future', stated: false } }
    case 'clock':
    case 'clock-range':
    case 'day-part':
      return { ...shape, day: shape.day && asSpoken(shape.day) }
    case 'ago':
      return shape.unit === 'week' && shape.count !== null ? { ...shape, unit: 'day', count: 7 * shape.count } : shape
    case 'part':
      return partAsSpoken(shape)
    case 'bound':
    case 'nth':
    case 'edge':
      return { ...shape, of: asSpoken(shape.of) }
    case 'range':
      return { ...shape, from: asSpoken(shape.from), to: asSpoken(shape.to) }
    case 'list':
      return { ...shape, of: shape.of.map(asSpoken) }
    default:
      return shape
  }
}
