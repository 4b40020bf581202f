import { type Kysely, sql } from 'kysely'
import { cutPage, pageLimit, readCursor } from '../cursor.ts'
import type { Database, OccurrenceTable } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import { shownDay } from '../edtf-days.ts'
import type { EventFacts } from '../matching/event-facts.ts'
import { type Comparison, compareOutcome, outcomeKeys } from '../matching/outcome.ts'
import type { Occurrence, Plan } from '../occurrence-records.ts'
import type { LedgerPage, LedgerQuery } from '../register.ts'
import { loadOccurrences } from './occurrences.ts'

const MOST_OUTCOMES = 3

/**
 * What was announced, promised or asked for, and what came of it, as of a day: the one asked for, or that of the
 * newest article, since the register knows nothing of what came later. Soonest due first, those without a date last.
 */
export async function listPlans(backend: Backend, query: LedgerQuery): Promise<LedgerPage> {
  const { db } = backend
  const limit = pageLimit(query)
  const after = readCursor('ledger', query, ['string', 'string'])
  const asOf = query.asOf ?? (await newestDay(db))
  const due = sql<string>`case when earliest > latest then '9999-99-99' else latest end`
  let rows = db
    .selectFrom('occurrences')
    .selectAll()
    .select(due.as('due'))
    .where('status', 'in', ['planned', 'demanded'])
  if (after) rows = rows.where(sql<boolean>`(${due}, id) > (${after[0]}, ${after[1]})`)
  const found = await rows
    .orderBy('due')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = cutPage('ledger', found, limit, (row) => [row.due, row.id])
  const plans = await loadOccurrences(db, page.rows)
  const items: Plan[] = []
  for (const [i, plan] of plans.entries()) items.push(await followPlan(backend, plan, page.rows[i]!, asOf))
  return { items, next: page.next, asOf }
}

async function followPlan(
  backend: Backend,
  plan: Occurrence,
  row: OccurrenceTable,
  asOf: string | null,
): Promise<Plan> {
  const due = shownDay(row.latest)
  const { db } = backend
  const found = await findOutcomes(backend, row.id)
  const occurrences = await loadOccurrences(
    db,
    found.map((f) => f.row),
  )
  const outcomes = found.map(({ comparison }, i) => ({ occurrence: occurrences[i]!, ...comparison }))
  return { plan, due, outcomes, state: stateOf(outcomes[0]?.occurrence ?? null, due, asOf) }
}

function stateOf(outcome: Occurrence | null, due: string | null, asOf: string | null): Plan['state'] {
  if (outcome) return outcome.status === 'denied' ? 'called-off' : 'kept'
  if (due === null || asOf === null) return 'unclear'
  return due < asOf ? 'due' : 'open'
}

/** The occurrences that a plan may have led to, the likeliest first. */
async function findOutcomes(
  { db, numbers }: Backend,
  plan: string,
): Promise<{ row: OccurrenceTable; comparison: Comparison }[]> {
  const reports = await db.selectFrom('reports').select('facts_json').where('occurrence', '=', plan).execute()
  const plans = reports.map((r) => JSON.parse(r.facts_json) as EventFacts)
  const keys = [...new Set(plans.flatMap(outcomeKeys))]
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('report_keys as k')
    .innerJoin('reports as r', (j) => j.onRef('r.document_seq', '=', 'k.document_seq').onRef('r.event', '=', 'k.event'))
    .innerJoin('occurrences as o', 'o.id', 'r.occurrence')
    .selectAll('o')
    .select('r.facts_json')
    .distinct()
    .where('k.hash', 'in', numbers(keys))
    .where('o.status', 'in', ['actual', 'denied'])
    .execute()
  const best = new Map<string, { row: OccurrenceTable; comparison: Comparison }>()
  for (const { facts_json, ...row } of rows) {
    for (const fact of plans) {
      const comparison = compareOutcome(fact, JSON.parse(facts_json) as EventFacts)
      if (comparison && comparison.score > (best.get(row.id)?.comparison.score ?? 0))
        best.set(row.id, { row, comparison })
    }
  }
  return [...best.values()]
    .sort((a, b) => b.comparison.score - a.comparison.score || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, MOST_OUTCOMES)
}

async function newestDay(db: Kysely<Database>): Promise<string | null> {
  const row = await db
    .selectFrom('documents')
    .select((eb) => eb.fn.max('latest').as('day'))
    .executeTakeFirst()
  return row?.day ? shownDay(row.day) : null
}
