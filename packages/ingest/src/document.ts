import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import type { DocumentInput } from '@isnad/model'
import { arabicShare, isArabicText, isMojibake } from './arabic.ts'
import { makeProblem, megabytes, type Problem, type Where } from './codes.ts'
import { DEFAULT_LIMIT_BYTES, type Ingested, type Origin, type ReadOptions } from './ingested.ts'
import { parsePublished } from './published.ts'

/** What a reader of one kind of file found, before the rules that hold for all kinds. */
export interface Found {
  readonly id: string | null
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly published: string | null
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The file's base name without its ending; null for standard input. */
export function idOfPath(path: string | null): string | null {
  return path === null ? null : basename(path, extname(path))
}

/**
 * Makes a document of what was found, or says why it is none. The id is the one given, else `fallbackId`, else 16
 * digits of the text's hash. A date that cannot be read is left out with a note: never a stand-in.
 */
export function finishDocument(
  found: Found,
  origin: Origin,
  fallbackId: string | null,
  { published, outlet, limitBytes = DEFAULT_LIMIT_BYTES }: ReadOptions,
  notes: readonly Problem[],
): Ingested {
  const where: Where = origin.line === null ? { path: origin.path } : { path: origin.path, line: origin.line }
  const problem = checkText(found.text, where, limitBytes)
  if (problem) return { problem }
  const date = found.published === null ? null : parsePublished(found.published)
  const badDate = found.published !== null && date === null
  const document: DocumentInput = {
    id: found.id ?? fallbackId ?? sha256(found.text).slice(0, 16),
    text: found.text,
    title: found.title,
    url: found.url,
    outlet: found.outlet ?? outlet ?? null,
    published: date ?? published ?? null,
  }
  const dateNotes = badDate ? [makeProblem('bad-published', where, { found: found.published!.slice(0, 40) })] : []
  return { document, origin: { ...origin, url: origin.url ?? found.url }, notes: [...notes, ...dateNotes] }
}

function checkText(text: string, where: Where, limitBytes: number): Problem | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return makeProblem('empty', where)
  const bytes = Buffer.byteLength(text)
  if (bytes > limitBytes) {
    return makeProblem('too-long', where, { limit: megabytes(limitBytes), found: megabytes(bytes) })
  }
  if (isMojibake(text)) return makeProblem('mojibake', where, { found: text.trim().slice(0, 12) })
  if (!isArabicText(text)) {
    const percent = Math.round(arabicShare(text) * 100)
    return makeProblem('no-arabic', where, { found: percent === 0 ? { en: 'none', ar: 'صفر' } : `${percent}%` })
  }
  return null
}
