import { readArticle } from '@isnad/engine'
import { readSamples } from './corpus.ts'
import { listErrors } from './errors.ts'
import { readGold } from './gold.ts'
import { addScores, type Scores, scoreReading } from './score.ts'

/** Reads the samples that have gold and scores the Readings: what `npm run eval` and the ratchet test look at. */
export function scoreOwnGold(): {
  readonly articles: number
  readonly scores: Scores
  readonly errors: readonly string[]
} {
  const samples = new Map(readSamples().map((input) => [input.id, input]))
  const golds = readGold(new Map([...samples].map(([id, { text }]) => [id, text])))
  const pairs = golds.map((gold) => [gold, readArticle(samples.get(gold.id)!)] as const)
  return {
    articles: golds.length,
    scores: addScores(pairs.map(([gold, reading]) => scoreReading(gold, reading))),
    errors: pairs.flatMap(([gold, reading]) => listErrors(gold, reading)),
  }
}
