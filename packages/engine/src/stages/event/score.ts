import { isShort, standsAlone, stepFeatures } from './features.ts'
import { judgeWeights, LOGGED_ALONE_AT, LOGGED_AT } from './judge-weights.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** How likely a desk would log the step, and the features that the judgement rests on. */
export interface Judgement {
  readonly probability: number
  readonly isLogged: boolean
  readonly features: readonly string[]
}

const WEIGHTS = new Map(Object.entries(judgeWeights))
const WORTH_TELLING = 0.15
const MOST_TOLD = 4

/** Judges a step by the weights that packages/eval/src/train-event-judge.ts learnt from gold (logistic regression). */
export function judge(scene: Scene, step: Step, steps: readonly Step[]): Judgement {
  const features = stepFeatures(scene, step, steps)
  let sum = WEIGHTS.get('bias') ?? 0
  for (const name of features) sum += WEIGHTS.get(name) ?? 0
  const probability = 1 / (1 + Math.exp(-sum))
  return { probability, isLogged: probability >= thresholdOf(scene), features }
}

/** A few words must name their step plainly: nothing around them says that it was only in passing. */
const LOGGED_SHORT_AT = 0.5

function thresholdOf(scene: Scene): number {
  if (isShort(scene)) return LOGGED_SHORT_AT
  return standsAlone(scene) ? LOGGED_ALONE_AT : LOGGED_AT
}

/** The judgement in words, for `why.notes`: the probability and what spoke most for and against. */
export function explainJudgement({ probability, features }: Judgement): readonly string[] {
  const told = features
    .map((name) => ({ name, weight: WEIGHTS.get(name) ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_TOLD)
  return [
    `logged: ${probability.toFixed(2)}`,
    ...told.map(({ name, weight }) => `${weight > 0 ? '+' : '−'} ${name} ${Math.abs(weight).toFixed(2)}`),
  ]
}
