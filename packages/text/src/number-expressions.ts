import { numberWordReadings } from './number-words.ts'
import { type NumberAt, readNumberAt } from './numbers.ts'
import { type TokenTable, tokenize } from './tokens.ts'
import { type Word, wordFeature } from './word.ts'

/**
 * Numbers that are written as sums: signs, decimals in words (خمسة فاصلة خمسة), dozens, and in arithmetic also
 * fractions (2 1/4, واحد على ثلاثة), exponents and powers. Arithmetic is for calculators and forms: in a newspaper
 * واحد من ثلاثة is a person, and 3/4 may be a date.
 */
export function readNumberExpressionAt(tokens: TokenTable, token: number, arithmetic: boolean): NumberAt | null {
  const sign = arithmetic ? readSign(tokens, token) : null
  const start = sign ?? token
  const first = readPlain(tokens, start, arithmetic)
  if (!first) return null
  const decimal = readDecimalWords(tokens, first) ?? first
  const dozens = readDozens(tokens, decimal)
  const whole = arithmetic ? readArithmetic(tokens, dozens) : dozens
  const skip = sign === null ? whole.skip : 0
  return { ...whole, from: token, skip, value: sign === null ? whole.value : -whole.value }
}

const same = (tokens: TokenTable, a: number, b: number): boolean =>
  b < tokens.count && tokens.lines[a] === tokens.lines[b]
const form = (tokens: TokenTable, at: number): string => tokens.words[at]?.form ?? ''
const MINUS = new Set(['-', '−', '–'])
const MINUS_WORDS = new Set(['سالب', 'ناقص', 'السالب'])

/** Where the number behind a minus sign begins. A dash after another word joins; it is no sign. */
function readSign(tokens: TokenTable, at: number): number | null {
  if (MINUS_WORDS.has(form(tokens, at)) && same(tokens, at, at + 1)) return at + 1
  if (!MINUS.has(form(tokens, at)) || !same(tokens, at, at + 1)) return null
  const apart = at === 0 || tokens.spaced[at] === 1 || tokens.words[at - 1]!.kind === 'punctuation'
  const opens = at === 0 || tokens.spaced[at + 1] === 0
  return apart && opens ? at + 1 : null
}

/** A number, or .77 without its zero, or one dozen. */
function readPlain(tokens: TokenTable, at: number, arithmetic: boolean): NumberAt | null {
  const digits = tokens.words[at + 1]
  if (arithmetic && form(tokens, at) === '.' && digits?.kind === 'number' && tokens.spaced[at + 1] === 0) {
    if (at > 0 && tokens.words[at - 1]!.kind === 'number') return null
    const value = Number(`0.${digits.form}`)
    return Number.isFinite(value) ? { from: at, to: at + 1, skip: 0, value, written: 'digits', definite: false } : null
  }
  const dozen = tokens.words[at] && dozens(tokens.words[at]!)
  if (dozen === 'دزينه') return { from: at, to: at, skip: 0, value: 12, written: 'words', definite: false }
  return readNumberAt(tokens, at)
}

const dozens = wordFeature((word: Word) => (/^(?:دزين(?:ه|ات)|دست(?:ات))$/.test(word.form) ? word.form : ''))

function readDozens(tokens: TokenTable, number: NumberAt): NumberAt {
  const next = tokens.words[number.to + 1]
  const isDozens = next && same(tokens, number.from, number.to + 1) && dozens(next) !== ''
  return isDozens ? { ...number, to: number.to + 1, value: number.value * 12 } : number
}

/** خمس فاصلة خمسة، مئتين فاصلة ثلاثة من مئة */
function readDecimalWords(tokens: TokenTable, whole: NumberAt): NumberAt | null {
  if (form(tokens, whole.to + 1) !== 'فاصله' || !same(tokens, whole.from, whole.to + 2)) return null
  const part = readNumberAt(tokens, whole.to + 2)
  if (!part || !Number.isInteger(part.value) || part.skip > 0) return null
  const of = form(tokens, part.to + 1) === 'من' ? readNumberAt(tokens, part.to + 2) : null
  const size = of ? of.value : 10 ** String(part.value).length
  return { ...whole, to: of?.to ?? part.to, value: Number((whole.value + part.value / size).toPrecision(15)) }
}

function readArithmetic(tokens: TokenTable, number: NumberAt): NumberAt {
  return (
    readPower(tokens, number) ??
    readSlash(tokens, number) ??
    readMixed(tokens, number) ??
    readRatio(tokens, number) ??
    readTimesFraction(tokens, number) ??
    number
  )
}

/** 1e10, 12.32e+14, 2.5^-1 */
function readPower(tokens: TokenTable, base: NumberAt): NumberAt | null {
  const mark = form(tokens, base.to + 1)
  if ((mark !== 'e' && mark !== '^') || tokens.spaced[base.to + 1] === 1) return null
  let at = base.to + 2
  let sign = 1
  for (; form(tokens, at) === '+' || MINUS.has(form(tokens, at)); at++) if (form(tokens, at) !== '+') sign = -sign
  if (tokens.words[at]?.kind !== 'number' || tokens.spaced[at] === 1) return null
  const exponent = sign * Number(form(tokens, at))
  const value = mark === 'e' ? Number(`${base.value}e${exponent}`) : base.value ** exponent
  return Number.isFinite(value) ? { ...base, to: at, value } : null
}

/** 3/4, and ١/٤ ٢ as it looks when a mixed number is typed from right to left. */
function readSlash(tokens: TokenTable, top: NumberAt): NumberAt | null {
  const bottom = readBottom(tokens, top)
  if (!bottom) return null
  const value = top.value / bottom.value
  const after = tokens.words[bottom.to + 1]
  if (after?.kind === 'number' && same(tokens, top.from, bottom.to + 1) && !readBottomAt(tokens, bottom.to + 1)) {
    return { ...top, to: bottom.to + 1, value: value + Number(after.form) }
  }
  return { ...top, to: bottom.to, value }
}

function readBottom(tokens: TokenTable, top: NumberAt): { to: number; value: number } | null {
  if (top.written !== 'digits' || top.to !== top.from || form(tokens, top.from - 1) === '/') return null
  return readBottomAt(tokens, top.to)
}

function readBottomAt(tokens: TokenTable, at: number): { to: number; value: number } | null {
  const isSlash = form(tokens, at + 1) === '/' && tokens.spaced[at + 1] === 0 && tokens.spaced[at + 2] === 0
  if (!isSlash || tokens.words[at + 2]?.kind !== 'number' || form(tokens, at + 3) === '/') return null
  const value = Number(form(tokens, at + 2))
  return value > 0 ? { to: at + 2, value } : null
}

/** 2 1/4 */
function readMixed(tokens: TokenTable, whole: NumberAt): NumberAt | null {
  const next = whole.to + 1
  if (whole.written !== 'digits' || tokens.words[next]?.kind !== 'number' || !same(tokens, whole.from, next))
    return null
  const bottom = readBottomAt(tokens, next)
  return bottom && { ...whole, to: bottom.to, value: whole.value + Number(form(tokens, next)) / bottom.value }
}

const OVER = new Set(['من', 'علي', 'في'])
const PART = new Set(['جزء', 'اجزاء'])

/** واحد على ثلاثة، مئة من ألف وخمسة، عشرين جزءا من خمسة وعشرين */
function readRatio(tokens: TokenTable, top: NumberAt): NumberAt | null {
  const joint = PART.has(form(tokens, top.to + 1)) ? top.to + 2 : top.to + 1
  if (!OVER.has(form(tokens, joint)) || !same(tokens, top.from, joint + 1)) return null
  const bottom = readNumberAt(tokens, joint + 1)
  if (!bottom || bottom.skip > 0 || !(bottom.value > 0) || bottom.definite) return null
  return { ...top, to: bottom.to, value: top.value / bottom.value }
}

/** ثلاث وعشرون خمسا: twenty-three fifths. Behind a single unit the same words would be a list. */
function readTimesFraction(tokens: TokenTable, number: NumberAt): NumberAt | null {
  const next = tokens.words[number.to + 1]
  if (!next || number.written !== 'words' || number.to === number.from || !same(tokens, number.from, number.to + 1))
    return null
  const part = SINGLE_PARTS[next.form]
  return part === undefined
    ? null
    : { ...number, to: number.to + 1, value: Number((number.value * part).toPrecision(15)) }
}
const SINGLE_PARTS: Record<string, number> = {
  خمس: 1 / 5,
  ربع: 1 / 4,
  ثلث: 1 / 3,
  سدس: 1 / 6,
  ثمن: 1 / 8,
  تسع: 1 / 9,
  عشر: 1 / 10,
}

/** خمس الفطيرة، خمس العشرين: a fifth, since what is shared has the article. Only in arithmetic. */
export function readShareAt(tokens: TokenTable, at: number): NumberAt | null {
  const part = SINGLE_PARTS[form(tokens, at)]
  const next = tokens.words[at + 1]
  if (part === undefined || (next && !(same(tokens, at, at + 1) && next.form.startsWith('ال')))) return null
  const of = next && numberWordReadings(next).length > 0 ? readNumberAt(tokens, at + 1) : null
  const base = { from: at, skip: 0, written: 'words', definite: false } as const
  return of ? { ...base, to: of.to, value: part * of.value } : { ...base, to: at, value: part }
}

/** The number that a string consists of, in digits or words, with its sign; null when it is anything else. */
export function parseNumber(text: string): number | null {
  const tokens = tokenize(text)
  const number = tokens.count > 0 ? readNumberExpressionAt(tokens, 0, true) : null
  return number && number.to === tokens.count - 1 ? number.value : null
}
