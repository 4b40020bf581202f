import { parsePublished } from '../published.ts'
import { bylineNames, dateNames } from './hints.ts'
import { readLinkedData } from './json-ld.ts'
import { namesOf } from './names.ts'
import { type Element, elementsBelow, textOf } from './tree.ts'
import { parseVisibleDate } from './visible-date.ts'

/** What a page says about its article outside the text. Null where it says nothing. */
export interface Metadata {
  /** Titles, the most trusted first: JSON-LD, og:title, <title>. */
  readonly titles: readonly string[]
  /** The words of <title>, the outlet's name included. */
  readonly pageTitle: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly language: string | null
  /** The article's text in the page's linked data. */
  readonly body: string | null
}

/** A longer title is none. */
const LONGEST_TITLE = 500

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'publishdate',
  'publish-date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
]

/** Reads the metadata of a page. A date must be a calendar day or longer; what cannot be read is null. */
export function readMetadata(root: Element): Metadata {
  const linked = readLinkedData(root)
  const { metas, title, canonical, language } = readHead(root)
  const meta = (...names: string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value) ?? null
  const titles = [linked?.headline, meta('og:title'), meta('twitter:title'), title].filter(
    (t): t is string => typeof t === 'string' && t !== '' && t.length <= LONGEST_TITLE,
  )
  const stated = [linked?.published, ...DATE_METAS.map((name) => metas.get(name))]
  const published = firstDate(stated) ?? firstTimeElement(root) ?? null
  return {
    titles,
    pageTitle: title,
    published,
    outlet: linked?.outlet ?? meta('og:site_name', 'application-name', 'publisher'),
    byline: clean(
      linked?.author ?? meta('author', 'article:author', 'dc.creator', 'parsely-author') ?? bylineElement(root),
    ),
    url: [canonical, meta('og:url'), linked?.url].find((url) => url && /^https?:\/\//i.test(url)) ?? null,
    language: language ?? linked?.language ?? meta('og:locale', 'content-language'),
    body: linked?.body ?? null,
  }
}

interface Head {
  readonly metas: ReadonlyMap<string, string>
  readonly title: string | null
  readonly canonical: string | null
  readonly language: string | null
}

function readHead(root: Element): Head {
  const metas = new Map<string, string>()
  let title: string | null = null
  let canonical: string | null = null
  let language: string | null = null
  for (const element of elementsBelow(root)) {
    const { name, attributes } = element
    if (name === 'meta') {
      const key =
        attributes.get('property') ??
        attributes.get('name') ??
        attributes.get('itemprop') ??
        attributes.get('http-equiv')
      const content = attributes.get('content')?.trim()
      if (key && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content)
    } else if (name === 'title' && title === null) title = textOf(element) || null
    else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      canonical ??= attributes.get('href') || null
    else if (name === 'html') language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
  }
  return { metas, title, canonical, language }
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value ? (parsePublished(value) ?? parseVisibleDate(value)) : null
    if (date) return date
  }
  return null
}

/** The first <time> that does not stand in a list of other articles, or an element marked as the publication date. */
function firstTimeElement(root: Element): string | null {
  for (const element of elementsBelow(root)) {
    const marked = element.attributes.get('itemprop')?.toLowerCase() === 'datepublished'
    if (element.name !== 'time' && !marked) continue
    if (inLinkList(element)) continue
    const value = element.attributes.get('datetime') ?? element.attributes.get('content') ?? textOf(element)
    const date = parsePublished(value) ?? parseVisibleDate(value) ?? parseVisibleDate(textOf(element))
    if (date) return date
  }
  return null
}

function inLinkList(element: Element): boolean {
  for (let e: Element | null = element; e; e = e.parent) {
    if (e.name === 'li' || e.name === 'aside' || e.name === 'nav' || e.name === 'footer' || e.name === 'a') return true
    if (/related|sidebar|latest|widget|most|popular|ticker|comment/i.test(namesOf(e)) && e.name !== 'body') return true
  }
  return false
}

/** The date that the page shows in an element whose name says so, or in a short line near the headline. */
export function findVisibleDate(root: Element, near: readonly string[]): string | null {
  for (const element of elementsBelow(root)) {
    if (!dateNames.test(namesOf(element)) || inLinkList(element)) continue
    const text = textOf(element)
    const date = text.length < 120 ? parseVisibleDate(text) : null
    if (date) return date
  }
  for (const line of near) {
    const date = line.length < 120 ? parseVisibleDate(line) : null
    if (date) return date
  }
  return null
}

function bylineElement(root: Element): string | null {
  for (const element of elementsBelow(root)) {
    const { attributes } = element
    const marked = attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author'
    if (!marked && !bylineNames.test(namesOf(element))) continue
    const text = textOf(element)
    if (text !== '' && text.length < 80 && !inLinkList(element)) return text
  }
  return null
}

function clean(byline: string | null): string | null {
  if (byline === null || /^https?:/.test(byline)) return null
  return byline.replace(/^\s*(?:بقلم|كتب|كتبت|إعداد|الكاتب|المصدر|by)\s*[:/-]?\s+/i, '').trim() || null
}
