import { parseDigits } from './digits.ts'
import { type NumberWordReading, numberWordReadings, ordinalWordReadings } from './number-words.ts'
import type { Span } from './span.ts'
import { coreSpan, type TokenTable, tokenize } from './tokens.ts'

/** A number as written at tokens `from` to `to` (both included). */
export interface NumberAt {
  readonly from: number
  readonly to: number
  /** Units of attached particles in front of the first word (و ب ل ك), for `coreSpan`. */
  readonly skip: number
  readonly value: number
  readonly written: 'digits' | 'words'
  /** True when its first word has the article. */
  readonly definite: boolean
}

/** How far a number has been read: whole thousands behind, the group of three in hand. */
interface Progress {
  readonly total: number
  /** The smallest scale said so far; only smaller ones may follow. */
  readonly scale: number
  /** The part below a thousand since the last scale; null when none was said. */
  readonly part: number | null
  /** What may still be added to `part`: the value it leaves room for. */
  readonly room: number
}
const START: Progress = { total: 0, scale: Number.POSITIVE_INFINITY, part: null, room: 1000 }

/**
 * Reads the number that begins at a token, in digits of either kind, in words of any gender and case, or both
 * (3 ملايين و200 ألف): the longest that the grammar of و allows. Null when none begins there.
 */
export function readNumberAt(tokens: TokenTable, token: number): NumberAt | null {
  const kind = tokens.words[token]?.kind
  if (kind === 'number') return readFromDigits(tokens, token)
  if (kind !== 'arabic') return null
  let best: NumberAt | null = null
  for (const reading of numberWordReadings(tokens.words[token]!)) {
    const start = firstStep(reading)
    const read = start && readOn(tokens, token, start)
    if (!read || (best && best.to >= read.to)) continue
    const { progress, to } = read
    const value = progress.total + (progress.part ?? 0)
    best = { from: token, to, skip: reading.skip, value, written: 'words', definite: reading.definite }
  }
  return best
}

function readFromDigits(tokens: TokenTable, token: number): NumberAt | null {
  const digits = readDigitsAt(tokens, token)
  if (!digits) return null
  const room = digits.value > 0 && digits.value < 1000 && digits.value % 100 === 0 ? 100 : 0
  const start = { ...START, part: digits.value, room }
  const { progress, to } = readOn(tokens, digits.to, start) ?? { progress: start, to: digits.to }
  const value = progress.total + (progress.part ?? 0)
  return { from: token, to, skip: 0, value, written: 'digits', definite: false }
}

// beyond what a double holds exactly; also keeps a column of figures from being read as one number again and again
const MAX_DIGITS = 15

/** Digits with groups that are set apart by spaces or Arabic commas (1 234 567، ١،٢٣٤). */
function readDigitsAt(tokens: TokenTable, token: number): { value: number; to: number } | null {
  let form = tokens.words[token]!.form
  let to = token
  if (form.length <= 3 && form[0] !== '0') {
    for (let next = nextGroup(tokens, to); next !== null && form.length < MAX_DIGITS; next = nextGroup(tokens, to)) {
      const group = tokens.words[next]!.form
      form += group
      to = next
      if (group.length > 3) break
    }
  }
  const value = parseDigits(form)
  return value === null ? null : { value, to }
}

function nextGroup(tokens: TokenTable, at: number): number | null {
  const apart = tokens.words[at + 1]
  const next = apart?.form === '،' && tokens.spaced[at + 1] === 0 && tokens.spaced[at + 2] === 0 ? at + 2 : at + 1
  const group = tokens.words[next]
  if (group?.kind !== 'number' || tokens.lines[next] !== tokens.lines[at]) return null
  if (next === at + 1 && tokens.spaced[next] === 0) return null
  return /^\d{3}(?:[.,]\d{1,2})?$/.test(group.form) ? next : null
}

function firstStep({ word }: NumberWordReading): Progress | null {
  switch (word.role) {
    case 'unit':
      return { ...START, part: word.value, room: word.value === 10 ? 0 : 1 }
    case 'teen-unit':
      return { ...START, part: word.value, room: -1 }
    case 'ten':
      return { ...START, part: word.value, room: 0 }
    case 'hundred':
    case 'hundreds':
      return { ...START, part: word.value, room: 100 }
    case 'scale':
    case 'scale-dual':
      return { total: word.value, scale: scaleOf(word.value), part: null, room: 1000 }
    case 'fraction':
      return { ...START, part: word.value, room: 0 }
    default:
      return null
  }
}

const scaleOf = (value: number): number => 10 ** (3 * Math.floor(Math.log10(value) / 3))

/** The longest number in words below 10¹⁵ has some forty, each with its و apart. */
const MAX_WORDS = 48

interface ReadUpTo {
  readonly progress: Progress
  readonly to: number
}

/** Takes number words after `at` as long as each fits on the one before. Null when what was read is no number yet. */
function readOn(tokens: TokenTable, at: number, start: Progress): ReadUpTo | null {
  let progress = start
  let to = at
  let complete = isComplete(progress) ? { progress, to } : null
  while (to - at < MAX_WORDS) {
    let next = to + 1
    const separate = tokens.words[next]?.form === 'و'
    if (separate) next++
    if (next >= tokens.count || tokens.sentences[next] !== tokens.sentences[at]) return complete
    const step = nextStep(tokens, next, separate, progress)
    if (!step) return complete
    progress = step.progress
    to = step.to
    if (isComplete(progress)) complete = { progress, to }
  }
  return complete
}

/** أحد and اثنا are numbers only once عشر follows. */
const isComplete = ({ room }: Progress): boolean => room !== -1

function nextStep(tokens: TokenTable, at: number, separate: boolean, progress: Progress): ReadUpTo | null {
  const word = tokens.words[at]!
  if (word.kind === 'number') {
    if (!separate && tokens.words[at - 1]?.form !== 'و') return null
    const digits = readDigitsAt(tokens, at)
    if (
      !digits ||
      digits.value === 0 ||
      !Number.isInteger(digits.value) ||
      progress.room <= 1 ||
      digits.value >= Math.min(progress.room, progress.scale)
    )
      return null
    const part = (progress.part ?? 0) + digits.value
    return { progress: { ...progress, part, room: 0 }, to: digits.to }
  }
  if (word.kind !== 'arabic') return null
  for (const reading of numberWordReadings(word)) {
    if (reading.skip > (reading.joined ? 1 : 0) || (separate && reading.joined)) continue
    const share = readShareBehind(tokens, at, progress, reading, separate || reading.joined)
    if (share) return share
    const next = addWord(progress, reading, separate || reading.joined)
    if (next) return { progress: next, to: afterRepeatedScale(tokens, at, progress, reading) }
  }
  return null
}

/** عشرون وثلاثة أخماس, مئة وثلاثة أرباع: a unit that a plural fraction follows counts fractions. */
function readShareBehind(
  tokens: TokenTable,
  at: number,
  progress: Progress,
  { word }: NumberWordReading,
  joined: boolean,
): ReadUpTo | null {
  const next = tokens.words[at + 1]
  if (!joined || word.role !== 'unit' || !next || tokens.sentences[at + 1] !== tokens.sentences[at]) return null
  const share = numberWordReadings(next).find((r) => r.word.role === 'fractions' && r.skip === 0)
  if (!share || progress.room === -1 || !Number.isInteger(progress.part ?? 0)) return null
  const part = Number(((progress.part ?? 0) + word.value * share.word.value).toPrecision(15))
  return { progress: { ...progress, part, room: 0, scale: 1 }, to: at + 1 }
}

function addWord(progress: Progress, { word }: NumberWordReading, joined: boolean): Progress | null {
  const { total, scale, part, room } = progress
  const { role, value } = word
  if (!joined) {
    if (part === null) {
      // ألف مليون is a thousand million
      const grows = role === 'scale' && value > scale && total > 0 && total < value
      return grows ? { total: total * value, scale: value, part: null, room: 1000 } : null
    }
    const isUnit = room === 1 || room === -1
    if (role === 'unit' && value === 10 && isUnit && part % 100 < 10) return { ...progress, part: part + 10, room: 0 }
    if (role === 'hundred' && (room === 1 || room === 0) && part >= 3 && part < 10) {
      return { ...progress, part: part * 100, room: 100 }
    }
    if (role === 'hundred' && room === 0 && part < 1000) return { ...progress, part: part * 100, room: 100 }
    if (role === 'fractions' && room >= 0 && part >= 2 && part < 100) {
      return { ...progress, part: Number((part * value).toPrecision(15)), room: 0 }
    }
    if (room === -1) return null
    const isScale = role === 'scale' || role === 'scale-only' || (role === 'vague' && value >= 1000)
    if (isScale && value < scale) return { total: total + part * value, scale: value, part: null, room: 1000 }
    return null
  }
  if (role === 'fraction' && room !== -1) {
    if (part === null) return { total: total + scale * value, scale: 1, part: null, room: 0 }
    return Number.isInteger(part) ? { ...progress, part: part + value, room: 0 } : null
  }
  if (role === 'ten' && room === 1 && (part ?? 0) % 100 < 10) return { ...progress, part: part! + value, room: 0 }
  if (part !== null && room !== 100) return null
  const below = part === null ? Math.min(1000, scale) : 100
  if (part === null && (role === 'scale' || role === 'scale-dual')) {
    return scaleOf(value) < scale ? { total: total + value, scale: scaleOf(value), part: null, room: 1000 } : null
  }
  if (value >= below || total + (part ?? 0) === 0) return null
  if (value === 0) return null
  const sum = (part ?? 0) + value
  if (role === 'unit') return { ...progress, part: sum, room: value === 10 ? 0 : 1 }
  if (role === 'teen-unit') return { ...progress, part: sum, room: -1 }
  if (role === 'ten') return { ...progress, part: sum, room: 0 }
  if (role === 'hundred' || role === 'hundreds') return { ...progress, part: sum, room: 100 }
  return null
}

/** مليون ونصف المليون: the scale said again after the fraction adds nothing, but belongs to the number. */
function afterRepeatedScale(tokens: TokenTable, at: number, before: Progress, { word }: NumberWordReading): number {
  if (word.role !== 'fraction' || before.part !== null) return at
  const next = tokens.words[at + 1]
  if (!next) return at
  const again = numberWordReadings(next).some((r) => r.skip === 0 && r.word.value === before.scale)
  return again ? at + 1 : at
}

/**
 * Reads the ordinal that begins at a token: الأول، الثاني عشر، الخامس والعشرين. Null when none begins there;
 * what is also a plain number (العشرون) is left to {@link readNumberAt}.
 */
export function readOrdinalAt(tokens: TokenTable, token: number): NumberAt | null {
  const word = tokens.words[token]
  if (word?.kind !== 'arabic') return null
  for (const { value, skip, definite } of ordinalWordReadings(word)) {
    const isWord = word.form.includes('واحد') || word.form.includes('حادي')
    const next = token + 1 < tokens.count ? tokens.words[token + 1]! : null
    const separate = next?.form === 'و'
    const tail = separate ? tokens.words[token + 2] : next
    const to = separate ? token + 2 : token + 1
    const at = { from: token, skip, written: 'words', definite } as const
    for (const reading of tail ? numberWordReadings(tail) : []) {
      const { role, value: added } = reading.word
      const isTeen = role === 'unit' && added === 10 && !reading.joined && !separate && !reading.definite
      if (isTeen && (value > 1 || isWord)) {
        return { ...at, to, value: value + 10 }
      }
      if (role === 'ten' && (reading.joined || separate) && value < 10) return { ...at, to, value: value + added }
    }
    if (!isWord) return { ...at, to: token, value }
  }
  return null
}

/** The ordinal that a string consists of (الثاني عشر); null when it is anything else. A ten (العشرون) is one too. */
export function parseOrdinal(text: string): number | null {
  const tokens = tokenize(text)
  if (tokens.count === 0) return null
  const ordinal = readOrdinalAt(tokens, 0)
  if (ordinal?.to === tokens.count - 1) return ordinal.value
  const number = readNumberAt(tokens, 0)
  return number?.written === 'words' && number.to === tokens.count - 1 ? number.value : null
}

/** The ordinals of a text with the article or a noun behind them, in order (الأول، ثاني). */
export function findOrdinals(tokens: TokenTable): readonly (NumberAt & { readonly span: Span })[] {
  const found: (NumberAt & { readonly span: Span })[] = []
  for (let i = 0; i < tokens.count; i++) {
    const ordinal = readOrdinalAt(tokens, i)
    if (!ordinal) continue
    found.push({ ...ordinal, span: coreSpan(tokens, i, ordinal.skip, ordinal.to) })
    i = ordinal.to
  }
  return found
}
