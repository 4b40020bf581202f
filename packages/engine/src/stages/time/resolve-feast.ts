import { type Day, easter, fromDay, fromMonthIndex, monthIndex, toDay, weekdayOf } from './calendar.ts'
import { hijriYearOf } from './hijri.ts'
import { dayPeriod, type Period } from './print.ts'
import { hijriPeriod, monthPeriod } from './resolve-date.ts'
import { fromPeriod, IMPOSSIBLE, NO_DCT, type Resolved } from './resolved.ts'
import type { Direction, Season, Shape } from './shape.ts'

const SEASONS: Record<Season, { readonly code: number; readonly month: number }> = {
  SP: { code: 21, month: 3 },
  SU: { code: 22, month: 6 },
  FA: { code: 23, month: 9 },
  WI: { code: 24, month: 12 },
}

/** A season of the year that was said (null when none was), else of the year that its direction asks for. */
export function resolveSeason(
  shape: Extract<Shape, { kind: 'season' }>,
  said: Period | null,
  dct: Day | null,
): Resolved {
  const { code, month } = SEASONS[shape.season]
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

export function resolveFeast(shape: Extract<Shape, { kind: 'feast' }>, dct: Day | null): Resolved {
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
  if ('nthWeekday' in feast) {
    const [month, weekday, nth] = feast.nthWeekday
    const start = toDay(year, month, 1)
    return dayPeriod(start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1))
  }
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
