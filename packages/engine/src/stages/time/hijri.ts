import { UMM_AL_QURA_EPOCH_DAY, UMM_AL_QURA_FIRST_YEAR, UMM_AL_QURA_MONTHS } from '../../resources/time/umm-al-qura.ts'
import type { Day } from './calendar.ts'

// First day of every month, in order from 1 Muharram of the first year.
const monthStarts: Day[] = [UMM_AL_QURA_EPOCH_DAY]
for (let i = 0; i < UMM_AL_QURA_MONTHS.length; i += 3) {
  const bits = Number.parseInt(UMM_AL_QURA_MONTHS.slice(i, i + 3), 16)
  for (let month = 0; month < 12; month++) {
    monthStarts.push(monthStarts[monthStarts.length - 1]! + ((bits >> month) & 1 ? 30 : 29))
  }
}

/** The first day of a Hijri month (Umm al-Qura); null outside 1300–1500 AH. Month 13 is the next year's first. */
export function hijriMonthStart(year: number, month: number): Day | null {
  return monthStarts[(year - UMM_AL_QURA_FIRST_YEAR) * 12 + month - 1] ?? null
}

/** The day of a Hijri date; null when there is no such date or it lies outside the table. */
export function hijriToDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12) return null
  const start = hijriMonthStart(year, month)
  const end = hijriMonthStart(year, month + 1)
  return start === null || end === null || day < 1 || start + day > end ? null : start + day - 1
}

/** The Hijri year that holds a day; null outside the table. */
export function hijriYearOf(day: Day): number | null {
  if (day < monthStarts[0]! || day >= monthStarts[monthStarts.length - 1]!) return null
  let low = 0
  let high = monthStarts.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (monthStarts[middle]! <= day) low = middle
    else high = middle
  }
  return UMM_AL_QURA_FIRST_YEAR + Math.floor(low / 12)
}
