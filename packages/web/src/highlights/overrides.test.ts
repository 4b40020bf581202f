import { expect, test } from 'vitest'
import { overrideHighlights, showOverrides } from './overrides.ts'
import { segmentText } from './segments.ts'

test('an override becomes a segment of its own, and no letter is lost', () => {
  const text = 'ملف \u202egnp.exe\u202c هنا'
  const segments = segmentText(text, [0, text.length], overrideHighlights(text))
  expect(segments.map((s) => text.slice(...s.span))).toEqual(['ملف ', '\u202e', 'gnp.exe\u202c هنا'])
})

test.each([
  ['\u202egnp.exe', '⟲gnp.exe'],
  ['نص \u200fعادي\u200e', 'نص \u200fعادي\u200e'],
  ['\u2067نص\u2069', '\u2067نص\u2069'],
])('a label shows an override and keeps every other control: %j', (words, shown) => {
  expect(showOverrides(words)).toBe(shown)
})
