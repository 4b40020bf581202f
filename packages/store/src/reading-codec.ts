import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Reading } from '@isnad/model'

/**
 * A Reading as the register keeps it. Its records are rows already, so the whole is kept for showing only:
 * without the text, which stands in its own column, and compressed (to about a tenth).
 */
export function packReading(reading: Reading): Uint8Array {
  return zstdCompressSync(JSON.stringify({ ...reading, document: { ...reading.document, text: '' } }))
}

/** The Reading as it was packed, byte for byte when printed as JSON. */
export function unpackReading(packed: Uint8Array, text: string): Reading {
  const reading = JSON.parse(zstdDecompressSync(packed).toString('utf8')) as Reading
  return { ...reading, document: { ...reading.document, text } }
}
