import type { EntityType, EventStatus, EventType, Quotation, Stance } from '@isnad/model'
import type { Generated } from 'kysely'
import type { Verdict } from './judgements/judgement-records.ts'

/**
 * The tables. Every record of a Reading is a row with the words it rests on; `record` ids are those of the Reading,
 * unique within a document. Days are ISO dates that sort as text: see {@link UNDATED}. `*_json` columns hold JSON
 * as text in both databases.
 */
export interface Database {
  documents: DocumentTable
  publications: PublicationTable
  entities: EntityTable
  entity_words: { word: string; entity_id: string }
  document_entities: DocumentEntityTable
  mentions: RecordTable & Evidence & { entity: string; form: string }
  roles: Evidence & { document_seq: number; entity: string; ord: number; role: string }
  times: RecordTable & Evidence & Dated & TimeColumns
  quotations: RecordTable & Dated & QuotationColumns
  events: RecordTable & Evidence & Dated & EventColumns
  figures: Evidence & FigureTable
  parties: PartyTable
  units: UnitTable
  /** Hashes by which copies are looked up: see `shingles.ts`. */
  sketches: { hash: number; document_seq: number }
  /** Pairs of copies, each in both directions; `overlap` is the share of the shorter text. */
  copies: { document_seq: number; other_seq: number; overlap: number }
  occurrences: OccurrenceTable
  judgements: JudgementTable
  reports: ReportTable
  /** Keys by which events that may be the same are looked up: see `matching/same-occurrence.ts`. */
  report_keys: { hash: number; document_seq: number; event: string }
}

/** A span of the document's text and its exact words. */
interface Evidence {
  span_start: number
  span_end: number
  words: string
}

/** First and last possible day of a date, with the sentinels of `edtf-days.ts` when unknown or open. */
interface Dated {
  earliest: string
  latest: string
}

/** A record of a Reading. `rule` is what made it; its whole derivation is in the Reading. */
interface RecordTable {
  document_seq: number
  id: string
  rule: string
}

interface PublicationColumns {
  doc_id: string
  url: string | null
  outlet: string | null
  title: string | null
  published: string | null
}

/** One row a text. The columns of a publication are those of its first one. */
export interface DocumentTable extends PublicationColumns {
  seq: Generated<number>
  key: string
  dct: string | null
  earliest: string
  latest: string
  lead: string
  language: 'ar' | 'other'
  engine: string
  text: string
  /** The Reading without its text, compressed: see `reading-codec.ts`. */
  reading: Uint8Array
  entity_count: number
  quotation_count: number
  event_count: number
  added_at: string
}

export interface PublicationTable extends PublicationColumns {
  document_seq: number
  /** Hash of what identifies the publication, so that the same one is kept once. */
  hash: string
  via: string
  location: string | null
  added_at: string
}

/** An entity of the register. Its names are those that articles give it: see {@link DocumentEntityTable}. */
export interface EntityTable {
  id: string
  type: EntityType
  known: string | null
  /** The entity that it is shown as, by the judgements of people; null when that is itself. */
  canonical: string | null
}

/**
 * An entity of one Reading, the register's entity it is taken for (`linked_id`, with the reason in `linked_by`), and
 * the one that this is shown as (`entity_id`), by which all queries go: another when people have merged the two.
 */
export interface DocumentEntityTable extends RecordTable {
  entity_id: string | null
  linked_id: string | null
  linked_by: string | null
  type: EntityType
  name_ar: string
  name_en: string | null
  known: string | null
  surfaces_json: string
  mention_count: number
  quotation_count: number
  event_count: number
}

interface TimeColumns {
  edtf: string | null
  type: string
  value: string | null
  anchor: string | null
  reason: string | null
}

/** A quotation is dated by its document. */
interface QuotationColumns {
  mode: Quotation['mode']
  stance: Stance
  confidence: number
  setting: string | null
  cue_start: number
  cue_end: number
  cue: string
  source_start: number | null
  source_end: number | null
  source: string | null
  /** `[start, end]` of each part of the content. */
  content_json: string
  words: string
}

/** The evidence of an event is its trigger. */
interface EventColumns {
  edtf: string | null
  type: EventType
  mode_json: string
  status: EventStatus
  time_id: string | null
  attributed_to: string | null
  contexts_json: string
  also_json: string
}

interface FigureTable {
  document_seq: number
  event: string
  ord: number
  what: string
  value: number | null
  low: number | null
  high: number | null
  qualifier: string
  scope: string | null
  part_of_json: string | null
  by_entity: string | null
}

export type PartyRole = 'source' | 'via' | 'addressee' | 'actor' | 'recipient' | 'place'

/** Who takes part in a quotation or event, and as what. */
export interface PartyTable {
  document_seq: number
  record: string
  role: PartyRole
  ord: number
  entity: string
}

export type UnitKind = 'document' | 'quotation' | 'event'

/** What a search finds: a text, a quotation or an event, with its index kept by the dialect. */
export interface UnitTable {
  id: number
  document_seq: number
  kind: UnitKind
  record: string | null
  span_start: number
  span_end: number
  earliest: string
  latest: string
}

/** A decision about entities; see `judgements/`. Nothing but its revocation is ever changed in a row. */
export interface JudgementTable {
  seq: Generated<number>
  verdict: Verdict
  left_id: string
  right_id: string | null
  score: number | null
  judged_by: string
  at: string
  revoked_by: string | null
  revoked_at: string | null
}

/** What one or several articles report. Counts and days are kept up to date with its reports. */
export interface OccurrenceTable extends Dated {
  id: string
  type: EventType
  status: EventStatus
  documents: number
  /** Texts that are no copies of one another. */
  independent: number
}

/** An event of an article as a report of an occurrence, and why it is taken for one. No score: it was the first. */
export interface ReportTable {
  document_seq: number
  event: string
  occurrence: string
  score: number | null
  reasons_json: string
  facts_json: string
}
