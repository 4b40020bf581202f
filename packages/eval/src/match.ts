import type { Quotation, Reading, ReportedEvent, Time } from '@isnad/model'
import type { Span } from '@isnad/text'
import type { Gold } from './gold.ts'

export type Pairs<A, B> = readonly (readonly [A, B])[]
export type GoldQuotation = Gold['quotations'][number]
export type GoldEvent = Gold['events'][number]
export type GoldTime = Gold['times'][number]
/** A named mention with its class: person, organisation or group, state or place. */
export interface ClassedMention {
  readonly span: Span
  readonly type: string
}

/** Which answer of the gold each find stands for, layer by layer; one to one. */
export interface Matches {
  readonly quotations: Pairs<GoldQuotation, Quotation>
  readonly times: Pairs<GoldTime, Time>
  readonly events: Pairs<GoldEvent, ReportedEvent>
  readonly mentions: Pairs<ClassedMention, ClassedMention>
  readonly goldMentions: readonly ClassedMention[]
  readonly foundMentions: readonly ClassedMention[]
  /** True when the entities of the Reading stand for exactly these of the gold. */
  readonly isSameSet: (gold: readonly string[], found: readonly string[]) => boolean
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
export function pairBest<A, B>(as: readonly A[], bs: readonly B[], weight: (a: A, b: B) => number): Pairs<A, B> {
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

const CLASSES: Record<string, string> = { PER: 'PER', ORG: 'ORG', GROUP: 'ORG', GPE: 'LOC', LOC: 'LOC' }

/** Pairs the answers of the gold with the finds of a Reading of the same text. */
export function matchReading(gold: Gold, reading: Reading): Matches {
  const isSame = linkEntities(gold, reading)
  const isSameSet: Matches['isSameSet'] = (a, b) =>
    a.length === b.length && pairBest(a, b, (x, y) => (isSame(x, y) ? 1 : 0)).length === a.length
  const classOf = new Map(reading.entities.map((e) => [e.id, CLASSES[e.type]]))
  const goldMentions = gold.entities.flatMap((e) => e.spans.flatMap((span) => classed(span, CLASSES[e.type])))
  const foundMentions = reading.mentions.flatMap((m) =>
    m.form === 'name' ? classed(m.span, classOf.get(m.entity)) : [],
  )
  return {
    isSameSet,
    goldMentions,
    foundMentions,
    mentions: pairBest(goldMentions, foundMentions, (g, f) =>
      g.type === f.type && spanOverlap([g.span], [f.span]) === 1 ? 1 : 0,
    ),
    times: pairBest(gold.times, reading.times, (g, t) => {
      const overlap = spanOverlap([g.span], [t.span])
      return overlap >= 0.5 ? overlap : 0
    }),
    quotations: pairBest(gold.quotations, reading.quotations, (g, q) => {
      const overlap = spanOverlap(g.content, q.content)
      const onCue = g.cues.some((cue) => shared(cue, q.cue) > 0)
      return overlap === 0 ? 0 : overlap + (onCue ? 0.5 : 0) + (isSameSet(g.source, q.sources) ? 0.25 : 0)
    }),
    events: pairBest(gold.events, reading.events, (g, e) => {
      const touches = g.type === e.type && g.triggers.some((span) => shared(span, e.trigger) > 0)
      return touches ? 1 + (isSameSet(g.actors, e.actors) ? 0.5 : 0) : 0
    }),
  }
}

const classed = (span: Span, type: string | undefined): ClassedMention[] => (type === undefined ? [] : [{ span, type }])

/** An entity of the Reading stands for one of the gold when a mention of it covers half of one of its places. */
function linkEntities(gold: Gold, reading: Reading): (goldId: string, foundId: string) => boolean {
  const goldSpans = new Map(gold.entities.map((e) => [e.id, e.spans]))
  return (goldId, foundId) => {
    const mentions = reading.mentions.filter((m) => m.entity === foundId)
    return goldSpans.get(goldId)!.some((span) => mentions.some((m) => spanOverlap([span], [m.span]) >= 0.5))
  }
}

/** True when the time has the value of the gold: its EDTF, or for a duration its TIMEX3 value. */
export function isRightTime([gold, time]: readonly [GoldTime, Time]): boolean {
  return gold.edtf === time.edtf || (gold.edtf?.replace(/^[~<>]/, '') ?? '') === (time.value ?? '-')
}
