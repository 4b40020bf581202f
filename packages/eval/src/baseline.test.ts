import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goldFolder } from './corpus.ts'
import { scoreOwnGold } from './own-gold.ts'
import { f1 } from './score.ts'

// A ratchet: a change that makes a score fall fails here. One that raises it runs `npm run eval -- --raise` and
// commits gold/baseline.json with it.
const baseline = JSON.parse(readFileSync(join(goldFolder, 'baseline.json'), 'utf8')) as Record<string, number>
const { scores } = scoreOwnGold()

test.each(Object.entries(baseline))('"%s" on our own gold stays at %d or above', (name, floor) => {
  expect(100 * f1(scores[name]!)).toBeGreaterThanOrEqual(floor)
})

test('every score has a floor', () => {
  expect(Object.keys(baseline).sort()).toEqual(Object.keys(scores).sort())
})
