/**
 * Dates as pages show them beside the headline: "29 ديسمبر 2018", "الخميس 29 كانون الأول / ديسمبر 2018", "29/12/2018".
 * Digits of both kinds; numeric dates are read day first, as Arabic pages write them.
 */
const MONTHS: readonly string[] = [
  'يناير كانون_الثاني جانفي january jan',
  'فبراير شباط فيفري february feb',
  'مارس آذار اذار march mar',
  'أبريل ابريل إبريل نيسان أفريل افريل april apr',
  'مايو أيار ايار ماي may',
  'يونيو يونيه حزيران جوان june jun',
  'يوليو يوليه تموز جويلية يوليوز july jul',
  'أغسطس اغسطس آب اب أوت اوت غشت august aug',
  'سبتمبر أيلول ايلول شتنبر september sep sept',
  'أكتوبر اكتوبر تشرين_الأول تشرين_الاول october oct',
  'نوفمبر تشرين_الثاني نونبر november nov',
  'ديسمبر كانون_الأول كانون_الاول دجنبر december dec',
]
const monthOf = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))

/** The first calendar day that a short text shows, as EDTF; null when it shows none. */
export function parseVisibleDate(text: string): string | null {
  const plain = text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0640]/g, '')
    .replace(/(كانون|تشرين) +(ال[أا]ول|الثاني)/g, '$1_$2')
  return worded(plain) ?? numeric(plain)
}

function worded(text: string): string | null {
  const found = /(\d{1,2})(?:st|nd|rd|th)? *[-/,،]? *(?:من +)?([\p{L}_]+)(?: *[-/(] *[\p{L}_]+\)?)? *[-/,،]? *(\d{4})/gu
  for (const [, day, name, year] of text.matchAll(found)) {
    const date = dateOf(year!, monthOf.get(name!.toLowerCase()) ?? 0, Number(day))
    if (date) return date
  }
  const american = /([A-Za-z]+) +(\d{1,2}),? +(\d{4})/.exec(text)
  return american ? dateOf(american[3]!, monthOf.get(american[1]!.toLowerCase()) ?? 0, Number(american[2])) : null
}

function numeric(text: string): string | null {
  const iso = /(?:^|[^\d])(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/.exec(text)
  if (iso) return dateOf(iso[1]!, Number(iso[2]), Number(iso[3]))
  const dayFirst = /(?:^|[^\d])(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})(?!\d)/.exec(text)
  return dayFirst ? dateOf(dayFirst[3]!, Number(dayFirst[2]), Number(dayFirst[1])) : null
}

function dateOf(year: string, month: number, day: number): string | null {
  if (Number(year) < 1990 || Number(year) > 2100 || month < 1 || month > 12) return null
  if (day < 1 || day > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
