import { articleNames } from './hints.ts'
import type { PageLine } from './lines.ts'
import { namesOf } from './names.ts'
import type { Element } from './tree.ts'

const FEWEST_PROSE_WORDS = 9
/** … and fewer when a full stop closes them. */
const FEWEST_CLOSED_WORDS = 5
const MOST_LINKED = 0.4
/** The article's element is the innermost that holds this share of the page's running text. */
const SHARE = 0.8
/** An element that says it is the article's body needs less. */
const NAMED_SHARE = 0.45

/** True for running text: some words, few of them links, a sentence's punctuation. */
export function isProseLine({ words, linked, text, kind }: PageLine): boolean {
  if (kind !== 'text' || words < FEWEST_CLOSED_WORDS || linked > MOST_LINKED) return false
  if (words < FEWEST_PROSE_WORDS) return /[.!؟]["»”)]?$/.test(text)
  return words >= 20 || /[.!؟?:،"»”…]/.test(text)
}

/**
 * The element that holds the article: going down from the root, as long as one child holds most of the running text.
 * Null when the page has none.
 */
export function findBody(root: Element, lines: readonly PageLine[]): Element | null {
  const weights = new Map<Element, number>()
  for (const line of lines) {
    if (!isProseLine(line)) continue
    const weight = line.words * (line.block.name === 'p' ? 1.2 : 1)
    for (let element: Element | null = line.block; element; element = element.parent) {
      weights.set(element, (weights.get(element) ?? 0) + weight)
    }
  }
  const total = weights.get(root) ?? 0
  if (total === 0) return null
  let body = root
  for (;;) {
    const next = heaviestChild(body, weights)
    if (!next || isLeaf(next)) return body
    const share = weights.get(next)! / weights.get(body)!
    if (share < (saysArticle(next) ? NAMED_SHARE : SHARE)) return body
    body = next
  }
}

function heaviestChild({ children }: Element, weights: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null
  for (const child of children) {
    if (typeof child === 'string') continue
    const weight = weights.get(child) ?? 0
    if (weight > 0 && weight > (best ? weights.get(best)! : 0)) best = child
  }
  return best
}

/** A paragraph alone is never the article's element: its brothers belong to it. */
function isLeaf({ name }: Element): boolean {
  return name === 'p' || name === 'li' || name === 'td' || name === 'blockquote' || /^h[1-6]$/.test(name)
}

function saysArticle(element: Element): boolean {
  return (
    element.attributes.get('itemprop') === 'articleBody' ||
    element.name === 'article' ||
    articleNames.test(namesOf(element))
  )
}

/** True when an element is another one or lies in it. */
export function isWithin(element: Element, ancestor: Element): boolean {
  for (let e: Element | null = element; e; e = e.parent) if (e === ancestor) return true
  return false
}
