import { type Element, elementsBelow } from './tree.ts'

/** What a page says about itself in JSON-LD (schema.org); null where it does not. */
export interface LinkedData {
  readonly headline: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly language: string | null
  /** The article's text, which pages without readable markup give here. */
  readonly body: string | null
}

const ARTICLE =
  /^(?:(?:News|Analysis|Report|Opinion|Reportage|BackgroundNews|ReviewNews|Social|Tech)?Article|BlogPosting|LiveBlogPosting|NewsItem|AskPublicNewsArticle)$/
const MOST_NODES = 2000

type Json = Readonly<Record<string, unknown>>

/** The first article that the page's JSON-LD describes; null when there is none that can be read. */
export function readLinkedData(root: Element): LinkedData | null {
  for (const element of elementsBelow(root)) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes.get('type') ?? '')) continue
    const article = findArticle(parse(element.children.filter((c) => typeof c === 'string').join('')))
    if (article) return describe(article)
  }
  return null
}

/** JSON as pages write it: raw newlines in strings, comments and a CDATA frame are forgiven. */
function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '').replace(/^\s*<!--|-->\s*$/g, '')
  // JSON has no use for control characters but as white space between its marks
  const calm = bare.replace(/\p{Cc}+/gu, ' ')
  for (const candidate of [bare, calm, calm.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return null
}

function findArticle(value: unknown): Json | null {
  const queue: unknown[] = [value]
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i]
    if (Array.isArray(node)) queue.push(...node.slice(0, 100))
    else if (node !== null && typeof node === 'object') {
      const json = node as Json
      const types = [json['@type']].flat()
      if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return json
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (json[key]) queue.push(json[key])
    }
  }
  return null
}

function describe(json: Json): LinkedData {
  return {
    headline: text(json['headline']) ?? text(json['name']),
    published: text(json['datePublished']) ?? text(json['dateCreated']),
    outlet: named(json['publisher']),
    author: named(json['author']),
    url:
      text(json['url']) ??
      text(json['mainEntityOfPage']) ??
      text((json['mainEntityOfPage'] as Json | undefined)?.['@id']),
    language: text(json['inLanguage']),
    body: text(json['articleBody']),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function named(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return text(first)
  return first !== null && typeof first === 'object' ? text((first as Json)['name']) : null
}
