import {
  buildLexicon,
  type NumberAt,
  numberWordReadings,
  ordinalWordReadings,
  readNumberAt,
  readOrdinalAt,
  type TokenTable,
  tokenize,
  type Word,
  wordFeature,
} from '@isnad/text'
import type { Calendar, Direction, Shape } from './shape.ts'
import { type TimeTerm, termEntries } from './time-terms.ts'

export type { TimeTerm } from './time-terms.ts'

const lexicon = buildLexicon<TimeTerm>(termEntries())

/** The kinds that some rule begins with; at most thirty-one fit one number. */
const STARTING = new Set<StartKind>([
  'month',
  'weekday',
  'day-offset',
  'unit',
  'day-part',
  'part',
  'bound',
  'mod',
  'season',
  'set',
  'feast',
  'demonstrative',
  'day-word',
  'month-word',
  'year-word',
  'years-word',
  'hour-word',
  'every',
  'earlier',
  'next-day-of',
  'from',
  'between',
  'some',
  'hours-of',
  'now',
  'rest',
])

/** A term at a token: where it ends, and what is attached in front of it. */
export interface TermAt<T extends TimeTerm = TimeTerm> {
  readonly term: T
  readonly to: number
  /** Units of attached particles in front. */
  readonly skip: number
  readonly particle: string
  readonly conjunction: string
}

const NONE: readonly never[] = []

/** The tokens of an article with the terms found in them; rules read from it and change nothing. */
export interface Reader {
  readonly tokens: TokenTable
  /** True for commands and plans, where a bare السابعة is an hour and 15 a day; news must not read them so. */
  readonly spoken: boolean
  terms(at: number): readonly TermAt[]
  /** The number that begins at a token. */
  number(at: number): NumberAt | null
  /** What {@link Reader.base} found, four places to a token; undefined where it was not asked. */
  readonly memo: (Reading | null | undefined)[]
  /** What each token begins; -1 where it was not asked. See {@link startsAt}. */
  readonly starts: Int32Array
  /** How deep the rules are in one another. */
  depth: number
  /** The longest expression that begins at a token, by the rules of simple expressions. */
  base(at: number, place: Place): Reading | null
}

/** Where a rule reads: at the start of an expression, where particles may be attached, or inside one. */
export interface Place {
  readonly inside: boolean
  /** True after a word that makes a bare number a year (في، منذ، مطلع). */
  readonly expectsYear: boolean
}

/** What a rule found: tokens up to `to`, the first one without `skip` units. */
export interface Reading {
  readonly rule: string
  readonly to: number
  readonly skip: number
  readonly shape: Shape
}

const PLACES = 4

export function openReader(tokens: TokenTable, spoken: boolean, base: Reader['base']): Reader {
  const { count } = tokens
  const cache: (readonly TermAt[] | undefined)[] = new Array(count)
  const numbers: (NumberAt | null | undefined)[] = new Array(count)
  const reader: Reader = {
    tokens,
    spoken,
    base,
    memo: new Array(count * PLACES),
    starts: new Int32Array(count).fill(-1),
    depth: 0,
    number(at) {
      const word = tokens.words[at]
      if (!word || (startsOf(word) & NUMBER) === 0) return null
      const known = numbers[at]
      if (known !== undefined) return known
      const number = readNumberAt(tokens, at)
      numbers[at] = number
      return number
    },
    terms(at) {
      if (at < 0 || at >= tokens.count) return NONE
      const known = cache[at]
      if (known) return known
      const matches = lexicon.matchesAt(tokens, at)
      const found =
        matches.length === 0
          ? NONE
          : matches.map(({ to, core, value }) => ({
              term: value,
              to,
              skip: core.start,
              particle: core.particle,
              conjunction: core.conjunction,
            }))
      cache[at] = found
      return found
    },
  }
  return reader
}

/** What may begin an expression: a term, or a word that is none but a number, an ordinal or a decade. */
export type StartKind = TimeTerm['kind'] | 'number' | 'clock-digits' | 'ordinal' | 'decade'

const bits = new Map<StartKind, number>()

/** The kinds as one number, so that asking whether a token may begin a rule costs one operation. */
export function startBits(kinds: readonly StartKind[]): number {
  let sum = 0
  for (const kind of kinds) {
    const known = bits.get(kind)
    const bit = known ?? 1 << bits.size
    if (known === undefined) bits.set(kind, bit)
    sum |= bit
  }
  return sum
}

const NUMBER = startBits(['number'])
const ORDINAL = startBits(['ordinal'])

const termBits = new Map<string, number>()
for (const [phrase, { kind }] of termEntries()) {
  const [first] = tokenize(phrase).words
  if (!first || !STARTING.has(kind)) continue
  termBits.set(first.form, (termBits.get(first.form) ?? 0) | startBits([kind]))
}

/** What a word may begin, behind whatever is attached in front of it. */
export const startsOf = wordFeature((word: Word): number => {
  if (word.kind === 'number') return startBits(['number'])
  let sum = 0
  for (const { text } of word.cores) sum |= termBits.get(text) ?? 0
  if (word.kind !== 'arabic') return sum
  if (isTeenStart(word)) sum |= NUMBER | ORDINAL
  else if (numberWordReadings(word).length > 0 || ordinalWordReadings(word).length > 0) {
    const tokens = tokenize(word.form)
    if (readNumberAt(tokens, 0) !== null) sum |= NUMBER
    if (readOrdinalAt(tokens, 0) !== null) sum |= ORDINAL
  }
  return isDecade(word) ? sum | startBits(['decade']) : sum
})

/** What the token at a place does begin: phrases count only where they are complete (في غضون, not في). */
export function startsAt(reader: Reader, at: number): number {
  const known = reader.starts[at]!
  if (known >= 0) return known
  const starts = findStarts(reader, at)
  reader.starts[at] = starts
  return starts
}

function findStarts(reader: Reader, at: number): number {
  const word = reader.tokens.words[at]!
  if (word.kind === 'number' && !reader.spoken) {
    if (!mayBeTime(reader.tokens, at)) return 0
    if (isClockDigits(reader, at)) return CLOCK_DIGITS
  }
  let sum = startsOf(word) & WITHOUT_TERM
  for (const { term } of reader.terms(at)) sum |= bits.get(term.kind) ?? 0
  return sum
}

const AFTER_DIGITS = new Set('. الف الفا الاف مليون ملايين مئه مائه ت ص ه م'.split(' '))
const JOINTS = new Set('/ - ( الي او حتي'.split(' '))
const BEFORE_MONTH = new Set('من / - . ('.split(' '))

/** Digits begin a time only beside a unit, a month, a mark of dates, or as a year: most numbers of an article do not. */
function mayBeTime({ words, spaced }: TokenTable, at: number): boolean {
  if (at >= 2 && words[at - 1]!.form === '/' && words[at - 2]!.kind === 'number') return false
  const digits = words[at]!.form
  if (YEAR.test(digits) || digits.includes('.') || digits.includes(',')) return true
  const next = words[at + 1]
  if (next === undefined || next.kind === 'number') return false
  if (next.kind === 'latin' || AFTER_DIGITS.has(next.form)) return true
  const second = words[at + 2]
  if (next.form === ':') return second?.kind === 'number' && spaced[at + 2] === 0 && second.form.length === 2
  if (next.form === '،') return second?.kind === 'number' && spaced[at + 2] === 0 && second.form.length >= 3
  if (JOINTS.has(next.form)) return second !== undefined && (second.kind === 'number' || mayBegin(second))
  if (next.form === 'و' && second?.kind === 'number') {
    const third = words[at + 3]
    return third !== undefined && (BEFORE_MONTH.has(third.form) || mayBegin(third))
  }
  if (next.form === 'من' || next.form === 'و') return second !== undefined && mayBegin(second)
  return mayBegin(next)
}

/** 14:30 can be nothing but a time of day, which spares the rules of dates and lengths. */
const isClockDigits = (reader: Reader, at: number): boolean =>
  form(reader, at + 1) === ':' && form(reader, at).length <= 2 && /^\d\d$/.test(form(reader, at + 2))

const CLOCK_DIGITS = startBits(['clock-digits'])

const mayBegin = (word: Word): boolean => word.kind !== 'number' && (startsOf(word) !== 0 || termBits.has(word.form))

const WITHOUT_TERM = startBits(['number', 'ordinal', 'decade'])

// اثنا and إحدى are no numbers by themselves, but begin one
const isTeenStart = (word: Word): boolean =>
  word.cores.some(({ text }) => /^(?:ال)?(?:اثن[اي]|اثنت[اي]|احد|احدي|حادي|حاديه|واحد|واحده)$/.test(text))

const isDecade = (word: Word): boolean => word.cores.some(({ text }) => /(?:ين|ون)(?:ات|يات)$/.test(text))

type TermOf<K extends TimeTerm['kind']> = Extract<TimeTerm, { kind: K }>

/** The longest term of a kind at a token. Inside an expression nothing may be attached in front. */
export function findTerm<K extends TimeTerm['kind']>(
  reader: Reader,
  at: number,
  kind: K,
  inside = true,
): TermAt<TermOf<K>> | null {
  let best: TermAt | null = null
  for (const match of reader.terms(at)) {
    if (match.term.kind !== kind || (inside && match.skip > 0)) continue
    if (match.particle === 'س') continue
    if (!best || match.to > best.to || (match.to === best.to && match.skip < best.skip)) best = match
  }
  return best as TermAt<TermOf<K>> | null
}

export const sameSentence = ({ tokens }: Reader, a: number, b: number): boolean =>
  b < tokens.count && tokens.sentences[a] === tokens.sentences[b]

export const form = ({ tokens }: Reader, at: number): string => tokens.words[at]?.form ?? ''

/** True when the token is one of the marks (or words) given. */
export const isForm = (reader: Reader, at: number, ...forms: readonly string[]): boolean =>
  forms.includes(form(reader, at))

/** A whole number in a range, in digits or words, read inside an expression. */
export function findCount(reader: Reader, at: number, inside = true): NumberAt | null {
  const number = reader.number(at)
  return number && !(inside && number.skip > 0) ? number : null
}

export function findOrdinal(reader: Reader, at: number, inside = true): NumberAt | null {
  const word = reader.tokens.words[at]
  if (!word || (startsOf(word) & ORDINAL) === 0) return null
  const ordinal = readOrdinalAt(reader.tokens, at)
  return ordinal && !(inside && ordinal.skip > 0) ? ordinal : null
}

/** An adjective of direction after a noun; demonstratives count only in front and are left out. */
export function findToward(reader: Reader, at: number): { readonly to: number; readonly direction: Direction } | null {
  const found = findTerm(reader, at, 'toward')
  if (!found || isForm(reader, at, 'هذا', 'هذه')) return null
  return { to: found.to, direction: { to: found.term.to, stated: true } }
}

const YEAR = /^(?:1[0-9]|20)\d\d$/

/** A year in digits; Hijri when its era says so. */
export function findYear(reader: Reader, at: number): { to: number; year: number; calendar: Calendar | null } | null {
  const digits = form(reader, at)
  if (reader.tokens.words[at]?.kind !== 'number' || !YEAR.test(digits)) return null
  const year = Number(digits)
  const era = findTerm(reader, at + 1, 'era')
  if (era && sameSentence(reader, at, at + 1)) return { to: era.to, year, calendar: era.term.calendar }
  return { to: at, year, calendar: null }
}
