/** The first and last day a date can mean, ISO days that sort as text. */
export interface Days {
  readonly earliest: string
  readonly latest: string
}

/** No date: after every day when looking for the first, before every day when looking for the last. */
export const UNDATED: Days = { earliest: '9999-99-99', latest: '0000-00-00' }
/** An interval open at its beginning or its end. */
const OPEN: Days = { earliest: '0000-01-01', latest: '9999-12-31' }

/** A day as records show it: null for the sentinels. */
export function shownDay(day: string): string | null {
  return day === OPEN.earliest || day === OPEN.latest || day === UNDATED.earliest || day === UNDATED.latest ? null : day
}

// Level 2 of EDTF as far as news needs it. Seasons are those of the northern hemisphere; a winter belongs to the
// year it begins in.
const DATE = /^([0-9]{4}|[0-9][0-9X]{2}X)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|[0-3]?X+))?)?(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?$/
const SEASONS: Record<string, readonly [from: number, to: number]> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
}

/**
 * The days an EDTF date can mean: `2018-12` is the 1st to the 31st, `2016/..` is open at its end, `2011~` is 2011.
 * Null when it is not a date.
 */
export function edtfDays(edtf: string): Days | null {
  const interval = edtf.split('/')
  if (interval.length > 2) return null
  if (interval.length === 2) {
    const from = interval[0] === '..' || interval[0] === '' ? OPEN : edtfDays(interval[0]!)
    const to = interval[1] === '..' || interval[1] === '' ? OPEN : edtfDays(interval[1]!)
    return from && to && from.earliest <= to.latest ? { earliest: from.earliest, latest: to.latest } : null
  }
  const set = /^[[{](.*)[\]}]$/.exec(edtf)
  if (set) return daysOfSet(set[1]!)
  return daysOfDate(edtf.replace(/[?~%]/g, ''))
}

function daysOfSet(inner: string): Days | null {
  const members = inner.split(',').map((member) => edtfDays(member.trim().replace('..', '/')))
  if (members.includes(null)) return null
  return {
    earliest: members.map((days) => days!.earliest).sort()[0]!,
    latest: members
      .map((days) => days!.latest)
      .sort()
      .at(-1)!,
  }
}

function daysOfDate(date: string): Days | null {
  const match = DATE.exec(date)
  if (!match) return null
  const [, year, month, day] = match as unknown as [string, string, string | undefined, string | undefined]
  const first = Number(year.replaceAll('X', '0'))
  const last = Number(year.replaceAll('X', '9'))
  if (month === undefined || month === 'XX') return months(first, 1, last, 12)
  const season = SEASONS[month]
  if (season) return day === undefined ? months(first, season[0], last, season[1]) : null
  const m = Number(month)
  if (m < 1 || m > 12) return null
  if (day === undefined || day.includes('X')) return months(first, m, last, m)
  const d = Number(day)
  return d >= 1 && d <= monthLength(first, m) ? { earliest: iso(first, m, d), latest: iso(last, m, d) } : null
}

/** From the first day of one month to the last of another; months after 12 lie in the next year. */
function months(year: number, month: number, lastYear: number, lastMonth: number): Days {
  const endYear = lastMonth > 12 ? lastYear + 1 : lastYear
  const endMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth
  return { earliest: iso(year, month, 1), latest: iso(endYear, endMonth, monthLength(endYear, endMonth)) }
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
