import { type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'
import { shownDay } from '../edtf-days.ts'
import type { Stats } from '../records.ts'

const COUNTED = [
  'documents',
  'publications',
  'entities',
  'mentions',
  'times',
  'quotations',
  'events',
  'figures',
] as const

export async function countAll(db: Kysely<Database>): Promise<Stats> {
  const all = sql<number>`count(*)`
  const shown = sql<number>`count(*) filter (where canonical is null)`
  const counts = await db
    .selectNoFrom((eb) =>
      COUNTED.map((table) =>
        eb
          .selectFrom(table)
          .select((table === 'entities' ? shown : all).as('n'))
          .as(table),
      ),
    )
    .executeTakeFirstOrThrow()
  const outlets = await db
    .selectFrom('publications')
    .select((eb) => ['outlet', eb.fn.count<number>('document_seq').distinct().as('documents')])
    .groupBy('outlet')
    .orderBy('documents', 'desc')
    .orderBy('outlet', (order) => order.asc().nullsLast())
    .execute()
  const days = await db
    .selectFrom('documents')
    .select((eb) => [eb.fn.min('earliest').as('earliest'), eb.fn.max('latest').as('latest')])
    .where('dct', 'is not', null)
    .executeTakeFirst()
  return {
    ...(counts as Record<(typeof COUNTED)[number], number>),
    outlets,
    earliest: days?.earliest ? shownDay(days.earliest) : null,
    latest: days?.latest ? shownDay(days.latest) : null,
  }
}
