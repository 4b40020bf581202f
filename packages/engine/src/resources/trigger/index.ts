import { assaultTriggers } from './assault.ts'
import { consultTriggers } from './consult.ts'
import { cooperationTriggers } from './cooperation.ts'
import { pressureTriggers } from './pressure.ts'
import { retreatTriggers } from './retreat.ts'
import type { Trigger } from './trigger.ts'
import { verbalTriggers } from './verbal-conflict.ts'

/**
 * Every trigger. Order is priority: of two that one word could be, the first whose needs are met wins, so the
 * narrow ones (وقف إطلاق النار) stand before the broad ones (إطلاق النار).
 */
export const triggers: readonly Trigger[] = [
  ...retreatTriggers,
  ...consultTriggers,
  ...cooperationTriggers,
  ...pressureTriggers,
  ...assaultTriggers,
  ...verbalTriggers,
]
export type { Need, Trigger } from './trigger.ts'
