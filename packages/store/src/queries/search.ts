import { type Kysely, sql } from 'kysely'
import { cutPage, pageLimit, readCursor } from '../cursor.ts'
import type { Database, UnitTable } from '../database.ts'
import type { Backend, SearchTerms } from '../dialect/backend.ts'
import { RegisterError } from '../errors.ts'
import type { Hit, HitKind } from '../records.ts'
import type { SearchPage, SearchQuery } from '../register.ts'
import { keysOf, searchTerms } from '../search-keys.ts'
import { documentHas, inPeriod, publishedBy, recordHas, resolveActor } from './filters.ts'
import { groupBy, loadEvents, loadQuotations, loadSummaries, recordKey } from './hydrate.ts'
import { cutSnippet, type Highlight } from './snippet.ts'

/** Longest search, in words: each costs a look into the index. */
const MOST_TERMS = 32

export async function searchUnits(backend: Backend, query: SearchQuery): Promise<SearchPage> {
  const sort = query.sort ?? 'relevance'
  const list = `search.${sort}`
  const limit = pageLimit(query)
  const after = readCursor(list, query, [sort === 'relevance' ? 'number' : 'string', 'number'])
  const terms = readTerms(query.q)
  const matches = await matchingUnits(backend, terms, query)
  const counts = await matches
    .select((eb) => ['u.kind', eb.fn.countAll<number>().as('n')])
    .groupBy('u.kind')
    .execute()

  const [column, direction, beyond] = {
    relevance: ['m.score', 'asc', '>'] as const,
    newest: ['u.latest', 'desc', '<'] as const,
    oldest: ['u.earliest', 'asc', '>'] as const,
  }[sort]
  const { kinds } = query
  const found = await matches
    .select(['u.id', 'u.document_seq', 'u.kind', 'u.record', 'u.span_start', 'u.span_end', `${column} as sort`])
    .$if(kinds !== undefined, (qb) => qb.where('u.kind', 'in', kinds!))
    .$if(after !== null, (qb) => {
      const [value, id] = after!
      const tie = sql.ref('u.id')
      return qb.where(sql<boolean>`(${sql.ref(column)}, ${tie}) ${sql.raw(beyond)} (${value}, ${id})`)
    })
    .orderBy(column, direction)
    .orderBy('u.id', direction)
    .limit(limit + 1)
    .execute()
  const page = cutPage(list, found, limit, (row) => [row.sort, row.id])
  const count = (kind: HitKind): number => counts.find((c) => c.kind === kind)?.n ?? 0
  return {
    items: await loadHits(backend.db, page.rows, terms),
    next: page.next,
    counts: { document: count('document'), quotation: count('quotation'), event: count('event') },
  }
}

function readTerms(q: string): SearchTerms {
  const terms = searchTerms(q)
  if (terms.length === 0) throw new RegisterError('bad-query', `There is no word to search for in "${q}".`)
  if (terms.flat().length > MOST_TERMS)
    throw new RegisterError('bad-query', `A search has at most ${MOST_TERMS} words.`)
  return terms
}

/** The units that answer the words and every filter but the kind. */
async function matchingUnits(backend: Backend, terms: SearchTerms, query: SearchQuery) {
  let units = backend.db.selectFrom(backend.matchUnits(terms).as('m')).innerJoin('units as u', 'u.id', 'm.id')
  const seq = sql.ref<number>('u.document_seq')
  for (const condition of inPeriod(query, sql.ref('u.earliest'), sql.ref('u.latest'))) units = units.where(condition)
  if (query.outlet !== undefined) units = units.where(publishedBy(seq, query.outlet))
  if (query.actor !== undefined) {
    const actors = await resolveActor(backend.db, query.actor)
    const record = sql.ref<string | null>('u.record')
    units = units.where((eb) =>
      eb.or([
        eb.and([eb('u.kind', '=', 'document'), documentHas(seq, actors)]),
        recordHas(seq, record, actors, ['source', 'actor', 'recipient', 'place']),
      ]),
    )
  }
  return units
}

type UnitRow = Pick<UnitTable, 'document_seq' | 'kind' | 'record' | 'span_start' | 'span_end'>

async function loadHits(db: Kysely<Database>, units: readonly UnitRow[], terms: SearchTerms): Promise<readonly Hit[]> {
  const seqs = units.map((u) => u.document_seq)
  const refs = (kind: HitKind) =>
    units.filter((u) => u.kind === kind).map((u) => ({ document_seq: u.document_seq, id: u.record! }))
  const [summaries, quotations, events, texts, names] = await Promise.all([
    loadSummaries(db, seqs),
    loadQuotations(db, refs('quotation')),
    loadEvents(db, refs('event')),
    loadTexts(db, seqs),
    findNames(db, seqs, terms),
  ])
  return units.map((unit): Hit => {
    const seq = unit.document_seq
    const key = recordKey({ document_seq: seq, id: unit.record ?? '' })
    const snippet = cutSnippet(texts.get(seq)!, [unit.span_start, unit.span_end], terms, names.get(seq))
    if (unit.kind === 'quotation') return { snippet, record: quotations.get(key)! }
    if (unit.kind === 'event') return { snippet, record: events.get(key)! }
    return { snippet, record: { kind: 'document', document: summaries.get(seq)! } }
  })
}

async function loadTexts(db: Kysely<Database>, seqs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (seqs.length === 0) return new Map()
  const rows = await db.selectFrom('documents').select(['seq', 'text']).where('seq', 'in', seqs).execute()
  return new Map(rows.map((row) => [row.seq, row.text]))
}

/** Where those stand whom the search names otherwise than the text does: Lavrov, where it says لافروف. */
async function findNames(
  db: Kysely<Database>,
  seqs: readonly number[],
  terms: SearchTerms,
): Promise<ReadonlyMap<number, Highlight[]>> {
  if (seqs.length === 0) return new Map()
  const entities = await db
    .selectFrom('document_entities')
    .select(['document_seq', 'id', 'name_ar', 'name_en'])
    .where('document_seq', 'in', seqs)
    .execute()
  const termOf = new Map<string, number>()
  for (const entity of entities) {
    const keys = keysOf(`${entity.name_ar} ${entity.name_en ?? ''}`)
    const term = terms.findIndex((phrase) => phrase.every((key) => keys.includes(key)))
    if (term >= 0) termOf.set(recordKey(entity), term)
  }
  if (termOf.size === 0) return new Map()
  const mentions = await db
    .selectFrom('mentions')
    .select(['document_seq', 'entity as id', 'span_start', 'span_end'])
    .where('document_seq', 'in', seqs)
    .where('form', '=', 'name')
    .execute()
  return groupBy(
    mentions.filter((mention) => termOf.has(recordKey(mention))),
    (mention) => mention.document_seq,
    (mention): Highlight => ({ span: [mention.span_start, mention.span_end], term: termOf.get(recordKey(mention))! }),
  )
}
