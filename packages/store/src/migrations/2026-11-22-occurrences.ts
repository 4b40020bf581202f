import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import { matchEvents } from '../matching/match-events.ts'
import { unpackReading } from '../reading-codec.ts'

/** The occurrences that articles report, each brought together from all its reports. */
export async function createOccurrences(db: Kysely<unknown>, backend: Backend): Promise<void> {
  const { text, number, bigint } = backend.types
  const document = sql`integer not null references documents (seq) on delete cascade`
  await sql`create table occurrences (
    id ${text} primary key, type ${text} not null, status ${text} not null,
    earliest ${text} not null, latest ${text} not null,
    documents integer not null, independent integer not null
  )`.execute(db)
  await sql`create index occurrences_earliest on occurrences (earliest, id)`.execute(db)
  await sql`create index occurrences_latest on occurrences (latest, id)`.execute(db)
  await sql`create table reports (
    document_seq ${document}, event ${text} not null, occurrence ${text} not null references occurrences (id),
    score ${number}, reasons_json ${text} not null, facts_json ${text} not null,
    primary key (document_seq, event)
  )`.execute(db)
  await sql`create index reports_occurrence on reports (occurrence)`.execute(db)
  // keys are looked up by hash alone; a document's own are found by making them again
  await sql`create table report_keys (hash ${bigint} not null, document_seq integer not null, event ${text} not null)`.execute(
    db,
  )
  await sql`create index report_keys_hash on report_keys (hash, document_seq, event)`.execute(db)
  await matchAll(db as Kysely<Database>, backend)
}

/** Matches the documents of a register that is older than this, in the order they were added. */
async function matchAll(db: Kysely<Database>, backend: Backend): Promise<void> {
  for (let seq = 0; ; ) {
    const row = await db
      .selectFrom('documents')
      .select(['seq', 'key', 'text', 'reading'])
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst()
    if (!row) return
    seq = row.seq
    const links = await db
      .selectFrom('document_entities')
      .select(['id', 'entity_id'])
      .where('document_seq', '=', seq)
      .execute()
    await matchEvents(backend, db, {
      seq,
      key: row.key,
      reading: unpackReading(row.reading, row.text),
      links: new Map(links.flatMap(({ id, entity_id }) => (entity_id === null ? [] : [[id, entity_id]]))),
    })
  }
}
