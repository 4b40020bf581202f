import { type Kysely, sql } from 'kysely'
import { cutPage, pageLimit, readCursor } from '../cursor.ts'
import type { Database } from '../database.ts'
import { UNDATED } from '../edtf-days.ts'
import type { TimelinePage, TimelineQuery } from '../register.ts'
import { inPeriod, recordHas, resolveActor } from './filters.ts'
import { loadEvents, recordKey } from './hydrate.ts'

/** Events by their first possible day, or by their last one when the newest come first. */
export async function listEvents(db: Kysely<Database>, query: TimelineQuery): Promise<TimelinePage> {
  const sort = query.sort ?? 'oldest'
  const list = `timeline.${sort}`
  const limit = pageLimit(query)
  const after = readCursor(list, query, ['string', 'number', 'number'])
  const actors = query.actor === undefined ? null : await resolveActor(db, query.actor)
  const [column, direction, beyond] =
    sort === 'oldest' ? (['earliest', 'asc', '>'] as const) : (['latest', 'desc', '<'] as const)

  let rows = db.selectFrom('events')
  for (const condition of inPeriod(query, sql.ref('earliest'), sql.ref('latest'))) rows = rows.where(condition)
  if (query.type !== undefined) rows = rows.where('type', '=', query.type)
  if (query.status !== undefined) rows = rows.where('status', '=', query.status)
  if (actors) {
    rows = rows.where(recordHas(sql.ref('events.document_seq'), sql.ref('events.id'), actors, ['actor', 'recipient']))
  }
  const counts = await rows
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.countAll<number>().filterWhere('earliest', '=', UNDATED.earliest).as('undated'),
    ])
    .executeTakeFirstOrThrow()
  const found = await rows
    .select(['document_seq', 'id', 'earliest', 'latest', 'span_start'])
    .$if(after !== null, (qb) =>
      qb.where((eb) =>
        eb(
          eb.refTuple(column, 'document_seq', 'span_start'),
          beyond,
          eb.tuple(after![0] as string, after![1] as number, after![2] as number),
        ),
      ),
    )
    .orderBy(column, direction)
    .orderBy('document_seq', direction)
    .orderBy('span_start', direction)
    .limit(limit + 1)
    .execute()
  const page = cutPage(list, found, limit, (row) => [row[column], row.document_seq, row.span_start])
  const events = await loadEvents(db, page.rows)
  return {
    items: page.rows.map((row) => events.get(recordKey(row))!),
    next: page.next,
    total: counts.total,
    undated: counts.undated,
  }
}
