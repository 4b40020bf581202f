import type { TokenTable } from '@isnad/text'
import { claim, type Draft, isFree } from './draft.ts'
import { isLead, opensWithVerb } from './lead.ts'
import { isProse, type Segment } from './segment.ts'
import { countShared, stemsOf } from './topic.ts'

const FEWEST_LEADS = 3
/** A longer run is an article whose writer joins no paragraphs. */
const MOST_LEADS = 8
const FEWEST_BODY_PARAGRAPHS = 2
/** The part of a lead's words that the article may have too: on average, and in the first one, which may yet be the article's. */
const MOST_SHARED = 0.3
const MOST_SHARED_FIRST = 0.45
/** A lead with so little in common with the article is another story's; two must be. */
const STRANGE = 0.2
const FEWEST_STRANGE = 2

/**
 * Claims the leads of other stories under an article: three paragraphs or more at its end that each open as a story
 * does, most of them with a verb, and that have few words in common with an article whose own paragraphs go on from
 * one another.
 */
export function markTail(draft: Draft, headline: Segment | null): void {
  const { tokens } = draft
  const body = draft.segments.filter((segment) => isFree(draft, segment) && !(headline && segment.from <= headline.to))
  let start = body.length
  while (start > 0 && isLead(tokens, body[start - 1]!)) start--
  const article = body.slice(0, start)
  const run = body.slice(start)
  if (run.length < FEWEST_LEADS || run.length > MOST_LEADS || !goesOn(tokens, article)) return
  for (const { from, to } of otherStories(tokens, headline ? [headline, ...article] : article, run)) {
    claim(draft, from, to, 'boilerplate', 'structure.other-stories')
  }
}

/** True when the article has paragraphs of its own, and one of them goes on from the one before it. */
function goesOn(tokens: TokenTable, article: readonly Segment[]): boolean {
  const prose = article.filter(isProse)
  return prose.length >= FEWEST_BODY_PARAGRAPHS && prose.slice(1).some((segment) => !isLead(tokens, segment))
}

/** The leads at the end of the run that tell of something else than the article; none when they are too few or too near. */
function otherStories(tokens: TokenTable, article: readonly Segment[], run: readonly Segment[]): readonly Segment[] {
  const stems = stemsOf(tokens, article)
  const shared = run.map((lead) => sharedPart(tokens, lead, stems))
  const verbal = run.map((lead) => opensWithVerb(tokens, lead))
  const first = run.findIndex((_, i) => shared[i]! <= (verbal[i] ? MOST_SHARED_FIRST : STRANGE))
  const count = run.length - first
  if (first < 0 || count < FEWEST_LEADS) return []
  const parts = shared.slice(first)
  const mostlyVerbal = verbal.slice(first).filter(Boolean).length * 2 >= count
  const strange = parts.filter((part) => part <= STRANGE).length
  const average = parts.reduce((sum, part) => sum + part, 0) / count
  return mostlyVerbal && strange >= FEWEST_STRANGE && average <= MOST_SHARED ? run.slice(first) : []
}

/** The part of a lead's stems that the article has too, from 0 to 1. */
function sharedPart(tokens: TokenTable, lead: Segment, article: ReadonlySet<string>): number {
  const { shared, all } = countShared(tokens, lead, article)
  return all === 0 ? 1 : shared / all
}
