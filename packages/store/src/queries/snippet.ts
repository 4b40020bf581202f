import type { Span } from '@isnad/text'
import type { SearchTerms } from '../dialect/backend.ts'
import type { Snippet } from '../records.ts'
import { firstTokenFrom, type IndexedText, indexText, keyOfWord } from '../search-keys.ts'

/** A place that answers one word of the search. */
export interface Highlight {
  readonly span: Span
  readonly term: number
}

/** Longest snippet, in UTF-16 code units. */
const WINDOW = 320

/**
 * The part of a unit's text that answers best: most different words of the search, then most places, then first.
 * `others` are places outside the words themselves: names under which somebody is known.
 */
export function cutSnippet(text: string, unit: Span, terms: SearchTerms, others: readonly Highlight[] = []): Snippet {
  const [base] = unit
  const indexed = indexText(text.slice(...unit))
  const shift = ([start, end]: Span): Span => [start + base, end + base]
  const inside = others.filter(({ span }) => span[0] >= unit[0] && span[1] <= unit[1])
  const highlights = [
    ...findTerms(indexed, terms),
    ...inside.map(({ span, term }): Highlight => ({ span: [span[0] - base, span[1] - base], term })),
  ].sort((a, b) => a.span[0] - b.span[0])
  const window = widen(indexed, bestRun(highlights))
  return {
    span: shift(window),
    words: text.slice(...shift(window)),
    highlights: merge(highlights.map(({ span }) => span).filter(([s, e]) => s >= window[0] && e <= window[1])).map(
      shift,
    ),
  }
}

/** Every place where a word or a phrase of the search stands. */
function findTerms({ tokens, spans }: IndexedText, terms: SearchTerms): readonly Highlight[] {
  const termsByKey = Map.groupBy(terms.entries(), ([, phrase]) => phrase[0]!)
  const words = tokens.words.flatMap((word, i) => {
    const key = keyOfWord(word)
    return key === '' ? [] : [{ key, span: spans[i]! }]
  })
  return words.flatMap(({ key, span }, i) =>
    (termsByKey.get(key) ?? [])
      .filter(([, phrase]) => phrase.every((part, n) => words[i + n]?.key === part))
      .map(([term, phrase]): Highlight => ({ span: [span[0], words[i + phrase.length - 1]!.span[1]], term })),
  )
}

/** The run of highlights within a window with the most different terms; the beginning when there are none. */
function bestRun(highlights: readonly Highlight[]): Span {
  let best: Span = [0, 0]
  let bestScore = 0
  let last = 0
  for (let first = 0; first < highlights.length; first++) {
    const start = highlights[first]!.span[0]
    last = Math.max(last, first)
    while (last + 1 < highlights.length && highlights[last + 1]!.span[1] - start <= WINDOW) last++
    const run = highlights.slice(first, last + 1)
    const score = new Set(run.map((h) => h.term)).size * highlights.length + run.length
    if (score > bestScore) {
      bestScore = score
      best = [start, highlights[last]!.span[1]]
    }
  }
  return best
}

/** A run with the words around it, up to the window: from the beginning of its sentence when that is near. */
function widen({ tokens, spans }: IndexedText, [start, end]: Span): Span {
  const whole: Span = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]
  if (whole[1] - whole[0] <= WINDOW) return whole
  const room = WINDOW - (end - start)
  let first = firstTokenFrom(spans, start)
  while (
    first > 0 &&
    start - spans[first - 1]![0] <= room / 2 &&
    tokens.sentences[first - 1] === tokens.sentences[first]
  ) {
    first--
  }
  const from = spans[first]?.[0] ?? start
  let last = Math.max(first, firstTokenFrom(spans, Math.max(start, end - 1)))
  while (last + 1 < spans.length && spans[last + 1]![1] - from <= WINDOW) last++
  return [from, Math.max(end, spans[last]?.[1] ?? end)]
}

/** Overlapping spans become one, so that a page can mark them without nesting. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const before = merged.at(-1)
    if (before && span[0] < before[1]) merged[merged.length - 1] = [before[0], Math.max(before[1], span[1])]
    else merged.push(span)
  }
  return merged
}
