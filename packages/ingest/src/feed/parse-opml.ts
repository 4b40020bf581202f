import { elementsBelow, parseTree } from '../html/tree.ts'

export interface Subscription {
  readonly url: string
  readonly title: string | null
}

/** The feeds of an OPML list, in order, each once. Empty when there are none. */
export function parseOpml(text: string): Subscription[] {
  const found = new Map<string, Subscription>()
  for (const { name, attributes } of elementsBelow(parseTree(text, 'xml'))) {
    const url = name === 'outline' ? attributes.get('xmlurl')?.trim() : undefined
    if (!url || !/^https?:\/\//i.test(url) || found.has(url)) continue
    found.set(url, { url, title: attributes.get('title') ?? attributes.get('text') ?? null })
  }
  return [...found.values()]
}
