import type { Reading } from '@isnad/model'
import { describe, expect, test } from 'vitest'
import { explainAt, explainRecord } from './explain.ts'

const text = 'قال لافروف إن المحادثات مستمرة'
const reading: Reading = {
  version: '1',
  engine: 'test',
  document: {
    id: 'd',
    url: null,
    outlet: null,
    title: null,
    published: null,
    language: 'ar',
    text,
    dct: { edtf: null, basis: null, evidence: [] },
    dateline: { place: null, agency: null },
  },
  blocks: [{ kind: 'paragraph', span: [0, 30], why: { rule: 'structure.line', from: [] } }],
  entities: [
    {
      id: 'e1',
      type: 'PER',
      name: { ar: 'لافروف', en: 'Lavrov', enBasis: 'known' },
      surfaces: ['لافروف'],
      known: null,
      of: null,
      roles: [],
      why: { rule: 'name.known', from: [] },
    },
  ],
  mentions: [{ id: 'm1', entity: 'e1', form: 'name', span: [4, 10], why: { rule: 'name.known', from: [] } }],
  times: [],
  quotations: [
    {
      id: 'q1',
      sources: ['e1'],
      sourceSpan: [4, 10],
      cue: [0, 3],
      content: [[14, 30]],
      mode: 'indirect',
      stance: 'neutral',
      via: [],
      addressees: [],
      setting: null,
      confidence: 0.9,
      why: { rule: 'quotation.verb-inna', from: ['e1'] },
    },
  ],
  events: [],
  diagnostics: [],
}

describe('explainAt', () => {
  test('gives every record that covers the place, narrowest first', () => {
    expect(explainAt(reading, 5).map((e) => e.id)).toEqual(['m1', 'q1', 'block@0'])
  })
  test('a quotation is found from its content and derived from its source', () => {
    const quotation = explainAt(reading, 20).find((e) => e.kind === 'quotation')
    expect(quotation?.builtFrom.map((e) => [e.kind, e.id, e.words])).toEqual([['entity', 'e1', 'لافروف']])
  })
  test.each([-1, 30, 1.5])('refuses the offset %s, which is no place in the text', (offset) => {
    expect(() => explainAt(reading, offset)).toThrow(RangeError)
  })
})

test('explainRecord is null for an id the Reading does not have', () => {
  expect(explainRecord(reading, 'q9')).toBeNull()
  expect(explainRecord(reading, 'q1')?.why.rule).toBe('quotation.verb-inna')
})
