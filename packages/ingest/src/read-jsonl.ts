import { z } from 'zod'
import { makeProblem, megabytes } from './codes.ts'
import { decodeBytes } from './decode.ts'
import { type Found, finishDocument, idOfPath, sha256 } from './document.ts'
import { DEFAULT_LIMIT_BYTES, type Ingested, type ReadOptions, WRAPPING } from './ingested.ts'
import { type Line, readLines } from './lines.ts'

const optional = z
  .string()
  .nullish()
  .transform((value) => value || null)
const record = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .transform((value) => value || null),
  text: z.string(),
  title: optional,
  url: optional,
  outlet: optional,
  published: optional,
})

/** Reads JSON Lines from a stream: one article or one problem a line; blank lines are nothing. */
export async function* readJsonl(
  stream: AsyncIterable<Uint8Array>,
  path: string | null,
  options: ReadOptions,
): AsyncGenerator<Ingested> {
  const limitBytes = (options.limitBytes ?? DEFAULT_LIMIT_BYTES) * WRAPPING
  let empty = true
  for await (const line of readLines(stream, limitBytes)) {
    const read = readLine(line, path, limitBytes, options)
    if (read) {
      empty = false
      yield read
    }
  }
  if (empty) yield { problem: makeProblem('empty', { path }) }
}

function readLine(line: Line, path: string | null, limitBytes: number, options: ReadOptions): Ingested | null {
  const where = { path, line: line.number }
  if (line.bytes === null) {
    return { problem: makeProblem('too-long', where, { limit: megabytes(limitBytes), found: megabytes(line.length) }) }
  }
  const decoded = decodeBytes(line.bytes)
  if ('fault' in decoded) {
    if (decoded.fault === 'binary') return { problem: makeProblem('binary', where, { found: decoded.found }) }
    return { problem: makeProblem('undecodable', where, { byte: String(decoded.byte) }) }
  }
  if (decoded.text.trim() === '') return null
  const parsed = parseRecord(decoded.text)
  if ('fault' in parsed) return { problem: makeProblem(parsed.fault, where, { detail: parsed.detail }) }
  const { damage, encoding } = decoded
  const notes = damage
    ? [makeProblem('damaged-bytes', where, { count: String(damage.count), byte: String(damage.byte) })]
    : []
  const origin = {
    kind: 'jsonl',
    path,
    url: null,
    line: line.number,
    sha256: sha256(line.bytes),
    bytes: line.length,
    encoding,
  } as const
  const name = idOfPath(path)
  return finishDocument(parsed, origin, name === null ? null : `${name}:${line.number}`, options, notes)
}

function parseRecord(text: string): Found | { fault: 'bad-json' | 'bad-record'; detail: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { fault: 'bad-json', detail: (error as Error).message.slice(0, 120) }
  }
  const result = record.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  return { fault: 'bad-record', detail: `${issue.path.join('.') || 'line'}: ${issue.message}` }
}
