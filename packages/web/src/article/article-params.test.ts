import { describe, expect, test } from 'vitest'
import { LAYERS } from '../highlights/segments.ts'
import { readLayers, readPassage, writeLayers } from './article-params.ts'

describe('layers in the address', () => {
  test('come back as they were, for every choice of layers', () => {
    for (let bits = 0; bits < 2 ** LAYERS.length; bits++) {
      const layers = new Set(LAYERS.filter((_, i) => bits & (1 << i)))
      expect(readLayers(writeLayers(layers))).toEqual(layers)
    }
  })

  test('are all shown when the address says nothing', () => {
    expect(readLayers(null).size).toBe(LAYERS.length)
    expect(writeLayers(new Set(LAYERS))).toBeNull()
  })
})

test.each([
  ['3-9', [3, 9]],
  ['0-20', [0, 20]],
  ['9-3', null],
  ['3-3', null],
  ['3-21', null],
  ['-1-3', null],
  ['3-9x', null],
  [null, null],
])('at=%s in a text of 20 is the passage %j', (at, span) => {
  expect(readPassage(at, 20)).toEqual(span)
})
