import { expect, test } from 'vitest'
import { openArticle } from './article.ts'
import { defineStage, pipeline } from './pipeline.ts'
import { stages } from './stages.ts'

const blocks = defineStage({ name: 'structure', needs: [], gives: 'blocks', run: () => [] })
const numbers = defineStage({ name: 'number', needs: ['blocks'], gives: 'numbers', run: () => [] })
const article = openArticle({ id: 'a', text: 'قال', title: null, url: null, outlet: null, published: null })

test('each stage gives its layer', () => {
  expect(pipeline([blocks, numbers])(article)).toEqual({ blocks: [], numbers: [] })
})

test('a stage whose need comes later is refused, and both are named', () => {
  expect(() => pipeline([numbers, blocks])).toThrow(/"number" needs "blocks"/)
})

test('two stages that give the same layer are refused, and both are named', () => {
  expect(() => pipeline([blocks, { ...blocks, name: 'other' }])).toThrow(/"structure" and "other" both give "blocks"/)
})

test('the stages of the engine fit together', () => {
  expect(() => pipeline(stages)).not.toThrow()
})

/** Freezes a value and all that it holds; packed arrays cannot be frozen and hold only numbers. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

test('no stage changes what an earlier one gave', () => {
  const text = 'موسكو - قال لافروف، اليوم الخميس، إن 12 جنديا قتلوا في حلب، وأضاف أن الوزيرين سيجتمعان غدا.'
  const input = freeze({ id: 'a', text, title: null, url: null, outlet: null, published: '2016-12-01' })
  const opened = openArticle(input)
  const layers: Record<string, unknown> = {}
  for (const stage of stages) {
    const given = freeze(stage.run(opened, layers as never) as unknown)
    layers[stage.gives] = given
  }
  expect(Object.keys(layers)).toEqual(stages.map(({ gives }) => gives))
})
