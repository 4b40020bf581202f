import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** How likely a desk would log the step, and what decided it. */
export interface Judgement {
  readonly probability: number
  readonly notes: readonly string[]
}

export function judge(_scene: Scene, step: Step, _steps: readonly Step[]): Judgement {
  void step
  return { probability: 1, notes: [] }
}

export const isLogged = ({ probability }: Judgement): boolean => probability >= 0.5
