import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** An element of a page. Children are elements and text, in order. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | null
  readonly children: (Element | string)[]
}

/**
 * Deeper elements are taken for part of the element at this depth, as browsers do: a page of a million open tags
 * costs no more than any other of its length.
 */
const DEEPEST = 256

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const SILENT = new Set('style noscript template iframe object svg math canvas select textarea'.split(' '))
const BLOCKS = new Set(
  'address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
)
/** Opening the key closes an open element of these names, when it is the innermost but for inline ones. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  option: ['option'],
}
const SCOPES = new Set(['ul', 'ol', 'dl', 'table', 'body', 'html', 'article', 'section', 'div'])

/**
 * Builds a tree from a page. Linear in its length; runs nothing, fetches nothing, never throws: unclosed and stray
 * tags are mended. In `xml` mode tags mean nothing and no entity but the predefined ones is known.
 */
export function parseTree(html: string, mode: 'html' | 'xml' = 'html'): Element {
  const xml = mode === 'xml'
  const root = makeElement('#document', null)
  let current = root
  let depth = 0
  let name = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''
  const lower = (name: string): string => name.toLowerCase()

  const addText = (text: string): void => {
    const { children } = current
    const last = children.length - 1
    if (typeof children[last] === 'string') children[last] += text
    else children.push(text)
  }
  const leave = (to: Element): void => {
    while (current !== to && current.parent) {
      current = current.parent
      depth--
    }
    if (to.parent) {
      current = to.parent
      depth--
    }
  }
  /** The innermost open element of one of these names, not looking out of a list, table or section. */
  const find = (names: readonly string[], scoped: boolean): Element | null => {
    for (let element: Element | null = current; element?.parent; element = element.parent) {
      if (names.includes(element.name)) return element
      if (scoped && SCOPES.has(element.name)) return null
    }
    return null
  }
  const open = (selfClosing: boolean): void => {
    const closed = xml ? undefined : CLOSES[name]
    const implied = closed ? find(closed, true) : !xml && BLOCKS.has(name) ? find(['p'], true) : null
    if (implied) leave(implied)
    const element = makeElement(name, current, attributes)
    current.children.push(element)
    if ((xml || !VOID.has(name)) && !selfClosing && depth < DEEPEST) {
      current = element
      depth++
    }
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      name = lower(html.slice(start, end))
      attributes = new Map()
    },
    onattribname(start, end) {
      attribute = lower(html.slice(start, end))
      value = ''
    },
    onattribdata(start, end) {
      value += html.slice(start, end)
    },
    onattribentity(codepoint) {
      value += String.fromCodePoint(codepoint)
    },
    onattribend() {
      if (!attributes.has(attribute)) attributes.set(attribute, value)
    },
    onopentagend: () => open(false),
    onselfclosingtag: () => open(xml || !BLOCKS.has(name)),
    onclosetag(start, end) {
      const element = find([lower(html.slice(start, end))], false)
      if (element) leave(element)
    },
    ontext: (start, end) => addText(html.slice(start, end)),
    ontextentity: (codepoint) => addText(String.fromCodePoint(codepoint)),
    oncdata: (start, end, offset) => addText(html.slice(start, end - offset)),
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: xml }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return root
}

function makeElement(name: string, parent: Element | null, attributes: Element['attributes'] = new Map()): Element {
  return { name, attributes, parent, children: [] }
}

/** True for elements whose text no reader of the page sees. */
export function isSilent({ name, attributes }: Element): boolean {
  if (name === 'script' || SILENT.has(name) || attributes.has('hidden')) return true
  if (attributes.get('aria-hidden') === 'true' && name !== 'i' && name !== 'span') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')
}

/** True for elements that begin and end a line. */
export function isBlock({ name }: Element): boolean {
  return (
    BLOCKS.has(name) || name in CLOSES || name === 'body' || name === 'html' || name === 'caption' || name === 'tbody'
  )
}

/** Every element below one, in document order. */
export function* elementsBelow(root: Element): Generator<Element> {
  const rest: (Element | string)[] = root.children.toReversed()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') continue
    yield node
    for (let i = node.children.length - 1; i >= 0; i--) rest.push(node.children[i]!)
  }
}

/** All text below an element, runs of white space as one blank. Silent elements count only when asked for themselves. */
export function textOf(element: Element): string {
  let text = ''
  const rest: (Element | string)[] = element.children.toReversed()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') text += node
    else if (!isSilent(node)) {
      if (node.name === 'br' || isBlock(node)) text += ' '
      for (let i = node.children.length - 1; i >= 0; i--) rest.push(node.children[i]!)
    }
  }
  return text.replace(/\s+/g, ' ').trim()
}
