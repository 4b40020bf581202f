import type { Reading } from '@isnad/model'
import type { Gold } from './gold.ts'
import { isRightTime, matchReading, pairBest, spanOverlap } from './match.ts'

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

/** Scores one Reading. Both must be of the same text. docs/gold.md says what each row counts. */
export function scoreReading(gold: Gold, reading: Reading): Scores {
  const { quotations, mentions, times, events, isSameSet, goldMentions, foundMentions } = matchReading(gold, reading)
  const reaching = (least: number) => quotations.filter(([g, q]) => spanOverlap(g.content, q.content) >= least)
  const sourced = reaching(0.8).filter(([g, q]) => isSameSet(g.source, q.sources))
  const whole = events.filter(([g, e]) => isSameSet(g.actors, e.actors) && g.status === e.status)
  const goldFigures = gold.events.flatMap((e) => e.figures)
  const figures = reading.events.flatMap((e) => e.figures)
  const counted = pairBest(goldFigures, figures, (g, f) => (g.what === f.what && g.value === f.value ? 1 : 0))
  const ofQuotations = { gold: gold.quotations.length, found: reading.quotations.length }
  const ofTimes = { gold: gold.times.length, found: reading.times.length }
  const ofEvents = { gold: gold.events.length, found: reading.events.length }
  return {
    'quotation content ≥0.3': { ...ofQuotations, hits: reaching(0.3).length },
    'quotation content ≥0.8': { ...ofQuotations, hits: reaching(0.8).length },
    'quotation content ≥0.8 + source': { ...ofQuotations, hits: sourced.length },
    'named mention, exact': { hits: mentions.length, gold: goldMentions.length, found: foundMentions.length },
    'time, span ≥0.5': { ...ofTimes, hits: times.length },
    'time, span and value': { ...ofTimes, hits: times.filter(isRightTime).length },
    'event, type and trigger': { ...ofEvents, hits: events.length },
    'event, with actors and status': { ...ofEvents, hits: whole.length },
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
