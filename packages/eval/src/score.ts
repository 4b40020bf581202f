import type { Reading } from '@isnad/model'
import type { Span } from '@isnad/text'
import type { Gold } from './gold.ts'

/** Hits, answers in the gold and answers found, of one measure over any number of articles. */
export interface Tally {
  readonly hits: number
  readonly gold: number
  readonly found: number
}
export type Scores = Readonly<Record<string, Tally>>

/** The harmonic mean of precision and recall, 0 to 1. */
export function f1({ hits, gold, found }: Tally): number {
  return gold + found === 0 ? 0 : (2 * hits) / (gold + found)
}

const length = ([start, end]: Span): number => end - start
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/** Characters that two sets of spans share, of all that they cover: 0 to 1. */
export function spanOverlap(a: readonly Span[], b: readonly Span[]): number {
  const common = sum(a.flatMap((x) => b.map((y) => shared(x, y))))
  return common === 0 ? 0 : common / (sum(a.map(length)) + sum(b.map(length)) - common)
}

/** Pairs each item with at most one of the others, best weight first; a weight of 0 pairs nothing. */
export function pairBest<A, B>(
  as: readonly A[],
  bs: readonly B[],
  weight: (a: A, b: B) => number,
): readonly (readonly [A, B])[] {
  const all = as.flatMap((a) => bs.map((b) => ({ a, b, w: weight(a, b) }))).filter(({ w }) => w > 0)
  const usedA = new Set<A>()
  const usedB = new Set<B>()
  const pairs: (readonly [A, B])[] = []
  for (const { a, b } of all.sort((x, y) => y.w - x.w)) {
    if (usedA.has(a) || usedB.has(b)) continue
    usedA.add(a)
    usedB.add(b)
    pairs.push([a, b])
  }
  return pairs
}

const COUNTED: Record<string, string> = { PER: 'PER', ORG: 'ORG', GROUP: 'ORG', GPE: 'LOC', LOC: 'LOC' }

/** Scores one Reading. Both must be of the same text. */
export function scoreReading(gold: Gold, reading: Reading): Scores {
  const isSame = linkEntities(gold, reading)
  const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && pairBest(a, b, (x, y) => (isSame(x, y) ? 1 : 0)).length === a.length
  return {
    ...scoreQuotations(gold, reading, sameSet),
    ...scoreMentions(gold, reading),
    ...scoreTimes(gold, reading),
    ...scoreEvents(gold, reading, sameSet),
  }
}

type SameSet = (gold: readonly string[], found: readonly string[]) => boolean

/** An entity of the Reading stands for one of the gold when a mention of it covers half of one of its places. */
function linkEntities(gold: Gold, reading: Reading): (goldId: string, foundId: string) => boolean {
  const goldSpans = new Map(gold.entities.map((e) => [e.id, e.spans]))
  return (goldId, foundId) => {
    const mentions = reading.mentions.filter((m) => m.entity === foundId)
    return goldSpans.get(goldId)!.some((span) => mentions.some((m) => spanOverlap([span], [m.span]) >= 0.5))
  }
}

function scoreQuotations(gold: Gold, reading: Reading, sameSet: SameSet): Scores {
  const pairs = pairBest(gold.quotations, reading.quotations, (g, q) => {
    const overlap = spanOverlap(g.content, q.content)
    const onCue = g.cues.some((cue) => shared(cue, q.cue) > 0)
    return overlap === 0 ? 0 : overlap + (onCue ? 0.5 : 0) + (sameSet(g.source, q.sources) ? 0.25 : 0)
  })
  const count = { gold: gold.quotations.length, found: reading.quotations.length }
  const reaching = (least: number) => pairs.filter(([g, q]) => spanOverlap(g.content, q.content) >= least)
  return {
    'quotation content ≥0.3': { ...count, hits: reaching(0.3).length },
    'quotation content ≥0.8': { ...count, hits: reaching(0.8).length },
    'quotation content ≥0.8 + source': {
      ...count,
      hits: reaching(0.8).filter(([g, q]) => sameSet(g.source, q.sources)).length,
    },
  }
}

function scoreMentions(gold: Gold, reading: Reading): Scores {
  const typeOf = new Map(reading.entities.map((e) => [e.id, COUNTED[e.type]]))
  const golds = gold.entities.flatMap((e) =>
    COUNTED[e.type] ? e.spans.map((span) => ({ span, type: COUNTED[e.type] })) : [],
  )
  const founds = reading.mentions
    .filter((m) => m.form === 'name' && typeOf.get(m.entity))
    .map((m) => ({ span: m.span, type: typeOf.get(m.entity) }))
  const hits = pairBest(golds, founds, (g, f) =>
    g.type === f.type && g.span[0] === f.span[0] && g.span[1] === f.span[1] ? 1 : 0,
  )
  return { 'named mention, exact': { hits: hits.length, gold: golds.length, found: founds.length } }
}

function scoreTimes(gold: Gold, reading: Reading): Scores {
  const pairs = pairBest(gold.times, reading.times, (g, t) => {
    const overlap = spanOverlap([g.span], [t.span])
    return overlap >= 0.5 ? overlap : 0
  })
  const count = { gold: gold.times.length, found: reading.times.length }
  const right = pairs.filter(
    ([g, t]) => g.edtf === t.edtf || (g.edtf?.replace(/^[~<>]/, '') ?? '') === (t.value ?? '-'),
  )
  return {
    'time, span ≥0.5': { ...count, hits: pairs.length },
    'time, span and value': { ...count, hits: right.length },
  }
}

function scoreEvents(gold: Gold, reading: Reading, sameSet: SameSet): Scores {
  const pairs = pairBest(gold.events, reading.events, (g, e) => {
    const touches = g.type === e.type && g.triggers.some((span) => shared(span, e.trigger) > 0)
    return touches ? 1 + (sameSet(g.actors, e.actors) ? 0.5 : 0) : 0
  })
  const count = { gold: gold.events.length, found: reading.events.length }
  const whole = pairs.filter(([g, e]) => sameSet(g.actors, e.actors) && g.status === e.status)
  const goldFigures = gold.events.flatMap((e) => e.figures)
  const figures = reading.events.flatMap((e) => e.figures)
  const counted = pairBest(goldFigures, figures, (g, f) => (g.what === f.what && g.value === f.value ? 1 : 0))
  return {
    'event, type and trigger': { ...count, hits: pairs.length },
    'event, with actors and status': { ...count, hits: whole.length },
    'figure, what and value': { hits: counted.length, gold: goldFigures.length, found: figures.length },
  }
}

/** Adds up the scores of articles. */
export function addScores(all: readonly Scores[]): Scores {
  const total: Record<string, Tally> = {}
  for (const scores of all) {
    for (const [name, t] of Object.entries(scores)) {
      const before = total[name] ?? { hits: 0, gold: 0, found: 0 }
      total[name] = { hits: before.hits + t.hits, gold: before.gold + t.gold, found: before.found + t.found }
    }
  }
  return total
}
