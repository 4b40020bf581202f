import { type Edtf, type EdtfBound, type EdtfPoint, parseEdtf, SEASON_CODES } from './edtf.ts'
import { ar } from './messages.ar.ts'
import { en } from './messages.en.ts'
import { fillMessage, type Language, type MessageKey, type MessageParams, pickMessage } from './messages.ts'

/** How numbers and dates are written. */
export interface Locale {
  readonly language: Language
  /** Digits: `latn` 123, `arab` ١٢٣. English is always written with `latn`. */
  readonly digits: 'latn' | 'arab'
  /** Write the Hijri date (Umm al-Qura) beside the Gregorian one. */
  readonly hijri: boolean
}

const TABLES = { ar, en }

/** The message in the language of the locale; a parameter `n` chooses the plural form and is written as a number. */
export function translate(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  const { n } = params
  const message = pickMessage(TABLES[locale.language][key], locale.language, typeof n === 'number' ? n : undefined)
  return fillMessage(message, typeof n === 'number' ? { ...params, n: formatNumber(locale, n) } : params)
}

/** Intl's formatters are slow to make (a tenth of a millisecond) and are asked for hundreds of times a page. */
function cached<T>(make: (tag: string, options: object) => T): (tag: string, options?: object) => T {
  const made = new Map<string, T>()
  return (tag, options = {}) => {
    const key = tag + JSON.stringify(options)
    const format = made.get(key) ?? make(tag, options)
    made.set(key, format)
    return format
  }
}
const numberFormat = cached((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))
const dateFormat = cached((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

const tagOf = ({ language, digits }: Locale): string => (language === 'ar' ? `ar-EG-u-nu-${digits}` : 'en-GB-u-nu-latn')

export function formatNumber(locale: Locale, value: number): string {
  return numberFormat(tagOf(locale)).format(value)
}

export function formatPercent(locale: Locale, value: number): string {
  return numberFormat(tagOf(locale), { style: 'percent' }).format(value)
}

function formatList(locale: Locale, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(tagOf(locale), { type }).format(items)
}

/** "December 2018" for `2018-12`; the string itself when it is no month. */
export function formatMonth(locale: Locale, month: string): string {
  return formatEdtf({ ...locale, hijri: false }, month) ?? month
}

/**
 * An EDTF date in words, with its precision and doubt kept: `2018-12~` is "about December 2018", never a day.
 * Null when the string is no EDTF that Isnad writes; the caller then shows the code itself.
 */
export function formatEdtf(locale: Locale, edtf: string): string | null {
  const date = parseEdtf(edtf)
  return date ? describe(locale, date) : null
}

function describe(locale: Locale, date: Edtf): string {
  switch (date.kind) {
    case 'point':
      return describePoint(locale, date)
    case 'interval':
      return describeInterval(locale, date.from, date.to, false)
    default: {
      const dates = date.members.map((m) =>
        m.kind === 'interval' ? describeInterval(locale, m.from, m.to, true) : describe(locale, m),
      )
      if (dates.length === 1) return dates[0]!
      const list = formatList(locale, dates, date.kind === 'one-of' ? 'disjunction' : 'conjunction')
      return date.kind === 'one-of' ? translate(locale, 'edtf.oneOf', { dates: list }) : list
    }
  }
}

/** `inSet`: an open end of `[..2018]` is part of the range ("or earlier"), that of `../2018` has no end. */
function describeInterval(locale: Locale, from: EdtfBound, to: EdtfBound, inSet: boolean): string {
  if (typeof from !== 'string' && typeof to !== 'string') {
    return formatRange(locale, from, to) ?? bothEnds(locale, from, to)
  }
  if (typeof to !== 'string') {
    const key = inSet ? 'edtf.before' : from === 'open' ? 'edtf.until' : 'edtf.unknownStart'
    return translate(locale, key, { date: describePoint(locale, to) })
  }
  if (typeof from !== 'string') {
    const key = inSet ? 'edtf.after' : to === 'open' ? 'edtf.from' : 'edtf.unknownEnd'
    return translate(locale, key, { date: describePoint(locale, from) })
  }
  return translate(locale, 'timeline.undated')
}

const bothEnds = (locale: Locale, from: EdtfPoint, to: EdtfPoint): string =>
  translate(locale, 'edtf.range', { from: describePoint(locale, from), to: describePoint(locale, to) })

/** "19–29 December 2018": one phrase when both ends are plain dates of the same precision. Null otherwise. */
function formatRange(locale: Locale, from: EdtfPoint, to: EdtfPoint): string | null {
  const plain = (p: EdtfPoint): boolean => !(p.approximate || p.uncertain || p.clock) && isCalendarDate(p)
  if (!plain(from) || !plain(to) || optionsKey(from) !== optionsKey(to)) return null
  const format = dateFormat(tagOf(locale), { ...dateOptions(from), timeZone: 'UTC' })
  return format.formatRange(toDate(from), toDate(to))
}

const isCalendarDate = (p: EdtfPoint): boolean =>
  p.year !== null && !p.year.includes('X') && p.season === null && !(p.day !== null && p.month === null)
const optionsKey = (p: EdtfPoint): string => Object.keys(dateOptions(p)).join()

function dateOptions(p: EdtfPoint): Intl.DateTimeFormatOptions {
  const options: Intl.DateTimeFormatOptions = {}
  if (p.day !== null && p.month !== null) options.day = 'numeric'
  if (p.month !== null) options.month = 'long'
  if (p.year !== null) options.year = 'numeric'
  return options
}

/** Noon in UTC of the first day meant; parts that are not stated are 1 and are never shown. */
function toDate(p: EdtfPoint): Date {
  const date = new Date(Date.UTC(2000, (p.month ?? 1) - 1, p.day ?? 1, 12))
  date.setUTCFullYear(p.year === null ? 2000 : Number(p.year), (p.month ?? 1) - 1, p.day ?? 1)
  return date
}

function describePoint(locale: Locale, point: EdtfPoint): string {
  let words = describeDay(locale, point)
  if (point.clock) {
    const clock = formatClock(locale, point.clock, point.offset)
    words = translate(locale, 'edtf.clock', { date: words, clock })
  }
  if (point.approximate) words = translate(locale, 'edtf.approximate', { date: words })
  return point.uncertain ? translate(locale, 'edtf.uncertain', { date: words }) : words
}

function describeDay(locale: Locale, point: EdtfPoint): string {
  const { year, season } = point
  if (year?.includes('X')) return describeYears(locale, year)
  if (season !== null && year !== null) {
    const name = translate(locale, `season.${SEASON_CODES[season as keyof typeof SEASON_CODES]}`)
    return translate(locale, 'edtf.season', { season: name, year: formatYear(locale, Number(year)) })
  }
  const date = toDate(point)
  const words = dateFormat(tagOf(locale), { ...dateOptions(point), timeZone: 'UTC' }).format(date)
  if (year === null) return translate(locale, 'edtf.noYear', { date: words })
  return locale.hijri && isCalendarDate(point) ? `${words} (${formatHijri(locale, point, date)})` : words
}

function describeYears(locale: Locale, year: string): string {
  const from = Number(year.replaceAll('X', '0'))
  const to = Number(year.replaceAll('X', '9'))
  if (to - from === 9) return translate(locale, 'edtf.decade', { year: formatYear(locale, from) })
  return translate(locale, 'edtf.century', { from: formatYear(locale, from), to: formatYear(locale, to) })
}

const formatYear = (locale: Locale, year: number): string =>
  numberFormat(tagOf(locale), { useGrouping: false }).format(year)

/** The Hijri day, or for a month or year the Hijri span it falls in: never more precise than what is known. */
function formatHijri(locale: Locale, point: EdtfPoint, first: Date): string {
  const calendar = `${locale.language === 'ar' ? 'ar-SA' : 'en-GB'}-u-ca-islamic-umalqura-nu-${
    locale.language === 'ar' ? locale.digits : 'latn'
  }`
  const format = dateFormat(calendar, { ...dateOptions(point), timeZone: 'UTC' })
  if (point.day !== null) return format.format(first)
  const last = new Date(first)
  last.setUTCMonth(point.month === null ? 12 : first.getUTCMonth() + 1, 0)
  return format.formatRange(first, last)
}

function formatClock(locale: Locale, clock: string, offset: string | null): string {
  const [hour, minute] = clock.split(':').map(Number)
  const words = dateFormat(tagOf(locale), {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(Date.UTC(2000, 0, 1, hour, minute))
  return offset ? `${words} (UTC${offset === 'Z' ? '' : offset})` : words
}

const DURATION_UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute', S: 'second' } as const

/**
 * A TIMEX3 duration in words: `P3D` is "3 days", `PT1H30M` "1 hour 30 minutes". Null for other values and for
 * durations of unknown length (`PXD`), which the words of the text say better.
 */
export function formatDuration(locale: Locale, value: string): string | null {
  const m = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(value)
  if (!m || value === 'P') return null
  const parts = [...(m[1] ?? '').matchAll(/([\d.]+)([YMWD])/g)].map(([, n, unit]) => [Number(n), unit!] as const)
  const clock = [...(m[2] ?? '').matchAll(/([\d.]+)([HMS])/g)].map(
    ([, n, unit]) => [Number(n), unit === 'M' ? 'm' : unit!] as const,
  )
  const words = [...parts, ...clock].map(([n, unit]) =>
    numberFormat(tagOf(locale), {
      style: 'unit',
      unit: DURATION_UNITS[unit as keyof typeof DURATION_UNITS],
      unitDisplay: 'long',
    }).format(n),
  )
  return words.length > 0 ? formatList(locale, words, 'conjunction') : null
}
