import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import { forgetEvents, matchEvents } from '../matching/match-events.ts'
import { unpackReading } from '../reading-codec.ts'
import { canonicalOf, type Groups } from './group-entities.ts'

/**
 * Lets the rows of a document that has just been kept follow the judgements that were made before. Gives the
 * entity that each of its entities is shown as. To be called after the rows are written: on a server, it is their
 * writing that waits for somebody who judges meanwhile.
 */
export async function followJudgements(trx: Kysely<Database>, seq: number): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('document_entities as de')
    .innerJoin('entities as e', 'e.id', 'de.linked_id')
    .select(['de.id', 'e.id as linked', 'e.canonical'])
    .where('de.document_seq', '=', seq)
    .execute()
  const merged = rows.filter((row) => row.canonical !== null)
  for (const { id, canonical } of merged) {
    await trx
      .updateTable('document_entities')
      .set({ entity_id: canonical })
      .where('document_seq', '=', seq)
      .where('id', '=', id)
      .execute()
  }
  return new Map(rows.map((row) => [row.id, row.canonical ?? row.linked]))
}

/**
 * Brings all records from one state of judgements to the next: entities, the links of the articles that name them,
 * and the occurrences in which they take part, which are matched anew. The cost depends on the articles of those
 * whose id changes.
 */
export async function applyGroups(
  backend: Backend,
  trx: Kysely<Database>,
  before: Groups,
  after: Groups,
): Promise<void> {
  const changed = [...new Set([...before.groups.keys(), ...after.groups.keys()])]
    .filter((id) => canonicalOf(before, id) !== canonicalOf(after, id))
    .sort()
  if (changed.length === 0) return
  for (const id of changed) {
    const canonical = canonicalOf(after, id)
    const entity = trx.updateTable('entities').set({ canonical: canonical === id ? null : canonical })
    await entity.where('id', '=', id).execute()
    await trx.updateTable('document_entities').set({ entity_id: canonical }).where('linked_id', '=', id).execute()
  }
  await matchAgain(backend, trx, changed)
}

/** Matches the events of the documents in which entities take part, all forgotten first, in the order of adding. */
async function matchAgain(backend: Backend, trx: Kysely<Database>, entities: readonly string[]): Promise<void> {
  const rows = await trx
    .selectFrom('document_entities')
    .select('document_seq')
    .distinct()
    .where('linked_id', 'in', entities)
    .where('event_count', '>', 0)
    .orderBy('document_seq')
    .execute()
  for (const { document_seq } of rows) await forgetEvents(backend, trx, document_seq)
  for (const { document_seq: seq } of rows) {
    const { key, text, reading } = await trx
      .selectFrom('documents')
      .select(['key', 'text', 'reading'])
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow()
    const links = await trx
      .selectFrom('document_entities')
      .select(['id', sql<string>`entity_id`.as('entity_id')])
      .where('document_seq', '=', seq)
      .where('entity_id', 'is not', null)
      .execute()
    await matchEvents(backend, trx, {
      seq,
      key,
      reading: unpackReading(reading, text),
      links: new Map(links.map((link) => [link.id, link.entity_id])),
      again: true,
    })
  }
}
