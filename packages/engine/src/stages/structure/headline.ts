import type { TokenTable } from '@isnad/text'
import { claim, type Draft, isFree } from './draft.ts'
import { isProse, isTitleLike, type Segment, wordForms } from './segment.ts'

const MOST_HEADLINE_WORDS = 30
const FEWEST_SHARED_WORDS = 3

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
    claim(draft, pageTitle.segment.from, pageTitle.copyFrom - 1, 'boilerplate', 'structure.page-title')
    claim(draft, pageTitle.copyFrom, pageTitle.segment.to, 'repeat', 'structure.page-title')
    return top
  }
  const first = head.find((segment) => isFree(draft, segment))
  if (!first || !isTitleLike(first, MOST_HEADLINE_WORDS) || first.ending === 'ellipsis') return NO_HEADLINE
  if (firstProse < 0 && !hasBody(draft, first)) return NO_HEADLINE
  const forms = wordForms(tokens, first.from, first.to)
  const copies = head.filter((s) => isFree(draft, s) && equalForms(wordForms(tokens, s.from, s.to), forms))
  return take(draft, copies, 'structure.headline.first-line', false)
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
  /** First token of the headline within the page title. */
  readonly copyFrom: number
  readonly copies: readonly Segment[]
}

function findPageTitle(tokens: TokenTable, head: readonly Segment[]): PageTitle | null {
  for (const segment of head.slice(0, 4)) {
    for (let i = segment.from + 1; i < segment.to; i++) {
      const { form } = tokens.words[i]!
      if (form !== '-' && form !== '|' && form !== '–') continue
      const forms = wordForms(tokens, i + 1, segment.to)
      if (forms.length < FEWEST_SHARED_WORDS) break
      const copies = head.filter((s) => s !== segment && equalForms(wordForms(tokens, s.from, s.to), forms))
      if (copies.length > 0) return { segment, copyFrom: i + 1, copies }
    }
  }
  return null
}

function equalForms(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((form, i) => form === b[i])
}
