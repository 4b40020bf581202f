import type { Highlight } from './segments.ts'

/**
 * The two controls that turn words around against their own direction (LRO, RLO). No newspaper needs them, and they
 * make `exe.png` of `gnp.exe`; so the page shows where they stand and does not obey them. The other controls
 * (marks, embeddings, isolates) are at home in Arabic text and stay.
 */
const OVERRIDES = /[\u202d\u202e]/g

/** Each override of a text as a highlight of its own, so that it becomes a segment of its own. */
export function overrideHighlights(text: string): Highlight[] {
  return [...text.matchAll(OVERRIDES)].map(({ index }) => ({
    record: '',
    layer: 'quotation',
    part: 'override',
    span: [index, index + 1],
    anchor: false,
  }))
}

/** Words for a label, with a sign in the place of each override. */
export function showOverrides(words: string): string {
  return words.replaceAll(OVERRIDES, OVERRIDE_SIGN)
}

const OVERRIDE_SIGN = '⟲'
