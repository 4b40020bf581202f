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

/** Judges a step by the weights that packages/eval/src/train-event-judge.ts learnt from gold (logistic regression). */
export function judge(scene: Scene, step: Step, steps: readonly Step[]): Judgement {
  const weighed = stepFeatures(scene, step, steps)
    .map((name) => ({ name, weight: judgeWeights[name] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
  const sum = weighed.reduce((total, { weight }) => total + weight, judgeWeights.bias ?? 0)
  const probability = 1 / (1 + Math.exp(-sum))
  const told = weighed.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 4)
  const { tokens } = scene
  const standsAlone = tokens.sentences[tokens.count - 1] === 0
  return {
    probability,
    isLogged: probability >= (standsAlone ? LOGGED_ALONE_AT : LOGGED_AT),
    notes: [
      `logged: ${probability.toFixed(2)}`,
      ...told.map(({ name, weight }) => `${weight > 0 ? '+' : '−'} ${name} ${Math.abs(weight).toFixed(2)}`),
    ],
  }
}
