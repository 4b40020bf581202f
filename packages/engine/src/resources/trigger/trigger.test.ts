import { foldText, tokenize } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { findTriggers } from '../../stages/event/find-triggers.ts'
import { triggers } from './index.ts'

const idsIn = (text: string): string[] => findTriggers(tokenize(text)).map((m) => m.trigger.id)

/** The bracketed word of an example, with what stands before it attached. */
function readExample(example: string): { text: string; start: number } {
  const start = example.indexOf('[')
  if (start < 0) throw new RangeError(`no bracketed word in "${example}"`)
  return { text: example.replace('[', '').replace(']', ''), start }
}

describe.each(triggers)('$id', (trigger) => {
  test.each(trigger.examples)('is found in: %s', (example) => {
    const { text, start } = readExample(example)
    const tokens = tokenize(text)
    const at = findTriggers(tokens).find((m) => {
      const [from, to] = [tokens.starts[m.token]!, tokens.ends[m.token]!]
      const offset = foldText(text.slice(0, start)).length
      return from <= offset && offset < to
    })
    expect(at?.trigger.id).toBe(trigger.id)
  })
  test.each(trigger.not ?? [])('is not found in: %s (%s)', (text) => {
    expect(idsIn(text)).not.toContain(trigger.id)
  })
})

test('ids are unique and begin with the event type', () => {
  expect(new Set(triggers.map((t) => t.id)).size).toBe(triggers.length)
  for (const { id, type } of triggers) expect(id.split('.')[0]).toBe(type.toLowerCase())
})
