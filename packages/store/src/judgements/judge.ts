import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import { RegisterError } from '../errors.ts'
import { applyGroups } from './follow-judgements.ts'
import { type Decision, type Groups, groupEntities } from './group-entities.ts'
import { loadJudgements } from './history.ts'
import type { Judgement, NewJudgement } from './judgement-records.ts'

/** Makes a judgement in one transaction; see {@link Register.judge}. */
export async function judge(backend: Backend, judgement: NewJudgement, now: Date): Promise<Judgement> {
  const { verdict, left, by } = judgement
  const right = judgement.verdict === 'apart' ? null : judgement.right
  return await backend.db.transaction().execute(async (trx) => {
    await backend.lockLinks(trx)
    for (const id of right === null ? [left] : [left, right]) await requireEntity(trx, id)
    const standing = await standingDecisions(trx)
    const before = groupEntities(standing)
    const decision = await inOrder(trx, { verdict, left, right }, before)
    const after = groupEntities([...standing, decision])
    refuseWithoutEffect(decision, standing, before, after)
    const { seq } = await trx
      .insertInto('judgements')
      .values({
        verdict,
        left_id: decision.left,
        right_id: decision.right,
        score: null,
        judged_by: by,
        at: now.toISOString(),
        revoked_by: null,
        revoked_at: null,
      })
      .returning('seq')
      .executeTakeFirstOrThrow()
    await applyGroups(backend, trx, before, after)
    return (await loadJudgements(trx, [seq]))[0]!
  })
}

/** Takes a judgement back in one transaction, the last standing one without an id; see {@link Register.undo}. */
export async function undo(
  backend: Backend,
  { id, by }: { readonly id?: string | undefined; readonly by: string },
  now: Date,
): Promise<Judgement | null> {
  return await backend.db.transaction().execute(async (trx) => {
    await backend.lockLinks(trx)
    const standing = await standingDecisions(trx)
    const undone = id === undefined ? standing.at(-1) : standing.find(({ seq }) => `j${seq}` === id)
    if (!undone) return null
    const after = groupEntities(standing.filter((decision) => decision !== undone))
    if (after.contradictions.length > 0) {
      throw new RegisterError('judgement', `Without j${undone.seq}, later judgements contradict each other.`)
    }
    const revoked = { revoked_by: by, revoked_at: now.toISOString() }
    await trx.updateTable('judgements').set(revoked).where('seq', '=', undone.seq).execute()
    await applyGroups(backend, trx, groupEntities(standing), after)
    return (await loadJudgements(trx, [undone.seq]))[0]!
  })
}

/** The judgements that were not taken back, in the order in which they were made. */
export async function standingDecisions(db: Kysely<Database>): Promise<readonly (Decision & { seq: number })[]> {
  return await db
    .selectFrom('judgements')
    .select(['seq', 'verdict', 'left_id as left', 'right_id as right'])
    .where('revoked_at', 'is', null)
    .orderBy('seq')
    .execute()
}

async function requireEntity(trx: Transaction<Database>, id: string): Promise<void> {
  const row = await trx.selectFrom('entities').select('id').where('id', '=', id).executeTakeFirst()
  if (!row) throw new RegisterError('unknown-entity', `There is no entity ${id} in the register.`)
}

/** Of two that are merged, the one stands left whose id stays: one that the who's-who knows, else that of more articles. */
async function inOrder(trx: Transaction<Database>, decision: Decision, { groups }: Groups): Promise<Decision> {
  const { verdict, left, right } = decision
  if (verdict !== 'same' || right === null) return decision
  const weight = async (id: string): Promise<readonly [known: number, documents: number]> => {
    const canonical = groups.get(id)?.[0] ?? id
    const { known } = await trx
      .selectFrom('entities')
      .select('known')
      .where('id', '=', canonical)
      .executeTakeFirstOrThrow()
    const { documents } = await trx
      .selectFrom('document_entities')
      .select((eb) => eb.fn.count<number>('document_seq').distinct().as('documents'))
      .where('entity_id', '=', canonical)
      .executeTakeFirstOrThrow()
    return [Number(known !== null), documents]
  }
  const [ours, theirs] = [await weight(left), await weight(right)]
  const swap = theirs[0] > ours[0] || (theirs[0] === ours[0] && theirs[1] > ours[1])
  return swap ? { verdict, left: right, right: left } : decision
}

/** A judgement that changes nothing, or that an earlier one forbids, is refused with the reason. */
function refuseWithoutEffect(
  { verdict, left, right }: Decision,
  standing: readonly Decision[],
  before: Groups,
  after: Groups,
): void {
  const refuse = (detail: string): never => {
    throw new RegisterError('judgement', detail)
  }
  if (left === right) refuse(`${left} cannot be judged against itself.`)
  if (after.contradictions.length > 0) {
    refuse(`${left} and ${right} cannot be one: they, or those that they are one with, were said never to be the same.`)
  }
  if (verdict === 'same' && before.groups.get(left)?.includes(right!)) refuse(`${left} and ${right} are one already.`)
  if (verdict === 'apart' && !before.groups.has(left)) refuse(`${left} is not merged with any other.`)
  const isSaid = (d: Decision): boolean =>
    d.verdict === 'different' && [d.left, d.right].includes(left) && [d.left, d.right].includes(right)
  if (verdict === 'different' && standing.some(isSaid)) refuse(`${left} and ${right} are held apart already.`)
}
