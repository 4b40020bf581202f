import { readArticle } from '@isnad/engine'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../i18n/format.ts'
import { highlightsOf } from './highlights.ts'
import { anchorOf, indexReading, relatedTo } from './reading-index.ts'
import { recordLabel } from './record-label.ts'

const TEXT = `لافروف: المحادثات مستمرة
موسكو - قال وزير الخارجية الروسي سيرغي لافروف، اليوم الخميس، إن روسيا وتركيا اتفقتا على وقف إطلاق النار في حلب.
وأضاف لافروف: «سنلتقي الأسبوع المقبل في أنقرة»، بحسب وكالة تاس. وأسفر تفجير في إدلب عن مقتل 12 شخصاً.`

const reading = readArticle({
  id: 'test',
  text: TEXT,
  title: null,
  url: null,
  outlet: null,
  published: '2016-12-29',
})
const index = indexReading(reading)
const highlights = highlightsOf(reading)
const locales: readonly Locale[] = [
  { language: 'ar', digits: 'latn', hijri: false },
  { language: 'en', digits: 'latn', hijri: false },
]

describe('the records of a reading', () => {
  test('are there to be shown: names, times and quotations at least', () => {
    expect(new Set(highlights.map((h) => h.layer))).toContain('name')
    expect(new Set(highlights.map((h) => h.layer))).toContain('time')
    expect(new Set(highlights.map((h) => h.layer))).toContain('quotation')
  })

  test('open from every highlight of the text, under a name in both languages', () => {
    for (const { record: id, span } of highlights) {
      const record = index.record(id)
      expect(record, id).not.toBeNull()
      expect(index.words(span).trim()).not.toBe('')
      for (const locale of locales) expect(recordLabel(record!, index, locale)).not.toMatch(/^\s*$|\{|\b[emtqv]\d+\b/)
    }
  })

  test('have one anchor each, where the record itself points', () => {
    const anchors = highlights.filter((h) => h.anchor)
    expect(new Set(anchors.map((h) => h.record)).size).toBe(anchors.length)
    for (const { record, span } of anchors) expect(anchorOf(index.record(record)!, index)).toEqual(span)
  })

  test('mark every mention of a name together', () => {
    const lavrov = reading.mentions.find((m) => index.words(m.span) === 'لافروف')!
    const related = relatedTo(index.record(lavrov.id)!, index)
    expect(related.length).toBeGreaterThan(1)
    expect(related).toContain(lavrov.id)
    expect(relatedTo(index.record(lavrov.entity)!, index)).toEqual(related)
  })

  test('are null for an id that the article does not have: an address may be old', () => {
    expect(index.record('q999')).toBeNull()
    expect(index.record('')).toBeNull()
  })

  test('know the innermost quotation around a span', () => {
    for (const quotation of reading.quotations) {
      const [start, end] = quotation.content[0]!
      const around = index.quotationAround([start, start + 1])
      expect(around).not.toBeNull()
      expect(end).toBeGreaterThan(start)
    }
    expect(index.quotationAround([0, TEXT.length])).toBeNull()
  })
})
