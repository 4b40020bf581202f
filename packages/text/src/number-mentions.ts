import { foldText } from './fold.ts'
import { buildLexicon, type LexiconMatch } from './lexicon.ts'
import { readNumberExpressionAt, readShareAt } from './number-expressions.ts'
import { numberWordReadings } from './number-words.ts'
import { type NumberAt, readNumberAt } from './numbers.ts'
import type { Span } from './span.ts'
import { coreSpan, type TokenTable, tokenSpan } from './tokens.ts'
import { type Word, wordFeature } from './word.ts'

/** What a writer says about a number: exact, or which side of it the truth lies. */
export type NumberQualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/**
 * A number of a text with its bounds. `value` is the number said; null for a range (بين 20 و30) and for an
 * uncounted plural (عشرات). `low` and `high` are what the words fix, null where they fix nothing. The span holds the
 * number and its percent sign, without the words that qualify it.
 */
export interface NumberMentionAt {
  readonly span: Span
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: NumberQualifier
  readonly unit: 'percent' | null
  readonly written: 'digits' | 'words' | 'vague'
}

// Own compilation from newspapers. Left out: فوق and دون, which are places as often as bounds.
const BEFORE: Record<Exclude<NumberQualifier, 'exact'>, string> = {
  about: 'نحو|حوالي|حوالى|قرابة|زهاء|يقارب|تقارب|يقرب من|يناهز|تناهز|ناهز|بحدود|في حدود|تقريبا|قدر ب|يقدر ب|تقدر ب',
  'more-than':
    'أكثر من|يزيد على|يزيد عن|تزيد على|تزيد عن|أزيد من|يربو على|يفوق|تفوق|فاق|تجاوز|تجاوزت|يتجاوز|تتجاوز|أعلى من|أكبر من|يتعدى|تعدى',
  'less-than': 'أقل من|ما دون|أدنى من|أصغر من|يقل عن|تقل عن',
  'at-least': 'على الأقل|لا يقل عن|لا تقل عن|لا يقل عددهم عن|كحد أدنى|لا أقل من',
  'at-most':
    'على الأكثر|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لا يتجاوز|لا تتجاوز|لا يتعدى|لا أكثر من|يصل إلى|تصل إلى|كحد أقصى',
}
const AFTER: Partial<Record<NumberQualifier, string>> = {
  about: 'تقريبا',
  'at-least': 'على الأقل|أو أكثر|فأكثر|فما فوق|وأكثر|أو يزيد|كحد أدنى',
  'at-most': 'على الأكثر|أو أقل|فأقل|كحد أقصى',
  'more-than': 'ونيف',
}
const entries = <K extends string>(table: Partial<Record<K, string>>): [string, K][] =>
  Object.entries<string>(table as Record<string, string>).flatMap(([qualifier, phrases]) =>
    phrases.split('|').map((phrase): [string, K] => [phrase, qualifier as K]),
  )
const before = buildLexicon<NumberQualifier>(entries(BEFORE))
const after = buildLexicon<NumberQualifier>(entries(AFTER))
const between = buildLexicon([['بين', true]])
const to = buildLexicon([
  ['إلى', true],
  ['الى', true],
  ['حتى', true],
  ['-', true],
])
const percent = buildLexicon([
  ['%', true],
  ['في المئة', true],
  ['في المائة', true],
  ['في المية', true],
  ['بالمئة', true],
  ['بالمائة', true],
  ['المئة', true],
  ['المائة', true],
])
// "a few" is three to nine by the grammarians; the plural of a scale is more than one of it
const FEW_WORDS = ['بضعة', 'بضع']
const FEW = buildLexicon(FEW_WORDS.map((word) => [word, true]))
const few = new Set(FEW_WORDS.map(foldText))
const MAX_QUALIFIER_TOKENS = 4

export interface FindNumbersOptions {
  /** True for sums and forms: signs, 3/4, واحد على ثلاثة, powers. In running text these mean other things. */
  readonly arithmetic?: boolean
}

/** Every number of a text, in order, none inside another. Linear in the number of tokens. */
export function findNumbers(
  tokens: TokenTable,
  { arithmetic = false }: FindNumbersOptions = {},
): readonly NumberMentionAt[] {
  const found: NumberMentionAt[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!arithmetic && !opensNumber(tokens.words[i]!)) continue
    const mention = readMention(tokens, i, arithmetic)
    if (!mention) continue
    found.push(mention)
    i = mention.to
  }
  return found
}

/** Most words begin no number outside of arithmetic, which also has signs and single fractions. */
const opensNumber = wordFeature((word: Word): boolean => {
  if (word.kind !== 'arabic') return word.kind === 'number'
  return numberWordReadings(word).length > 0 || word.form === DOZEN || word.cores.some(({ text }) => few.has(text))
})
const DOZEN = foldText('دزينة')

function readMention(tokens: TokenTable, i: number, arithmetic: boolean): NumberMentionAt | null {
  const number = (arithmetic ? readShareAt(tokens, i) : null) ?? readNumberExpressionAt(tokens, i, arithmetic)
  if (!number) return readVague(tokens, i)
  if (form(tokens, i) === 'واحد' && (form(tokens, i - 1) === 'اي' || form(tokens, i - 1) === 'كل')) return null // which one
  if (arithmetic) return qualify(tokens, number, true)
  return readRange(tokens, number) ?? qualify(tokens, number, false)
}

const form = (tokens: TokenTable, at: number): string => tokens.words[at]?.form ?? ''

function qualify(tokens: TokenTable, number: NumberAt, arithmetic: boolean): NumberMentionAt {
  const share = percentEnd(tokens, number.to)
  const end = share ?? number.to
  const qualifier = qualifierBefore(tokens, number.from) ?? qualifierAfter(tokens, end) ?? 'exact'
  const { value, from, skip, written } = number
  const isSigned = isPercentBefore(tokens, from, arithmetic)
  const isShare = share !== null || isSigned
  const span =
    isSigned && share === null && skip === 0 ? tokenSpan(tokens, from - 1, end) : coreSpan(tokens, from, skip, end)
  return {
    span,
    from,
    to: end,
    value,
    ...bounds(value, qualifier),
    qualifier,
    unit: isShare ? 'percent' : null,
    written,
  }
}

/** %30، بالمئة 10; in sums and forms نسبة 30 too. */
function isPercentBefore(tokens: TokenTable, from: number, arithmetic: boolean): boolean {
  if (from === 0 || tokens.sentences[from - 1] !== tokens.sentences[from]) return false
  const sign = tokens.words[from - 1]!.form
  return /^(?:%|بالم(?:ئ|ائ)ه)$/.test(sign) || (arithmetic && sign === 'نسبه')
}

function bounds(value: number, qualifier: NumberQualifier): { low: number | null; high: number | null } {
  return {
    low: qualifier === 'exact' || qualifier === 'at-least' || qualifier === 'more-than' ? value : null,
    high: qualifier === 'exact' || qualifier === 'at-most' || qualifier === 'less-than' ? value : null,
  }
}

/** بين 20 و30، من 20 إلى 30، 20-30: a number with two ends and no value of its own. */
function readRange(tokens: TokenTable, first: NumberAt): NumberMentionAt | null {
  const next = first.to + 1
  if (next >= tokens.count || tokens.sentences[next] !== tokens.sentences[first.from]) return null
  const isBetween = first.from > 0 && between.matchesAt(tokens, first.from - 1).length > 0
  let second: NumberAt | null = null
  if (isBetween) {
    const and = tokens.words[next]!.form === 'و'
    const number = readNumberAt(tokens, and ? next + 1 : next)
    if (number && (and || tokens.words[next]!.form[0] === 'و')) second = number
  } else if (to.matchesAt(tokens, next).some((m) => m.core.start === 0)) second = readNumberAt(tokens, next + 1)
  if (!second || second.value <= first.value || tokens.sentences[second.from] !== tokens.sentences[first.from])
    return null
  const end = percentEnd(tokens, second.to)
  // in بين 20 و30 ألفا the scale said last counts for both
  const scale = second.value >= 1000 && first.value < 1000 ? 10 ** (3 * Math.floor(Math.log10(second.value) / 3)) : 1
  return {
    span: coreSpan(tokens, first.from, first.skip, end ?? second.to),
    from: first.from,
    to: end ?? second.to,
    value: null,
    low: second.to > second.from && scale > 1 ? first.value * scale : first.value,
    high: second.value,
    qualifier: 'about',
    unit: end === null ? null : 'percent',
    written: first.written,
  }
}

/** بضعة، عشرات، مئات الآلاف: no number is said, but a lower bound is. */
function readVague(tokens: TokenTable, i: number): NumberMentionAt | null {
  if (tokens.words[i]!.kind !== 'arabic') return null
  const some = FEW.matchesAt(tokens, i)[0]
  const plural = numberWordReadings(tokens.words[i]!).find((r) => r.word.role === 'vague')
  if (!some && !plural) return null
  let low = some ? 3 : 2 * plural!.word.value
  let end = i
  while (end + 1 < tokens.count && tokens.sentences[end + 1] === tokens.sentences[i]) {
    const next = numberWordReadings(tokens.words[end + 1]!).find(
      (r) => r.skip === 0 && (r.word.role === 'vague' || r.word.role === 'scale') && r.word.value > low,
    )
    const tens = some && numberWordReadings(tokens.words[end + 1]!).find((r) => r.skip === 0 && r.word.role === 'vague')
    const scale = next ?? tens
    if (!scale) break
    low *= scale.word.value
    end++
  }
  const skip = some ? some.core.start : plural!.skip
  const span = coreSpan(tokens, i, skip, end)
  return { span, from: i, to: end, value: null, low, high: null, qualifier: 'at-least', unit: null, written: 'vague' }
}

function percentEnd(tokens: TokenTable, at: number): number | null {
  const next = at + 1
  if (next >= tokens.count || tokens.sentences[next] !== tokens.sentences[at]) return null
  for (const match of percent.matchesAt(tokens, next)) {
    const isBare = match.core.text.startsWith('الم') // بالمئة is one token: ب and المئة
    if (!isBare || match.core.particle === 'ب') return match.to
  }
  return null
}

function qualifierBefore(tokens: TokenTable, at: number): NumberQualifier | null {
  let longest: LexiconMatch<NumberQualifier> | null = null
  for (let i = at - 1; i >= Math.max(0, at - MAX_QUALIFIER_TOKENS); i--) {
    if (tokens.sentences[i] !== tokens.sentences[at]) break
    for (const match of before.matchesAt(tokens, i)) if (match.to === at - 1) longest = match
  }
  return longest?.value ?? null
}

/** على الأقل may stand after the counted noun: 20 شخصا على الأقل. */
function qualifierAfter(tokens: TokenTable, at: number): NumberQualifier | null {
  for (let i = at + 1; i <= at + 2 && i < tokens.count; i++) {
    if (tokens.sentences[i] !== tokens.sentences[at] || tokens.words[i]!.kind === 'punctuation') break
    const match = after.matchesAt(tokens, i).find((m) => m.core.start === 0)
    if (match) return match.value
  }
  return null
}
