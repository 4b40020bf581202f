/** One case to learn from: the names that are true of it, whether it belongs, and the group it must be held out with. */
export interface LearningCase {
  readonly features: readonly string[]
  readonly positive: boolean
  readonly group: string
  readonly weight?: number
}

export interface LogisticModel {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/**
 * Logistic regression over named true/false features with an L2 penalty, by coordinate-wise Newton steps from zero:
 * no randomness, so the same cases give the same weights. Features seen in fewer than `rare` cases get none.
 */
export function fitLogistic(cases: readonly LearningCase[], penalty: number, rare = 3, rounds = 60): LogisticModel {
  const counts = new Map<string, number>()
  for (const { features } of cases) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= rare).map(([name]) => name)
  const where = new Map<string, number[]>(names.map((name) => [name, []]))
  cases.forEach(({ features }, i) => {
    for (const f of features) where.get(f)?.push(i)
  })
  const margins = new Float64Array(cases.length)
  const weights = new Map<string, number>(names.map((name) => [name, 0]))
  const all = cases.map((_, i) => i)
  let bias = 0
  const step = (rows: readonly number[], weight: number, ridge: number): number => {
    let gradient = -ridge * weight
    let curvature = ridge
    for (const i of rows) {
      const p = 1 / (1 + Math.exp(-margins[i]!))
      const w = cases[i]!.weight ?? 1
      gradient += w * ((cases[i]!.positive ? 1 : 0) - p)
      curvature += w * Math.max(p * (1 - p), 0.05)
    }
    const delta = gradient / (curvature + 1e-9)
    for (const i of rows) margins[i]! += delta
    return delta
  }
  for (let round = 0; round < rounds; round++) {
    bias += step(all, bias, 0)
    for (const name of names)
      weights.set(name, weights.get(name)! + step(where.get(name)!, weights.get(name)!, penalty))
  }
  return { bias, weights }
}

export function probabilityOf({ bias, weights }: LogisticModel, features: readonly string[]): number {
  let sum = bias
  for (const f of features) sum += weights.get(f) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** Probabilities of every case by models that did not see its group: `folds` parts, groups dealt out in order. */
export function crossValidate(cases: readonly LearningCase[], penalty: number, folds = 10): readonly number[] {
  const groups = [...new Set(cases.map((c) => c.group))].sort()
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]))
  const out = new Array<number>(cases.length).fill(0)
  for (let fold = 0; fold < folds; fold++) {
    const model = fitLogistic(
      cases.filter((c) => foldOf.get(c.group) !== fold),
      penalty,
    )
    cases.forEach((c, i) => {
      if (foldOf.get(c.group) === fold) out[i] = probabilityOf(model, c.features)
    })
  }
  return out
}
