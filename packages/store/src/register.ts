import type { EventStatus, EventType, Reading, Stance } from '@isnad/model'
import type { Checked, Fault } from './integrity/integrity-records.ts'
import type { Judgement, NewJudgement } from './judgements/judgement-records.ts'
import type { Occurrence, Plan } from './occurrence-records.ts'
import type {
  DocumentSummary,
  EntityRecord,
  EntitySummary,
  EventRecord,
  Hit,
  HitKind,
  Origin,
  QuotationRecord,
  Stats,
  StoredDocument,
} from './records.ts'

/** One page of a list. `next` is the cursor of the page after it, null on the last one. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** Which page. A cursor is opaque and belongs to the list it came from. */
export interface Paging {
  readonly cursor?: string | undefined
  /** Most items on the page, 1–200; 20 when not given. */
  readonly limit?: number | undefined
}

/** A span of days, both ends included: ISO dates or shorter (`2016`, `2016-12`), each optional. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface DocumentsQuery extends Paging, Period {
  readonly outlet?: string | undefined
  /** An entity's id, or its name under any spelling the register has seen. */
  readonly actor?: string | undefined
  /** By document date (undated last) or by when they were added; newest first unless `oldest`. */
  readonly sort?: 'newest' | 'oldest' | 'added' | undefined
}

export interface SearchQuery extends Paging, Period {
  /**
   * Words, all of which must occur, in any form: attached particles, article and endings are seen through. Words in
   * quotation marks must stand together.
   */
  readonly q: string
  readonly kinds?: readonly HitKind[] | undefined
  readonly outlet?: string | undefined
  readonly actor?: string | undefined
  readonly sort?: 'relevance' | 'newest' | 'oldest' | undefined
}

export interface SearchPage extends Page<Hit> {
  /** How many records of each kind answer the words and the filters, whatever `kinds` asks for. */
  readonly counts: Readonly<Record<HitKind, number>>
}

export interface TimelineQuery extends Paging, Period {
  /** An entity's id, or its name under any spelling the register has seen. */
  readonly actor?: string | undefined
  readonly type?: EventType | undefined
  readonly status?: EventStatus | undefined
  readonly sort?: 'newest' | 'oldest' | undefined
}

/** Events by their first possible day. Undated events come last, and not at all when a period is asked for. */
export interface TimelinePage extends Page<EventRecord> {
  readonly total: number
  /** How many of `total` have no date. */
  readonly undated: number
}

export interface OccurrencesQuery extends Paging, Period {
  /** Who or what takes part, or where: an entity's id or name. */
  readonly actor?: string | undefined
  readonly type?: EventType | undefined
  readonly status?: EventStatus | undefined
  /** Only what at least so many independent texts report. */
  readonly least?: number | undefined
  readonly sort?: 'newest' | 'oldest' | undefined
}

export interface LedgerQuery extends Paging {
  /** The day as of which plans are open or due (ISO); that of the newest article when not given. */
  readonly asOf?: string | undefined
}

export interface LedgerPage extends Page<Plan> {
  readonly asOf: string | null
}

export interface QuotationsQuery extends Paging, Period {
  /** Whose words: an entity's id or name. */
  readonly source?: string | undefined
  readonly stance?: Stance | undefined
  readonly sort?: 'newest' | 'oldest' | undefined
}

export interface EntitiesQuery extends Paging {
  /** The beginning of each word of a name, in Arabic or Latin letters; the most mentioned when empty. */
  readonly q?: string | undefined
  readonly type?: EntitySummary['type'] | undefined
}

export interface HistoryQuery extends Paging {
  /** Only judgements about this entity and those that it is one with. */
  readonly entity?: string | undefined
}

/**
 * What came of adding: `known` when the register had the text already (another outlet or address of it is kept as
 * one more publication), `updated` when it had it without a date and this Reading has one.
 */
export interface Added {
  readonly key: string
  readonly status: 'added' | 'updated' | 'known'
}

/** What came of an import: documents by what came of each, and the judgements that were new. */
export interface Imported {
  readonly added: number
  readonly updated: number
  readonly known: number
  readonly judgements: number
}

/**
 * The register: everything added, on disk, for good. `add` is one transaction an article, and what it has reported
 * survives the process and the machine. Several processes may have it open and write at once. Lookups by a key
 * give null when there is none. Failures a person can cause throw a {@link RegisterError}.
 */
export interface Register {
  /**
   * Keeps an article's Reading. The evidence of every record is checked against the text first; a Reading that
   * does not fit its text is refused whole.
   */
  add(reading: Reading, origin: Origin): Promise<Added>
  document(key: string): Promise<StoredDocument | null>
  documents(query?: DocumentsQuery): Promise<Page<DocumentSummary>>
  search(query: SearchQuery): Promise<SearchPage>
  timeline(query?: TimelineQuery): Promise<TimelinePage>
  /** What happened, each with all its reports side by side. */
  occurrences(query?: OccurrencesQuery): Promise<Page<Occurrence>>
  occurrence(id: string): Promise<Occurrence | null>
  /** Plans, promises and demands, and what came of them. */
  ledger(query?: LedgerQuery): Promise<LedgerPage>
  quotations(query?: QuotationsQuery): Promise<Page<QuotationRecord>>
  entities(query?: EntitiesQuery): Promise<Page<EntitySummary>>
  entity(id: string): Promise<EntityRecord | null>
  /**
   * Keeps what a person decides about entities, and lets all records follow at once. Refused when it contradicts an
   * earlier judgement, or changes nothing. What is added or read anew later follows as well.
   */
  judge(judgement: NewJudgement): Promise<Judgement>
  /** Takes back one judgement, or without an id the last one that stands. Null when there is none. */
  undo(request: { readonly id?: string | undefined; readonly by: string }): Promise<Judgement | null>
  /** All judgements, also those taken back, the latest first. */
  history(query?: HistoryQuery): Promise<Page<Judgement>>
  /**
   * The register as the lines of a JSONL bundle: texts, Readings, publications and judgements, of which all else is
   * made. Restored in an empty register, it gives the same lines again.
   */
  exportBundle(): AsyncIterable<string>
  /**
   * Keeps what is in a bundle, each document in a transaction of its own, so that an interrupted import can be done
   * again; what is known already stays. `step` is called after each document.
   */
  importBundle(lines: AsyncIterable<string> | Iterable<string>, step?: (added: Added) => void): Promise<Imported>
  stats(): Promise<Stats>
  /** Compares all that is kept with the texts and the Readings; tells each fault as it is found. Changes nothing. */
  check(tell: (fault: Fault) => void): Promise<Checked>
  close(): Promise<void>
}

/** Where the register is: a folder (SQLite, made when missing) or a PostgreSQL server. */
export type RegisterLocation = { readonly dataDir: string } | { readonly databaseUrl: string }
