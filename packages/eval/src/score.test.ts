import { readArticle } from '@isnad/engine'
import type { Reading } from '@isnad/model'
import { expect, test } from 'vitest'
import { readSamples } from './corpus.ts'
import { listErrors } from './errors.ts'
import { type Gold, readGold } from './gold.ts'
import { pairBest, spanOverlap } from './match.ts'
import { addScores, f1, scoreReading } from './score.ts'

const samples = readSamples()
const golds = readGold(new Map(samples.map(({ id, text }) => [id, text])))

/** A Reading that says what the gold says, and nothing else. */
function perfectReading(gold: Gold): Reading {
  const input = samples.find(({ id }) => id === gold.id)!
  const why = { rule: 'test', from: [] }
  const entities = gold.entities.map(({ id, type }) => ({
    id,
    type,
    name: { ar: id, en: null, enBasis: null },
    surfaces: [],
    known: null,
    of: null,
    roles: [],
    why,
  }))
  const mentions = gold.entities.flatMap((e) =>
    e.spans.map((span, i) => ({ id: `${e.id}${i}`, entity: e.id, form: 'name', span, why })),
  )
  const quotations = gold.quotations.map((q) => ({ ...q, sources: q.source, cue: q.cues[0] }))
  const events = gold.events.map((e) => ({ ...e, trigger: e.triggers[0] }))
  const times = gold.times.map((t) => ({ ...t, value: t.edtf }))
  return { ...readArticle(input), entities, mentions, quotations, events, times } as unknown as Reading
}

test('a Reading that says what the gold says scores 1 in everything', () => {
  const scores = addScores(golds.map((gold) => scoreReading(gold, perfectReading(gold))))
  for (const [name, tally] of Object.entries(scores)) expect([name, f1(tally)]).toEqual([name, 1])
})

test('nothing is listed as an error of such a Reading', () => {
  expect(golds.flatMap((gold) => listErrors(gold, perfectReading(gold)))).toEqual([])
})

test('an empty Reading scores 0 in everything, and is charged with every answer', () => {
  const empty = { entities: [], mentions: [], quotations: [], events: [], times: [] } as unknown as Reading
  for (const [name, tally] of Object.entries(scoreReading(golds[0]!, empty))) {
    expect([name, tally.hits, tally.found]).toEqual([name, 0, 0])
  }
})

test('a quotation under the wrong source counts as content, and not as content with its source', () => {
  const gold = golds.find(({ quotations }) => quotations.length > 0)!
  const reading = perfectReading(gold)
  const scores = scoreReading(gold, { ...reading, quotations: reading.quotations.map((q) => ({ ...q, sources: [] })) })
  expect(f1(scores['quotation content ≥0.8']!)).toBe(1)
  expect(scores['quotation content ≥0.8 + source']!.hits).toBe(0)
})

test.each<[claim: string, a: [number, number][], b: [number, number][], overlap: number]>([
  ['the same span', [[0, 10]], [[0, 10]], 1],
  ['half of it', [[0, 10]], [[0, 5]], 0.5],
  [
    'two spans against the one that covers both',
    [
      [0, 4],
      [6, 10],
    ],
    [[0, 10]],
    0.8,
  ],
  ['nothing in common', [[0, 5]], [[5, 10]], 0],
])('overlap of %s', (_, a, b, overlap) => {
  expect(spanOverlap(a, b)).toBeCloseTo(overlap)
})

test('pairs are one to one, and the best pair is made first', () => {
  expect(pairBest([1, 2], [2, 3], (a, b) => (a === b ? 2 : a < b ? 1 : 0))).toEqual([
    [2, 2],
    [1, 3],
  ])
})
