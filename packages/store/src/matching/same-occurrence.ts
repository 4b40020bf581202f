import type { EventType } from '@isnad/model'
import type { EventFacts, When } from './event-facts.ts'
import { hash32 } from './hash32.ts'

/** One thing that speaks for or against two reports telling of the same event. */
export interface Reason {
  readonly what: 'date' | 'parties' | 'places' | 'states' | 'mode' | 'figures' | 'trigger' | 'copy'
  readonly weight: number
}

export interface Comparison {
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** From here on two reports are taken for one event: a false merge costs more than a miss. */
const SAME_FROM = 4.5
/** What happens every day, there and then, needs one reason more. */
const DAILY: readonly EventType[] = ['ASSAULT', 'ACCUSE', 'COERCE', 'PROTEST', 'MOBILIZE']
const SAME_FROM_DAILY = 5.5

export function isSameOccurrence(type: EventType, { score }: Comparison): boolean {
  return score >= (DAILY.includes(type) ? SAME_FROM_DAILY : SAME_FROM)
}

/**
 * How likely two events of different articles are the same event, as a sum of weighted reasons. Null when they can't
 * be: of another type, or one lying ahead and the other behind. The weights were set by hand on pairs of real articles.
 */
export function compareEvents(a: EventFacts, b: EventFacts, options: { readonly copies: boolean }): Comparison | null {
  if (a.type !== b.type || isAhead(a) !== isAhead(b)) return null
  const reasons = [
    date(a.when, b.when),
    sets('parties', a.parties, b.parties, { same: 3, part: 1.5, clash: -1, none: -3 }),
    sets('places', a.places, b.places, { same: 2, part: 1.5, clash: 1, none: -2 }),
    sets('states', a.states, b.states, { same: 1, part: 0.5, clash: 0, none: -2 }),
    sets('mode', a.mode, b.mode, { same: 1, part: 0.5, clash: 0, none: -1.5 }),
    sets('figures', a.figures, b.figures, { same: 2, part: 1.5, clash: 1, none: 0 }),
    { what: 'trigger', weight: a.trigger === b.trigger ? 0.5 : 0 } as const,
    { what: 'copy', weight: options.copies && a.trigger === b.trigger ? 2 : 0 } as const,
  ].filter((reason) => reason.weight !== 0)
  return { score: reasons.reduce((sum, reason) => sum + reason.weight, 0), reasons }
}

const isAhead = ({ status }: EventFacts): boolean => status !== 'actual' && status !== 'denied'

function date(a: When | null, b: When | null): Reason {
  if (!a || !b) return { what: 'date', weight: -1.5 }
  const apart = Math.max(0, a.from - b.to, b.from - a.to)
  const stated = Number(a.basis === 'stated') + Number(b.basis === 'stated')
  const exact = stated === 2 && a.from === a.to && b.from === b.to
  if (apart === 0) return { what: 'date', weight: exact ? 3.5 : stated === 2 ? 1.5 : 1 }
  if (apart === 1) return { what: 'date', weight: stated === 2 ? -1 : 0 } // a night belongs to two days
  return { what: 'date', weight: stated === 2 ? -6 : -3 }
}

function sets(
  what: Reason['what'],
  a: readonly string[],
  b: readonly string[],
  weights: { readonly same: number; readonly part: number; readonly clash: number; readonly none: number },
): Reason {
  if (a.length === 0 || b.length === 0) return { what, weight: 0 }
  const shared = a.filter((x) => b.includes(x)).length
  if (shared === 0) return { what, weight: weights.none }
  if (shared === a.length && shared === b.length) return { what, weight: weights.same }
  // one names more than the other; or each names somebody whom the other does not, as two calls of one day would
  return { what, weight: shared === a.length || shared === b.length ? weights.part : weights.clash }
}

/** Days a key stands for: two reports of one event share a key when their dates touch, with one day to spare. */
const BUCKET_DAYS = 8
const MOST_BUCKETS = 8

/**
 * The keys under which an event is looked up: hashes of its type, somebody or some place in it, and a few days. Two events that
 * could be the same share at least one, so the cost of finding them does not grow with the register. None for an
 * event that says neither who nor where, or that can't be dated at all.
 */
export function blockingKeys({ type, parties, places, states, when }: EventFacts): readonly number[] {
  if (!when) return []
  const first = Math.floor((when.from - 1) / BUCKET_DAYS)
  const last = Math.min(Math.floor((when.to + 1) / BUCKET_DAYS), first + MOST_BUCKETS)
  const keys: number[] = []
  for (const entity of new Set([...parties, ...places, ...states])) {
    for (let bucket = first; bucket <= last; bucket++) keys.push(hash32(`${type} ${entity} ${bucket}`))
  }
  return keys
}
