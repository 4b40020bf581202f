import type { Span } from '@isnad/text'
import type { Kysely, Selectable } from 'kysely'
import type { Database, DocumentTable, PartyRole } from '../database.ts'
import { shownDay } from '../edtf-days.ts'
import type {
  DocumentRef,
  DocumentSummary,
  EventRecord,
  FigureRecord,
  Party,
  Passage,
  QuotationRecord,
} from '../records.ts'
import { CONTENT_JOINT } from '../rows.ts'

/** From rows to the records that the register gives back. */

export const SUMMARY_COLUMNS = [
  'documents.seq',
  'documents.key',
  'documents.doc_id',
  'documents.url',
  'documents.outlet',
  'documents.title',
  'documents.published',
  'documents.dct',
  'documents.lead',
  'documents.language',
  'documents.entity_count',
  'documents.quotation_count',
  'documents.event_count',
  'documents.added_at',
  'documents.earliest',
  'documents.latest',
] as const

type SummaryRow = Omit<Selectable<DocumentTable>, 'text' | 'reading' | 'engine'>

export function toSummary(row: SummaryRow): DocumentSummary {
  return {
    key: row.key,
    id: row.doc_id,
    url: row.url,
    outlet: row.outlet,
    title: row.title,
    published: row.published,
    dct: row.dct,
    lead: row.lead,
    language: row.language,
    counts: { entities: row.entity_count, quotations: row.quotation_count, events: row.event_count },
    addedAt: row.added_at,
  }
}

function toRef({ key, title, outlet, url, published, dct }: DocumentSummary): DocumentRef {
  return { key, title, outlet, url, published, dct }
}

/** A record of a document, by the document's number and the record's id. */
export interface RecordRef {
  readonly document_seq: number
  readonly id: string
}

export async function loadSummaries(
  db: Kysely<Database>,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, DocumentSummary>> {
  if (seqs.length === 0) return new Map()
  const rows = await db.selectFrom('documents').select(SUMMARY_COLUMNS).where('seq', 'in', distinct(seqs)).execute()
  return new Map(rows.map((row) => [row.seq, toSummary(row)]))
}

export async function loadRefs(
  db: Kysely<Database>,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, DocumentRef>> {
  return new Map([...(await loadSummaries(db, seqs))].map(([seq, summary]) => [seq, toRef(summary)]))
}

export async function loadQuotations(
  db: Kysely<Database>,
  refs: readonly RecordRef[],
): Promise<ReadonlyMap<string, QuotationRecord>> {
  if (refs.length === 0) return new Map()
  const wanted = new Set(refs.map(recordKey))
  const [rows, documents, parties] = await Promise.all([
    db
      .selectFrom('quotations')
      .selectAll()
      .where('document_seq', 'in', seqsOf(refs))
      .where('id', 'in', idsOf(refs))
      .execute(),
    loadRefs(db, seqsOf(refs)),
    loadParties(db, refs),
  ])
  const records = rows
    .filter((row) => wanted.has(recordKey(row)))
    .map((row): [string, QuotationRecord] => {
      const party = (role: PartyRole): Party[] => parties.get(`${recordKey(row)} ${role}`) ?? []
      return [
        recordKey(row),
        {
          kind: 'quotation',
          document: documents.get(row.document_seq)!,
          id: row.id,
          sources: party('source'),
          source: row.source === null ? null : passage(row.source_start!, row.source_end!, row.source),
          cue: passage(row.cue_start, row.cue_end, row.cue),
          content: contentOf(row),
          mode: row.mode,
          stance: row.stance,
          via: party('via'),
          addressees: party('addressee'),
        },
      ]
    })
  return new Map(records)
}

/** The parts of a quotation's content, which stand in the row as one string. */
function contentOf(row: { content_json: string; words: string }): Passage[] {
  let from = 0
  return (JSON.parse(row.content_json) as Span[]).map(([start, end]) => {
    const words = row.words.slice(from, from + end - start)
    from += end - start + CONTENT_JOINT.length
    return passage(start, end, words)
  })
}

export async function loadEvents(
  db: Kysely<Database>,
  refs: readonly RecordRef[],
): Promise<ReadonlyMap<string, EventRecord>> {
  if (refs.length === 0) return new Map()
  const wanted = new Set(refs.map(recordKey))
  const found = await db
    .selectFrom('events')
    .selectAll()
    .where('document_seq', 'in', seqsOf(refs))
    .where('id', 'in', idsOf(refs))
    .execute()
  const rows = found.filter((row) => wanted.has(recordKey(row)))
  const attributedTo = rows.flatMap(({ document_seq, attributed_to: id }) =>
    id === null ? [] : [{ document_seq, id }],
  )
  const [documents, parties, figures, quotations] = await Promise.all([
    loadRefs(db, seqsOf(refs)),
    loadParties(db, refs),
    loadFigures(db, refs),
    loadQuotations(db, attributedTo),
  ])
  const records = rows.map((row): [string, EventRecord] => {
    const party = (role: PartyRole): Party[] => parties.get(`${recordKey(row)} ${role}`) ?? []
    const quotation = quotations.get(recordKey({ ...row, id: row.attributed_to ?? '' }))
    return [
      recordKey(row),
      {
        kind: 'event',
        document: documents.get(row.document_seq)!,
        id: row.id,
        type: row.type,
        mode: JSON.parse(row.mode_json) as string[],
        status: row.status,
        trigger: passage(row.span_start, row.span_end, row.words),
        actors: party('actor'),
        recipients: party('recipient'),
        places: party('place'),
        edtf: row.edtf,
        earliest: shownDay(row.earliest),
        latest: shownDay(row.latest),
        attributedTo: row.attributed_to,
        attribution: quotation ? { sources: quotation.sources, cue: quotation.cue, stance: quotation.stance } : null,
        figures: figures.get(recordKey(row)) ?? [],
      },
    ]
  })
  return new Map(records)
}

async function loadParties(db: Kysely<Database>, refs: readonly RecordRef[]): Promise<ReadonlyMap<string, Party[]>> {
  const rows = await db
    .selectFrom('parties as p')
    .innerJoin('document_entities as e', (j) =>
      j.onRef('e.document_seq', '=', 'p.document_seq').onRef('e.id', '=', 'p.entity'),
    )
    .select(['p.document_seq', 'p.record', 'p.role', 'e.id', 'e.entity_id', 'e.type', 'e.name_ar', 'e.name_en'])
    .where('p.document_seq', 'in', seqsOf(refs))
    .where('p.record', 'in', idsOf(refs))
    .orderBy('p.ord')
    .execute()
  return groupBy(rows, (row) => `${row.document_seq} ${row.record} ${row.role}`, toParty)
}

async function loadFigures(
  db: Kysely<Database>,
  refs: readonly RecordRef[],
): Promise<ReadonlyMap<string, FigureRecord[]>> {
  const rows = await db
    .selectFrom('figures as f')
    .leftJoin('document_entities as e', (j) =>
      j.onRef('e.document_seq', '=', 'f.document_seq').onRef('e.id', '=', 'f.by_entity'),
    )
    .selectAll('f')
    .select(['e.id', 'e.entity_id', 'e.type', 'e.name_ar', 'e.name_en'])
    .where('f.document_seq', 'in', seqsOf(refs))
    .where('f.event', 'in', idsOf(refs))
    .orderBy('f.ord')
    .execute()
  return groupBy(
    rows,
    (row) => `${row.document_seq} ${row.event}`,
    (row): FigureRecord => ({
      what: row.what,
      value: row.value,
      low: row.low,
      high: row.high,
      qualifier: row.qualifier as FigureRecord['qualifier'],
      scope: row.scope,
      by: row.id === null ? null : toParty(row as PartyRow),
      evidence: passage(row.span_start, row.span_end, row.words),
    }),
  )
}

interface PartyRow {
  id: string
  entity_id: string | null
  type: Party['type']
  name_ar: string
  name_en: string | null
}

function toParty(row: PartyRow): Party {
  return { entity: row.entity_id, local: row.id, type: row.type, name: { ar: row.name_ar, en: row.name_en } }
}

export function passage(start: number, end: number, words: string): Passage {
  return { span: [start, end], words }
}

export function recordKey({ document_seq, id }: RecordRef): string {
  return `${document_seq} ${id}`
}

function seqsOf(refs: readonly RecordRef[]): number[] {
  return distinct(refs.map((ref) => ref.document_seq))
}

function idsOf(refs: readonly RecordRef[]): string[] {
  return distinct(refs.map((ref) => ref.id))
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

export function groupBy<Row, K, T>(rows: readonly Row[], key: (row: Row) => K, item: (row: Row) => T): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(item(row))
    else groups.set(key(row), [item(row)])
  }
  return groups
}
