import { makeProblem, type Problem } from './codes.ts'
import { type Decoded, decodeBytes } from './decode.ts'
import { finishDocument, idOfPath, sha256 } from './document.ts'
import { parseFeed } from './feed/parse-feed.ts'
import { readFeed } from './feed/read-feed.ts'
import { declaredEncoding } from './html/declared-encoding.ts'
import { extractPage } from './html/extract.ts'
import type { Ingested, Origin, ReadOptions } from './ingested.ts'

/** Reads bytes as one plain-text article. The text is kept as it is, white space and bidi controls included. */
export function readText(bytes: Uint8Array, path: string | null, options: ReadOptions): Ingested {
  const decoded = decodeBytes(bytes)
  if ('fault' in decoded) return { problem: decodeProblem(decoded, path) }
  const found = { id: null, text: decoded.text, title: null, url: null, outlet: null, published: null }
  return finishDocument(
    found,
    origin('text', bytes, path, decoded.encoding),
    idOfPath(path),
    options,
    notes(decoded, path),
  )
}

/** Reads bytes as an HTML page. `charset` is what the server said of it. */
export function readHtml(
  bytes: Uint8Array,
  path: string | null,
  options: ReadOptions,
  charset: string | null = null,
): Ingested {
  const decoded = decodeBytes(bytes, charset ?? declaredEncoding(bytes))
  if ('fault' in decoded) return { problem: decodeProblem(decoded, path) }
  const page = extractPage(decoded.text)
  if (page.text === '') return { problem: makeProblem('no-article', { path }) }
  const { text, title, url, outlet, published } = page
  const found = { id: null, text, title, url, outlet, published }
  return finishDocument(
    found,
    origin('html', bytes, path, decoded.encoding),
    idOfPath(path),
    options,
    notes(decoded, path),
  )
}

/** Reads bytes as a feed: each of its entries. */
export function* readFeedFile(bytes: Uint8Array, path: string | null, options: ReadOptions): Generator<Ingested> {
  const decoded = decodeBytes(bytes, declaredEncoding(bytes))
  if ('fault' in decoded) {
    yield { problem: decodeProblem(decoded, path) }
    return
  }
  const feed = parseFeed(decoded.text)
  if (feed === null) yield { problem: makeProblem('not-a-feed', { path }) }
  else yield* readFeed(feed, { path, encoding: decoded.encoding }, options)
}

function origin(kind: Origin['kind'], bytes: Uint8Array, path: string | null, encoding: string): Origin {
  return { kind, path, url: null, line: null, sha256: sha256(bytes), bytes: bytes.length, encoding }
}

function decodeProblem(fault: Extract<Decoded, { fault: string }>, path: string | null): Problem {
  if (fault.fault === 'binary') return makeProblem('binary', { path }, { found: fault.found })
  return makeProblem('undecodable', { path }, { byte: String(fault.byte) })
}

function notes({ damage }: Extract<Decoded, { text: string }>, path: string | null): Problem[] {
  if (!damage) return []
  return [makeProblem('damaged-bytes', { path }, { count: String(damage.count), byte: String(damage.byte) })]
}
