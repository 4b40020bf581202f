import { readdirSync } from 'node:fs'
import { tokenize } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../calendar.ts'
import { recogniseTimexes } from '../recognise.ts'
import { resolveShape } from '../resolve-shape.ts'
import type { Shape } from '../shape.ts'
import { timeRules } from './index.ts'

/** Splits "في [أمس]" into the text and the spans between brackets. */
function marked(example: string): { text: string; spans: string[] } {
  const spans = [...example.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]!)
  return { text: example.replaceAll(/[[\]]/g, ''), spans }
}

describe.each(timeRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((e) => [e.text, e] as const))('reads %s', (_, example) => {
    const { text, spans } = marked(example.text)
    const found = recogniseTimexes(tokenize(text), example.style === 'command')
    const words = found.map((t) => text.slice(...(t.span as [number, number])))
    for (const span of spans) expect(words).toContain(span)
    const timex = found[words.indexOf(spans[0]!)]!
    expect(timex.rule).toBe(id)
    const resolved = resolveShape(timex.shape as Shape, example.dct ? parseDay(example.dct) : null)
    if (example.edtf !== undefined) expect(resolved.edtf).toBe(example.edtf)
    if (example.value !== undefined) expect(resolved.value).toBe(example.value)
    if (resolved.edtf === null && resolved.type !== 'SET') expect(resolved.reason).not.toBeNull()
  })

  test.each(rule.not.map((e) => [e.text, e.because] as const))('leaves alone %s (%s)', (text) => {
    expect(recogniseTimexes(tokenize(text)).map((t) => t.rule)).not.toContain(id)
  })
})

test('every rule file is listed in the index', () => {
  const files = readdirSync(import.meta.dirname).filter((f) => !f.endsWith('.test.ts') && f !== 'index.ts')
  expect(new Set(timeRules.map((r) => r.id)).size).toBe(timeRules.length)
  expect(files.length).toBeGreaterThan(5)
})
