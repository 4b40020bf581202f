import type { Kysely } from 'kysely'
import type { Database, OccurrenceTable } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import { checkJudgements } from '../judgements/check-judgements.ts'
import { originalsOf, reportedDays, summaryOf } from '../matching/summarize.ts'
import { checkDocument } from './check-document.ts'
import { compareRows } from './compare-rows.ts'
import { type Checked, type Fault, fault } from './integrity-records.ts'

const OCCURRENCES_AT_A_TIME = 200

/**
 * Checks everything that the register keeps, document by document, and tells each fault as it is found. Nothing is
 * changed, and others may add meanwhile: a document that seems wrong is looked at twice, since its Reading may have
 * been replaced between two queries.
 */
export async function checkRegister(backend: Backend, tell: (fault: Fault) => void): Promise<Checked> {
  const checked = { documents: 0, records: 0, passages: 0, occurrences: 0, faults: 0 }
  const say = (faults: readonly Fault[]): void => {
    for (const found of faults) {
      checked.faults++
      tell(found)
    }
  }
  /** What the database cannot read is a fault as well, and stops no other check. */
  const tolerantly = async (table: string, record: string | null, check: () => Promise<void>): Promise<void> => {
    try {
      await check()
    } catch (error) {
      if (backend.isContention(error)) throw error
      say([fault('unreadable', { table, record, found: (error as Error).message })])
    }
  }
  await tolerantly('database', null, async () =>
    say((await backend.damage()).map((found) => fault('database', { found }))),
  )
  await tolerantly('documents', null, async () => {
    for (const seq of await documentNumbers(backend.db)) {
      await tolerantly('documents', String(seq), async () => {
        let document = await checkDocument(backend, seq)
        if (document && document.faults.length > 0) document = await checkDocument(backend, seq)
        if (!document) return
        checked.documents++
        checked.records += document.records
        checked.passages += document.passages
        say(document.faults)
      })
    }
  })
  await tolerantly('occurrences', null, async () => {
    for await (const rows of occurrencePages(backend.db)) {
      checked.occurrences += rows.length
      let faults = await checkOccurrences(backend.db, rows)
      if (faults.length > 0) faults = await checkOccurrences(backend.db, await again(backend.db, rows))
      say(faults)
    }
  })
  await tolerantly('judgements', null, async () => say(await checkJudgements(backend.db)))
  await tolerantly('copies', null, async () => say(await checkCopies(backend.db)))
  await tolerantly('report_keys', null, async () => say(await checkOrphanedKeys(backend.db)))
  return checked
}

async function documentNumbers(db: Kysely<Database>): Promise<readonly number[]> {
  const rows = await db.selectFrom('documents').select('seq').orderBy('seq').execute()
  return rows.map((row) => row.seq)
}

async function* occurrencePages(db: Kysely<Database>): AsyncGenerator<readonly OccurrenceTable[]> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('occurrences')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(OCCURRENCES_AT_A_TIME)
      .execute()
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)!.id
  }
}

async function again(db: Kysely<Database>, rows: readonly OccurrenceTable[]): Promise<readonly OccurrenceTable[]> {
  const ids = rows.map((row) => row.id)
  return await db.selectFrom('occurrences').selectAll().where('id', 'in', ids).execute()
}

/** What stands in the rows of occurrences against what their reports say. */
async function checkOccurrences(db: Kysely<Database>, rows: readonly OccurrenceTable[]): Promise<Fault[]> {
  if (rows.length === 0) return []
  const reports = await reportedDays(
    db,
    rows.map((row) => row.id),
  )
  const originals = await originalsOf(
    db,
    reports.map((r) => r.document_seq),
  )
  return rows.flatMap((row) => {
    const own = reports.filter((r) => r.occurrence === row.id)
    if (own.length === 0) return [fault('orphan', { table: 'occurrences', record: row.id })]
    const expected = { id: row.id, ...summaryOf(own, originals) }
    return compareRows({ table: 'occurrences', document: null, key: ['id'] }, [expected], [row])
  })
}

/** Copies are kept in both directions, with the same overlap. */
async function checkCopies(db: Kysely<Database>): Promise<Fault[]> {
  const rows = await db
    .selectFrom('copies as a')
    .leftJoin('copies as b', (j) =>
      j
        .onRef('b.document_seq', '=', 'a.other_seq')
        .onRef('b.other_seq', '=', 'a.document_seq')
        .onRef('b.overlap', '=', 'a.overlap'),
    )
    .select(['a.document_seq', 'a.other_seq'])
    .where('b.document_seq', 'is', null)
    .execute()
  return rows.map((row) => fault('missing', { table: 'copies', record: `${row.other_seq} ${row.document_seq}` }))
}

/** Keys under which nothing is found any more. */
async function checkOrphanedKeys(db: Kysely<Database>): Promise<Fault[]> {
  const rows = await db
    .selectFrom('report_keys as k')
    .leftJoin('reports as r', (j) => j.onRef('r.document_seq', '=', 'k.document_seq').onRef('r.event', '=', 'k.event'))
    .select(['k.document_seq', 'k.event'])
    .distinct()
    .where('r.event', 'is', null)
    .execute()
  return rows.map((row) => fault('orphan', { table: 'report_keys', record: `${row.document_seq} ${row.event}` }))
}
