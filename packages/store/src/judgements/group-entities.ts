import type { Verdict } from './judgement-records.ts'

/** What counts of a judgement for who is one with whom. */
export interface Decision {
  readonly verdict: Verdict
  readonly left: string
  readonly right: string | null
}

export interface Groups {
  /** Entities that are one with others, each with its group; the first of a group is the one it is shown as. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** Decisions that earlier ones forbid: two merged that were said never to be the same. */
  readonly contradictions: readonly Decision[]
}

/**
 * Who is one with whom after some decisions, in the order in which they were made. `same` brings two groups together
 * under the left one's name; `apart` takes the left one out of its group, and the others stay together; `different`
 * takes the right one out if need be, and from then on nothing brings the two together.
 */
export function groupEntities(decisions: readonly Decision[]): Groups {
  const groups = new Map<string, readonly string[]>()
  const forbidden: (readonly [string, string])[] = []
  const contradictions: Decision[] = []
  const groupOf = (id: string): readonly string[] => groups.get(id) ?? [id]
  const leave = (id: string): void => {
    const others = groupOf(id).filter((other) => other !== id)
    for (const other of others) groups.set(other, others)
    groups.delete(id)
    if (others.length === 1) groups.delete(others[0]!)
  }
  for (const decision of decisions) {
    const { verdict, left, right } = decision
    if (verdict === 'apart' || right === null) {
      leave(left)
      continue
    }
    const [ours, theirs] = [groupOf(left), groupOf(right)]
    if (verdict === 'different') {
      forbidden.push([left, right])
      if (ours.includes(right)) leave(right)
      continue
    }
    if (ours.includes(right)) continue
    const all = [...ours, ...theirs]
    if (forbidden.some(([a, b]) => all.includes(a) && all.includes(b))) contradictions.push(decision)
    else for (const id of all) groups.set(id, all)
  }
  return { groups, contradictions }
}

/** The entity that an entity is shown as: itself unless it is one with others. */
export function canonicalOf({ groups }: Groups, id: string): string {
  return groups.get(id)?.[0] ?? id
}
