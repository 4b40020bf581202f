import type { Reading } from '@isnad/model'
import { indexText, keysInSpan } from './search-keys.ts'

/** Words of a shingle. Of 357 unrelated articles no two share a third of their shingles of four; a copy shares most. */
const SHINGLE_WORDS = 4
/** Shingles that a text needs before sharing them says anything. */
const FEWEST = 20
/** Share of the shorter text's shingles from which two texts are copies, of the whole or of a part. */
const COPY_OVERLAP = 0.5
/** Size of a sketch. */
const SKETCH = 64

const NOT_BODY: readonly string[] = ['boilerplate', 'repeat', 'byline']

/** The hashes of every four words that stand together in the body of an article, as stems: spelling hardly matters. */
export function shinglesOf({ document, blocks }: Reading): ReadonlySet<number> {
  const indexed = indexText(document.text)
  const body = blocks.filter((block) => !NOT_BODY.includes(block.kind))
  const keys = body.flatMap((block) => keysInSpan(indexed, block.span))
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE_WORDS <= keys.length; i++) shingles.add(hashWords(keys, i, i + SHINGLE_WORDS))
  return shingles
}

/**
 * The smallest hashes of a text: of two texts that share much, these share some, so that candidates are found by
 * looking up a few numbers (bottom-k sketch; Broder).
 */
export function sketchOf(shingles: ReadonlySet<number>): readonly number[] {
  return [...Float64Array.from(shingles).sort().subarray(0, SKETCH)]
}

/** What share of the shorter text stands in the other; null when it is too little to call them copies. */
export function copyOverlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number | null {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  if (shorter.size < FEWEST) return null
  let shared = 0
  for (const shingle of shorter) if (longer.has(shingle)) shared++
  const overlap = shared / shorter.size
  return overlap >= COPY_OVERLAP ? overlap : null
}

/** FNV-1a over the words, mixed at the end so that small hashes are as random as large ones. */
function hashWords(words: readonly string[], from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let w = from; w < to; w++) {
    const word = words[w]!
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
