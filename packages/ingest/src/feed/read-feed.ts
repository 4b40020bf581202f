import { isClutterLine } from '@isnad/engine'
import { makeProblem } from '../codes.ts'
import { finishDocument, sha256 } from '../document.ts'
import { cutLines } from '../html/lines.ts'
import { elementsBelow, parseTree, textOf } from '../html/tree.ts'
import type { Ingested, ReadOptions } from '../ingested.ts'
import type { Feed, FeedItem } from './parse-feed.ts'

/** Where a feed's bytes came from. */
export interface FeedSource {
  readonly path: string | null
  readonly encoding: string
}

/**
 * The entries of a feed as documents: headline, an empty line, the text's lines. An entry that carries only a summary
 * is a document with a note; one without text is a problem. `line` of the origin is the entry's number.
 */
export function* readFeed(feed: Feed, { path, encoding }: FeedSource, options: ReadOptions): Generator<Ingested> {
  for (const [i, item] of feed.items.entries()) {
    const title = item.title === null ? null : textOf(parseTree(item.title)) || null
    const lines = item.html === null ? [] : linesOf(item.html)
    const where = { path, line: i + 1 }
    if (lines.length === 0) {
      yield { problem: makeProblem('empty', where) }
      continue
    }
    const text = [...(title ? [title, ''] : []), ...lines].join('\n')
    const found = { id: idOf(item), text, title, url: item.url, outlet: feed.title, published: item.published }
    const origin = {
      kind: 'feed',
      path,
      url: item.url,
      line: i + 1,
      sha256: sha256(text),
      bytes: text.length,
      encoding,
    }
    const notes = item.summaryOnly ? [makeProblem('summary-only', where)] : []
    yield finishDocument(found, origin as typeof origin & { kind: 'feed' }, null, options, notes)
  }
}

/** Ids of feeds are URLs as a rule: long, and no names for files. */
function idOf({ id }: FeedItem): string | null {
  return id === null ? null : sha256(id).slice(0, 16)
}

function linesOf(html: string): string[] {
  const root = parseTree(html)
  const lines = cutLines(root, new Set([root, ...elementsBelow(root)]))
  return lines.map((line) => line.text).filter((line) => !isClutterLine(line))
}
