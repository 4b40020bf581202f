import { claim, type Draft, isFree } from './draft.ts'
import { isProse, isTitleLike, type Segment } from './segment.ts'

const FEWEST_LINK_WORDS = 4
const MOST_LINK_WORDS = 16
const MOST_LINKS = 4

/**
 * Claims links to other articles that no label announces: two to four titles in a row between pieces of running
 * text. One title alone is a subheading, and a longer run is a list that belongs to the article.
 */
export function markLinks(draft: Draft): void {
  const { segments } = draft
  for (let i = 1; i < segments.length; i++) {
    if (!isLink(draft, segments[i]!) || !isBody(draft, segments[i - 1]!)) continue
    if (segments[i - 1]!.ending === 'colon') continue // it announces a list
    let end = i
    while (end < segments.length && isLink(draft, segments[end]!)) end++
    const length = end - i
    if (length >= 2 && length <= MOST_LINKS && end < segments.length && isBody(draft, segments[end]!)) {
      for (const link of segments.slice(i, end)) claim(draft, link.from, link.to, 'boilerplate', 'structure.links')
    }
    i = end
  }
}

/** Claims the menus around an article: short lines above its headline, and three titles or more after its last text. */
export function markSurroundings(draft: Draft, headline: Segment): void {
  const { segments } = draft
  for (const segment of segments) {
    if (segment.from >= headline.from) break
    if (isFree(draft, segment) && !isProse(segment)) {
      claim(draft, segment.from, segment.to, 'boilerplate', 'structure.above-headline')
    }
  }
  const last = segments.findLastIndex((segment) => isBody(draft, segment) || !isFree(draft, segment))
  const tail = segments.slice(last + 1)
  if (last < 0 || segments[last]!.from <= headline.from || tail.length < FEWEST_TAIL_TITLES) return
  if (segments[last]!.ending === 'colon') return
  if (!tail.every((segment) => isTitleLike(segment, MOST_LINK_WORDS) && segment.words >= 3)) return
  if (tail.some(({ from }) => draft.tokens.words[from]!.kind !== 'arabic')) return
  for (const { from, to } of tail) claim(draft, from, to, 'boilerplate', 'structure.tail-titles')
}
const FEWEST_TAIL_TITLES = 3

function isBody(draft: Draft, segment: Segment): boolean {
  return isFree(draft, segment) && isProse(segment)
}

function isLink(draft: Draft, segment: Segment): boolean {
  if (!isFree(draft, segment) || segment.words < FEWEST_LINK_WORDS || !isTitleLike(segment, MOST_LINK_WORDS))
    return false
  const { kind } = draft.tokens.words[segment.from]!
  return kind === 'arabic' && segment.ending !== 'ellipsis'
}
