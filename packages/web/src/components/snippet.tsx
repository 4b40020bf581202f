import type { Snippet } from '@isnad/api'
import { showOverrides } from '../highlights/overrides.ts'
import { type Highlight, segmentText } from '../highlights/segments.ts'

/** Part of a text with the found words marked; for a block with `dir=auto`, which takes its direction from them. */
export function SnippetWords({ snippet }: { snippet: Snippet }) {
  const { words, span, highlights } = snippet
  const marks = highlights.map(
    ([start, end], i): Highlight => ({
      record: String(i),
      layer: 'name',
      part: 'mention',
      span: [start - span[0], end - span[0]],
      anchor: false,
    }),
  )
  return (
    <span lang="ar" className="words">
      {segmentText(words, [0, words.length], marks).map((segment) => {
        const part = showOverrides(words.slice(...segment.span))
        return segment.highlights.length > 0 ? <mark key={segment.span[0]}>{part}</mark> : part
      })}
    </span>
  )
}
