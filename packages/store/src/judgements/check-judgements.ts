import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { type Fault, fault } from '../integrity/integrity-records.ts'
import { canonicalOf, groupEntities } from './group-entities.ts'
import { standingDecisions } from './judge.ts'

/** Whom each entity is shown as, against what the judgements say; and judgements that contradict each other. */
export async function checkJudgements(db: Kysely<Database>): Promise<Fault[]> {
  const groups = groupEntities(await standingDecisions(db))
  const kept = await db.selectFrom('entities').select(['id', 'canonical']).where('canonical', 'is not', null).execute()
  const canonicals = new Map(kept.map((row) => [row.id, row.canonical]))
  const wrong = [...new Set([...canonicals.keys(), ...groups.groups.keys()])].sort().flatMap((id) => {
    const expected = canonicalOf(groups, id)
    const found = canonicals.get(id) ?? id
    return found === expected
      ? []
      : [fault('value', { table: 'entities', record: id, column: 'canonical', expected, found })]
  })
  const contradictions = groups.contradictions.map(({ left, right }) =>
    fault('value', { table: 'judgements', record: `${left} ${right}`, expected: 'different', found: 'same' }),
  )
  return [...wrong, ...contradictions]
}
