/**
 * A half-open range `[start, end)` of UTF-16 code units. Unless a name says "folded", it counts in the text as
 * it was given (`document.text`), which is never altered.
 */
export type Span = readonly [start: number, end: number]

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}

/** True when the two spans share at least one code unit. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Text order: by start, then the longer span first. For `Array.sort`. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1]
}

/** The words of a span. Throws a RangeError when the span does not lie inside the text. */
export function sliceSpan(text: string, span: Span): string {
  const [start, end] = span
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`span [${start}, ${end}) does not lie inside a text of ${text.length} code units`)
  }
  return text.slice(start, end)
}
