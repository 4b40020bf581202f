import { type Kysely, sql } from 'kysely'
import { cutPage, pageLimit, readCursor } from '../cursor.ts'
import type { Database, OccurrenceTable } from '../database.ts'
import { shownDay } from '../edtf-days.ts'
import { narrow, originalsOf } from '../matching/summarize.ts'
import type { FigureComparison, FigureValue, Occurrence, Report } from '../occurrence-records.ts'
import type { OccurrencesQuery, Page } from '../register.ts'
import { inPeriod, recordHas, resolveActor } from './filters.ts'
import { loadEvents, loadRefs, recordKey } from './hydrate.ts'

/** Occurrences by their first possible day, or by their last one when the newest come first; undated ones last. */
export async function listOccurrences(db: Kysely<Database>, query: OccurrencesQuery): Promise<Page<Occurrence>> {
  const sort = query.sort ?? 'newest'
  const list = `occurrences.${sort}`
  const limit = pageLimit(query)
  const after = readCursor(list, query, ['string', 'string'])
  const actors = query.actor === undefined ? null : await resolveActor(db, query.actor)
  const [column, direction, beyond] =
    sort === 'oldest' ? (['earliest', 'asc', '>'] as const) : (['latest', 'desc', '<'] as const)
  let rows = db.selectFrom('occurrences').selectAll()
  for (const condition of inPeriod(query, sql.ref('earliest'), sql.ref('latest'))) rows = rows.where(condition)
  if (query.type !== undefined) rows = rows.where('type', '=', query.type)
  if (query.status !== undefined) rows = rows.where('status', '=', query.status)
  if (query.least !== undefined) rows = rows.where('independent', '>=', query.least)
  if (actors) {
    rows = rows.where('id', 'in', (eb) =>
      eb
        .selectFrom('reports')
        .select('occurrence')
        .where(
          recordHas(sql.ref('reports.document_seq'), sql.ref('reports.event'), actors, ['actor', 'recipient', 'place']),
        ),
    )
  }
  if (after)
    rows = rows.where((eb) => eb(eb.refTuple(column, 'id'), beyond, eb.tuple(after[0] as string, after[1] as string)))
  const found = await rows
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute()
  const page = cutPage(list, found, limit, (row) => [row[column], row.id])
  return { items: await loadOccurrences(db, page.rows), next: page.next }
}

/** One occurrence with all its reports, or null. */
export async function findOccurrence(db: Kysely<Database>, id: string): Promise<Occurrence | null> {
  const row = await db.selectFrom('occurrences').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? (await loadOccurrences(db, [row]))[0]! : null
}

/** The occurrences of some rows, in their order. */
export async function loadOccurrences(db: Kysely<Database>, rows: readonly OccurrenceTable[]): Promise<Occurrence[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const reports = await db
    .selectFrom('reports as r')
    .select(['r.occurrence', 'r.document_seq', 'r.event as id', 'r.score', 'r.reasons_json'])
    .where('r.occurrence', 'in', ids)
    .execute()
  const events = await loadEvents(db, reports)
  const originals = await originalsOf(
    db,
    reports.map((r) => r.document_seq),
  )
  const keys = await loadRefs(db, [...new Set(originals.values())])
  return rows.map((row) => {
    const own = reports
      .filter((r) => r.occurrence === row.id)
      .map((r): Report & { seq: number } => ({
        event: events.get(recordKey(r))!,
        score: r.score,
        reasons: JSON.parse(r.reasons_json) as Report['reasons'],
        copyOf: keys.get(originals.get(r.document_seq) ?? Number.NaN)?.key ?? null,
        seq: r.document_seq,
      }))
      .sort((a, b) => compareDates(a.event.document.dct, b.event.document.dct) || a.seq - b.seq)
      .map(({ seq: _, ...report }): Report => report)
    return {
      id: row.id,
      type: row.type,
      status: row.status,
      earliest: shownDay(row.earliest),
      latest: shownDay(row.latest),
      dateBasis: dateBasis(row, own),
      documents: row.documents,
      independent: row.independent,
      reports: own,
      figures: compareFigures(own),
    }
  })
}

/** Undated articles last. */
const compareDates = (a: string | null, b: string | null): number => (a ?? '9').localeCompare(b ?? '9', 'en')

function dateBasis(row: OccurrenceTable, reports: readonly Report[]): Occurrence['dateBasis'] {
  if (row.earliest > row.latest) return null
  const dated = reports.flatMap(({ event: { earliest, latest } }) =>
    earliest === null && latest === null
      ? []
      : [{ earliest: earliest ?? '0000-01-01', latest: latest ?? '9999-12-31' }],
  )
  const first = dated
    .map((d) => d.earliest)
    .sort()
    .at(-1)!
  const last = dated.map((d) => d.latest).sort()[0]!
  if (first > last) return 'disputed'
  const { earliest, latest } = narrow(dated)
  return dated.length === reports.length && dated.every((d) => d.earliest === earliest && d.latest === latest)
    ? 'stated'
    : 'narrowed'
}

/** The figures of all reports by what they count. Copies repeat their original's and are left out. */
function compareFigures(reports: readonly Report[]): FigureComparison[] {
  const groups = new Map<string, { what: string; scope: string | null; values: FigureValue[] }>()
  for (const { event, copyOf } of reports) {
    if (copyOf !== null && reports.some((r) => r.event.document.key === copyOf)) continue
    for (const { what, scope, ...value } of event.figures) {
      const key = JSON.stringify([what, scope])
      const group = groups.get(key) ?? { what, scope, values: [] }
      group.values.push({ ...value, document: event.document })
      groups.set(key, group)
    }
  }
  return [...groups.values()].map((group) => {
    const known = group.values.flatMap((v) => (v.value === null ? [] : [v.value]))
    return {
      ...group,
      lowest: known.length > 0 ? Math.min(...known) : null,
      highest: known.length > 0 ? Math.max(...known) : null,
      latest: known.at(-1) ?? null,
    }
  })
}
