import { type Kysely, sql } from 'kysely'
import { cutPage, pageLimit, readCursor } from '../cursor.ts'
import type { Database } from '../database.ts'
import type { QuotationRecord } from '../records.ts'
import type { Page, QuotationsQuery } from '../register.ts'
import { inPeriod, recordHas, resolveActor } from './filters.ts'
import { loadQuotations, recordKey } from './hydrate.ts'

/** Quotations by the date of their document and their place in it. */
export async function listQuotations(db: Kysely<Database>, query: QuotationsQuery): Promise<Page<QuotationRecord>> {
  const sort = query.sort ?? 'newest'
  const list = `quotations.${sort}`
  const limit = pageLimit(query)
  const after = readCursor(list, query, ['string', 'number', 'number'])
  const sources = query.source === undefined ? null : await resolveActor(db, query.source)
  const [column, direction, beyond] =
    sort === 'oldest' ? (['earliest', 'asc', '>'] as const) : (['latest', 'desc', '<'] as const)

  let rows = db.selectFrom('quotations').select(['document_seq', 'id', 'cue_start', `${column} as day`])
  for (const condition of inPeriod(query, sql.ref('earliest'), sql.ref('latest'))) rows = rows.where(condition)
  if (query.stance !== undefined) rows = rows.where('stance', '=', query.stance)
  if (sources) {
    rows = rows.where(recordHas(sql.ref('quotations.document_seq'), sql.ref('quotations.id'), sources, ['source']))
  }
  if (after) {
    rows = rows.where((eb) =>
      eb(
        eb.refTuple(column, 'document_seq', 'cue_start'),
        beyond,
        eb.tuple(after[0] as string, after[1] as number, after[2] as number),
      ),
    )
  }
  const found = await rows
    .orderBy(column, direction)
    .orderBy('document_seq', direction)
    .orderBy('cue_start', direction)
    .limit(limit + 1)
    .execute()
  const page = cutPage(list, found, limit, (row) => [row.day, row.document_seq, row.cue_start])
  const quotations = await loadQuotations(db, page.rows)
  return { items: page.rows.map((row) => quotations.get(recordKey(row))!), next: page.next }
}
