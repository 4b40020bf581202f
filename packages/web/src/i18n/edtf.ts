/** One date as EDTF writes it: what is stated is a number, what is not is null. */
export interface EdtfPoint {
  readonly kind: 'point'
  /** Year as written, with X for digits that are not known (`201X`); null for `XXXX`. */
  readonly year: string | null
  readonly month: number | null
  readonly day: number | null
  /** EDTF season and part-of-year codes: 21–24 spring…winter, 33–36 quarters, 40–41 halves. */
  readonly season: number | null
  /** `HH:MM` and the offset as written, when there is a clock time. */
  readonly clock: string | null
  readonly offset: string | null
  readonly approximate: boolean
  readonly uncertain: boolean
}

export type EdtfBound = EdtfPoint | 'open' | 'unknown'

export type Edtf =
  | EdtfPoint
  | { readonly kind: 'interval'; readonly from: EdtfBound; readonly to: EdtfBound }
  /** `[a,b]` is one of them, `{a,b}` all of them; `..a` and `a..` leave an end open. */
  | { readonly kind: 'one-of' | 'all-of'; readonly members: readonly Edtf[] }

const POINT =
  /^(~|\?|%)?(-?\d[\dX]{3}|XXXX)(?:-(~|\?|%)?(\d\d|XX)(?:-(~|\?|%)?(\d\d|XX))?)?(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?)?([~?%])?$/

/** Reads the parts of EDTF (levels 0–2) that Isnad writes. Null when the string is not such a date. */
export function parseEdtf(edtf: string): Edtf | null {
  const set = /^([[{])(.+)([\]}])$/.exec(edtf)
  if (set) {
    const members = set[2]!.split(',').map((part) => parseRange(part.trim()))
    if (members.some((m) => m === null)) return null
    return { kind: set[1] === '[' ? 'one-of' : 'all-of', members: members as Edtf[] }
  }
  const bounds = edtf.split('/')
  if (bounds.length === 2) {
    const from = parseBound(bounds[0]!)
    const to = parseBound(bounds[1]!)
    return from && to ? { kind: 'interval', from, to } : null
  }
  return bounds.length === 1 ? parsePoint(edtf) : null
}

function parseRange(part: string): Edtf | null {
  const range = /^(.*?)\.\.(.*)$/.exec(part)
  if (!range) return parsePoint(part)
  const from = range[1] === '' ? 'open' : parsePoint(range[1]!)
  const to = range[2] === '' ? 'open' : parsePoint(range[2]!)
  return from && to ? { kind: 'interval', from, to } : null
}

function parseBound(bound: string): EdtfBound | null {
  if (bound === '..') return 'open'
  if (bound === '') return 'unknown'
  return parsePoint(bound)
}

function parsePoint(text: string): EdtfPoint | null {
  const m = POINT.exec(text)
  if (!m) return null
  const flags = `${m[1] ?? ''}${m[3] ?? ''}${m[5] ?? ''}${m[9] ?? ''}`
  const month = number(m[4])
  const day = number(m[6])
  const season = month !== null && month > 20 ? month : null
  if (month !== null && season === null && (month < 1 || month > 12)) return null
  if (season !== null && !(season in SEASON_CODES)) return null
  if (day !== null && (day < 1 || day > 31 || season !== null)) return null
  return {
    kind: 'point',
    year: m[2] === 'XXXX' ? null : m[2]!,
    month: season === null ? month : null,
    day,
    season,
    clock: m[7] ?? null,
    offset: m[8] ?? null,
    approximate: flags.includes('~') || flags.includes('%'),
    uncertain: flags.includes('?') || flags.includes('%'),
  }
}

const number = (digits: string | undefined): number | null =>
  digits === undefined || digits === 'XX' ? null : Number(digits)

/** The part-of-year codes of EDTF that have a wording, with the key of their message. */
export const SEASON_CODES = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'q1',
  34: 'q2',
  35: 'q3',
  36: 'q4',
  40: 'h1',
  41: 'h2',
} as const

/** First and last day (`YYYY-MM-DD`) that the date can mean; null at an open or unknown end. For sorting and drawing. */
export function edtfBounds(edtf: string): { readonly first: string | null; readonly last: string | null } {
  const parsed = parseEdtf(edtf)
  return parsed ? boundsOf(parsed) : { first: null, last: null }
}

function boundsOf(date: Edtf): { first: string | null; last: string | null } {
  if (date.kind === 'point') return { first: pointEdge(date, 'first'), last: pointEdge(date, 'last') }
  if (date.kind === 'interval') {
    return {
      first: typeof date.from === 'string' ? null : pointEdge(date.from, 'first'),
      last: typeof date.to === 'string' ? null : pointEdge(date.to, 'last'),
    }
  }
  const all = date.members.map(boundsOf)
  const firsts = all.map((b) => b.first)
  const lasts = all.map((b) => b.last)
  return {
    first: firsts.includes(null) ? null : (firsts as string[]).sort()[0]!,
    last: lasts.includes(null) ? null : (lasts as string[]).sort().at(-1)!,
  }
}

const SEASON_MONTHS: Record<number, readonly [number, number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [1, 12], // a winter runs over the turn of the year, and EDTF does not say which one
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
}

function pointEdge(p: EdtfPoint, edge: 'first' | 'last'): string | null {
  if (p.year === null) return null
  const year = p.year.replaceAll('X', edge === 'first' ? '0' : '9')
  const months = p.season === null ? ([p.month ?? 1, p.month ?? 12] as const) : SEASON_MONTHS[p.season]!
  const month = edge === 'first' ? months[0] : months[1]
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  const day = p.day ?? (edge === 'first' ? 1 : days)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
