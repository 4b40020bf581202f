import type { FormStrength, Known } from '@isnad/gazetteer'
import type { EntityType } from '@isnad/model'

/**
 * A stretch of tokens that may be a name: `from` to `to`, both included, without the first `start` units of the first
 * token (its attached particles).
 */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly type: EntityType
  readonly rule: string
  readonly strength: FormStrength
  /** The who's-who entry, when the words are one of its forms. */
  readonly known: Known | null
  /** What is the same entity has the same key; null when only the words tell. */
  readonly key: string | null
  /** ISO code of the state, or `O:XX`, that it belongs to. */
  readonly of: string | null
  readonly en: string | null
  /** What kind of body of a state it is (resources/entity/bodies.ts), for bare mentions. */
  readonly bodyCode: string | null
  /** Decides between candidates of one length: the higher wins. */
  readonly priority: number
}

/** The longest wins; of one length the higher priority, then the earlier. Returns those kept, in text order. */
export function keepLongest<C extends Pick<Candidate, 'from' | 'to' | 'priority'>>(
  candidates: readonly C[],
  tokenCount: number,
): C[] {
  const order = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || b.priority - a.priority || a.from - b.from,
  )
  const taken = new Uint8Array(tokenCount)
  const kept: C[] = []
  for (const c of order) {
    let free = true
    for (let i = c.from; i <= c.to && free; i++) free = taken[i] === 0
    if (!free) continue
    taken.fill(1, c.from, c.to + 1)
    kept.push(c)
  }
  return kept.sort((a, b) => a.from - b.from)
}
