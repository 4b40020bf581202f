import type { Reading } from '@isnad/model'
import { type Kysely, sql } from 'kysely'
import { valuesHash } from '../content-key.ts'
import type { Database, ReportTable } from '../database.ts'
import type { Backend } from '../dialect/backend.ts'
import { type EventFacts, eventFacts } from './event-facts.ts'
import { blockingKeys, type Comparison, compareEvents, isSameOccurrence } from './same-occurrence.ts'
import { summarizeOccurrences } from './summarize.ts'

/** Of reports under the same keys only the newest are compared: what is far more common than this tells nothing. */
const MOST_COMPARED = 400

/** A document that has just been kept, to be compared with those that were there. */
export interface NewDocument {
  readonly seq: number
  readonly key: string
  readonly reading: Reading
  /** Entity id in the Reading → in the register. */
  readonly links: ReadonlyMap<string, string>
  /** True when the document was matched before and forgotten. */
  readonly again?: boolean
}

interface Candidate {
  readonly seq: number
  readonly occurrence: string
  readonly facts: EventFacts
}

/**
 * Takes each event of a new document for a report of a known occurrence, or for the first one of a new, within the
 * transaction that keeps it and after its copies are known. The cost depends on what is alike, not on the register.
 */
export async function matchEvents(backend: Backend, trx: Kysely<Database>, document: NewDocument): Promise<void> {
  const facts = eventFacts(document.reading, document.key, document.links)
  if (facts.length === 0) return
  const keys = facts.map(blockingKeys)
  const candidates = await findCandidates(backend, trx, [...new Set(keys.flat())])
  const matches = bestMatches(facts, candidates, await copiesOf(trx, document.seq))
  const isNew = (fact: EventFacts): boolean => !matches.has(fact.id)
  const newIds = await newOccurrenceIds(trx, facts.filter(isNew), document.again ?? false)
  const reports = facts.map((fact): ReportTable => {
    const match = matches.get(fact.id)
    return {
      document_seq: document.seq,
      event: eventOf(fact),
      occurrence: match?.occurrence ?? newIds.get(fact.id)!,
      score: match?.comparison.score ?? null,
      reasons_json: JSON.stringify(match?.comparison.reasons ?? []),
      facts_json: JSON.stringify(fact),
    }
  })
  const fresh = reports.filter((r) => r.score === null)
  await backend.insertRows(
    trx,
    'occurrences',
    fresh.map((r) => newOccurrence(r, facts)),
    { skipKnown: true },
  )
  await backend.insertRows(trx, 'reports', reports)
  const keyRows = facts.flatMap((fact, i) =>
    keys[i]!.map((hash) => ({ hash, document_seq: document.seq, event: eventOf(fact) })),
  )
  await backend.insertRows(trx, 'report_keys', keyRows)
  await summarizeOccurrences(
    trx,
    reports.map((r) => r.occurrence),
  )
}

/** Takes a document out of the occurrences that it reports, before its events are read anew. */
export async function forgetEvents(backend: Backend, trx: Kysely<Database>, seq: number): Promise<void> {
  const rows = await trx
    .selectFrom('reports')
    .select(['occurrence', 'facts_json'])
    .where('document_seq', '=', seq)
    .execute()
  const keys = rows.flatMap((row) => blockingKeys(JSON.parse(row.facts_json) as EventFacts))
  if (keys.length > 0) {
    await trx
      .deleteFrom('report_keys')
      .where('hash', 'in', backend.numbers(keys))
      .where('document_seq', '=', seq)
      .execute()
  }
  await trx.deleteFrom('reports').where('document_seq', '=', seq).execute()
  await summarizeOccurrences(
    trx,
    rows.map((row) => row.occurrence),
  )
}

/**
 * An occurrence is named after its first report. That one may have been forgotten while others stay; where it is then
 * the first of another occurrence, the name is taken, and it gets another.
 */
async function newOccurrenceIds(
  trx: Kysely<Database>,
  facts: readonly EventFacts[],
  again: boolean,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const fact of facts) {
    let id = `o${valuesHash([fact.id])}`
    for (let n = 2; again && (await isTaken(trx, id)); n++) id = `o${valuesHash([fact.id, String(n)])}`
    ids.set(fact.id, id)
  }
  return ids
}

async function isTaken(trx: Kysely<Database>, id: string): Promise<boolean> {
  return (await trx.selectFrom('occurrences').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

const eventOf = ({ id }: EventFacts): string => id.split(' ')[1]!

function newOccurrence(report: ReportTable, facts: readonly EventFacts[]) {
  const { type, status } = facts.find((fact) => eventOf(fact) === report.event)!
  return { id: report.occurrence, type, status, earliest: '', latest: '', documents: 0, independent: 0 }
}

async function copiesOf(trx: Kysely<Database>, seq: number): Promise<ReadonlySet<number>> {
  const rows = await trx.selectFrom('copies').select('other_seq').where('document_seq', '=', seq).execute()
  return new Set(rows.map((row) => row.other_seq))
}

async function findCandidates(
  backend: Backend,
  trx: Kysely<Database>,
  keys: readonly number[],
): Promise<readonly Candidate[]> {
  if (keys.length === 0) return []
  const rows = await trx
    .selectFrom('reports as r')
    .select(['r.document_seq', 'r.occurrence', 'r.facts_json'])
    .where(
      sql<boolean>`(r.document_seq, r.event) in ${trx
        .selectFrom('report_keys')
        .select(['document_seq', 'event'])
        .where('hash', 'in', backend.numbers(keys))}`,
    )
    .orderBy('r.document_seq', 'desc')
    .limit(MOST_COMPARED)
    .execute()
  return rows.map((row) => ({
    seq: row.document_seq,
    occurrence: row.occurrence,
    facts: JSON.parse(row.facts_json) as EventFacts,
  }))
}

/**
 * The best pairs first, so that each event gets one occurrence and each occurrence one event of the document: what
 * an article tells apart stays apart.
 */
function bestMatches(facts: readonly EventFacts[], candidates: readonly Candidate[], copies: ReadonlySet<number>) {
  const pairs = facts.flatMap((fact) =>
    candidates.flatMap((candidate): { fact: EventFacts; occurrence: string; comparison: Comparison }[] => {
      const comparison = compareEvents(fact, candidate.facts, { copies: copies.has(candidate.seq) })
      const same = comparison && isSameOccurrence(fact.type, comparison)
      return same ? [{ fact, occurrence: candidate.occurrence, comparison }] : []
    }),
  )
  pairs.sort((a, b) => b.comparison.score - a.comparison.score)
  const matches = new Map<string, { occurrence: string; comparison: Comparison }>()
  const taken = new Set<string>()
  for (const { fact, occurrence, comparison } of pairs) {
    if (matches.has(fact.id) || taken.has(occurrence)) continue
    matches.set(fact.id, { occurrence, comparison })
    taken.add(occurrence)
  }
  return matches
}
