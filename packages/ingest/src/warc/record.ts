/** One record of a WARC file (ISO 28500): its headers, in lower case, and its block. */
export interface WarcRecord {
  readonly type: string
  readonly headers: ReadonlyMap<string, string>
  readonly block: Uint8Array
  /** Offset in the file, compressed bytes counted where the file is compressed. */
  readonly offset: number
}

const CR = 0x0d
const LF = 0x0a

/** Parses a record's bytes. Null when they are no whole record: no version line, no type, no or a wrong length. */
export function parseRecord(bytes: Uint8Array, offset: number): WarcRecord | null {
  const end = endOfHeaders(bytes)
  if (end === null || !isVersion(bytes)) return null
  const headers = parseHeaders(new TextDecoder().decode(bytes.subarray(0, end)))
  const length = Number(headers.get('content-length'))
  const type = headers.get('warc-type')?.toLowerCase()
  if (!type) return null
  if (!Number.isSafeInteger(length) || length < 0 || end + length > bytes.length) return null
  const block = bytes.subarray(end, end + length)
  return { type, headers, block, offset }
}

/** True when bytes begin as a record does: "WARC/1.". */
export function isVersion(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 7)).toString('latin1') === 'WARC/1.'
}

/** Where the headers end: behind the empty line. Null when there is none. */
export function endOfHeaders(bytes: Uint8Array): number | null {
  for (let i = bytes.indexOf(LF); i >= 0; i = bytes.indexOf(LF, i + 1)) {
    if (bytes[i + 1] === LF) return i + 2
    if (bytes[i + 1] === CR && bytes[i + 2] === LF) return i + 3
  }
  return null
}

/** Headers after the first line: names in lower case, folded lines joined; of several with one name the first. */
export function parseHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}
