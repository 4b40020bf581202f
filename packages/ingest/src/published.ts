/**
 * A publication date as EDTF from what metadata say: `2018-12-29`, `2018-12`, `2018`, an ISO date and time, an
 * RFC 2822 date (`Sat, 29 Dec 2018 10:00:00 +0300`). The day is that of the place of publication, not of Greenwich.
 * Null when it is none of these: a date is never guessed.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim()
  const iso =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso) return join(iso[1]!, iso[2], iso[3])
  const rfc = /^(?:[A-Za-z]{3,9},? +)?(\d{1,2}) +([A-Za-z]{3,9}),? +(\d{4})(?: .*)?$/.exec(text)
  if (rfc) return join(rfc[3]!, monthNumber(rfc[2]!), rfc[1]!.padStart(2, '0'))
  const american = /^([A-Za-z]{3,9}) +(\d{1,2}), +(\d{4})(?: .*)?$/.exec(text)
  return american ? join(american[3]!, monthNumber(american[1]!), american[2]!.padStart(2, '0')) : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
}

function join(year: string, month: string | undefined, day: string | undefined): string | null {
  if (Number(year) < 1800 || Number(year) > 2200) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month}`
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null
}
