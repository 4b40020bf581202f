import type { Reading } from '@isnad/model'
import type { Transaction } from 'kysely'
import { contentKey, valuesHash } from './content-key.ts'
import type { Database, DocumentTable } from './database.ts'
import type { Backend } from './dialect/backend.ts'
import { checkEvidence } from './evidence.ts'
import { followJudgements } from './judgements/follow-judgements.ts'
import { linkCopies, unlinkCopies } from './link-copies.ts'
import { forgetEvents, matchEvents } from './matching/match-events.ts'
import { summarizeOccurrences } from './matching/summarize.ts'
import { packReading } from './reading-codec.ts'
import type { Origin, Publication } from './records.ts'
import type { Added } from './register.ts'
import { daysOf, entityRows, linkEntities, readingRows } from './rows.ts'
import { indexUnits } from './units.ts'

const LEAD_UNITS = 240

/** Keeps a Reading in one transaction; see {@link Register.add}. */
export async function addReading(backend: Backend, reading: Reading, origin: Origin, now: Date): Promise<Added> {
  const { id, url, outlet, title, published } = reading.document
  const addedAt = now.toISOString()
  return await keepReading(backend, reading, addedAt, [{ id, url, outlet, title, published, origin, addedAt }])
}

/** Keeps a Reading and some publications of its text, as of a day and time (ISO). */
export async function keepReading(
  backend: Backend,
  reading: Reading,
  addedAt: string,
  publications: readonly Publication[],
): Promise<Added> {
  checkEvidence(reading)
  const key = contentKey(reading.document.text)
  const row = documentRow(reading, key, addedAt)
  return await backend.db.transaction().execute(async (trx): Promise<Added> => {
    const inserted = await trx
      .insertInto('documents')
      .values(row)
      .onConflict((c) => c.column('key').doNothing())
      .returning('seq')
      .executeTakeFirst()
    if (inserted) {
      await insertRecords(backend, trx, reading, inserted.seq, key)
      await insertPublications(backend, trx, inserted.seq, publications)
      return { key, status: 'added' }
    }
    const known = await trx
      .selectFrom('documents')
      .select(['seq', 'published'])
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    await insertPublications(backend, trx, known.seq, publications)
    if (known.published !== null || reading.document.published === null) return { key, status: 'known' }
    await replaceReading(backend, trx, row, reading, known.seq)
    return { key, status: 'updated' }
  })
}

/** Looks for the copies of a document again: those that were added at the same moment could not be seen before. */
export async function findLateCopies(backend: Backend, reading: Reading): Promise<void> {
  const key = contentKey(reading.document.text)
  await backend.db.transaction().execute(async (trx) => {
    const { seq } = await trx.selectFrom('documents').select('seq').where('key', '=', key).executeTakeFirstOrThrow()
    await linkCopies(backend, trx, reading, seq)
    const reports = await trx.selectFrom('reports').select('occurrence').where('document_seq', '=', seq).execute()
    await summarizeOccurrences(
      trx,
      reports.map((r) => r.occurrence),
    )
  })
}

/** A later Reading of a known text takes the place of the first; when it was added, and its publications, stay. */
async function replaceReading(
  backend: Backend,
  trx: Transaction<Database>,
  { added_at: _, ...row }: Omit<DocumentTable, 'seq'>,
  reading: Reading,
  seq: number,
): Promise<void> {
  await forgetEvents(backend, trx, seq)
  for (const table of RECORD_TABLES) await trx.deleteFrom(table).where('document_seq', '=', seq).execute()
  await backend.deleteUnits(trx, seq)
  await unlinkCopies(trx, seq)
  await trx.updateTable('documents').set(row).where('seq', '=', seq).execute()
  await insertRecords(backend, trx, reading, seq, row.key, true)
}

/** The tables that hold the records of a Reading, each row of them made by `rows.ts`. */
export const RECORD_TABLES = [
  'document_entities',
  'mentions',
  'roles',
  'times',
  'quotations',
  'events',
  'figures',
  'parties',
] as const

async function insertRecords(
  backend: Backend,
  trx: Transaction<Database>,
  reading: Reading,
  seq: number,
  key: string,
  again = false,
): Promise<void> {
  const links = linkEntities(reading, key)
  const { entities, entity_words } = entityRows(reading, links)
  await backend.insertRows(trx, 'entities', entities, { skipKnown: true })
  await backend.insertRows(trx, 'entity_words', entity_words, { skipKnown: true })
  const rows = readingRows(reading, seq, links)
  for (const table of RECORD_TABLES) await backend.insertRows(trx, table, rows[table])
  await backend.insertUnits(trx, indexUnits(reading, seq))
  await linkCopies(backend, trx, reading, seq)
  await matchEvents(backend, trx, {
    seq,
    key,
    reading,
    links: await followJudgements(trx, seq),
    again,
  })
}

async function insertPublications(
  backend: Backend,
  trx: Transaction<Database>,
  document_seq: number,
  publications: readonly Publication[],
): Promise<void> {
  const rows = publications.map(({ id, url, outlet, title, published, origin, addedAt }) => ({
    document_seq,
    hash: valuesHash([id, url, outlet, title, published]),
    doc_id: id,
    url,
    outlet,
    title,
    published,
    via: origin.via,
    location: origin.location,
    added_at: addedAt,
  }))
  await backend.insertRows(trx, 'publications', rows, { skipKnown: true })
}

export function documentRow(reading: Reading, key: string, addedAt: string): Omit<DocumentTable, 'seq'> {
  const { document: d } = reading
  const headline = reading.blocks.find((b) => b.kind === 'headline')
  return {
    key,
    doc_id: d.id,
    url: d.url,
    outlet: d.outlet,
    title: d.title ?? (headline ? d.text.slice(...headline.span) : null),
    published: d.published,
    dct: d.dct.edtf,
    ...daysOf(d.dct.edtf),
    lead: leadOf(reading),
    language: d.language,
    engine: reading.engine,
    text: d.text,
    reading: packReading(reading),
    entity_count: reading.entities.length,
    quotation_count: reading.quotations.length,
    event_count: reading.events.length,
    added_at: addedAt,
  }
}

/** The first words of the first paragraph, cut at a space; of the text when it has none. */
function leadOf({ blocks, document: { text } }: Reading): string {
  const paragraph = blocks.find((b) => b.kind === 'paragraph')
  const words = (paragraph ? text.slice(...paragraph.span) : text).trim()
  if (words.length <= LEAD_UNITS) return words
  const cut = words.lastIndexOf(' ', LEAD_UNITS)
  return `${words.slice(0, cut > 0 ? cut : LEAD_UNITS).toWellFormed()}…`
}
