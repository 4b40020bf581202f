import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { UNDATED } from '../edtf-days.ts'

/** Brings what stands in the rows of occurrences up to date with their reports; one without reports goes. */
export async function summarizeOccurrences(trx: Kysely<Database>, occurrences: readonly string[]): Promise<void> {
  const ids = [...new Set(occurrences)].sort()
  if (ids.length === 0) return
  const rows = await reportedDays(trx, ids)
  const originals = await originalsOf(
    trx,
    rows.map((row) => row.document_seq),
  )
  for (const id of ids) {
    const reports = rows.filter((row) => row.occurrence === id)
    if (reports.length === 0) {
      await trx.deleteFrom('occurrences').where('id', '=', id).execute()
      continue
    }
    await trx.updateTable('occurrences').set(summaryOf(reports, originals)).where('id', '=', id).execute()
  }
}

/** The reports of some occurrences, with their days and documents. */
export async function reportedDays(db: Kysely<Database>, occurrences: readonly string[]) {
  return await db
    .selectFrom('reports as r')
    .innerJoin('events as e', (j) => j.onRef('e.document_seq', '=', 'r.document_seq').onRef('e.id', '=', 'r.event'))
    .select(['r.occurrence', 'r.document_seq', 'e.earliest', 'e.latest'])
    .where('r.occurrence', 'in', occurrences)
    .execute()
}

/** What stands in the row of an occurrence that has these reports. `originals`: see {@link originalsOf}. */
export function summaryOf(
  reports: readonly (Days & { readonly document_seq: number })[],
  originals: ReadonlyMap<number, number>,
) {
  const independent = new Set(reports.map((r) => originals.get(r.document_seq) ?? r.document_seq)).size
  return { ...narrow(reports), documents: reports.length, independent }
}

/**
 * For documents that copy others: the first kept of the texts they are copies of, over any number of steps among the
 * documents asked for.
 */
export async function originalsOf(db: Kysely<Database>, seqs: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const documents = [...new Set(seqs)].sort((a, b) => a - b)
  if (documents.length < 2) return new Map()
  const pairs = await db
    .selectFrom('copies')
    .select(['document_seq', 'other_seq'])
    .where('document_seq', 'in', documents)
    .whereRef('other_seq', '<', 'document_seq')
    .orderBy('document_seq')
    .execute()
  const originals = new Map<number, number>()
  for (const { document_seq, other_seq } of pairs) {
    const first = originals.get(other_seq) ?? other_seq
    originals.set(document_seq, Math.min(first, originals.get(document_seq) ?? first))
  }
  return originals
}

interface Days {
  readonly earliest: string
  readonly latest: string
}

/**
 * The days on which all dated reports agree. Where they don't, the days of the most precise one, which its reports
 * show beside the others; where none is dated, none.
 */
export function narrow(reports: readonly Days[]): Days {
  const dated = reports.filter((r) => r.earliest <= r.latest)
  if (dated.length === 0) return UNDATED
  const earliest = dated.map((r) => r.earliest).reduce((a, b) => (a > b ? a : b))
  const latest = dated.map((r) => r.latest).reduce((a, b) => (a < b ? a : b))
  if (earliest <= latest) return { earliest, latest }
  const width = ({ earliest, latest }: Days): number => Date.parse(latest) - Date.parse(earliest)
  const [narrowest] = [...dated].sort((a, b) => width(a) - width(b))
  return { earliest: narrowest!.earliest, latest: narrowest!.latest }
}
