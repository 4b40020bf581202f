import type { Reading } from '@isnad/model'
import type { Span } from '@isnad/text'
import type { DocumentEntityTable, EntityTable, PartyRole, PartyTable } from './database.ts'
import { edtfDays, UNDATED } from './edtf-days.ts'
import { type EntityLink, linkEntity, nameWords } from './entity-key.ts'
import { placesOf } from './evidence.ts'

/** What stands between the parts of a quotation's content where they are kept as one string. */
export const CONTENT_JOINT = ' … '

/**
 * The rows of a Reading, by table. The words of every span are taken from the text here and nowhere else, so they
 * are exact.
 */
export function readingRows(reading: Reading, seq: number, links: ReadonlyMap<string, EntityLink>) {
  const { text } = reading.document
  const at = ([span_start, span_end]: Span) => ({ span_start, span_end, words: text.slice(span_start, span_end) })
  const of = ({ id, why }: { id: string; why: { rule: string } }) => ({ document_seq: seq, id, rule: why.rule })
  const said = daysOf(reading.document.dct.edtf)
  const parties = partyRows(reading, seq)
  return {
    document_entities: documentEntityRows(reading, links, parties, of),
    mentions: reading.mentions.map((m) => ({ ...of(m), entity: m.entity, form: m.form, ...at(m.span) })),
    roles: reading.entities.flatMap((e) =>
      e.roles.map((role, ord) => ({ document_seq: seq, entity: e.id, ord, role: role.text, ...at(role.span) })),
    ),
    times: reading.times.map((t) => ({
      ...of(t),
      type: t.type,
      value: t.value,
      edtf: t.edtf,
      ...daysOf(t.edtf),
      anchor: t.anchor,
      reason: t.reason,
      ...at(t.span),
    })),
    quotations: reading.quotations.map((q) => ({
      ...of(q),
      mode: q.mode,
      stance: q.stance,
      ...said,
      confidence: q.confidence,
      setting: q.setting,
      cue_start: q.cue[0],
      cue_end: q.cue[1],
      cue: text.slice(...q.cue),
      source_start: q.sourceSpan?.[0] ?? null,
      source_end: q.sourceSpan?.[1] ?? null,
      source: q.sourceSpan ? text.slice(...q.sourceSpan) : null,
      content_json: JSON.stringify(q.content),
      words: q.content.map((span) => text.slice(...span)).join(CONTENT_JOINT),
    })),
    events: reading.events.map((v) => ({
      ...of(v),
      type: v.type,
      mode_json: JSON.stringify(v.mode),
      status: v.status,
      edtf: v.edtf,
      ...daysOf(v.edtf),
      time_id: v.time,
      attributed_to: v.attributedTo,
      contexts_json: JSON.stringify(v.contexts),
      also_json: JSON.stringify(v.also),
      ...at(v.trigger),
    })),
    figures: reading.events.flatMap((v) =>
      v.figures.map((f, ord) => ({
        document_seq: seq,
        event: v.id,
        ord,
        what: f.what,
        value: f.value,
        low: f.low,
        high: f.high,
        qualifier: f.qualifier,
        scope: f.scope,
        part_of_json: f.partOf ? JSON.stringify(f.partOf) : null,
        by_entity: f.by,
        ...at(f.span),
      })),
    ),
    parties,
  }
}

/** The register's entities that a Reading names, with the words each is found by. */
export function entityRows(reading: Reading, links: ReadonlyMap<string, EntityLink>) {
  const entities = new Map<string, Omit<EntityTable, 'canonical'>>()
  const words = new Map<string, { word: string; entity_id: string }>()
  for (const e of reading.entities) {
    const link = links.get(e.id)
    if (!link) continue
    const { ar, en } = e.name
    entities.set(link.id, { id: link.id, type: e.type, known: e.known })
    for (const word of [ar, en ?? '', ...e.surfaces].flatMap(nameWords)) {
      words.set(`${word} ${link.id}`, { word, entity_id: link.id })
    }
  }
  // in one order everywhere: two processes that add the same names then wait for each other instead of in a ring
  const sorted = <T>(rows: ReadonlyMap<string, T>): T[] =>
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return { entities: sorted(entities), entity_words: sorted(words) }
}

export function linkEntities(reading: Reading, documentKey: string): ReadonlyMap<string, EntityLink> {
  const named = new Set(reading.mentions.filter((m) => m.form === 'name').map((m) => m.entity))
  const links = reading.entities.flatMap((e): [string, EntityLink][] => {
    const link = linkEntity(e, named.has(e.id), documentKey)
    return link ? [[e.id, link]] : []
  })
  return new Map(links)
}

/** The days of a date, or the sentinels when there is none or it cannot be read. */
export function daysOf(edtf: string | null): { earliest: string; latest: string } {
  return (edtf === null ? null : edtfDays(edtf)) ?? UNDATED
}

function partyRows(reading: Reading, document_seq: number): PartyTable[] {
  const rows = (record: string, role: PartyRole, entities: readonly string[]): PartyTable[] =>
    entities.map((entity, ord) => ({ document_seq, record, role, ord, entity }))
  return [
    ...reading.quotations.flatMap((q) => [
      ...rows(q.id, 'source', q.sources),
      ...rows(q.id, 'via', q.via),
      ...rows(q.id, 'addressee', q.addressees),
    ]),
    ...reading.events.flatMap((v) => [
      ...rows(v.id, 'actor', v.actors),
      ...rows(v.id, 'recipient', v.recipients),
      ...rows(v.id, 'place', placesOf(v)),
    ]),
  ]
}

/** How often each entity is mentioned, quoted and takes part stands in its row, so that lists need not count. */
function documentEntityRows(
  reading: Reading,
  links: ReadonlyMap<string, EntityLink>,
  parties: readonly PartyTable[],
  of: (e: Reading['entities'][number]) => Pick<DocumentEntityTable, 'document_seq' | 'id' | 'rule'>,
): DocumentEntityTable[] {
  const mentions = countBy(reading.mentions, (m) => m.entity)
  const quoted = countBy(distinctRecords(parties, ['source']), (p) => p.entity)
  const active = countBy(distinctRecords(parties, ['actor', 'recipient', 'place']), (p) => p.entity)
  return reading.entities.map((e) => ({
    ...of(e),
    entity_id: links.get(e.id)?.id ?? null,
    linked_id: links.get(e.id)?.id ?? null,
    linked_by: links.get(e.id)?.by ?? null,
    type: e.type,
    name_ar: e.name.ar,
    name_en: e.name.en,
    known: e.known,
    surfaces_json: JSON.stringify(e.surfaces),
    mention_count: mentions.get(e.id) ?? 0,
    quotation_count: quoted.get(e.id) ?? 0,
    event_count: active.get(e.id) ?? 0,
  }))
}

/** One row for each record an entity has one of these roles in. */
function distinctRecords(parties: readonly PartyTable[], roles: readonly PartyRole[]): PartyTable[] {
  const rows = parties.filter((p) => roles.includes(p.role))
  return [...new Map(rows.map((p) => [`${p.record} ${p.entity}`, p])).values()]
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
