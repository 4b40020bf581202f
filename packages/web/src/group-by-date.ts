/** Items under one heading of a list by date. */
export interface DateGroup<T> {
  /** `2018-12`, or `2018` when no month is known; `open` for a start that is not known; null for no date at all. */
  readonly period: string | null
  readonly items: readonly T[]
}

interface Dated {
  readonly edtf: string | null
  /** First possible day. */
  readonly earliest?: string | null
}

/** Cuts a list that is in order of date into runs of the same month, keeping its order and inventing no precision. */
export function groupByMonth<T>(items: readonly T[], dateOf: (item: T) => Dated): DateGroup<T>[] {
  const groups: { period: string | null; items: T[] }[] = []
  for (const item of items) {
    const period = periodOf(dateOf(item))
    const last = groups.at(-1)
    if (last && last.period === period) last.items.push(item)
    else groups.push({ period, items: [item] })
  }
  return groups
}

function periodOf({ edtf, earliest = null }: Dated): string | null {
  if (edtf === null) return null
  const stated = /^\d{4}(-(0[1-9]|1[0-2]))?(?!\d|X)/.exec(edtf)?.[0]
  return stated ?? earliest?.slice(0, 7) ?? 'open'
}
