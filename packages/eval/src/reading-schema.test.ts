import { readArticle } from '@isnad/engine'
import { readingJsonSchema } from '@isnad/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readSamples } from './corpus.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(readingJsonSchema() as object)

describe.each(readSamples().map((input) => [input.id, input] as const))('the Reading of %s', (_, input) => {
  const reading = readArticle(input)

  test('fits the published JSON Schema', () => {
    validate(reading)
    expect(validate.errors).toBeNull()
  })

  test('is the same, byte for byte, when the article is read again', () => {
    expect(JSON.stringify(readArticle(input))).toBe(JSON.stringify(reading))
  })

  test('has no span outside the text, and none that is empty', () => {
    const spans = [
      ...[...reading.blocks, ...reading.mentions, ...reading.times].map(({ span }) => span),
      ...reading.quotations.flatMap(({ cue, content }) => [cue, ...content]),
      ...reading.events.flatMap(({ trigger, figures }) => [trigger, ...figures.map(({ span }) => span)]),
    ]
    const bad = spans.filter(([start, end]) => !(start >= 0 && start < end && end <= input.text.length))
    expect(bad).toEqual([])
  })

  test('refers to nothing that is not in it', () => {
    const ids = new Set(
      [reading.entities, reading.mentions, reading.times, reading.quotations, reading.events]
        .flat()
        .map(({ id }) => id),
    )
    const refs = [
      ...reading.mentions.map(({ entity }) => entity),
      ...reading.quotations.flatMap(({ sources, via, addressees }) => [...sources, ...via, ...addressees]),
      ...reading.events.flatMap((e) => [...e.actors, ...e.recipients, e.place, e.time, e.attributedTo].flat()),
    ]
    expect(refs.filter((ref) => ref !== null && !ids.has(ref))).toEqual([])
  })

  test('has flat names: none lies in or over another', () => {
    const names = reading.mentions.filter(({ form }) => form === 'name').map(({ span }) => span)
    expect(names.filter(([start], i) => i > 0 && start < names[i - 1]![1])).toEqual([])
  })

  test('says of each time without a date why it has none, and of no other', () => {
    expect(reading.times.filter(({ edtf, reason }) => (edtf === null) !== (reason !== null))).toEqual([])
  })

  test('has annotations in text order', () => {
    const starts = [
      reading.blocks.map(({ span }) => span[0]),
      reading.mentions.map(({ span }) => span[0]),
      reading.times.map(({ span }) => span[0]),
      reading.quotations.map(({ cue }) => cue[0]),
      reading.events.map(({ trigger }) => trigger[0]),
    ]
    expect(starts).toEqual(starts.map((list) => [...list].sort((a, b) => a - b)))
  })
})
