import type { Entity, Mention, Quotation, Reading, ReportedEvent, Time } from '@isnad/model'
import { containsSpan, type Span } from '@isnad/text'

/** A record of one article, as the address (`?record=q3`) names it. A name is named by its mention or its entity. */
export type ReadingRecord =
  | { readonly kind: 'quotation'; readonly id: string; readonly quotation: Quotation }
  | { readonly kind: 'event'; readonly id: string; readonly event: ReportedEvent }
  | { readonly kind: 'time'; readonly id: string; readonly time: Time }
  | { readonly kind: 'name'; readonly id: string; readonly entity: Entity; readonly mention: Mention | null }

/** A Reading with its records by id, for pages that follow references. */
export interface ReadingIndex {
  readonly reading: Reading
  /** The exact words of a span. */
  words(span: Span): string
  entity(id: string): Entity | null
  time(id: string): Time | null
  mentionsOf(entity: string): readonly Mention[]
  quotationsBy(entity: string): readonly Quotation[]
  eventsOf(entity: string): readonly ReportedEvent[]
  eventsAt(time: string): readonly ReportedEvent[]
  /** The innermost quotation that holds a span. */
  quotationAround(span: Span): Quotation | null
  /** Null when the article has no such record: an address may be old. */
  record(id: string): ReadingRecord | null
}

export function indexReading(reading: Reading): ReadingIndex {
  const { text } = reading.document
  const entities = new Map(reading.entities.map((e) => [e.id, e]))
  const times = new Map(reading.times.map((t) => [t.id, t]))
  const mentions = Map.groupBy(reading.mentions, (m) => m.entity)
  const records = new Map<string, ReadingRecord>()
  for (const entity of reading.entities) records.set(entity.id, { kind: 'name', id: entity.id, entity, mention: null })
  for (const mention of reading.mentions) {
    const entity = entities.get(mention.entity)
    if (entity) records.set(mention.id, { kind: 'name', id: mention.id, entity, mention })
  }
  for (const time of reading.times) records.set(time.id, { kind: 'time', id: time.id, time })
  for (const quotation of reading.quotations) {
    records.set(quotation.id, { kind: 'quotation', id: quotation.id, quotation })
  }
  for (const event of reading.events) records.set(event.id, { kind: 'event', id: event.id, event })
  return {
    reading,
    words: ([start, end]) => text.slice(start, end),
    entity: (id) => entities.get(id) ?? null,
    time: (id) => times.get(id) ?? null,
    mentionsOf: (id) => mentions.get(id) ?? [],
    quotationsBy: (id) => reading.quotations.filter((q) => q.sources.includes(id)),
    eventsOf: (id) => reading.events.filter((v) => v.actors.includes(id) || v.recipients.includes(id)),
    eventsAt: (id) => reading.events.filter((v) => v.time === id),
    quotationAround: (span) => {
      const around = reading.quotations.flatMap((quotation) =>
        quotation.content.filter((c) => containsSpan(c, span)).map((c) => ({ quotation, length: c[1] - c[0] })),
      )
      return around.sort((a, b) => a.length - b.length)[0]?.quotation ?? null
    },
    record: (id) => records.get(id) ?? null,
  }
}

/** The span a record is shown at when a link leads to it: of a name without a mention, its first mention. */
export function anchorOf(record: ReadingRecord, index: ReadingIndex): Span | null {
  switch (record.kind) {
    case 'quotation':
      return record.quotation.cue
    case 'event':
      return record.event.trigger
    case 'time':
      return record.time.span
    case 'name':
      return record.mention?.span ?? index.mentionsOf(record.entity.id)[0]?.span ?? null
  }
}

/** Ids of the records to mark with this one: for a name, every mention of the same entity. */
export function relatedTo(record: ReadingRecord, index: ReadingIndex): readonly string[] {
  return record.kind === 'name' ? index.mentionsOf(record.entity.id).map((m) => m.id) : [record.id]
}
