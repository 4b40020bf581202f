import { articleNames, commentNames } from './hints.ts'
import { namesOf } from './names.ts'
import { type Element, isSilent } from './tree.ts'

/** An element with the article's mark in it and this share of the page's plain text wraps the article. */
const MARKED_SHARE = 0.3
/** Without a mark it takes more. */
const SHARE = 0.6

export interface Wrappers {
  readonly elements: ReadonlySet<Element>
  /** Units of visible text outside links, by element. */
  readonly sizes: ReadonlyMap<Element, number>
}

/**
 * The elements that wrap the article, whatever their names say: old portals put the page in a form, themes call the
 * whole page "has-sidebar". Text within links does not count, so that a long menu does not outweigh a short article.
 */
export function findWrappers(root: Element): Wrappers {
  const elements: Element[] = [root]
  const sizes = new Map<Element, number>()
  const marked = new Set<Element>()
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    let size = 0
    for (const child of element.children) {
      if (typeof child === 'string') size += child.trim().length
      else if (child.name !== 'a' && !isSilent(child)) elements.push(child)
    }
    sizes.set(element, size)
    if (isMark(element)) marked.add(element)
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const element = elements[i]!
    const { parent } = element
    if (!parent) continue
    sizes.set(parent, sizes.get(parent)! + sizes.get(element)!)
    if (marked.has(element)) marked.add(parent)
  }
  const total = sizes.get(root)!
  const wraps = (element: Element): boolean => {
    if (marked.has(element)) return sizes.get(element)! >= total * MARKED_SHARE
    return sizes.get(element)! >= total * SHARE && !commentNames.test(namesOf(element))
  }
  return { elements: new Set(elements.filter(wraps)), sizes }
}

function isMark(element: Element): boolean {
  const { name, attributes } = element
  if (name === 'h1' || name === 'main' || attributes.get('itemprop') === 'articleBody') return true
  return articleNames.test(namesOf(element))
}
