import type { Reading } from '@isnad/model'
import type { Span } from '@isnad/text'
import type { Gold } from './gold.ts'
import { isRightTime, type Matches, matchReading, type Pairs, spanOverlap } from './match.ts'

/** One line for each miss, false alarm and wrong part: layer, what is wrong, the words. */
export function listErrors(gold: Gold, reading: Reading): readonly string[] {
  const { text } = reading.document
  const matches = matchReading(gold, reading)
  const words = (...spans: readonly Span[]): string =>
    spans
      .map((span) => text.slice(...span))
      .join(' … ')
      .replace(/\s+/g, ' ')
  const around = ([start, end]: Span): string => words([Math.max(0, start - 25), Math.min(text.length, end + 40)])
  return [
    ...leftOver(gold.quotations, reading.quotations, matches.quotations, 'quotation', {
      gold: (q) => `${words(q.cues[0]!)} → ${words(...q.content)}`,
      found: (q) => `${words(q.cue)} → ${words(...q.content)} (${q.why.rule})`,
    }),
    ...wrongQuotations(matches, reading, words),
    ...leftOver(matches.goldMentions, matches.foundMentions, matches.mentions, 'mention', {
      gold: ({ type, span }) => `${type} ${words(span)}`,
      found: ({ type, span }) => `${type} ${words(span)}`,
    }),
    ...leftOver(gold.times, reading.times, matches.times, 'time', {
      gold: ({ span, edtf }) => `${words(span)} ${edtf}`,
      found: ({ span, edtf, why }) => `${words(span)} ${edtf} (${why.rule})`,
    }),
    ...matches.times
      .filter((pair) => !isRightTime(pair))
      .map(([g, t]) => `time value\t${words(g.span)}: ${g.edtf}, not ${t.edtf}`),
    ...leftOver(gold.events, reading.events, matches.events, 'event', {
      gold: (e) => `${e.type} ${around(e.triggers[0]!)}`,
      found: (e) => `${e.type} ${e.status} ${around(e.trigger)} (${e.why.rule})`,
    }),
    ...matches.events
      .filter(([g, e]) => g.status !== e.status || !matches.isSameSet(g.actors, e.actors))
      .map(
        ([g, e]) =>
          `event parts\t${g.status} by ${g.actors}, not ${e.status} by ${names(reading, e.actors)}: ${around(e.trigger)}`,
      ),
  ].map((line) => `${gold.id}\t${line}`)
}

function wrongQuotations(
  matches: Matches,
  reading: Reading,
  words: (...spans: readonly Span[]) => string,
): readonly string[] {
  const extent = matches.quotations.filter(([g, q]) => spanOverlap(g.content, q.content) < 0.8)
  const source = matches.quotations.filter(([g, q]) => !matches.isSameSet(g.source, q.sources))
  return [
    ...extent.map(([g, q]) => `quotation extent\t«${words(...g.content)}» not «${words(...q.content)}»`),
    ...source.map(
      ([g, q]) =>
        `quotation source\t${g.source}, not ${names(reading, q.sources)}: ${words(q.cue)} → ${words(...q.content).slice(0, 60)}`,
    ),
  ]
}

const names = (reading: Reading, ids: readonly string[]): string =>
  ids.map((id) => reading.entities.find((e) => e.id === id)?.name.ar ?? id).join(', ') || 'nobody'

function leftOver<A, B>(
  golds: readonly A[],
  founds: readonly B[],
  pairs: Pairs<A, B>,
  layer: string,
  show: { readonly gold: (a: A) => string; readonly found: (b: B) => string },
): readonly string[] {
  const paired = new Set<unknown>(pairs.flat())
  return [
    ...golds.filter((a) => !paired.has(a)).map((a) => `${layer} missed\t${show.gold(a)}`),
    ...founds.filter((b) => !paired.has(b)).map((b) => `${layer} false\t${show.found(b)}`),
  ]
}
