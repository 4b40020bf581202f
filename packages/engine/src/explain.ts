import type { Reading, Why } from '@isnad/model'
import type { Span } from '@isnad/text'

export type RecordKind = 'block' | 'entity' | 'mention' | 'time' | 'quotation' | 'event'

/** Why one record of a Reading is there, and the records it was built from. */
export interface Explanation {
  readonly kind: RecordKind
  /** The record's id; blocks, which have none, are named by their place. */
  readonly id: string
  /** Where the record stands; for an entity its first mention. */
  readonly span: Span
  /** The exact words of the span. */
  readonly words: string
  readonly why: Why
  readonly builtFrom: readonly Explanation[]
}

interface Located {
  readonly kind: RecordKind
  readonly id: string
  readonly span: Span
  /** Everything the record covers: a quotation its cue, its content and its source. */
  readonly covers: readonly Span[]
  readonly why: Why
}

/**
 * Every record of the Reading that covers a place of the text, narrowest first, each with its derivation.
 * `offset` counts UTF-16 code units of `document.text`; outside the text a RangeError is thrown.
 */
export function explainAt(reading: Reading, offset: number): readonly Explanation[] {
  const length = reading.document.text.length
  if (!Number.isInteger(offset) || offset < 0 || offset >= length) {
    throw new RangeError(`offset ${offset} lies outside a text of ${length} code units`)
  }
  const records = locateRecords(reading)
  const index = new Map(records.map((record) => [record.id, record]))
  const width = (record: Located): number => Math.min(...covering(record, offset).map(([start, end]) => end - start))
  return records
    .filter((record) => record.kind !== 'entity' && covering(record, offset).length > 0)
    .sort((a, b) => width(a) - width(b))
    .map((record) => derive(record, reading, index, []))
}

/** The derivation of one record by its id, or null when the Reading has no such record. */
export function explainRecord(reading: Reading, id: string): Explanation | null {
  const index = new Map(locateRecords(reading).map((record) => [record.id, record]))
  const record = index.get(id)
  return record ? derive(record, reading, index, []) : null
}

function covering(record: Located, offset: number): readonly Span[] {
  return record.covers.filter(([start, end]) => start <= offset && offset < end)
}

function locateRecords(reading: Reading): readonly Located[] {
  const firstMention = new Map<string, Span>()
  for (const m of reading.mentions) if (!firstMention.has(m.entity)) firstMention.set(m.entity, m.span)
  const at = (kind: RecordKind, id: string, why: Why, span: Span, covers: readonly Span[] = [span]): Located => ({
    kind,
    id,
    span,
    covers,
    why,
  })
  return [
    ...reading.blocks.map((b) => at('block', `block@${b.span[0]}`, b.why, b.span)),
    ...reading.entities.map((e) => at('entity', e.id, e.why, firstMention.get(e.id) ?? [0, 0])),
    ...reading.mentions.map((m) => at('mention', m.id, { ...m.why, from: [...m.why.from, m.entity] }, m.span)),
    ...reading.times.map((t) => at('time', t.id, t.why, t.span)),
    ...reading.quotations.map((q) =>
      at('quotation', q.id, q.why, q.cue, [q.cue, ...q.content, ...(q.sourceSpan ? [q.sourceSpan] : [])]),
    ),
    ...reading.events.map((v) =>
      at('event', v.id, v.why, v.trigger, [v.trigger, ...v.also, ...v.figures.map((f) => f.span)]),
    ),
  ]
}

function derive(
  record: Located,
  reading: Reading,
  index: ReadonlyMap<string, Located>,
  path: readonly string[],
): Explanation {
  const parents = record.why.from
    .filter((id) => id !== record.id && !path.includes(id))
    .flatMap((id) => index.get(id) ?? [])
  return {
    kind: record.kind,
    id: record.id,
    span: record.span,
    words: reading.document.text.slice(...record.span),
    why: record.why,
    builtFrom: parents.map((parent) => derive(parent, reading, index, [...path, record.id])),
  }
}
