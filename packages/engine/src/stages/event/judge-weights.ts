/** Written by packages/eval/src/train-event-judge.ts; not by hand. */
export const LOGGED_AT = 0.5
export const judgeWeights: Readonly<Record<string, number>> = {
  bias: 1,
}
