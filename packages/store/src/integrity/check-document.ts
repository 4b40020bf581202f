import { type Reading, readingSchema } from '@isnad/model'
import { type Kysely, sql } from 'kysely'
import { documentRow, RECORD_TABLES } from '../add-reading.ts'
import { contentKey } from '../content-key.ts'
import type { Database } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import type { EntityLink } from '../entity-key.ts'
import { checkEvidence } from '../evidence.ts'
import type { EventFacts } from '../matching/event-facts.ts'
import { blockingKeys } from '../matching/same-occurrence.ts'
import { unpackReading } from '../reading-codec.ts'
import { readingRows } from '../rows.ts'
import { compareRows } from './compare-rows.ts'
import { type Fault, fault } from './integrity-records.ts'

/** What was looked at of a document, and what is wrong with it. */
export interface CheckedDocument {
  readonly records: number
  readonly passages: number
  readonly faults: readonly Fault[]
}

const KEYS: Record<(typeof RECORD_TABLES)[number], readonly string[]> = {
  document_entities: ['id'],
  mentions: ['id'],
  roles: ['entity', 'ord'],
  times: ['id'],
  quotations: ['id'],
  events: ['id'],
  figures: ['event', 'ord'],
  parties: ['record', 'role', 'ord'],
}

/**
 * Makes every row of a document again from its Reading and its text, and compares it with the one that is kept. Null
 * when the document is not there. To whom an entity is linked is a decision, not a reading: it is taken as it stands.
 */
export async function checkDocument({ db, numbers }: Backend, seq: number): Promise<CheckedDocument | null> {
  const row = await db.selectFrom('documents').selectAll().where('seq', '=', seq).executeTakeFirst()
  if (!row) return null
  const document = row.key
  const read = tryReading(row.reading, row.text)
  if ('problem' in read) {
    return { records: 0, passages: 0, faults: [fault('reading', { document, found: read.problem })] }
  }
  const { reading } = read
  const faults: Fault[] = []
  const key = contentKey(row.text)
  if (key !== row.key) faults.push(fault('key', { document, expected: key, found: row.key }))
  const { reading: _, ...columns } = documentRow(reading, row.key, row.added_at)
  faults.push(...compareRows({ table: 'documents', document, key: ['key'] }, [columns], [row]))

  let records = 1
  let passages = 0
  const kept = await rowsOf(db, seq)
  const made = readingRows(reading, seq, keptLinks(kept.document_entities))
  const shownAs = await canonicals(db, kept.document_entities)
  const follow = (id: string | null): string | null => (id === null ? null : (shownAs.get(id) ?? id))
  const document_entities = made.document_entities.map((e) => ({ ...e, entity_id: follow(e.linked_id) }))
  const rows = { ...made, document_entities }
  for (const table of RECORD_TABLES) {
    records += rows[table].length
    passages += rows[table].filter((r) => 'words' in r).length
    faults.push(...compareRows({ table, document, key: KEYS[table] }, rows[table], kept[table]))
  }
  const units = [{ kind: 'document', record: null }, ...named('quotation', reading), ...named('event', reading)]
  const unitRows = await db.selectFrom('units').selectAll().where('document_seq', '=', seq).execute()
  faults.push(...compareRows({ table: 'units', document, key: ['kind', 'record'] }, units, unitRows))
  const events = reading.events.map(({ id }) => ({ event: id }))
  const reports = await db.selectFrom('reports').selectAll().where('document_seq', '=', seq).execute()
  faults.push(...compareRows({ table: 'reports', document, key: ['event'] }, events, reports))
  faults.push(...(await checkReportKeys(db, numbers, document, reports)))
  const published = await db.selectFrom('publications').select('hash').where('document_seq', '=', seq).execute()
  if (published.length === 0) faults.push(fault('missing', { table: 'publications', document }))
  return { records: records + units.length + reports.length, passages, faults }
}

/** The Reading, or why it cannot be used. */
function tryReading(packed: Uint8Array, text: string): { reading: Reading } | { problem: string } {
  try {
    const reading = readingSchema.parse(unpackReading(packed, text)) as Reading
    checkEvidence(reading)
    return { reading }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

async function rowsOf(db: Kysely<Database>, seq: number) {
  const rows = {} as Record<(typeof RECORD_TABLES)[number], readonly object[]>
  for (const table of RECORD_TABLES) {
    const query = sql<object>`select * from ${sql.table(table)} where document_seq = ${seq}`
    rows[table] = (await query.execute(db)).rows
  }
  return rows as typeof rows & { document_entities: readonly Database['document_entities'][] }
}

function keptLinks(rows: readonly Database['document_entities'][]): ReadonlyMap<string, EntityLink> {
  return new Map(
    rows.flatMap(({ id, linked_id, linked_by }): [string, EntityLink][] =>
      linked_id === null ? [] : [[id, { id: linked_id, by: linked_by as EntityLink['by'] }]],
    ),
  )
}

/** The entities that those of a document are shown as, where these are others. */
async function canonicals(
  db: Kysely<Database>,
  links: readonly Database['document_entities'][],
): Promise<ReadonlyMap<string, string>> {
  const ids = links.flatMap(({ linked_id }) => (linked_id === null ? [] : [linked_id]))
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('document_entities as de')
    .innerJoin('entities as e', 'e.id', 'de.linked_id')
    .select(['e.id', 'e.canonical'])
    .distinct()
    .where('de.document_seq', '=', links[0]!.document_seq)
    .where('e.canonical', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.canonical!]))
}

function named(kind: 'quotation' | 'event', reading: Reading): { kind: string; record: string }[] {
  return reading[`${kind}s`].map(({ id }) => ({ kind, record: id }))
}

/** The keys under which each report must be found by the articles to come. */
async function checkReportKeys(
  db: Kysely<Database>,
  numbers: Backend['numbers'],
  document: string,
  reports: readonly Database['reports'][],
): Promise<Fault[]> {
  const expected = reports.flatMap(({ event, facts_json, document_seq }) =>
    [...new Set(blockingKeys(JSON.parse(facts_json) as EventFacts))].map((hash) => ({ hash, document_seq, event })),
  )
  if (expected.length === 0) return []
  const found = await db
    .selectFrom('report_keys')
    .selectAll()
    .where('hash', 'in', numbers([...new Set(expected.map(({ hash }) => hash))]))
    .where('document_seq', '=', expected[0]!.document_seq)
    .execute()
  const compared = { table: 'report_keys', document, key: ['event', 'hash'] }
  return compareRows(compared, expected, found)
}
