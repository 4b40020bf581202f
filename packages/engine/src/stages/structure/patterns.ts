import { type TokenTable, wordFeature } from '@isnad/text'
import { claim, claimLine, type Draft, isFree } from './draft.ts'
import { agencies, calendarWords, dateLabels, dateWords, filingCities } from './resources/dates.ts'
import type { Segment } from './segment.ts'
import { phraseWords } from './words.ts'

const isDateWord = wordFeature((word) => datePieces.has(word.form))
const isCalendarWord = wordFeature((word) => calendar.has(word.form))
const datePieces = phraseWords([...dateWords, ...dateLabels])
const calendar = phraseWords(calendarWords)
const filers = phraseWords([...agencies, ...filingCities])

const MOST_DATE_LINE = 24
const MOST_LATIN_WORDS = 8
const MOST_MENU_WORDS = 4
const QUOTES = new Set(['"', "'"])
const MARKUP = new Set(['content', 'alt', 'href', 'src', 'title', 'style', 'class'])

/** Claims segments that their make-up gives away: rules, markup, player ids, addresses, date lines, clock times. */
export function markPatterns(draft: Draft): void {
  const arabic = draft.tokens.words.some((word) => word.kind === 'arabic')
  for (const segment of draft.segments) {
    if (!isFree(draft, segment)) continue
    if (isMarkup(draft.tokens, segment)) markBoilerplate(draft, segment, 'structure.markup')
    else if (isCopyright(draft.tokens, segment)) markBoilerplate(draft, segment, 'structure.copyright')
    else if (segment.words === 0) markBoilerplate(draft, segment, 'structure.rule-line')
    else if (isClockTime(draft.tokens, segment)) markBoilerplate(draft, segment, 'structure.clock-time')
    else if (isDateLine(draft.tokens, segment)) {
      claimLine(draft, segment.from, segment.to, 'dateline', 'structure.date-line')
    } else if (arabic && isLatinLine(draft.tokens, segment)) markBoilerplate(draft, segment, 'structure.latin-line')
  }
}

/** Claims what stands between two pieces of a menu on one line: "الرئيسية   العالم   رياضة". */
export function markMenus(draft: Draft): void {
  const { tokens, segments } = draft
  for (let i = 1; i + 1 < segments.length; i++) {
    const segment = segments[i]!
    if (!isFree(draft, segment) || segment.words > MOST_MENU_WORDS || segment.ending !== 'open') continue
    const before = segments[i - 1]!
    const after = segments[i + 1]!
    const sameLine = tokens.lines[before.to] === tokens.lines[after.from]
    const inMenu = [before, after].every((s) => draft.claims[s.from]?.rule.startsWith('structure.clutter.section'))
    if (sameLine && inMenu) markBoilerplate(draft, segment, 'structure.clutter.section.item')
  }
}

function markBoilerplate(draft: Draft, { from, to }: Segment, rule: string): void {
  claim(draft, from, to, 'boilerplate', rule)
}

/** What is left of a tag: content="…" />. */
function isMarkup(tokens: TokenTable, { from, to }: Segment): boolean {
  const { words } = tokens
  return (
    to - from > 2 && MARKUP.has(words[from]!.form) && words[from + 1]!.form === '=' && QUOTES.has(words[from + 2]!.form)
  )
}

/** © and who holds it. */
function isCopyright(tokens: TokenTable, { from, words }: Segment): boolean {
  return tokens.words[from]!.form === '©' && words <= MOST_COPYRIGHT_WORDS
}
const MOST_COPYRIGHT_WORDS = 20

/** Hours, zone marks, nothing else: 14:14 ت م. */
function isClockTime(tokens: TokenTable, { from, to, words }: Segment): boolean {
  if (words > 6) return false
  let clock = false
  for (let i = from; i <= to; i++) {
    const { form, kind } = tokens.words[i]!
    if (kind === 'number') clock ||= tokens.words[i + 1]?.form === ':' || tokens.words[i - 1]?.form === ':'
    else if (kind !== 'punctuation' && (form.length > 3 || !isDateWord(tokens.words[i]!))) return false
  }
  return clock
}

/**
 * A line of date words and numbers, with a place and an agency at most. Three words out of four must speak of the
 * date, and there must be a day or year beside a month, or a date in digits.
 */
function isDateLine(tokens: TokenTable, { from, to, words, ending }: Segment): boolean {
  if (words < 2 || words > MOST_DATE_LINE || ending === 'question') return false
  let dated = 0
  let strange = 0
  let calendarWord = false
  let numbers = 0
  for (let i = from; i <= to; i++) {
    const word = tokens.words[i]!
    if (word.kind === 'punctuation') continue
    if (word.kind === 'number') numbers++
    if (isCalendarWord(word)) calendarWord = true
    if (word.kind === 'number' || isDateWord(word)) dated++
    else if (!filers.has(word.form)) strange++
  }
  const digits = numbers >= 3 && hasDateMark(tokens, from, to)
  return numbers > 0 && (calendarWord || digits) && strange <= 2 && dated >= 3 && dated >= strange * 3
}

function hasDateMark(tokens: TokenTable, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 <= to; i++) {
    const { form } = tokens.words[i]!
    if (form !== '/' && form !== '-') continue
    if (tokens.words[i - 1]!.kind === 'number' && tokens.words[i + 1]!.kind === 'number') return true
  }
  return false
}

/** Player ids, addresses and handles: a few words without an Arabic letter. */
function isLatinLine(tokens: TokenTable, { from, to, words }: Segment): boolean {
  if (words > MOST_LATIN_WORDS) return false
  for (let i = from; i <= to; i++) if (tokens.words[i]!.kind === 'arabic') return false
  return true
}
