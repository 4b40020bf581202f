import type { Time } from '@isnad/model'

/** Compares our values with those of Duckling's corpora and of the Recognizers-Text specs. */

interface Stretch {
  /** Days, end included; null when open. */
  readonly start: string | null
  readonly end: string | null
}

const DAY_MS = 86_400_000
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
const lastOfMonth = (year: number, month: number): string =>
  addDays(`${new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)}`, -1)

/** The days that an EDTF string covers; null when it is none that these corpora can have. */
function stretchOf(edtf: string | null): Stretch | null {
  if (edtf === null) return null
  const parts = edtf.replaceAll('~', '').split('/')
  if (parts.length === 2) {
    const [from, to] = parts.map((p) => (p === '..' ? { start: null, end: null } : stretchOf(p)))
    return from && to ? { start: from.start, end: to.end } : null
  }
  const [text] = parts as [string]
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { start: text, end: text }
  const season = /^(\d{4})-2([1-4])$/.exec(text)
  if (season) {
    const month = Number(season[2]) * 3
    const year = Number(season[1])
    const end = month === 12 ? lastOfMonth(year + 1, 2) : lastOfMonth(year, month + 2)
    return { start: `${year}-${String(month).padStart(2, '0')}-01`, end }
  }
  const month = /^(\d{4})-(\d\d)$/.exec(text)
  if (month) return { start: `${text}-01`, end: lastOfMonth(Number(month[1]), Number(month[2])) }
  const years = /^(\d{2,4})(X{0,2})$/.exec(text)
  if (!years) return null
  const pad = years[2]!.length
  return { start: `${years[1]}${'0'.repeat(pad)}-01-01`, end: `${years[1]}${'9'.repeat(pad)}-12-31` }
}

const clockOf = (value: string | null): string | null => /T(\d\d(?::\d\d){0,2})/.exec(value ?? '')?.[1] ?? null
const fullClock = (clock: string): string => [...clock.split(':'), '00', '00'].slice(0, 3).join(':')

// Duckling

export function matchesDuckling(time: Time, expected: string): boolean {
  if (expected.startsWith('DurationData')) return matchesDuration(time, expected)
  const stamps = [...expected.matchAll(/\((\d{4}), (\d+), (\d+), (\d+), (\d+), (\d+)\)/g)].map((m) =>
    m.slice(1).map(Number),
  )
  const stretch = stretchOf(time.edtf)
  const two = (n: number | undefined): string => String(n).padStart(2, '0')
  const day = (s: number[]): string => `${s[0]}-${two(s[1])}-${two(s[2])}`
  const [from, to] = stamps as [number[], number[] | undefined]
  if (!to) {
    if (!stretch || stretch.start !== day(from)) return false
    if (/Week/.test(expected)) return stretch.end === addDays(day(from), 6)
    if (!/Hour|Minute|Second/.test(expected)) return /Year|Month/.test(expected) || stretch.end === stretch.start
    const clock = clockOf(time.value)
    return clock !== null && fullClock(clock) === `${two(from[3])}:${two(from[4])}:00`
  }
  if (/Hour|Minute|Second/.test(expected)) {
    const [start, end] = (time.value ?? '').split('/').map(clockOf)
    if (start && end) return fullClock(start).slice(0, 2) === two(from[3]) && stretch?.start === day(from)
    return stretch?.start === day(from) && /TNI|TEV|TMO|TAF/.test(time.value ?? '')
  }
  if (!stretch) return false
  const lastDay = to[3] === 0 ? addDays(day(to), -1) : day(to)
  return stretch.start === day(from) && (stretch.end === lastDay || stretch.end === day(to))
}

const UNITS: Record<string, string> = {
  Second: 'PT#S',
  Minute: 'PT#M',
  Hour: 'PT#H',
  Day: 'P#D',
  Week: 'P#W',
  Month: 'P#M',
  Year: 'P#Y',
}

function matchesDuration(time: Time, expected: string): boolean {
  const [, count, unit] = /DurationData (\d+) (\w+)/.exec(expected) ?? []
  return time.value === UNITS[unit ?? '']?.replace('#', count ?? '')
}

// Recognizers-Text

interface Resolution {
  readonly Timex?: string
  readonly FutureResolution?: Record<string, string>
  readonly PastResolution?: Record<string, string>
  readonly values?: readonly Record<string, string>[]
}

/** True when our value is the past or the future reading that the spec gives. */
export function matchesRecognizers(time: Time, expected: unknown): boolean {
  const { Timex, FutureResolution, PastResolution, values } = expected as Resolution
  const readings: readonly Record<string, string>[] =
    values ?? [PastResolution ?? {}, FutureResolution ?? {}].map((r) => ({ ...r, timex: Timex ?? '' }))
  return readings.some((reading) => matchesReading(time, reading))
}

function matchesReading(time: Time, reading: Record<string, string>): boolean {
  const timex = reading.timex ?? ''
  if (timex !== '' && timex === time.value) return true
  const single = reading.value ?? reading.date ?? reading.dateTime ?? reading.time ?? reading.duration
  const stretch = stretchOf(time.edtf)
  const start = reading.start ?? reading.startDate ?? reading.startDateTime ?? reading.startTime
  const end = reading.end ?? reading.endDate ?? reading.endDateTime ?? reading.endTime
  if (start !== undefined || end !== undefined) return matchesRange(time, stretch, start, end, timex)
  if (single === undefined) return false
  if (/^\d{4}-\d\d-\d\d$/.test(single)) return stretch?.start === single && stretch.end === single
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d/.test(single)) {
    const clock = clockOf(time.value)
    return stretch?.start === single.slice(0, 10) && clock !== null && fullClock(clock) === single.slice(11, 19)
  }
  if (/^\d\d:\d\d:\d\d$/.test(single)) {
    const clock = clockOf(time.value)
    return clock !== null && fullClock(clock) === single
  }
  if (/^[\d.]+$/.test(single)) return secondsOf(time.value) === Number(single)
  return false
}

function matchesRange(
  time: Time,
  stretch: Stretch | null,
  start: string | undefined,
  end: string | undefined,
  timex: string,
): boolean {
  const clocks = (time.value ?? '').split('/').map(clockOf)
  const isClock = /\d\d:\d\d:\d\d/.test(start ?? end ?? '')
  if (isClock) {
    const time1 = start?.slice(-8)
    const time2 = end?.slice(-8)
    const day = start && start.length > 8 ? start.slice(0, 10) : null
    if (day !== null && stretch?.start !== day) return false
    if ((time1 === undefined || time2 === undefined) && clocks[0]) return fullClock(clocks[0]) === (time1 ?? time2)
    if (clocks[0] && clocks[1]) return fullClock(clocks[0]) === time1 && fullClock(clocks[1]) === time2
    return partOf(time.value) !== null && partOf(time.value) === partOf(timex)
  }
  if (!stretch) return false
  // the specs' ranges end on the day after; ours on the last day
  const isEnd =
    end === undefined
      ? stretch.end === null || start !== undefined
      : stretch.end === end || stretch.end === addDays(end, -1)
  return (start === undefined ? stretch.start === null : stretch.start === start) && isEnd
}

const partOf = (value: string | null): string | null => /T(MO|AF|EV|NI|DT|MI)/.exec(value ?? '')?.[1] ?? null

const SECONDS: Record<string, number> = { S: 1, M: 60, H: 3600 }
const DAYS: Record<string, number> = { D: 1, W: 7, M: 30, Y: 365 }

function secondsOf(value: string | null): number | null {
  const match = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])*))?$/.exec(value ?? '')
  if (!match) return null
  let seconds = 0
  for (const [, n, unit] of (match[1] ?? '').matchAll(/([\d.]+)([YMWD])/g)) seconds += Number(n) * DAYS[unit!]! * 86_400
  for (const [, n, unit] of (match[2] ?? '').matchAll(/([\d.]+)([HMS])/g)) seconds += Number(n) * SECONDS[unit!]!
  return seconds
}
