import type { Kysely, RawBuilder } from 'kysely'
import type { Database, UnitTable } from '../database.ts'

/** A unit to index: its row and the search keys of its words. */
export interface IndexedUnit extends UnitTable {
  readonly keys: readonly string[]
}

/** What a search asks for, all of which must occur: words by their keys, and phrases, whose words stand together. */
export type SearchTerms = readonly (readonly string[])[]

/**
 * Everything in which the two databases differ. The rest of the store is written once, over Kysely.
 */
export interface Backend {
  /** True when one transaction writes at a time, so that each sees all that was written before it. */
  readonly writesInTurn: boolean
  readonly db: Kysely<Database>
  /** Column types of the migrations. Days, keys and ids must compare by code unit, whatever the server's locale. */
  readonly types: {
    readonly serial: RawBuilder<unknown>
    readonly text: RawBuilder<unknown>
    readonly number: RawBuilder<unknown>
    readonly bigint: RawBuilder<unknown>
    readonly bytes: RawBuilder<unknown>
  }
  /** Makes the full-text index beside the table of units. */
  createIndex(db: Kysely<unknown>): Promise<void>
  /** Inserts rows in one statement, whatever their number, that is prepared once. No bytes. */
  insertRows<T extends keyof Database>(
    trx: Kysely<Database>,
    table: T,
    rows: readonly object[],
    options?: { readonly skipKnown?: boolean },
  ): Promise<void>
  insertUnits(trx: Kysely<Database>, units: readonly IndexedUnit[]): Promise<void>
  deleteUnits(trx: Kysely<Database>, documentSeq: number): Promise<void>
  /** Some numbers as a query to use with `in`: one parameter, so that the statement is the same however many they are. */
  numbers(values: readonly number[]): RawBuilder<number>
  /** A query that gives `id` and `score` of the units that answer; a lower score is a better answer. */
  matchUnits(terms: SearchTerms): RawBuilder<{ id: number; score: number }>
  /** Makes others who link entities, by judging or by adding, wait until the transaction ends. */
  lockLinks(trx: Kysely<Database>): Promise<void>
  /** True when the error means that another process was in the way and the transaction can be tried again. */
  isContention(error: unknown): boolean
  /** What the database itself finds wrong with its files, keys and index, a sentence each. */
  damage(): Promise<readonly string[]>
  /** Schema in which the tables lie: null when the one asked for is not there, undefined where there is no such thing. */
  schema(): Promise<string | null | undefined>
}
