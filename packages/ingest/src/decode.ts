import { detectLegacyEncoding } from './legacy-encoding.ts'

/** Bytes as text, with the encoding they were in and what was damaged; or where the first fault is. */
export type Decoded =
  | {
      readonly text: string
      readonly encoding: string
      /** Bytes that stand as U+FFFD in the text, and the offset of the first; null when all were sound. */
      readonly damage: { readonly count: number; readonly byte: number } | null
    }
  | { readonly fault: 'undecodable'; readonly byte: number }
  | { readonly fault: 'binary'; readonly found: Found }

/** What a file seems to be, for the sentence that refuses it. */
export interface Found {
  readonly en: string
  readonly ar: string
}

const SAMPLE_BYTES = 16 * 1024
/** More damage than this share of the characters is no slip but another encoding. */
const MOST_DAMAGE = 0.002
const MOST_SLIPS = 3

/**
 * Reads bytes as text. In the order of trust: a byte order mark; UTF-16 by its pattern of zeros; valid UTF-8; the
 * encoding that the page declares; windows-1256 or ISO-8859-6, by which of them makes Arabic of the bytes; UTF-8 with
 * a few damaged bytes. The byte order mark is no part of the text.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markedEncoding(bytes) ?? utf16ByPattern(bytes)
  if (marked) return lenient(bytes, marked)
  const found = sniffBinary(bytes)
  if (found) return { fault: 'binary', found }
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', damage: null }
  const legacy = arabicLabel(declared) ?? detectLegacyEncoding(bytes)
  const faultAt = firstUtf8Fault(bytes)
  const damaged = lenient(bytes, 'utf-8')
  if (damaged.damage && isSlip(bytes, damaged.damage.count)) return damaged
  if (legacy) {
    const read = lenient(bytes, legacy)
    if (!read.damage || read.damage.count <= Math.max(MOST_SLIPS, bytes.length * MOST_DAMAGE)) return read
  }
  return { fault: 'undecodable', byte: faultAt }
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function lenient(bytes: Uint8Array, encoding: string): Extract<Decoded, { text: string }> {
  const text = new TextDecoder(encoding).decode(bytes)
  const clean = strict(bytes, encoding) !== null
  if (clean) return { text, encoding, damage: null }
  let count = 0
  for (let i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) count++
  const units = encoding.startsWith('utf-16') ? 2 : 1
  const byte = encoding === 'utf-8' ? firstUtf8Fault(bytes) : text.indexOf('\uFFFD') * units
  return { text, encoding, damage: { count, byte } }
}

/** True when UTF-8 text was hurt in a few places: it still holds many sound letters of two bytes or more. */
function isSlip(bytes: Uint8Array, faults: number): boolean {
  let sound = 0
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i]!
    if (lead >= 0xd8 && lead <= 0xdb && (bytes[i + 1]! & 0xc0) === 0x80) sound++
  }
  return sound > 20 && (faults <= MOST_SLIPS || faults <= sound * MOST_DAMAGE) && sound > faults * 20
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: every other byte is that of the Arabic block or zero. */
function utf16ByPattern(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  if (length < 8) return null
  const high = [0, 0]
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0x06 || byte === 0) high[i & 1]!++
    if (byte === 0) zeros[i & 1]!++
  }
  const half = length / 2
  const fits = (side: 0 | 1): boolean => high[side]! > half * 0.9 && zeros[1 - side]! < half * 0.01
  if (fits(1)) return 'utf-16le'
  return fits(0) ? 'utf-16be' : null
}

const MAGIC: readonly (readonly [bytes: string, found: Found])[] = [
  ['%PDF', { en: 'a PDF', ar: 'ملف PDF' }],
  ['PK\u0003\u0004', { en: 'a Word, Excel or ZIP file', ar: 'ملف Word أو Excel أو ZIP' }],
  ['\u00d0\u00cf\u0011\u00e0', { en: 'an old Word or Excel file', ar: 'ملف Word أو Excel قديم' }],
  ['\u001f\u008b', { en: 'a gzip file', ar: 'ملف gzip مضغوط' }],
  ['\u0089PNG', { en: 'a picture', ar: 'صورة' }],
  ['\u00ff\u00d8\u00ff', { en: 'a picture', ar: 'صورة' }],
  ['GIF8', { en: 'a picture', ar: 'صورة' }],
  ['SQLite format 3', { en: 'a database', ar: 'قاعدة بيانات' }],
]

function sniffBinary(bytes: Uint8Array): Found | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  for (const [magic, found] of MAGIC) if (head.startsWith(magic)) return found
  const length = Math.min(bytes.length, SAMPLE_BYTES)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte < 0x20 && (byte < 0x09 || (byte > 0x0d && byte !== 0x1b))) controls++
  }
  return controls > length * 0.01 ? { en: 'a binary file', ar: 'ملف ثنائي' } : null
}

/** Offset of the first byte that is no UTF-8; the length when all are. */
function firstUtf8Fault(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // A prefix that ends within a character is sound when decoded as a stream, so the search can halve.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

/** A declared encoding is believed when it is one for Arabic: pages in windows-1256 often claim to be ISO-8859-1. */
function arabicLabel(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'windows-1256' || encoding === 'iso-8859-6' ? encoding : null
  } catch {
    return null
  }
}
