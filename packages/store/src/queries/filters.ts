import { type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { Database, PartyRole } from '../database.ts'
import { edtfDays } from '../edtf-days.ts'
import { nameWords } from '../entity-key.ts'
import { RegisterError } from '../errors.ts'
import type { Period } from '../register.ts'

/** The first and last day of a period, each null when open. */
function periodDays({ from, to }: Period): { first: string | null; last: string | null } {
  const day = (edtf: string, end: 'earliest' | 'latest'): string => {
    const days = edtfDays(edtf)
    if (!days) throw new RegisterError('bad-query', `"${edtf}" is not a date such as 2016, 2016-12 or 2016-12-29.`)
    return days[end]
  }
  return { first: from === undefined ? null : day(from, 'earliest'), last: to === undefined ? null : day(to, 'latest') }
}

/**
 * The conditions under which a dated row can lie in a period. An uncertain date lies in it when any of its days
 * does; an undated row only lies in no period at all, which the sentinels see to.
 */
export function inPeriod(
  period: Period,
  earliest: Expression<string>,
  latest: Expression<string>,
): Expression<SqlBool>[] {
  const { first, last } = periodDays(period)
  return [
    ...(first === null ? [] : [sql<SqlBool>`${latest} >= ${first}`]),
    ...(last === null ? [] : [sql<SqlBool>`${earliest} <= ${last}`]),
  ]
}

/** The entities an actor stands for: the one with this id, else all with every word of this name. */
export async function resolveActor(db: Kysely<Database>, actor: string): Promise<readonly string[]> {
  const exact = await db.selectFrom('entities').select(['id', 'canonical']).where('id', '=', actor).executeTakeFirst()
  if (exact) return [exact.canonical ?? exact.id]
  const words = [...new Set(nameWords(actor))]
  if (words.length === 0) return []
  const rows = await db
    .selectFrom('entity_words as w')
    .innerJoin('entities as e', 'e.id', 'w.entity_id')
    .select((eb) => eb.fn.coalesce('e.canonical', 'e.id').as('shown'))
    .where('w.word', 'in', words)
    .groupBy('shown')
    .having((eb) => eb.fn.count('w.word').distinct(), '=', words.length)
    .execute()
  return rows.map((row) => row.shown)
}

const eb = expressionBuilder<Database>()

/** True for the documents in which one of the entities occurs. */
export function documentHas(seq: Expression<number>, entities: readonly string[]): Expression<SqlBool> {
  const documents = eb.selectFrom('document_entities').select('document_seq').where('entity_id', 'in', orNone(entities))
  return sql<SqlBool>`${seq} in ${documents}`
}

/** True for the records in which one of the entities has one of the roles. */
export function recordHas(
  seq: Expression<number>,
  record: Expression<string | null>,
  entities: readonly string[],
  roles: readonly PartyRole[],
): Expression<SqlBool> {
  const records = eb
    .selectFrom('document_entities as de')
    .innerJoin('parties as p', (j) => j.onRef('p.document_seq', '=', 'de.document_seq').onRef('p.entity', '=', 'de.id'))
    .select(['p.document_seq', 'p.record'])
    .where('de.entity_id', 'in', orNone(entities))
    .where('p.role', 'in', roles)
  return sql<SqlBool>`(${seq}, ${record}) in ${records}`
}

/** True for the documents of which a copy appeared in this outlet. */
export function publishedBy(seq: Expression<number>, outlet: string): Expression<SqlBool> {
  return sql<SqlBool>`${seq} in ${eb.selectFrom('publications').select('document_seq').where('outlet', '=', outlet)}`
}

/** A list for `in`, which cannot be empty: nothing has the empty id. */
function orNone(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [''] : ids
}
