import { type Kysely, sql } from 'kysely'
import type { Backend } from '../dialect/backend.ts'

/** What people decide about entities, and beside each link of an article the entity that it is shown as. */
export async function createJudgements(db: Kysely<unknown>, { types }: Backend): Promise<void> {
  const { serial, text, number } = types
  await sql`create table judgements (
    seq ${serial} primary key, verdict ${text} not null,
    left_id ${text} not null references entities (id), right_id ${text} references entities (id),
    score ${number}, judged_by ${text} not null, at ${text} not null, revoked_by ${text}, revoked_at ${text},
    constraint judgements_revoked check ((revoked_at is null) = (revoked_by is null))
  )`.execute(db)
  await sql`alter table entities add column canonical ${text} references entities (id)`.execute(db)
  await sql`create index entities_canonical on entities (canonical)`.execute(db)
  await sql`alter table document_entities add column linked_id ${text} references entities (id)`.execute(db)
  await sql`update document_entities set linked_id = entity_id`.execute(db)
  await sql`create index document_entities_linked_id on document_entities (linked_id, document_seq)`.execute(db)
}
