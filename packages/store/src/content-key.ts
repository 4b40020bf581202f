import { createHash } from 'node:crypto'

/** The key of a text: the first 128 bits of the SHA-256 of its UTF-8, in hexadecimal. */
export function contentKey(text: string): string {
  return shortHash(text)
}

/** A hash of several values, with null and empty kept apart. */
export function valuesHash(values: readonly (string | null)[]): string {
  return shortHash(JSON.stringify(values))
}

function shortHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)
}
