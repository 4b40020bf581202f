import { foldText, type TokenTable, wordFeature } from '@isnad/text'
import {
  isAdverb,
  isAttachedPreposition,
  isDefinite,
  isDemonstrative,
  isJoinedWord,
  isNegation,
  isPreposition,
  isRelative,
  isVerbalNounShape,
  thatParticle,
  withoutConjunction,
} from './particles.ts'

/** What a shallow reader of phrases knows beside the words. Indexes are tokens; -1 where there is none. */
export interface PhraseHints {
  /** For every token, the last token of the name or role that begins there. */
  readonly nameEnd: Int32Array
  /** For every token, the last token of the time expression that begins there. */
  readonly timeEnd: Int32Array
  /** For every token, the token of the quotation mark or bracket that closes what opens there. */
  readonly closes: Int32Array
  /** True when the name that begins at the token stands behind و. */
  isJoinedName(token: number): boolean
  /** True when the name that begins at the token is an outlet's behind ل: said to it, not part of the phrase. */
  isOutletAddressed(token: number): boolean
  /** What kind of name begins at the token: a role may be followed by a name, a person's name by none. */
  nameKind(token: number): 'person' | 'role' | 'other' | null
  /** True when a token is a finite verb that a noun phrase cannot hold. */
  isVerb(token: number): boolean
}

export interface NounPhrase {
  readonly from: number
  readonly to: number
}

// الفلسطينيون: nothing is in apposition to a people
const DEMONYM = /^ال.{3,}(ون|يين)$/

/** Definite by what it is, or closed by a name: what may still follow depends on it. */
type Openness = 'open' | 'definite' | 'indefinite' | 'named'

const AUXILIARIES = /^و?(كانت?|كانوا|قد|لقد|فقد|ليست?|سوف|هل|اذا|لو|لولا|لكن|بل|ثم|او|ام)$/
const TITLE_LINKS = new Set(['باسم', 'بلسان', 'لدي', 'لشؤون', 'لشون', 'لشءون', 'للشؤون'].map(foldText))
const COMMAS = new Set(['،', ','])

/**
 * The noun phrase that begins at a token, up to `limit` (not included): head, construct state, adjectives,
 * names, appositions between commas, and what is joined to it by و. Null when no noun begins there. Method: a noun
 * phrase stays open until a definite noun or a name closes it; then only adjectives and appositions may follow.
 */
export function nounPhraseAt(tokens: TokenTable, hints: PhraseHints, start: number, limit: number): NounPhrase | null {
  let i = start
  let last = -1
  let state: Openness = 'open'
  let closed = false
  while (i < limit) {
    const word = tokens.words[i]!
    const named = hints.nameEnd[i]!
    if (named >= 0 && !thatParticle(word)) {
      // after a whole name only و brings another: حملت الحكومة | حماس المسؤولية
      if (closed && !hints.isJoinedName(i) && i === last + 1) break
      if (last >= 0 && hints.isOutletAddressed(i)) break // مسؤول لوكالة الأنباء
      const kind = hints.nameKind(i)
      closed ||= kind === 'person' || (i === start && kind === 'other')
      last = Math.min(named, limit - 1)
      state = 'named'
      i = last + 1
      continue
    }
    if (word.kind === 'punctuation') {
      const next = afterInsertion(tokens, hints, i, limit, last < 0, state)
      if (next < 0) break
      if (tokens.words[i]!.form !== '#' && state === 'open') state = 'named'
      last = next - 1
      i = next
      if (last >= 0 && COMMAS.has(tokens.words[last]!.form)) {
        last--
        // what a pair of commas encloses closes the phrase
        state = 'named'
      }
      continue
    }
    if (hints.timeEnd[i]! >= 0 && last >= 0) break
    // كل من الرئيس … إلى جانب الرئيس …
    if (word.form === 'الي' && tokens.words[i + 1]?.form === 'جانب' && tokens.words[start]!.form === 'كل') {
      i += 2
      closed = false
      state = 'open'
      continue
    }
    const next = nounStep(tokens, hints, i, state, last < 0)
    if (!next) break
    if (isJoinedWord(tokens.words[i]!)) closed = false
    if (i === start && DEMONYM.test(tokens.words[i]!.form)) closed = true
    state = next
    last = i
    i++
  }
  return last < start ? null : { from: start, to: last }
}

function nounStep(tokens: TokenTable, hints: PhraseHints, i: number, state: Openness, first: boolean): Openness | null {
  const word = tokens.words[i]!
  if (word.kind === 'number') return first || state === 'open' ? 'open' : null
  if (word.kind === 'latin') return 'named'
  if (word.kind !== 'arabic') return null
  if (thatParticle(word) || isRelative(word) || isNegation(word) || AUXILIARIES.test(word.form)) return null
  if (TITLE_LINKS.has(word.form)) return first ? null : 'open'
  if (word.form === 'كل' || (word.form === 'من' && !first && tokens.words[i - 1]!.form === 'كل')) return 'open'
  if (word.form === 'احد' || word.form === 'احدي') return 'open'
  if (isDemonstrative(word)) return first ? 'open' : null
  if (isPreposition(word) || (isAdverb(word) && !first)) return null
  if (hints.isVerb(i)) return null
  if (!first && (word.form === 'ب' || word.form === 'ل')) return null
  if (isAttachedPreposition(word)) return isTitleTail(tokens, i, state) ? 'definite' : null
  if (!first && isJoinedWord(word)) return joinStep(tokens, hints, i, state)
  if (isDefinite(word)) {
    if (state === 'open') return 'definite'
    if (
      state === 'indefinite' ||
      !isAdjective(word) ||
      (!first && DEMONYM.test(word.form) && !/(ين|ون|ان)$/.test(tokens.words[i - 1]!.form))
    )
      return null
    return state
  }
  if (state === 'open') {
    if (isIndefinitePlural(word)) return 'indefinite'
    return isNisba(word) && !first ? 'indefinite' : 'open'
  }
  if (state === 'definite' && !first && isTitledName(tokens, i)) return 'definite'
  if (state === 'indefinite') return isNisba(word) || looksIndefiniteAdjective(word) ? 'indefinite' : null
  return null
}

/** الأمين العام للأمم المتحدة، المركز الدولي للدراسات: ل behind an adjective, with no verbal noun (للتحول) behind it. */
function isTitleTail(tokens: TokenTable, i: number, state: Openness): boolean {
  const { form } = tokens.words[i]!
  if (state !== 'definite' || !form.startsWith('لل') || i === 0 || !isAdjective(tokens.words[i - 1]!)) return false
  return !isVerbalNounShape(form.slice(2))
}

const HONORIFICS = new Set([
  'السيد',
  'السيده',
  'الدكتور',
  'الدكتوره',
  'الشيخ',
  'المهندس',
  'الاستاذ',
  'الاستاذه',
  'الاب',
  'القاضي',
  'المحامي',
  'الاعلامي',
  'الصحافي',
  'الناءب',
  'النائب',
  'اللواء',
  'العميد',
  'العقيد',
  'الجنرال',
  'الفنان',
])

/** السيد شرفي: up to three words behind a title of address are a name. */
function isTitledName(tokens: TokenTable, i: number): boolean {
  for (let k = 1; k <= 3; k++) if (HONORIFICS.has(tokens.words[i - k]?.form ?? '')) return true
  return false
}

/** و before an article or a name continues the phrase: وزيرا الخارجية الروسي … والتركي …. */
function joinStep(tokens: TokenTable, hints: PhraseHints, i: number, state: Openness): Openness | null {
  if (hints.nameEnd[i]! >= 0) return 'named'
  const rest = withoutConjunction(tokens.words[i]!)
  if (rest.startsWith('ال') && rest.length > 4) return state === 'open' ? 'open' : 'definite'
  return null
}

/** A nisba, or one of the adjectives and titles that follow a definite noun in names of offices and bodies. */
const isAdjective = wordFeature(
  (word) =>
    word.form.startsWith('ال') &&
    (/(^الم.{3,}ه|ي|يه|يين|يون|يان|يتان|يتين)$/.test(word.form) || ADJECTIVES.has(word.form)),
)

const ADJECTIVES = new Set(
  foldText(
    'الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة السابق السابقة الجديد الجديدة الأعلى العليا العام العامة الأول الأولى الراحل الحر المنتخب المنتخبة المؤقت المؤقتة الحاكم الحاكمة الكبير الكبيرة الكبرى المشترك المشتركة الخاص الخاصة المعارض المعارضة المتحدة الأسبق المسلح المسلحة الثلاثة الثلاث الأربعة الأربع الخمس الست الدائم الدائمة الموحد الموحدة المختص المختصة المكلف المعني المعنية المقال المقيم الأتراك الأكراد الروس العرب المتطرف الأحمر المستقل المستقلة المركزي الحالي المحتل الثاني الثالث الدكتور السيد السيدة المهندس الشيخ اللواء العميد الأمير العقيد الأستاذ السفير العماد الجنرال الفريق الركن المستشار الناطق المتحدث النائب الشقيق الشقيقة الصديق الأبيض الأزرق الشعبي',
  ).split(' '),
)
export const isNisba = wordFeature(
  (word) =>
    word.kind === 'arabic' && word.form.length > 3 && /(ي|يه|يون|يين)$/.test(word.form) && !word.form.startsWith('ال'),
)
const isIndefinitePlural = wordFeature((word) => word.form.length > 4 && /(ون)$/.test(word.form))
const looksIndefiniteAdjective = wordFeature(
  (word) => word.kind === 'arabic' && word.form.length > 2 && !isVerbalNounShape(word.form),
)

/**
 * Skips what is inserted at a punctuation mark: a bracket, a short quoted name, an apposition between two commas.
 * Gives the token after it, or -1 when the mark ends the phrase.
 */
function afterInsertion(
  tokens: TokenTable,
  hints: PhraseHints,
  i: number,
  limit: number,
  first: boolean,
  state: Openness,
): number {
  const form = tokens.words[i]!.form
  if (form === '#') return i + 1
  const close = hints.closes[i]!
  if (close >= 0 && close < limit) {
    const length = close - i - 1
    return form === '(' || form === '[' || (length <= 3 && state === 'open') ? close + 1 : -1
  }
  if (first || !COMMAS.has(form)) return -1
  return afterApposition(tokens, hints, i, limit)
}

const MAX_APPOSITION = 14

/** ، سيرغي لافروف، or ، المدير العام للأسواق في الشركة،: a name or a definite title closed by a second comma. */
function afterApposition(tokens: TokenTable, hints: PhraseHints, comma: number, limit: number): number {
  const next = comma + 1
  if (next >= limit) return -1
  const word = tokens.words[next]!
  const titled =
    hints.nameEnd[next]! >= 0 ||
    (word.kind === 'arabic' &&
      !isPreposition(word) &&
      !hints.isVerb(next) &&
      !thatParticle(word) &&
      !isRelative(word) &&
      hints.timeEnd[next]! < 0 &&
      !isAdverb(word))
  if (!titled) return -1
  for (let i = next; i < limit && i - comma <= MAX_APPOSITION; i++) {
    const { form } = tokens.words[i]!
    if (COMMAS.has(form)) return i + 1
    if (hints.isVerb(i) || thatParticle(tokens.words[i]!) || isRelative(tokens.words[i]!)) return -1
    if (form === '.' || form === ':') return -1
  }
  return -1
}
