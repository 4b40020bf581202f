import { type Span, type TokenTable, tokenSpan } from '@isnad/text'

/** How a segment ends: what a headline, a link or a caption rarely does is close with a full stop. */
export type Ending = 'stop' | 'question' | 'ellipsis' | 'colon' | 'open'

/**
 * A stretch that the page showed on its own: a line, or a part of one where page text was run together and only
 * wide white space is left between the parts. Token indexes are inclusive.
 */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Tokens that are not punctuation. */
  readonly words: number
  readonly ending: Ending
}

/** White space of this many units divides a line into segments: writers put one blank or two, page dumps put rows. */
const WIDE_GAP = 3
const PROSE_WORDS = 12
const LONG_PROSE_WORDS = 30

/** Cuts the tokens into segments, in order. Together they cover every token. */
export function cutSegments(tokens: TokenTable): Segment[] {
  const segments: Segment[] = []
  for (let from = 0; from < tokens.count; ) {
    let to = from
    while (to + 1 < tokens.count && continues(tokens, to + 1)) to++
    segments.push(makeSegment(tokens, from, to))
    from = to + 1
  }
  return segments
}

function continues(tokens: TokenTable, next: number): boolean {
  if (tokens.lines[next] !== tokens.lines[next - 1]) return false
  if (tokens.spaced[next] === 0) return true
  const { starts, ends } = tokens.folded
  const gapStart = ends[tokens.ends[next - 1]! - 1]!
  const gapEnd = starts[tokens.starts[next]!]!
  if (gapEnd - gapStart < WIDE_GAP) return true
  const blanks = tokens.starts[next]! - tokens.ends[next - 1]! // folded: invisible characters are gone
  // "آخر تحديث:   الاثنين": a label keeps what it labels
  return blanks < WIDE_GAP || tokens.words[next - 1]!.form === ':'
}

function makeSegment(tokens: TokenTable, from: number, to: number): Segment {
  let words = 0
  for (let i = from; i <= to; i++) if (tokens.words[i]!.kind !== 'punctuation') words++
  return { from, to, span: tokenSpan(tokens, from, to), words, ending: endingOf(tokens, from, to) }
}

function endingOf(tokens: TokenTable, from: number, to: number): Ending {
  let last = to
  while (last > from && CLOSERS.has(tokens.words[last]!.form)) last--
  const form = tokens.words[last]!.form
  if (form === '…') return 'ellipsis'
  if (form === '.') return last > from && tokens.words[last - 1]!.form === '.' ? 'ellipsis' : 'stop'
  if (form === '؟' || form === '?' || form === '!') return 'question'
  if (form === ':') return 'colon'
  return 'open'
}
const CLOSERS = new Set(['"', '”', '»', '“', ')', ']', "'", '’'])

/** True for running text, as against a title, a link, a label or a caption. */
export function isProse({ words, ending }: Segment): boolean {
  return words >= LONG_PROSE_WORDS || (words >= PROSE_WORDS && ending === 'stop')
}

/** True when the segment could be a title or a link: a few words that no full stop closes. */
export function isTitleLike({ words, ending }: Segment, most = 25): boolean {
  return words > 0 && words <= most && ending !== 'stop' && ending !== 'colon'
}

/** The forms of a segment's words, without punctuation: what two copies of a line have in common. */
export function wordForms(tokens: TokenTable, from: number, to: number): string[] {
  const forms: string[] = []
  for (let i = from; i <= to; i++) {
    const word = tokens.words[i]!
    if (word.kind !== 'punctuation') forms.push(word.form)
  }
  return forms
}
