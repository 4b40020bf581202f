import { readArticle } from '@isnad/engine'
import { readSamples } from './corpus.ts'
import { readGold } from './gold.ts'
import { addScores, type Scores, scoreReading } from './score.ts'

/** Reads the samples that have gold and scores the Readings: what `npm run eval` and the ratchet test look at. */
export function scoreOwnGold(): { readonly articles: number; readonly scores: Scores } {
  const samples = new Map(readSamples().map((input) => [input.id, input]))
  const golds = readGold(new Map([...samples].map(([id, { text }]) => [id, text])))
  const scores = golds.map((gold) => scoreReading(gold, readArticle(samples.get(gold.id)!)))
  return { articles: golds.length, scores: addScores(scores) }
}
