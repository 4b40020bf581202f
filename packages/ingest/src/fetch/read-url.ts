import { makeProblem } from '../codes.ts'
import { sha256 } from '../document.ts'
import { DEFAULT_LIMIT_BYTES, type Ingested, type ReadOptions, WRAPPING } from '../ingested.ts'
import { readFeedFile, readHtml, readText } from '../read-file.ts'
import { type Fetched, fetchBytes } from './fetch-bytes.ts'

/** Fetches an address and reads what is there: a page, a feed, or text. Its address is its id, hashed. */
export async function* readUrl(url: string, options: ReadOptions): AsyncGenerator<Ingested> {
  const limitBytes = (options.limitBytes ?? DEFAULT_LIMIT_BYTES) * WRAPPING
  const fetched = await fetchBytes(url, { limitBytes, ...options.fetch })
  if ('fault' in fetched) {
    yield { problem: makeProblem('not-fetched', { path: url }, { detail: fetched.detail }) }
  } else if (fetched.status < 200 || fetched.status > 299) {
    yield { problem: makeProblem('not-fetched', { path: url }, { detail: `HTTP ${fetched.status}` }) }
  } else {
    for (const item of readFetched(fetched, url, options)) yield place(item, fetched.url)
  }
}

function* readFetched({ mediaType, charset, body }: Fetched, url: string, options: ReadOptions): Generator<Ingested> {
  if (mediaType === 'text/plain') yield readText(body, url, options)
  else if (/(?:rss|atom|xml|feed\+json)$/.test(mediaType) && !mediaType.includes('xhtml'))
    yield* readFeedFile(body, url, options)
  else yield readHtml(body, url, options, charset)
}

/** Says of a document that it came from the web. The entries of a feed have ids and addresses of their own. */
function place(item: Ingested, url: string): Ingested {
  if ('problem' in item) return item
  const { document, origin } = item
  if (origin.kind === 'feed') return { ...item, origin: { ...origin, path: null } }
  const id = sha256(url).slice(0, 16)
  return { ...item, document: { ...document, id, url: document.url ?? url }, origin: { ...origin, path: null, url } }
}
