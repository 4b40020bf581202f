import { type Day, fromDay, isoWeek, pad, printDay, toDay } from './calendar.ts'
import type { TimeUnit } from './shape.ts'

/** A stretch of days with the size it was said in: a month is printed as a month. */
export interface Period {
  readonly start: Day
  readonly end: Day
  readonly grain: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'days'
}

/** EDTF (ISO 8601-2): 2018-12-29, 2018-12, 2018, 198X, or start/end. */
export function printEdtf({ start, end, grain }: Period): string {
  const { year, month } = fromDay(start)
  if (grain === 'day') return printDay(start)
  if (grain === 'month') return `${pad(year, 4)}-${pad(month, 2)}`
  if (grain === 'year') return pad(year, 4)
  if (grain === 'decade') return `${pad(Math.floor(year / 10), 3)}X`
  if (grain === 'century') return `${pad(Math.floor(year / 100), 2)}XX`
  return `${printDay(start)}/${printDay(end)}`
}

/** The TIMEX3 value of a period; a run of days that fits no unit has the value of its EDTF interval. */
export function printValue(period: Period): string {
  const { year } = fromDay(period.start)
  if (period.grain === 'week') return isoWeek(period.start)
  if (period.grain === 'decade') return pad(Math.floor(year / 10), 3)
  if (period.grain === 'century') return pad(Math.floor(year / 100), 2)
  return printEdtf(period)
}

export const dayPeriod = (day: Day): Period => ({ start: day, end: day, grain: 'day' })

export function yearPeriod(year: number): Period {
  return { start: toDay(year, 1, 1), end: toDay(year, 12, 31), grain: 'year' }
}

const DESIGNATORS: Record<TimeUnit, readonly [prefix: string, size: number, designator: string]> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
}

/** An ISO 8601 length: P5M, PT40M, P1Y6M; PXD when uncounted. */
export function printLength(unit: TimeUnit, count: number | null): string {
  const [prefix, size, designator] = DESIGNATORS[unit]
  if (count === null) return `${prefix}X${designator}`
  const amount = count * size
  if (Number.isInteger(amount)) return `${prefix}${amount}${designator}`
  if (unit === 'year' && Number.isInteger(amount * 12)) {
    const months = Math.round((amount % 1) * 12)
    return amount < 1 ? `P${months}M` : `P${Math.floor(amount)}Y${months}M`
  }
  if (unit === 'hour' && Number.isInteger(amount * 60)) {
    const minutes = Math.round((amount % 1) * 60)
    return amount < 1 ? `PT${minutes}M` : `PT${Math.floor(amount)}H${minutes}M`
  }
  return `${prefix}${amount}${designator}`
}

/** A length of several units, largest first: P1Y2M, P1DT30M. */
export function printLengths(parts: readonly { readonly unit: TimeUnit; readonly count: number }[]): string {
  const printed = parts.map(({ unit, count }) => printLength(unit, count))
  const days = printed.filter((p) => !p.startsWith('PT')).map((p) => p.slice(1))
  const times = printed.filter((p) => p.startsWith('PT')).map((p) => p.slice(2))
  return `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`
}
