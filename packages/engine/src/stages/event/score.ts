import { stepFeatures } from './features.ts'
import { judgeWeights, LOGGED_ALONE_AT, LOGGED_AT } from './judge-weights.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** How likely a desk would log the step, and the features that spoke most for and against it. */
export interface Judgement {
  readonly probability: number
  readonly isLogged: boolean
  readonly notes: readonly string[]
}

const WEIGHTS = new Map(Object.entries(judgeWeights))
const WORTH_TELLING = 0.15

/** Judges a step by the weights that packages/eval/src/train-event-judge.ts learnt from gold (logistic regression). */
export function judge(scene: Scene, step: Step, steps: readonly Step[]): Judgement {
  let sum = WEIGHTS.get('bias') ?? 0
  const told: { readonly name: string; readonly weight: number }[] = []
  for (const name of stepFeatures(scene, step, steps)) {
    const weight = WEIGHTS.get(name)
    if (weight === undefined) continue
    sum += weight
    if (Math.abs(weight) >= WORTH_TELLING) told.push({ name, weight })
  }
  const probability = 1 / (1 + Math.exp(-sum))
  told.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
  const { tokens } = scene
  const standsAlone = tokens.sentences[tokens.count - 1] === 0
  return {
    probability,
    isLogged: probability >= (standsAlone ? LOGGED_ALONE_AT : LOGGED_AT),
    notes: [
      `logged: ${probability.toFixed(2)}`,
      ...told.slice(0, 4).map(({ name, weight }) => `${weight > 0 ? '+' : '−'} ${name} ${Math.abs(weight).toFixed(2)}`),
    ],
  }
}
