import { type Element, elementsBelow, parseTree } from '../html/tree.ts'
import { parsePublished } from '../published.ts'

/** An entry of a feed. Null where the feed says nothing. */
export interface FeedItem {
  /** The feed's own id of the entry (guid, id), else its URL. */
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  /** The article as HTML, when the feed carries it whole; else the summary. */
  readonly html: string | null
  /** True when `html` is only a summary. */
  readonly summaryOnly: boolean
}

export interface Feed {
  readonly kind: 'rss' | 'atom' | 'json'
  readonly title: string | null
  readonly language: string | null
  readonly items: readonly FeedItem[]
}

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom or JSON Feed. Null when the text is none. Never throws; XML is read
 * without entities of its own, so that none can grow or fetch anything.
 */
export function parseFeed(text: string): Feed | null {
  const bare = text.replace(/^\uFEFF/, '').trimStart()
  if (bare.startsWith('{')) return parseJsonFeed(bare)
  if (!bare.startsWith('<')) return null
  const root = parseTree(bare, 'xml')
  for (const element of elementsBelow(root)) {
    const name = localName(element)
    if (name === 'rss' || name === 'rdf') return readRss(element)
    if (name === 'feed') return readAtom(element)
    if (name === 'html') return null
  }
  return null
}

function readRss(root: Element): Feed {
  const channel = [...elementsBelow(root)].find((e) => localName(e) === 'channel') ?? root
  const items = [...elementsBelow(root)].filter((e) => localName(e) === 'item')
  return {
    kind: 'rss',
    title: childText(channel, 'title'),
    language: childText(channel, 'language'),
    items: items.map((item) => {
      const whole = childText(item, 'encoded')
      const guid = childText(item, 'guid')
      const url = childText(item, 'link') ?? (guid !== null && /^https?:/.test(guid) ? guid : null)
      return {
        id: guid ?? url,
        url,
        title: childText(item, 'title'),
        published: dateOf(childText(item, 'pubdate') ?? childText(item, 'date') ?? childText(item, 'published')),
        html: whole ?? childText(item, 'description'),
        summaryOnly: whole === null,
      }
    }),
  }
}

function readAtom(root: Element): Feed {
  const entries = children(root, 'entry')
  return {
    kind: 'atom',
    title: childText(root, 'title'),
    language: root.attributes.get('xml:lang') ?? null,
    items: entries.map((entry) => {
      const whole = childText(entry, 'content')
      const url = atomLink(entry)
      return {
        id: childText(entry, 'id') ?? url,
        url,
        title: childText(entry, 'title'),
        published: dateOf(childText(entry, 'published') ?? childText(entry, 'updated')),
        html: whole ?? childText(entry, 'summary'),
        summaryOnly: whole === null,
      }
    }),
  }
}

function atomLink(entry: Element): string | null {
  const links = children(entry, 'link')
  const chosen = links.find((link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate') ?? links[0]
  return chosen?.attributes.get('href') ?? null
}

type Json = Readonly<Record<string, unknown>>

function parseJsonFeed(text: string): Feed | null {
  let feed: Json
  try {
    feed = JSON.parse(text) as Json
  } catch {
    return null
  }
  if (typeof feed['version'] !== 'string' || !feed['version'].includes('jsonfeed.org')) return null
  const items = Array.isArray(feed['items']) ? (feed['items'] as Json[]) : []
  return {
    kind: 'json',
    title: stringOf(feed['title']),
    language: stringOf(feed['language']),
    items: items
      .filter((item) => item !== null && typeof item === 'object')
      .map((item) => {
        const whole = stringOf(item['content_html']) ?? escapeText(stringOf(item['content_text']))
        const url = stringOf(item['url']) ?? stringOf(item['external_url'])
        return {
          id: stringOf(item['id']) ?? url,
          url,
          title: stringOf(item['title']),
          published: dateOf(stringOf(item['date_published'])),
          html: whole ?? escapeText(stringOf(item['summary'])),
          summaryOnly: whole === null,
        }
      }),
  }
}

function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function escapeText(text: string | null): string | null {
  return text === null ? null : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
}

function dateOf(value: string | null): string | null {
  return value === null ? null : parsePublished(value)
}

/** `content:encoded` → `encoded`: prefixes differ from feed to feed. */
function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1)
}

function children(element: Element, name: string): Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string' && localName(child) === name)
}

/** The text of the first child of this name; markup in it (Atom's xhtml) as markup. Null when missing or empty. */
function childText(element: Element, name: string): string | null {
  for (const child of children(element, name)) {
    const text = innerMarkup(child).trim()
    if (text !== '') return text
  }
  return null
}

function innerMarkup(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : `<${child.name}>${innerMarkup(child)}</${child.name}>`))
    .join('')
}
