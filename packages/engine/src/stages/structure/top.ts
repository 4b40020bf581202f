import { buildLexicon, type TokenTable } from '@isnad/text'
import { claim, claimLine, type Draft, isFree } from './draft.ts'
import type { Top } from './headline.ts'
import { captionCredits, captionOpenings, captionWords } from './resources/captions.ts'
import { agencies, bylineWords, calendarWords, filingCities } from './resources/dates.ts'
import { isProse, type Segment } from './segment.ts'
import { phraseWords } from './words.ts'

const byline = buildLexicon([...bylineWords, ...agencies].map((phrase) => [phrase, true] as const))
const captionCue = buildLexicon(captionWords.map((phrase) => [phrase, true] as const))
const captionOpening = buildLexicon(captionOpenings.map((phrase) => [phrase, true] as const))
const credit = buildLexicon(captionCredits.map((phrase) => [phrase, true] as const))
const calendar = phraseWords(calendarWords)
const cities = phraseWords(filingCities)

const MOST_BYLINE_WORDS = 8
const MOST_CAPTION_WORDS = 28

/** Claims what stands between the headline and the running text, and captions wherever a credit or date shows them. */
export function markTop(draft: Draft, top: Top, outlet: string | null): void {
  const { tokens, segments } = draft
  const firstProse = segments.findIndex((s) => isFree(draft, s) && isProse(s))
  segments.forEach((segment, i) => {
    if (!isFree(draft, segment)) return
    const above = i < firstProse && segment !== top.headline
    if (above && isByline(tokens, segment, outlet))
      claimLine(draft, segment.from, segment.to, 'byline', 'structure.byline')
    else if (isCaption(tokens, segment) || (above && opensCaption(tokens, segment)))
      claim(draft, segment.from, segment.to, 'caption', 'structure.caption')
    else if (above && top.rawPage) markPageTop(draft, segment)
  })
}

/** Between a page's title and its text stand who wrote it (a few words) and what the picture shows. */
function markPageTop(draft: Draft, segment: Segment): void {
  if (segment.ending === 'stop' || segment.ending === 'question') return
  if (segment.words <= 3 && segment.ending === 'open')
    claimLine(draft, segment.from, segment.to, 'byline', 'structure.byline.page-top')
  else claim(draft, segment.from, segment.to, 'caption', 'structure.caption.page-top')
}

/** A few words with an agency, an outlet or a word of making in them, and hardly anything else. */
function isByline(tokens: TokenTable, { from, to, words, ending }: Segment, outlet: string | null): boolean {
  if (words > MOST_BYLINE_WORDS || ending === 'question' || ending === 'colon') return false
  const { form } = tokens.words[from]!
  let signed = outlet !== null && outlet !== '' && tokens.source.slice(...spanOf(tokens, from, to)).includes(outlet)
  let known = 0
  let marked = false
  for (let i = from; i <= to; i++) {
    if (SEPARATORS.has(tokens.words[i]!.form)) marked = true
    const match = byline.matchesAt(tokens, i).findLast((m) => m.core.start === 0 && m.to <= to)
    if (match) {
      signed = true
      known += match.to - match.from + 1
      i = match.to
    } else if (cities.has(tokens.words[i]!.form)) known++
  }
  const quoted = words <= 5 && cities.has(form) && tokens.words[to]!.form === '»'
  // without a mark between its parts "الحياة تعود إلى المدينة" is no byline of الحياة
  const strange = words - known
  return quoted || (signed && (STARTERS.has(form) || strange <= (marked ? 3 : 1)))
}
const STARTERS = phraseWords(['بقلم', 'كتب', 'كتبت', 'إعداد', 'ترجمة', 'تحرير'])

function spanOf(tokens: TokenTable, from: number, to: number): [number, number] {
  return [tokens.folded.starts[tokens.starts[from]!]!, tokens.folded.ends[tokens.ends[to]! - 1]!]
}

/** A line without a full stop that begins with a caption's label, ends in a credit, or ends in "- date" . */
function isCaption(tokens: TokenTable, { from, to, words, ending }: Segment): boolean {
  if (words < 3 || words > MOST_CAPTION_WORDS || ending === 'question' || ending === 'colon') return false
  const labelled = captionCue
    .matchesAt(tokens, from)
    .some((m) => m.core.start === 0 && tokens.words[m.to + 1]?.form === ':')
  if (labelled) return true
  if (ending === 'stop') return false
  return endsInCredit(tokens, from, to) || endsInDate(tokens, from, to)
}

/** Between headline and text, "جانب من اللقاء". */
function opensCaption(tokens: TokenTable, { from, words, ending }: Segment): boolean {
  if (ending !== 'open' || words > MOST_CAPTION_WORDS) return false
  return captionOpening.matchesAt(tokens, from).some((match) => match.core.start === 0)
}

function endsInCredit(tokens: TokenTable, from: number, to: number): boolean {
  const closed = tokens.words[to]!.form === ')'
  const last = closed ? to - 1 : to
  for (let i = Math.max(from + 2, last - 3); i <= last; i++) {
    const before = tokens.words[i - 1]!.form
    if (before !== '(' && (closed || !SEPARATORS.has(before))) continue
    if (credit.matchesAt(tokens, i).some((m) => m.core.start === 0 && m.to === last)) return true
  }
  return false
}
const SEPARATORS = new Set(['-', '–', '—', '/', '|', ':', '©'])

function endsInDate(tokens: TokenTable, from: number, to: number): boolean {
  let start = to
  let month = false
  let number = false
  while (start > from && to - start < 6) {
    const word = tokens.words[start]!
    if (word.kind === 'number') number = true
    else if (calendar.has(word.form)) month = true
    else if (!DATE_FILLERS.has(word.form)) break
    start--
  }
  return month && number && SEPARATORS.has(tokens.words[start]!.form) && start > from + 3
}
const DATE_FILLERS = phraseWords(['الأول', 'الثاني', 'الآخر', '/'])
