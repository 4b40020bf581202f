/**
 * Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar, so that counting days is adding.
 * Method: Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export type Day = number

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export function fromDay(day: Day): CivilDate {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 1 is Monday, 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week that holds a day: Gregorian weeks run from Monday to Sunday. */
export function weekStart(day: Day): Day {
  return day - weekdayOf(day) + 1
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : toDay(year, month + 1, 1) - toDay(year, month, 1)
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Months from year 0, so that counting months is adding. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1
}

export function fromMonthIndex(index: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** ISO 8601 week: 2018-W52. */
export function isoWeek(day: Day): string {
  const thursday = weekStart(day) + 3
  const { year } = fromDay(thursday)
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1, 2)}`
}

/** Western Easter Sunday (the anonymous Gregorian computus, as Meeus gives it). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return toDay(year, Math.floor(n / 31), (n % 31) + 1)
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export function printDay(day: Day): string {
  const { year, month, day: dayOfMonth } = fromDay(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** The day of an ISO or EDTF date of day precision; null for anything else. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCivilDate(year, month, day) ? toDay(year, month, day) : null
}
