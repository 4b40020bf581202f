import type { DocumentInput } from '@isnad/model'
import type { EventType } from '@isnad/model/vocab'
import type { Span } from '@isnad/text'
import { openArticle } from './article.ts'
import type { Layers } from './layers.ts'
import { pipeline } from './pipeline.ts'
import { stepFeatures } from './stages/event/features.ts'
import { findSteps } from './stages/event/stage.ts'
import { stages } from './stages.ts'

/** A step that the words name, logged or not, with what the judge looks at. */
export interface StepEvidence {
  readonly type: EventType
  /** Every mention, the main one first. */
  readonly triggers: readonly Span[]
  readonly features: readonly string[]
}

const annotate = pipeline(stages.slice(0, -1))

/** Every step that an article's words name, before any is left out: for training the judge and for explaining it. */
export function readSteps(input: DocumentInput): readonly StepEvidence[] {
  const article = openArticle(input)
  const { scene, steps } = findSteps(article, annotate(article) as Layers)
  return steps.map((step) => ({
    type: step.main.type,
    triggers: [step.main, ...step.tellings.filter((t) => t !== step.main)].map((t) => t.span),
    features: stepFeatures(scene, step, steps),
  }))
}
