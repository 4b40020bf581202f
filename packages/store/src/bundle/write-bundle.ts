import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { findDocument } from '../queries/documents.ts'
import {
  BUNDLE_VERSION,
  type BundleLine,
  type DocumentLine,
  type JudgedEntity,
  type JudgementLine,
} from './bundle-lines.ts'

/** The register as the lines of a bundle, without their line breaks. The same register always gives the same lines. */
export async function* writeBundle(db: Kysely<Database>): AsyncGenerator<string> {
  const line = (value: BundleLine): string => JSON.stringify(value)
  yield line({ kind: 'isnad-bundle', version: BUNDLE_VERSION })
  let documents = 0
  for (const { key } of await db.selectFrom('documents').select('key').orderBy('seq').execute()) {
    yield line(await documentOf(db, key))
    documents++
  }
  const judgements = await judgementsOf(db)
  for (const judgement of judgements) yield line(judgement)
  yield line({ kind: 'end', documents, judgements: judgements.length })
}

async function documentOf(db: Kysely<Database>, key: string): Promise<DocumentLine> {
  const { addedAt, publications, reading } = (await findDocument(db, key))!
  return { kind: 'document', key, addedAt, publications, reading }
}

async function judgementsOf(db: Kysely<Database>): Promise<readonly JudgementLine[]> {
  const rows = await db
    .selectFrom('judgements as j')
    .innerJoin('entities as l', 'l.id', 'j.left_id')
    .leftJoin('entities as r', 'r.id', 'j.right_id')
    .selectAll('j')
    .select(['l.type as left_type', 'l.known as left_known', 'r.type as right_type', 'r.known as right_known'])
    .orderBy('j.seq')
    .execute()
  const entity = (id: string, type: JudgedEntity['type'], known: string | null): JudgedEntity => ({ id, type, known })
  return rows.map((row) => ({
    kind: 'judgement',
    verdict: row.verdict,
    left: entity(row.left_id, row.left_type, row.left_known),
    right: row.right_id === null ? null : entity(row.right_id, row.right_type!, row.right_known),
    score: row.score,
    by: row.judged_by,
    at: row.at,
    revokedBy: row.revoked_by,
    revokedAt: row.revoked_at,
  }))
}
