import { makeProblem } from '../codes.ts'
import { decodeBytes } from '../decode.ts'
import { finishDocument, sha256 } from '../document.ts'
import { declaredEncoding } from '../html/declared-encoding.ts'
import { extractPage } from '../html/extract.ts'
import type { Ingested, Origin, ReadOptions } from '../ingested.ts'
import { type HttpPayload, parseHttpPayload } from './http-payload.ts'
import { readWarcRecords } from './read-records.ts'
import type { WarcRecord } from './record.ts'

const PAGES = new Set(['text/html', 'application/xhtml+xml'])

/**
 * The articles of a web archive: pages that a server answered with success (`response`), pages kept alone
 * (`resource`) and text taken from pages (`conversion`). Pictures, redirects and requests are passed over in silence;
 * pages without an Arabic article, and damaged records, come as problems that name the page or the place.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  path: string | null,
  options: ReadOptions,
): AsyncGenerator<Ingested> {
  let number = 0
  for await (const item of readWarcRecords(stream)) {
    number++
    if ('detail' in item) {
      const values = { offset: String(item.offset), detail: item.detail }
      yield { problem: makeProblem('damaged-record', { path, line: number }, values) }
      continue
    }
    const read = readRecord(item, path, number, options)
    if (read) yield read
  }
  if (number === 0) yield { problem: makeProblem('empty', { path }) }
}

function readRecord(record: WarcRecord, path: string | null, number: number, options: ReadOptions): Ingested | null {
  const where = { path, line: number }
  const payload = payloadOf(record)
  if (payload === null) return null
  const decoded = decodeBytes(payload.body, payload.charset ?? declaredEncoding(payload.body))
  if ('fault' in decoded) {
    if (decoded.fault === 'binary') return null
    return { problem: makeProblem('undecodable', where, { byte: String(decoded.byte) }) }
  }
  const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null
  const origin: Origin = {
    kind: 'warc',
    path,
    url,
    line: number,
    sha256: sha256(payload.body),
    bytes: record.block.length,
    encoding: decoded.encoding,
    recordId: record.headers.get('warc-record-id') ?? null,
    retrieved: record.headers.get('warc-date') ?? null,
  }
  const id = url === null ? null : sha256(url).slice(0, 16)
  if (!PAGES.has(payload.mediaType)) {
    const found = { id, text: decoded.text, title: null, url, outlet: null, published: null }
    return finishDocument(found, origin, null, options, [])
  }
  const page = extractPage(decoded.text)
  if (page.text === '') return { problem: makeProblem('no-article', where) }
  const { text, title, outlet, published } = page
  return finishDocument({ id, text, title, url: page.url ?? url, outlet, published }, origin, null, options, [])
}

/** The page or text in a record; null when it holds something else. */
function payloadOf({ type, headers, block }: WarcRecord): HttpPayload | null {
  if (type === 'response') {
    const payload = parseHttpPayload(block)
    return payload && payload.status >= 200 && payload.status < 300 && PAGES.has(payload.mediaType) ? payload : null
  }
  if (type !== 'resource' && type !== 'conversion') return null
  const mediaType = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (!PAGES.has(mediaType) && mediaType !== 'text/plain') return null
  return { status: 200, mediaType, charset: null, body: block }
}
