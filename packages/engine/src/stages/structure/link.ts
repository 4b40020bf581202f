import { isJoinedWord } from '../../syntax/particles.ts'
import { claim, type Draft, isFree } from './draft.ts'
import { isProse, isTitleLike, type Segment } from './segment.ts'
import { countShared, stemsOf } from './topic.ts'

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

/**
 * Claims the title of another story that stands alone between two paragraphs. The paragraph behind it goes on from the
 * one before it (with و), and the title has few words with what follows and with the article as a whole in common. A
 * subheading speaks of what it heads, and what it heads opens anew.
 */
export function markTeasers(draft: Draft): void {
  const { tokens, segments } = draft
  for (let i = 1; i + 1 < segments.length; i++) {
    const segment = segments[i]!
    const next = segments[i + 1]!
    if (segment.words < FEWEST_TEASER_WORDS || !isLink(draft, segment)) continue
    if (!isClosed(draft, segments[i - 1]!) || !isClosed(draft, next)) continue
    if (isJoinedWord(tokens.words[segment.from]!) || !isJoinedWord(tokens.words[next.from]!)) continue
    const following = countShared(tokens, segment, stemsOf(tokens, segments.slice(i + 1, i + 1 + TEASER_REACH)))
    const { shared, all } = countShared(tokens, segment, stemsOf(tokens, segments.toSpliced(i, 1)))
    if (all < FEWEST_TEASER_STEMS || following.shared * 3 > all || shared * 2 > all) continue
    claim(draft, segment.from, segment.to, 'boilerplate', 'structure.teaser')
  }
}
const FEWEST_TEASER_WORDS = 6
const FEWEST_TEASER_STEMS = 4
const TEASER_REACH = 3

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

function isClosed(draft: Draft, segment: Segment): boolean {
  return isBody(draft, segment) && segment.ending === 'stop'
}

function isBody(draft: Draft, segment: Segment): boolean {
  return isFree(draft, segment) && isProse(segment)
}

function isLink(draft: Draft, segment: Segment): boolean {
  if (!isFree(draft, segment) || segment.words < FEWEST_LINK_WORDS || !isTitleLike(segment, MOST_LINK_WORDS))
    return false
  const { words } = draft.tokens
  const quoted = OPENING_QUOTES.has(words[segment.from]!.form)
  const { kind } = words[quoted ? segment.from + 1 : segment.from]!
  return kind === 'arabic' && segment.ending !== 'ellipsis'
}
const OPENING_QUOTES = new Set(['"', '«', '“'])
