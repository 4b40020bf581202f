import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { makeProblem, megabytes } from './codes.ts'
import { isUrl } from './fetch/is-url.ts'
import { readUrl } from './fetch/read-url.ts'
import { DEFAULT_LIMIT_BYTES, type Ingested, type Origin, type ReadOptions, WRAPPING } from './ingested.ts'
import { linesOfText } from './lines.ts'
import { readFeedFile, readHtml, readText } from './read-file.ts'
import { readJsonl } from './read-jsonl.ts'
import { type InputFile, isArchiveName, openProblem, walkInputs } from './walk.ts'
import { readWarc } from './warc/read-warc.ts'

const KINDS: Readonly<Record<string, Origin['kind']>> = {
  '.txt': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
}

/**
 * Reads articles from files, folders (everything below, in order of names), addresses of the web and `-` (standard
 * input), one at a time.
 * Nothing is thrown for a bad input: what could not be read comes as a problem, in its place, and the rest goes on.
 *
 * @example
 * for await (const item of readInputs(['articles/', 'more.jsonl'])) {
 *   if ('problem' in item) console.error(item.problem.sentence.ar)
 *   else readArticle(item.document)
 * }
 */
export async function* readInputs(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Ingested> {
  for (const path of paths) {
    if (path === '-') yield* readStdin(options)
    else if (isUrl(path)) yield* readUrl(path, options)
    else {
      for await (const item of walkInputs([path])) {
        if ('code' in item) yield { problem: item }
        else yield* readOne(item, options)
      }
    }
  }
}

async function* readOne({ path, bytes }: InputFile, options: ReadOptions): AsyncGenerator<Ingested> {
  const limit = options.limitBytes ?? DEFAULT_LIMIT_BYTES
  const kind = KINDS[extname(path).toLowerCase()]
  const limitBytes = kind === 'text' ? limit : limit * WRAPPING
  try {
    if (isArchiveName(path)) yield* readWarc(createReadStream(path), path, options)
    else if (kind === 'jsonl' && !(await isUtf16(path))) yield* readJsonl(createReadStream(path), path, options)
    else if (bytes > limitBytes) yield { problem: tooLong(path, bytes, limitBytes) }
    else yield* readBytes(await readFile(path), kind ?? null, path, options)
  } catch (error) {
    yield { problem: openProblem(error, path) }
  }
}

async function* readStdin(options: ReadOptions): AsyncGenerator<Ingested> {
  const limitBytes = (options.limitBytes ?? DEFAULT_LIMIT_BYTES) * WRAPPING
  const stream = (options.stdin ?? process.stdin)[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let length = 0
  while (length <= limitBytes) {
    const { value, done } = await stream.next()
    if (done) return yield* readBytes(Buffer.concat(head, length), null, null, options)
    head.push(value)
    length += value.length
    if (head.length === 1 && sniffKind(value) === 'jsonl') return yield* readJsonl(chain(head, stream), null, options)
  }
  yield { problem: tooLong(null, length, limitBytes) }
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value
}

async function* readBytes(
  bytes: Uint8Array,
  known: Origin['kind'] | null,
  path: string | null,
  options: ReadOptions,
): AsyncGenerator<Ingested> {
  if (bytes.length === 0) {
    yield { problem: makeProblem('empty', { path }) }
    return
  }
  const kind = known ?? sniffKind(bytes)
  if (kind === 'html') yield readHtml(bytes, path, options)
  else if (kind === 'feed') yield* readFeedFile(bytes, path, options)
  else if (kind === 'text') yield readText(bytes, path, options)
  else yield* readJsonl(utf8Stream(bytes), path, options)
}

/** JSON Lines in UTF-16, as some Windows programs write them, become UTF-8; anything else stays. */
function utf8Stream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const encoding = utf16Mark(bytes)
  return encoding === null
    ? chain([bytes], { next: async () => ({ done: true, value: undefined }) })
    : linesOfText(new TextDecoder(encoding).decode(bytes))
}

async function isUtf16(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 1 })) return utf16Mark(chunk as Uint8Array) !== null
  return false
}

function utf16Mark([a, b]: Uint8Array): string | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** What bytes without a telling name hold, by how they begin: an object, a page, or text. */
function sniffKind(bytes: Uint8Array): Origin['kind'] {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).trimStart()
  if (
    /^\{\s*"version"\s*:\s*"https?:\/\/jsonfeed/.test(head) ||
    /^<(?:\?xml[^>]*>\s*<)?(?:rss|feed|rdf:RDF)[\s>]/.test(head)
  )
    return 'feed'
  if (/^\{\s*"/.test(head)) return 'jsonl'
  return /^(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype )?html|<!--)/i.test(head) ? 'html' : 'text'
}

function tooLong(path: string | null, bytes: number, limitBytes: number): ReturnType<typeof makeProblem> {
  return makeProblem('too-long', { path }, { limit: megabytes(limitBytes), found: megabytes(bytes) })
}
