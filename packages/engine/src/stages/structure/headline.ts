import { type TokenTable, tokenSpan } from '@isnad/text'
import { claim, type Draft, isFree } from './draft.ts'
import { isProse, isTitleLike, type Segment, wordForms } from './segment.ts'

const MOST_HEADLINE_WORDS = 30
const FEWEST_SHARED_WORDS = 3
const MOST_TITLE_EXTRAS = 8

/** What the headline search found: the segment, and whether this is page text run together. */
export interface Top {
  readonly headline: Segment | null
  readonly rawPage: boolean
}

const NO_HEADLINE: Top = { headline: null, rawPage: false }

/**
 * Finds the headline and claims it, with the page title and the copies around it. In the order of trust: the title
 * that came with the document; a page title ("site - section - headline") whose last part comes again; the first
 * line that is no clutter, stands before the running text and is not closed by a full stop.
 */
export function markHeadline(draft: Draft, title: string | null, titleForms: readonly string[]): Top {
  const { tokens, segments } = draft
  const firstProse = segments.findIndex((segment) => isFree(draft, segment) && isProse(segment))
  const head = segments.slice(0, firstProse < 0 ? segments.length : firstProse)
  if (title) {
    const same = head.filter((s) => equalForms(wordForms(tokens, s.from, s.to), titleForms))
    if (same.length > 0) return take(draft, same, 'structure.headline.given', false)
  }
  const pageTitle = findPageTitle(tokens, head)
  if (pageTitle) {
    const top = take(draft, pageTitle.copies, 'structure.headline.page-title', true)
    const { segment, from, to } = pageTitle
    claim(draft, from, to, 'repeat', 'structure.page-title')
    claim(draft, segment.from, segment.to, 'boilerplate', 'structure.page-title')
    return top
  }
  const first = pickFirst(draft, head)
  if (!first || !isTitleLike(first, MOST_HEADLINE_WORDS) || first.ending === 'ellipsis') return NO_HEADLINE
  if (firstProse < 0 && !hasBody(draft, first)) return NO_HEADLINE
  const forms = wordForms(tokens, first.from, first.to)
  const copies = head.filter((s) => isFree(draft, s) && equalForms(wordForms(tokens, s.from, s.to), forms))
  return take(draft, copies, 'structure.headline.first-line', false)
}

/**
 * The first free line; but where several stand above the running text, the first that shares words with it, so that
 * an outlet's name or a menu is not taken for the headline.
 */
function pickFirst(draft: Draft, head: readonly Segment[]): Segment | undefined {
  const { tokens, segments } = draft
  const free = head.filter((segment) => isFree(draft, segment))
  if (free.length < 2 || head.length === segments.length || standsAlone(draft, free[0]!)) return free[0]
  const text = new Set<string>()
  const body = segments.slice(head.length).filter((segment) => isFree(draft, segment) && isProse(segment))
  for (const { from, to } of body.slice(0, BODY_SAMPLE)) addCores(tokens, from, to, text)
  const speaks = (segment: Segment): boolean => {
    if (segment.words < FEWEST_SHARED_WORDS || !isTitleLike(segment, MOST_HEADLINE_WORDS)) return false
    const own = new Set<string>()
    let shared = 0
    for (let i = segment.from; i <= segment.to; i++) {
      const { cores, form } = tokens.words[i]!
      if (form.length < FEWEST_LETTERS || own.has(form)) continue
      own.add(form)
      if (cores.some((core) => text.has(core.text))) shared++
    }
    return shared >= 2 && shared * 4 >= own.size
  }
  const speaking = free.find(speaks)
  return speaking && !speaks(free[0]!) && free[0]!.words <= MOST_NAME_WORDS ? speaking : free[0]
}
/** True when an empty line follows: whoever wrote the file set the line apart as its headline. */
function standsAlone({ tokens }: Draft, { from, to, span }: Segment): boolean {
  if (from > 0 || to + 1 >= tokens.count) return false
  const gap = tokens.source.slice(span[1], tokenSpan(tokens, to + 1)[0])
  return gap.indexOf('\n') !== gap.lastIndexOf('\n')
}

const BODY_SAMPLE = 4
const FEWEST_LETTERS = 4
/** A line above the headline that is no headline has few words: an outlet's name, a section. */
const MOST_NAME_WORDS = 5

function addCores(tokens: TokenTable, from: number, to: number, into: Set<string>): void {
  for (let i = from; i <= to; i++) {
    const { cores, form } = tokens.words[i]!
    if (form.length >= FEWEST_LETTERS) for (const core of cores) into.add(core.text)
  }
}

/** Without running text, a first line is a headline when a longer line or several follow it. */
function hasBody(draft: Draft, first: Segment): boolean {
  const rest = draft.segments.filter((s) => s.from > first.to && isFree(draft, s))
  return rest.some((s) => s.ending === 'stop' && s.words >= 4) || rest.length > 2
}

/** The copy next to the running text is the headline; the others repeat it. */
function take(draft: Draft, copies: readonly Segment[], rule: string, rawPage: boolean): Top {
  const headline = copies.at(-1)!
  claim(draft, headline.from, headline.to, 'headline', rule)
  for (const copy of copies) claim(draft, copy.from, copy.to, 'repeat', 'structure.headline.copy')
  return { headline, rawPage }
}

interface PageTitle {
  readonly segment: Segment
  /** Tokens of the page title that are the headline, both included. */
  readonly from: number
  readonly to: number
  readonly copies: readonly Segment[]
}

/**
 * One of the first segments that begins or ends with the words of a later one, and has only a few more: the outlet's
 * name, a section. Marks between them do not matter.
 */
function findPageTitle(tokens: TokenTable, head: readonly Segment[]): PageTitle | null {
  for (const [index, segment] of head.slice(0, 4).entries()) {
    const own = wordTokens(tokens, segment)
    for (const other of head.slice(index + 1)) {
      const forms = wordForms(tokens, other.from, other.to)
      const more = own.length - forms.length
      if (forms.length < FEWEST_SHARED_WORDS || more < 1 || more > MOST_TITLE_EXTRAS) continue
      const start = startsAt(tokens, own, forms, 0) ? 0 : startsAt(tokens, own, forms, more) ? more : null
      if (start === null) continue
      const copies = head.filter((s) => s !== segment && equalForms(wordForms(tokens, s.from, s.to), forms))
      const from = own[start]!
      const to = own[start + forms.length - 1]!
      return { segment, from: start === 0 ? segment.from : from, to: endOfCopy(tokens, segment, to), copies }
    }
  }
  return null
}

/** A copy keeps the quotation mark that closes it. */
function endOfCopy(tokens: TokenTable, { to: end }: Segment, to: number): number {
  while (to < end && tokens.spaced[to + 1] === 0 && tokens.words[to + 1]!.kind === 'punctuation') to++
  return to
}

function wordTokens(tokens: TokenTable, { from, to }: Segment): number[] {
  const found: number[] = []
  for (let i = from; i <= to; i++) if (tokens.words[i]!.kind !== 'punctuation') found.push(i)
  return found
}

function startsAt(tokens: TokenTable, own: readonly number[], forms: readonly string[], start: number): boolean {
  return forms.every((form, i) => tokens.words[own[start + i]!]!.form === form)
}

function equalForms(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((form, i) => form === b[i])
}
