import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readTimes } from '@isnad/engine'
import type { Time } from '@isnad/model'
import { findNumbers, findOrdinals, parseNumber, parseOrdinal, type Span, tokenize } from '@isnad/text'
import { matchesDuckling, matchesRecognizers } from './time-values.ts'

/**
 * npm run eval:time: Duckling's Arabic corpora (whole strings with their values) and the Arabic specs of
 * Recognizers-Text (spans in sentences, and values where given). Exempted cases count like all others.
 * --data DIR reads other halves of the same sets; --errors lists every miss.
 */
const option = process.argv.indexOf('--data')
const data = resolve(
  option > 0 ? process.argv[option + 1]! : resolve(import.meta.dirname, '../../../../shared/data/times'),
)
const showErrors = process.argv.includes('--errors')

interface Tally {
  span: number
  spans: number
  value: number
  values: number
}

const DUCKLING_REFERENCE = '2013-02-12'

/** Both sets are made of commands and plans, which look ahead. */
function timesOf(text: string, published: string): readonly Time[] {
  return readTimes(text, { published, style: 'command' })
}

function miss(set: string, text: string, expected: string, found: string): void {
  if (showErrors) console.log(`${set}\t${text}\texpected ${expected}\tfound ${found}`)
}

// Duckling

interface DucklingCase {
  readonly text: string
  readonly value: string | null
}

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

function runDuckling(name: string, isRight: (c: DucklingCase) => readonly [boolean, string]): void {
  const path = resolve(data, 'duckling', `${name}.jsonl`)
  if (!existsSync(path)) return
  const cases = readLines<DucklingCase>(path)
  let right = 0
  for (const c of cases) {
    const [ok, found] = isRight(c)
    if (ok) right++
    else miss(`duckling ${name}`, c.text, String(c.value), found)
  }
  print(`Duckling ${name}`, [['strings', right, cases.length]])
}

const numberIn = (value: string | null): number => Number(/-?[\d.]+(?:e[-+]?\d+)?/.exec(value ?? '')?.[0])

function judgeTime(c: DucklingCase): readonly [boolean, string] {
  const times = timesOf(c.text, DUCKLING_REFERENCE)
  const found = times.map((t) => `${c.text.slice(...t.span)} ${t.value} ${t.edtf}`).join(' | ')
  if (c.value === null) return [times.length === 0, found]
  return [times.length === 1 && matchesDuckling(times[0]!, c.value), found]
}

// Recognizers-Text

interface RecognizersCase {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results?: readonly RecognizersResult[]
}

export interface RecognizersResult {
  readonly Text: string
  readonly Type?: string
  readonly TypeName?: string
  readonly Value?: unknown
  readonly Resolution?: unknown
}

interface Found {
  readonly span: Span
  readonly show: string
  readonly isRight: (expected: RecognizersResult) => boolean
}

/** The span that a result means: its text where it stands, since the offsets given are often wrong. */
function spanOf(input: string, text: string, from: number): Span | null {
  const trimmed = text.trim()
  const at = input.indexOf(trimmed, from)
  const start = at < 0 ? input.indexOf(trimmed) : at
  return start < 0 ? null : [start, start + trimmed.length]
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const iou = (a: Span, b: Span): number => overlap(a, b) / (a[1] - a[0] + b[1] - b[0] - overlap(a, b))

function runRecognizers(
  folder: string,
  files: readonly string[],
  find: (input: string, dct: string | null) => readonly Found[],
): void {
  const total: Tally = { span: 0, spans: 0, value: 0, values: 0 }
  for (const file of files) {
    const tally: Tally = { span: 0, spans: 0, value: 0, values: 0 }
    const cases = JSON.parse(
      readFileSync(resolve(data, 'recognizers', folder, file), 'utf8').replace(/^\ufeff/, ''),
    ) as RecognizersCase[]
    for (const c of cases) judgeCase(file, c, find(c.Input, c.Context?.ReferenceDateTime?.slice(0, 10) ?? null), tally)
    printTally(`  ${file.replace('.json', '')}`, tally)
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
  }
  printTally(`Recognizers-Text ${folder}`, total)
}

/** A case is right when all its results and nothing else are found; a value is right when its result is. */
function judgeCase(
  file: string,
  { Input, Results = [] }: RecognizersCase,
  found: readonly Found[],
  tally: Tally,
): void {
  let from = 0
  let right = 0
  const used = new Set<Found>()
  const shown = found.map((f) => f.show).join(' | ')
  for (const result of Results) {
    const span = spanOf(Input, result.Text, from)
    if (span) from = span[1]
    const match = span && found.find((f) => !used.has(f) && iou(f.span, span) >= 0.5)
    if (match) {
      used.add(match)
      right++
    }
    const value = result.Value ?? result.Resolution
    if (value === undefined || value === null || !givesValue(value)) continue
    tally.values++
    if (match?.isRight(result)) tally.value++
    else if (match) miss(`${file} value`, Input, `${result.Text} ${JSON.stringify(value)}`, shown)
  }
  tally.spans++
  if (right === Results.length && found.length === Results.length) tally.span++
  else miss(`${file} span`, Input, Results.map((r) => r.Text).join(' | '), shown)
}

/** "not resolved" and empty resolutions give no value to compare. */
function givesValue(value: unknown): boolean {
  const text = JSON.stringify(value)
  return !text.includes('not resolved') && !/"PastResolution":\{\}/.test(text)
}

function findTimes(input: string, dct: string | null): readonly Found[] {
  return timesOf(input, dct ?? '2016-11-07').map((time) => ({
    span: time.span,
    show: `${input.slice(...time.span)} = ${time.type} ${time.value} ${time.edtf}`,
    isRight: (expected) => matchesRecognizers(time, expected.Value ?? expected.Resolution),
  }))
}

interface NumberResolution {
  readonly value?: string
}
const resolvedValue = (r: RecognizersResult): string =>
  String(((r.Resolution ?? r.Value) as NumberResolution).value ?? '')
const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9 + 1e-12

function findNumbersIn(input: string, isPercent: boolean): readonly Found[] {
  return findNumbers(tokenize(input), { arithmetic: true })
    .filter((n) => n.value !== null && (n.unit === 'percent') === isPercent)
    .map((n) => ({
      span: n.span,
      show: `${input.slice(...n.span)} = ${n.value}`,
      isRight: (expected) => near(n.value!, Number(resolvedValue(expected).replace('%', ''))),
    }))
}

function findOrdinalsIn(input: string): readonly Found[] {
  return findOrdinals(tokenize(input)).map((n) => ({
    span: n.span,
    show: `${input.slice(...n.span)} = ${n.value}`,
    isRight: (expected) => Number(resolvedValue(expected)) === n.value,
  }))
}

function printTally(title: string, { span, spans, value, values }: Tally): void {
  print(title, [
    ['cases by span', span, spans],
    ['values', value, values],
  ])
}

function print(title: string, columns: readonly (readonly [string, number, number])[]): void {
  const cells = columns
    .filter(([, , n]) => n > 0)
    .map(([name, right, n]) => `${name} ${((100 * right) / n).toFixed(1).padStart(5)} % (${right}/${n})`)
  console.log(`${title.padEnd(38)} ${cells.join('   ')}`)
}

const numeral = (c: DucklingCase): readonly [boolean, string] => {
  const value = parseNumber(c.text)
  return [c.value === null ? value === null : value === numberIn(c.value), String(value)]
}
const ordinal = (c: DucklingCase): readonly [boolean, string] => {
  const value = parseOrdinal(c.text)
  return [c.value === null ? value === null : value === numberIn(c.value), String(value)]
}

runDuckling('Time', judgeTime)
runDuckling('Duration', judgeTime)
runDuckling('Numeral', numeral)
runDuckling('Ordinal', ordinal)
const listFiles = (folder: string): string[] => readdirSync(resolve(data, 'recognizers', folder)).sort()
runRecognizers('DateTime', listFiles('DateTime'), findTimes)
runRecognizers('Number', ['NumberModel.json'], (input) => findNumbersIn(input, false))
runRecognizers('Number', ['PercentModel.json'], (input) => findNumbersIn(input, true))
runRecognizers('Number', ['OrdinalModelSuppressExtendedTypes.json', 'OrdinalModel.json'], findOrdinalsIn)
