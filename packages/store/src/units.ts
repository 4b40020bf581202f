import type { Reading } from '@isnad/model'
import type { Span } from '@isnad/text'
import type { UnitKind } from './database.ts'
import type { IndexedUnit } from './dialect/backend.ts'
import { placesOf } from './evidence.ts'
import { daysOf } from './rows.ts'
import { indexText, keysInSpan, keysOf, sentenceAround } from './search-keys.ts'

/** Unit ids are the document's number and the unit's, so that they need no table to count them. */
const UNITS_A_DOCUMENT = 2 ** 20

/**
 * What can be found of a Reading: the text, each quotation by its content and source, each event by its sentence
 * and parties. Everybody is found by the names of the Reading as well as by the words of the text.
 */
export function indexUnits(reading: Reading, documentSeq: number): IndexedUnit[] {
  const { text, title, dct } = reading.document
  const indexed = indexText(text)
  const names = new Map(reading.entities.map((e) => [e.id, keysOf(`${e.name.ar} ${e.name.en ?? ''}`)]))
  const namesOf = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? [])
  const units: IndexedUnit[] = []
  const add = (
    kind: UnitKind,
    record: string | null,
    span: Span,
    keys: readonly string[],
    edtf: string | null,
  ): void => {
    if (units.length >= UNITS_A_DOCUMENT) return
    units.push({
      id: documentSeq * UNITS_A_DOCUMENT + units.length,
      document_seq: documentSeq,
      kind,
      record,
      span_start: span[0],
      span_end: span[1],
      ...daysOf(edtf),
      keys,
    })
  }
  const whole: Span = [0, text.length]
  const added = [...new Set([...keysOf(title ?? ''), ...namesOf([...names.keys()])])]
  const body = keysInSpan(indexed, whole)
  const known = new Set(body)
  add('document', null, whole, [...body, ...added.filter((key) => !known.has(key))], dct.edtf)
  for (const q of reading.quotations) {
    const keys = q.content.flatMap((span) => keysInSpan(indexed, span))
    add('quotation', q.id, hull(q.content), [...keys, ...namesOf(q.sources)], dct.edtf)
  }
  for (const v of reading.events) {
    const sentence = sentenceAround(indexed, v.trigger)
    const parties = namesOf([...v.actors, ...v.recipients, ...placesOf(v)])
    add('event', v.id, sentence, [...keysInSpan(indexed, sentence), ...parties], v.edtf)
  }
  return units
}

function hull(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}
