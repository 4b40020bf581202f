import type { Figure } from '@isnad/model'
import { foldText, type Span, tokenSpan, type Word, wordFeature } from '@isnad/text'
import {
  ambiguousDuals,
  countedNouns,
  duals,
  people,
  predicates,
  scopes,
  singulars,
  TROOPS_ARE_PEOPLE,
  vague,
} from '../../resources/figure/figure-words.ts'
import { breaksClause, contextForms } from './find-triggers.ts'
import type { Scene } from './scene.ts'

/** A figure with the tokens it stands on, before it is tied to an event. */
export interface PlacedFigure {
  readonly figure: Figure
  readonly from: number
  readonly to: number
}

const invert = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([key, list]) => list.map((word) => [foldText(word), key] as const)))
const COUNTED = invert(countedNouns)
const PREDICATES = invert(predicates)
const SCOPES = invert(scopes)
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((w) => foldText(w)))
const PEOPLE = set(people)
const DUALS = set(duals)
const AMBIGUOUS = set(ambiguousDuals)
const SINGULARS = set(singulars)
const VAGUE = set(vague)

interface FigureWord {
  readonly counted: string | null
  readonly predicate: string | null
  readonly isPeople: boolean
  readonly isDual: boolean
  readonly isSingular: boolean
  readonly isVague: boolean
  readonly scope: string | null
  /** True when a figure may begin here without a number word. */
  readonly mayBegin: boolean
}
const figureWord = wordFeature((word: Word): FigureWord => {
  const forms = contextForms(word)
  const first = <T>(table: ReadonlyMap<string, T>): T | null => {
    for (const form of forms) {
      const value = table.get(form)
      if (value !== undefined) return value
    }
    return null
  }
  const has = (words: ReadonlySet<string>): boolean => forms.some((f) => words.has(f))
  const isDual = has(DUALS) && !has(AMBIGUOUS)
  const isSingular = has(SINGULARS) && !word.form.startsWith('ال')
  const isVague = has(VAGUE)
  const isBroken = word.form.endsWith('قتلي') || word.form.endsWith('جرحي')
  return {
    counted: first(COUNTED),
    predicate: first(PREDICATES),
    isPeople: has(PEOPLE),
    isDual,
    isSingular,
    isVague,
    scope: first(SCOPES),
    mayBegin: word.kind === 'arabic' && (isDual || isSingular || isVague || isBroken),
  }
})

/** How many figures back the whole is looked for that a figure is part of. */
const PARTS = 12

/** The figures of the article, in text order: counted, dual, single behind a predicate, and uncounted (عدد من القتلى). */
export function findFigures(scene: Scene): readonly PlacedFigure[] {
  const found: PlacedFigure[] = []
  const taken = new Uint8Array(scene.tokens.count)
  for (const number of scene.numbers) {
    const placed = readCounted(scene, number)
    if (!placed) continue
    taken.fill(1, placed.from, placed.to + 1)
    found.push(placed)
  }
  for (let i = 0; i < scene.tokens.count; i++) {
    if (taken[i] === 1 || !figureWord(scene.tokens.words[i]!).mayBegin) continue
    const placed = readUncounted(scene, i, taken)
    if (!placed) continue
    taken.fill(1, placed.from, placed.to + 1)
    found.push(placed)
  }
  found.sort((a, b) => a.from - b.from)
  return found.map((placed, i) => withPartOf(scene, placed, found.slice(Math.max(0, i - PARTS), i)))
}

function readCounted(scene: Scene, number: Scene['numbers'][number]): PlacedFigure | null {
  const { tokens } = scene
  const { value, low, high, qualifier, unit } = number
  if (unit === 'percent') return shareOf(scene, number)
  const noun = headNoun(scene, number.to)
  const what = noun === null ? null : whatOf(scene, number.from, number.to, noun)
  if (noun === null || what === null || (noun <= number.to && what === 'people')) return null
  const scope = scopeAround(scene, number.to + 1, noun + 1)
  const to = Math.max(noun, number.to)
  const atLeast = tokens.words[to + 1]?.form === 'علي' && tokens.words[to + 2]?.form === 'الاقل'
  return {
    from: number.from,
    to,
    figure: {
      what,
      value,
      low,
      high: atLeast ? null : high,
      qualifier: atLeast ? 'at-least' : qualifier,
      scope,
      partOf: null,
      by: null,
      span: tokenSpan(tokens, number.from, to),
    },
  }
}

/** A share, when a word for holding ground stands before it (تسيطر على أكثر من 95 بالمئة). */
function shareOf(
  scene: Scene,
  { from, to, value, low, high, qualifier, span }: Scene['numbers'][number],
): PlacedFigure | null {
  const { tokens } = scene
  for (let i = from - 1; i >= 0 && i >= from - 7 && tokens.sentences[i] === tokens.sentences[from]; i--) {
    if (!/(سيطر|استول|حرر|تحرير|احتل)/.test(tokens.words[i]!.form)) continue
    return {
      from,
      to,
      figure: { what: 'held-share', value, low, high, qualifier, scope: null, partOf: null, by: null, span },
    }
  }
  return null
}

/** The token of the counted noun: right behind the number, or right before it (المهاجمين الأربعة). */
function headNoun(scene: Scene, last: number): number | null {
  const { tokens } = scene
  for (let i = last + 1; i <= last + 3 && i < tokens.count; i++) {
    const word = tokens.words[i]!
    if (tokens.sentences[i] !== tokens.sentences[last] || word.kind === 'punctuation') break
    const read = figureWord(word)
    if (read.counted || read.isPeople) return i
    if (word.form !== 'من' && i > last + 1) break
  }
  // مقتل 7 في انفجار: the counted are unsaid
  const before = tokens.words[last - 1]
  const next = tokens.words[last + 1]
  if (before && figureWord(before).predicate !== null && (next === undefined || /^(في|ب|جراء|اثر|و)/.test(next.form)))
    return last
  if (before && figureWord(before).isPeople && before.form.startsWith('ال')) return last
  return null
}

function whatOf(scene: Scene, from: number, to: number, noun: number): string | null {
  const { tokens } = scene
  const own = noun > to ? figureWord(tokens.words[noun]!) : null
  if (own?.counted && !TROOPS_ARE_PEOPLE.has(own.counted)) return own.counted
  const left = predicateBefore(scene, from)
  if (left) return left
  const right = predicateBehind(scene, Math.max(noun, to))
  if (right) return right
  if (own?.counted) return own.counted
  return 'people'
}

/** What befell the counted, said before them; a conjoined figure takes the predicate of the one before it. */
function predicateBefore(scene: Scene, from: number): string | null {
  const { tokens } = scene
  for (let i = from - 1, seen = 0; i >= 0 && seen < 9; i--, seen++) {
    const word = tokens.words[i]!
    if (tokens.sentences[i] !== tokens.sentences[from] || breaksClause(word)) return null
    const { predicate } = figureWord(word)
    if (predicate) return predicate
    if (word.form === 'ان' || word.form === 'الذي' || word.form === 'التي') return null
  }
  return null
}

function predicateBehind(scene: Scene, last: number): string | null {
  const { tokens } = scene
  for (let i = last + 1, seen = 0; i < tokens.count && seen < 6; i++, seen++) {
    const word = tokens.words[i]!
    if (tokens.sentences[i] !== tokens.sentences[last] || breaksClause(word)) return null
    if (word.form === 'الي' && /^ال(فرار|نزوح|هروب|هجره)$/.test(tokens.words[i + 1]?.form ?? '')) return 'displaced'
    if (word.form === 'و' || word.form === 'في' || word.form === 'الي') return null
    const { predicate } = figureWord(word)
    // a verb that agrees with the counted: قتلوا، لقوا، أصيبوا
    if (predicate && /(وا|ا|ت)$/.test(word.form)) return predicate
  }
  return null
}

function scopeAround(scene: Scene, from: number, to: number): string | null {
  for (let i = from; i <= to && i < scene.tokens.count; i++) {
    const { scope } = figureWord(scene.tokens.words[i]!)
    if (scope) return scope
  }
  return null
}

const RESULT = new Set(
  'خلف خلفت خلفا مخلفا مخلفه اسفر اسفرت اوقع اوقعت واوقعت سقوط وسقوط وقوع ووقوع مقتل واصابه اصابه باصابه عدد وعدد بسقوط موقعا موقعه ادي ادت مقتل بمقتل ومقتل قتل بجروح'.split(
    ' ',
  ),
)

/** بينهم امرأة: one of those counted before. */
const AMONG = new Set(['بينهم', 'منهم', 'بينها'])

function readUncounted(scene: Scene, token: number, taken: Uint8Array): PlacedFigure | null {
  const { tokens } = scene
  const word = tokens.words[token]!
  const read = figureWord(word)
  const span = (from: number, to: number): Span => tokenSpan(tokens, from, to)
  const make = (from: number, to: number, what: string, value: number | null): PlacedFigure => ({
    from,
    to,
    figure: {
      what,
      value,
      low: value,
      high: value,
      qualifier: value === null ? 'about' : 'exact',
      scope: scopeAround(scene, from, to),
      partOf: null,
      by: null,
      span: span(from, to),
    },
  })
  const previous = tokens.words[token - 1]
  if (read.isDual && (read.counted !== null || read.isPeople)) {
    const what = whatOf(scene, token, token - 1, token)
    return what === null || what === 'people' || what === 'troops' || what === 'fighters'
      ? null
      : make(token, token, what, 2)
  }
  const broken = word.form.endsWith('قتلي') ? 'killed' : word.form.endsWith('جرحي') ? 'injured' : null
  if (broken) {
    const from = previous?.form === 'من' && figureWord(tokens.words[token - 2] ?? word).isVague ? token - 2 : token
    const governed = from < token || (previous && RESULT.has(previous.form)) || isJoined(scene, token, taken)
    const definite = /^و?ال/.test(word.form)
    return governed && (!definite || from < token || isJoined(scene, token, taken))
      ? make(from, token, broken, null)
      : null
  }
  if (read.isVague) {
    for (let i = token + 1; i <= token + 3 && i < tokens.count; i++) {
      const next = figureWord(tokens.words[i]!)
      if (!next.isPeople && !(next.counted && TROOPS_ARE_PEOPLE.has(next.counted))) continue
      if (taken[i] === 1) return null
      const what = predicateBefore(scene, token) ?? predicateBehind(scene, i)
      return what ? make(token, i, what, null) : null
    }
    // مقتل العشرات: the many are unsaid
    const befell = previous && word.form.startsWith('ال') ? figureWord(previous).predicate : null
    return befell === 'killed' || befell === 'injured' ? make(token, token, befell, null) : null
  }
  if (read.isSingular && previous && AMONG.has(previous.form)) return make(token, token, 'people', 1)
  if (read.isSingular && previous && taken[token - 1] !== 1) {
    const { predicate } = figureWord(previous)
    return predicate === 'killed' || predicate === 'injured' ? make(token, token, predicate, 1) : null
  }
  return null
}

/** القتلى والجرحى: the second goes with the first. */
function isJoined(scene: Scene, token: number, taken: Uint8Array): boolean {
  return scene.tokens.words[token]!.form.startsWith('و') && token > 0 && taken[token - 1] === 1
}

/** بينهم ties a figure to the one before it, and gives it the same meaning when it has none of its own. */
function withPartOf(scene: Scene, placed: PlacedFigure, before: readonly PlacedFigure[]): PlacedFigure {
  const { tokens } = scene
  for (let i = placed.from - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
    const { form } = tokens.words[i]!
    if (tokens.sentences[i] !== tokens.sentences[placed.from]) break
    if (form !== 'بينهم' && form !== 'بينها' && form !== 'منهم' && form !== 'بينهما') continue
    const whole = before.findLast((b) => b.to < i && tokens.sentences[b.from] === tokens.sentences[i])
    if (!whole) return placed
    const what =
      placed.figure.what === 'people' || placed.figure.what === 'troops' ? whole.figure.what : placed.figure.what
    return { ...placed, figure: { ...placed.figure, what, partOf: whole.figure.span } }
  }
  return placed
}
