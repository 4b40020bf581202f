import { type Argument, canAct, isPlace } from './arguments.ts'

export const ids = (list: readonly Argument[]): string[] => [...new Set(list.map((a) => a.mention.entity.id))]

export const actorsOf = (list: readonly Argument[]): string[] => ids(list.filter((a) => canAct(a.mention)))

/** The run of arguments from `start` that و joins. */
export function group(list: readonly Argument[], start: number): readonly Argument[] {
  let end = start + 1
  while (end < list.length && (list[end]!.joined || isSame(list[end - 1]!, list[end]!))) end++
  return list.slice(start, end)
}

const isSame = (a: Argument, b: Argument): boolean =>
  a.mention.entity.id === b.mention.entity.id && b.mention.from - a.mention.to <= 2 && b.preposition === a.preposition

/** The groups of arguments without a preposition, each a subject or an object. */
export function directGroups(list: readonly Argument[]): readonly (readonly Argument[])[] {
  const groups: (readonly Argument[])[] = []
  for (let i = 0; i < list.length; i++) {
    if (list[i]!.preposition !== '' || list[i]!.joined) continue
    const run = group(list, i)
    groups.push(run)
    i += run.length - 1
  }
  return groups
}

export const withPreposition = (list: readonly Argument[], names: readonly string[]): readonly Argument[] =>
  list.filter((a) => names.includes(a.preposition))

/** Those met with (مع، بين، بـ): a place behind بـ is where, not whom. */
export const partnersIn = (list: readonly Argument[], names: readonly string[]): readonly Argument[] =>
  withPreposition(list, names).filter((a) => a.preposition !== 'ب' || !isPlace(a.mention))

export const unique = (list: readonly string[]): string[] => [...new Set(list)]
