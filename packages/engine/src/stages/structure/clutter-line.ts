import { tokenize } from '@isnad/text'
import { markClutter } from './clutter.ts'
import type { Draft } from './draft.ts'
import { markPatterns } from './patterns.ts'
import { cutSegments } from './segment.ts'

/** True when a line is known clutter as it stands, without what surrounds it: a share bar, a comment form, a rule. */
export function isClutterLine(line: string): boolean {
  const tokens = tokenize(line)
  const draft: Draft = { tokens, segments: cutSegments(tokens), claims: new Array(tokens.count), inner: [] }
  markClutter(draft)
  markPatterns(draft)
  if (draft.inner.length > 0) return false
  for (let i = 0; i < tokens.count; i++) if (draft.claims[i]?.kind !== 'boilerplate') return false
  return true
}
