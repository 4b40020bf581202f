import type { Span } from '@isnad/text'

/** The four layers a reader can show and hide. */
export const LAYERS = ['quotation', 'name', 'time', 'event'] as const
export type LayerName = (typeof LAYERS)[number]

/** What a span is within its record; each part is drawn in its own way. */
export type HighlightPart =
  | 'content'
  | 'cue'
  | 'source'
  | 'mention'
  | 'reference'
  | 'time'
  | 'trigger'
  | 'also'
  | 'figure'
  | 'passage'
  | 'override'

/** One span of the text that belongs to one record. `anchor` marks the span by which the keyboard reaches the record. */
export interface Highlight {
  readonly record: string
  readonly layer: LayerName
  readonly part: HighlightPart
  readonly span: Span
  readonly anchor: boolean
}

/** A run of text covered by the same highlights all along, the shortest (innermost) first. */
export interface Segment {
  readonly span: Span
  readonly highlights: readonly Highlight[]
  /** Records whose anchor begins here, innermost first. */
  readonly anchors: readonly string[]
}

/**
 * Cuts `within` into segments: they follow one another without gap or overlap, so that the words stay in the
 * order in which they were written whatever the layers do. A boundary that would part a letter from its marks,
 * or the halves of a surrogate pair, moves outwards to the edge of that letter.
 */
export function segmentText(text: string, within: Span, highlights: readonly Highlight[]): Segment[] {
  const [start, end] = within
  const inside: Highlight[] = []
  for (const highlight of highlights) {
    const from = Math.max(start, letterStart(text, highlight.span[0]))
    const to = Math.min(end, letterEnd(text, highlight.span[1]))
    if (from < to) inside.push({ ...highlight, span: [from, to] })
  }
  const cuts = [...new Set([start, end, ...inside.flatMap((h) => h.span)])].sort((a, b) => a - b)
  const byLength = inside.sort((a, b) => lengthOf(a) - lengthOf(b) || a.span[0] - b.span[0])
  const opening = Map.groupBy(byLength, (h) => h.span[0])
  const segments: Segment[] = []
  let active: Highlight[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i]!
    const opened = opening.get(from) ?? []
    active = active.filter((h) => h.span[1] > from)
    if (opened.length > 0) active = [...active, ...opened].sort((a, b) => lengthOf(a) - lengthOf(b))
    const anchors = opened.filter((h) => h.anchor && h.span[0] === from).map((h) => h.record)
    segments.push({ span: [from, cuts[i + 1]!], highlights: active, anchors: [...new Set(anchors)] })
  }
  return segments
}

const lengthOf = ({ span }: Highlight): number => span[1] - span[0]

const MARK = /^\p{M}$/u

/** True when a cut before `offset` would fall inside a letter as people see it. */
function isInsideLetter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const unit = text.charCodeAt(offset)
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const before = text.charCodeAt(offset - 1)
    if (before >= 0xd800 && before <= 0xdbff) return true
  }
  return MARK.test(String.fromCodePoint(text.codePointAt(offset)!))
}

function letterStart(text: string, offset: number): number {
  let at = offset
  while (isInsideLetter(text, at)) at--
  return at
}

function letterEnd(text: string, offset: number): number {
  let at = offset
  while (isInsideLetter(text, at)) at++
  return at
}
