import type { Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import { RegisterError } from '../errors.ts'
import { applyGroups } from '../judgements/follow-judgements.ts'
import { groupEntities } from '../judgements/group-entities.ts'
import { standingDecisions } from '../judgements/judge.ts'
import type { JudgementLine } from './bundle-lines.ts'

/**
 * Keeps the judgements of a bundle in one transaction, after those that are there; gives how many were new. One that
 * is there already is taken back when the bundle says so. Throws when they contradict those that are there.
 */
export async function restoreJudgements(backend: Backend, lines: readonly JudgementLine[]): Promise<number> {
  if (lines.length === 0) return 0
  return await backend.db.transaction().execute(async (trx) => {
    await backend.lockLinks(trx)
    const before = groupEntities(await standingDecisions(trx))
    const seen = new Set<number>()
    let added = 0
    for (const line of lines) added += await restoreJudgement(backend, trx, line, seen)
    const after = groupEntities(await standingDecisions(trx))
    const [contradiction] = after.contradictions
    if (contradiction) {
      const { left, right } = contradiction
      throw new RegisterError(
        'judgement',
        `${left} and ${right} are merged in one register and held apart in the other.`,
      )
    }
    await applyGroups(backend, trx, before, after)
    return added
  })
}

/** `seen`: the rows that stand for lines already read, so that two alike stay two. */
async function restoreJudgement(
  backend: Backend,
  trx: Transaction<Database>,
  line: JudgementLine,
  seen: Set<number>,
): Promise<number> {
  const revoked = { revoked_by: line.revokedBy, revoked_at: line.revokedAt }
  const row = {
    verdict: line.verdict,
    left_id: line.left.id,
    right_id: line.right?.id ?? null,
    judged_by: line.by,
    at: line.at,
  }
  const alike = await trx
    .selectFrom('judgements')
    .select(['seq', 'revoked_at'])
    .where((eb) => eb.and({ verdict: row.verdict, left_id: row.left_id, judged_by: row.judged_by, at: row.at }))
    .where('right_id', row.right_id === null ? 'is' : '=', row.right_id)
    .orderBy('seq')
    .execute()
  const known = alike.find(({ seq }) => !seen.has(seq))
  if (known) {
    seen.add(known.seq)
    if (known.revoked_at === null && line.revokedAt !== null) {
      await trx.updateTable('judgements').set(revoked).where('seq', '=', known.seq).execute()
    }
    return 0
  }
  const entities = line.right === null ? [line.left] : [line.left, line.right]
  await backend.insertRows(
    trx,
    'entities',
    entities.map(({ id, type, known: wikidata }) => ({ id, type, known: wikidata })),
    { skipKnown: true },
  )
  const { seq } = await trx
    .insertInto('judgements')
    .values({ ...row, score: line.score, ...revoked })
    .returning('seq')
    .executeTakeFirstOrThrow()
  seen.add(seq)
  return 1
}
