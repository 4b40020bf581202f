import type { EventFacts, When } from './event-facts.ts'
import { blockingKeys, type Comparison, compareEvents, isSameOccurrence } from './same-occurrence.ts'

export type { Comparison } from './same-occurrence.ts'

/** A meeting held this many days after its date is still the planned one, put off. */
const GRACE_DAYS = 14

/** The keys under which what became of a plan is found: those of the same event done, up to a fortnight late. */
export function outcomeKeys(plan: EventFacts): readonly number[] {
  return blockingKeys(asDone(plan))
}

/**
 * Whether an event that happened, or was called off, is what was planned: the same parties at the planned time or a
 * little later. Null when it is not, or when the plan names nobody.
 */
export function compareOutcome(plan: EventFacts, event: EventFacts): Comparison | null {
  if (plan.parties.length === 0 || (event.status !== 'actual' && event.status !== 'denied')) return null
  if (plan.when && event.when && event.when.to < plan.when.from) return null
  const comparison = compareEvents(asDone(plan), event, { copies: false })
  return comparison && isSameOccurrence(plan.type, comparison) ? comparison : null
}

function asDone(plan: EventFacts): EventFacts {
  const when: When | null = plan.when && { ...plan.when, to: plan.when.to + GRACE_DAYS }
  return { ...plan, status: 'actual', when }
}
