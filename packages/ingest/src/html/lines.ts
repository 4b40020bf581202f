import { articleNames, captionNames, clutterNames } from './hints.ts'
import { namesOf } from './names.ts'
import { type Element, isBlock, isSilent } from './tree.ts'

/** A line of a page: what stands between two block edges. */
export interface PageLine {
  readonly text: string
  /** The innermost block around it. */
  readonly block: Element
  readonly kind: 'heading' | 'caption' | 'text'
  readonly words: number
  /** Units of it that are links, of all. */
  readonly linked: number
}

const NEVER = new Set(['nav', 'footer', 'aside', 'button', 'form', 'menu', 'dialog', 'audio', 'video', 'head'])
const ROLES = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'menu',
  'toolbar',
  'alert',
])

/** Cuts what can be seen of a page into lines, without the parts whose names say that they are no article, unless they wrap it. */
export function cutLines(root: Element, wrappers: ReadonlySet<Element>): PageLine[] {
  const lines: PageLine[] = []
  let text = ''
  let linked = 0
  let block = root
  const flush = (): void => {
    const clean = text.replace(/[ \t\n\r\f\u00a0]+/g, ' ').trim()
    if (clean !== '')
      lines.push({ text: clean, block, kind: kindOf(block), words: countWords(clean), linked: linked / text.length })
    text = ''
    linked = 0
  }
  const addText = (piece: string, inLink: boolean): void => {
    text += piece
    if (inLink) linked += piece.length
  }
  const addLines = (piece: string, inLink: boolean): void => {
    piece.split('\n').forEach((part, i) => {
      if (i > 0) flush()
      addText(part, inLink)
    })
  }
  // An explicit stack: the third field tells an element that is left from one that is entered.
  const rest: { node: Element | string; inLink: boolean; leaving: boolean }[] = [
    { node: root, inLink: false, leaving: false },
  ]
  for (let top = rest.pop(); top; top = rest.pop()) {
    const { node, inLink, leaving } = top
    if (typeof node === 'string') {
      if (block.name === 'pre' && node.includes('\n')) addLines(node, inLink)
      else addText(node, inLink)
    } else if (leaving) {
      flush()
      block = nearestBlock(node.parent) ?? root
    } else if (node.name === 'br') flush()
    else if (!isSilent(node) && (wrappers.has(node) || !isClutter(node))) {
      const edge = isBlock(node) || captionNames.test(namesOf(node))
      if (edge) {
        flush()
        block = node
        rest.push({ node, inLink, leaving: true })
      }
      const within = inLink || node.name === 'a'
      for (let i = node.children.length - 1; i >= 0; i--)
        rest.push({ node: node.children[i]!, inLink: within, leaving: false })
    }
  }
  flush()
  return lines
}

function nearestBlock(element: Element | null): Element | null {
  while (element && !isBlock(element)) element = element.parent
  return element
}

/** True when an element's name or kind says that it is no part of the article. */
export function isClutter(element: Element): boolean {
  const { name, attributes } = element
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false
  if (NEVER.has(name) || ROLES.has(attributes.get('role') ?? '')) return true
  const names = namesOf(element)
  return names.length > 1 && clutterNames.test(names) && !articleNames.test(names)
}

function kindOf(block: Element): PageLine['kind'] {
  if (/^h[1-6]$/.test(block.name)) return 'heading'
  for (let element: Element | null = block, i = 0; element && i < 3; element = element.parent, i++) {
    if (element.name === 'figcaption' || element.name === 'caption' || captionNames.test(namesOf(element)))
      return 'caption'
  }
  return 'text'
}

/** Pieces between blanks that hold a letter or digit. */
function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x20) inWord = false
    else if (!inWord && isWordUnit(code)) {
      inWord = true
      words++
    }
  }
  return words
}

/** ASCII letters and digits, and what is no mark beyond: Arabic commas, dashes and quotation marks are no words. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) - 0x61) >>> 0 < 26
  if (code === 0x060c || code === 0x061b || code === 0x061f || code === 0xab || code === 0xbb || code === 0xa9)
    return false
  return code < 0x2000 || code > 0x206f
}
