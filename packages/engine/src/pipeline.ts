import type { Article } from './article.ts'
import type { Layers } from './layers.ts'

/** One step of the reading: sees the article and the layers it declares, returns one layer, changes nothing. */
export interface Stage<Needs extends keyof Layers = keyof Layers, Gives extends keyof Layers = keyof Layers> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly gives: Gives
  run(article: Article, layers: Pick<Layers, Needs>): Layers[Gives]
}

// biome-ignore lint/suspicious/noExplicitAny: a list of stages mixes their type parameters
type AnyStage = Stage<any, any>

export function defineStage<Needs extends keyof Layers, Gives extends keyof Layers>(
  stage: Stage<Needs, Gives>,
): Stage<Needs, Gives> {
  return stage
}

/**
 * Joins stages into one function. Throws a TypeError at once when a stage needs a layer that no earlier stage
 * gives, or when two stages give the same one.
 */
export function pipeline(stages: readonly AnyStage[]): (article: Article) => Layers {
  const giver = new Map<string, string>()
  for (const stage of stages) {
    for (const need of stage.needs as readonly string[]) {
      if (!giver.has(need)) throw new TypeError(`stage "${stage.name}" needs "${need}", which no earlier stage gives`)
    }
    const other = giver.get(stage.gives)
    if (other) throw new TypeError(`stages "${other}" and "${stage.name}" both give "${String(stage.gives)}"`)
    giver.set(stage.gives, stage.name)
  }
  return (article) => {
    const layers: Partial<Record<keyof Layers, unknown>> = {}
    for (const stage of stages) layers[stage.gives as keyof Layers] = stage.run(article, layers as Layers)
    return layers as unknown as Layers
  }
}
