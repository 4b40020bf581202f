import { type Argument, argumentsIn, type Clause } from './arguments.ts'
import type { Scene } from './scene.ts'

/** Who takes part in a step, as entity ids, with the name of the rule that found the actors. */
export interface Participants {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly rule: string
}

export interface ClauseView {
  readonly clause: Clause
  readonly before: readonly Argument[]
  readonly after: readonly Argument[]
}

export interface ParticipantContext {
  readonly scene: Scene
  readonly states: ReadonlyMap<string, string>
  /** Light verbs (عقد، شن) and their tokens, found once an article. */
  readonly lightVerbs: Uint8Array
}

/** The arguments before and behind a trigger in its clause. */
export function viewClause(scene: Scene, token: number, clause: Clause, isTrigger: Uint8Array): ClauseView {
  let to = token
  // what stands behind the next named step belongs to that one, unless the two are one phrase (عملية اغتيال)
  while (to < clause.to && !(to > token && isTrigger[to + 1] === 1 && !describes(scene, to))) to++
  return {
    clause: { from: clause.from, to },
    before: argumentsIn(scene, { from: clause.from, to: token - 1 }),
    after: argumentsIn(scene, { from: token + 1, to }),
  }
}

/** الاتفاقيات التي توصل إليها X: the second step only describes the first. */
function describes(scene: Scene, token: number): boolean {
  const { form } = scene.tokens.words[token]!
  return form === 'التي' || form === 'الذي' || form.startsWith('و')
}
