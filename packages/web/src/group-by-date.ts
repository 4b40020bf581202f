/** Items under one heading of a list by date; `month` is `YYYY-MM`, a year alone, or null for no date. */
export interface DateGroup<T> {
  readonly month: string | null
  readonly items: readonly T[]
}

/** Cuts a list that is in order of date into runs of the same month, keeping the order. */
export function groupByMonth<T>(items: readonly T[], dateOf: (item: T) => string | null): DateGroup<T>[] {
  const groups: { month: string | null; items: T[] }[] = []
  for (const item of items) {
    const month = /^\d{4}(-\d\d)?/.exec(dateOf(item) ?? '')?.[0] ?? null
    const last = groups.at(-1)
    if (last && last.month === month) last.items.push(item)
    else groups.push({ month, items: [item] })
  }
  return groups
}
