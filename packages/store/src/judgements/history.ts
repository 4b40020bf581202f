import type { Kysely, Selectable } from 'kysely'
import { cutPage, pageLimit, readCursor } from '../cursor.ts'
import type { Database, JudgementTable } from '../database.ts'
import type { HistoryQuery, Page } from '../register.ts'
import type { Judged, Judgement } from './judgement-records.ts'

/** Judgements, also those that were taken back, the latest first; of one entity and those it is one with, if asked for. */
export async function listJudgements(db: Kysely<Database>, query: HistoryQuery): Promise<Page<Judgement>> {
  const limit = pageLimit(query)
  const after = readCursor('judgements', query, ['number'])
  let rows = db.selectFrom('judgements').selectAll()
  if (query.entity !== undefined) {
    const ids = await groupMembers(db, query.entity)
    rows = rows.where((eb) => eb.or([eb('left_id', 'in', ids), eb('right_id', 'in', ids)]))
  }
  if (after) rows = rows.where('seq', '<', after[0] as number)
  const found = await rows
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const page = cutPage('judgements', found, limit, (row) => [row.seq])
  return { items: await toJudgements(db, page.rows), next: page.next }
}

export async function loadJudgements(db: Kysely<Database>, seqs: readonly number[]): Promise<readonly Judgement[]> {
  return await toJudgements(db, await db.selectFrom('judgements').selectAll().where('seq', 'in', seqs).execute())
}

/** An entity and all those that it is one with. */
async function groupMembers(db: Kysely<Database>, id: string): Promise<readonly string[]> {
  const row = await db.selectFrom('entities').select('canonical').where('id', '=', id).executeTakeFirst()
  const canonical = row?.canonical ?? id
  const members = await db.selectFrom('entities').select('id').where('canonical', '=', canonical).execute()
  return [canonical, ...members.map((member) => member.id)]
}

async function toJudgements(
  db: Kysely<Database>,
  rows: readonly Selectable<JudgementTable>[],
): Promise<readonly Judgement[]> {
  const names = await judgedByIds(
    db,
    rows.flatMap((row) => [row.left_id, ...(row.right_id === null ? [] : [row.right_id])]),
  )
  return rows.map((row) => ({
    id: `j${row.seq}`,
    verdict: row.verdict,
    left: names.get(row.left_id)!,
    right: row.right_id === null ? null : names.get(row.right_id)!,
    score: row.score,
    by: row.judged_by,
    at: row.at,
    revokedBy: row.revoked_by,
    revokedAt: row.revoked_at,
  }))
}

/** Entities with the name that most articles give each of them itself, whatever it is merged with. */
export async function judgedByIds(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, Judged>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('document_entities')
    .select((eb) => ['linked_id as id', 'name_ar', 'name_en', eb.fn.countAll<number>().as('n')])
    .where('linked_id', 'in', [...new Set(ids)])
    .groupBy(['linked_id', 'name_ar', 'name_en'])
    .orderBy('n', 'desc')
    .orderBy('name_ar')
    .orderBy('name_en')
    .execute()
  const judged = (id: string): Judged => {
    const given = rows.filter((row) => row.id === id)
    const en = given.find((row) => row.name_en !== null)?.name_en ?? null
    return { id, name: given[0] ? { ar: given[0].name_ar, en } : null }
  }
  return new Map(ids.map((id) => [id, judged(id)]))
}
