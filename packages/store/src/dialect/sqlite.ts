import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'
import { nodeSqliteDialect } from '../node-sqlite.ts'
import type { Backend } from './backend.ts'

const SQLITE_BUSY = 5
const SQLITE_LOCKED = 6

/**
 * SQLite. The full-text index is FTS5 without content of its own (`units_fts`): the words stand in the documents
 * once, highlights are found in them. Keys reach it as ready tokens; it only splits them at spaces.
 */
export function sqliteBackend(database: DatabaseSync): Backend {
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(database) })
  return {
    writesInTurn: true,
    db,
    types: {
      serial: sql`integer`, // the row id, given by SQLite
      text: sql`text`,
      number: sql`real`,
      bigint: sql`integer`,
      bytes: sql`blob`,
    },
    async createIndex(kysely) {
      await sql`create virtual table units_fts using fts5(
        keys, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '.,%_-'"
      )`.execute(kysely)
    },
    async insertRows(trx, table, rows, { skipKnown = false } = {}) {
      if (rows.length === 0) return
      const columns = Object.keys(rows[0]!)
      const values = columns.map((_, i) => sql`value ->> ${sql.lit(i)}`)
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))})
        select ${sql.join(values)} from json_each(${rowsAsArrays(rows, columns)})
        where true ${skipKnown ? sql`on conflict do nothing` : sql``}`.execute(trx)
    },
    async insertUnits(trx, units) {
      await this.insertRows(
        trx,
        'units',
        units.map(({ keys: _, ...row }) => row),
      )
      await sql`insert into units_fts (rowid, keys) select value ->> 0, value ->> 1
        from json_each(${JSON.stringify(units.map((unit) => [unit.id, unit.keys.join(' ')]))})`.execute(trx)
    },
    async deleteUnits(trx, documentSeq) {
      await sql`delete from units_fts where rowid in
        (select id from units where document_seq = ${documentSeq})`.execute(trx)
      await trx.deleteFrom('units').where('document_seq', '=', documentSeq).execute()
    },
    numbers: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
    matchUnits(terms) {
      const query = terms.map((phrase) => quote(phrase.join(' '))).join(' AND ')
      return sql`(select rowid as id, rank as score from units_fts where units_fts match ${query})`
    },
    lockLinks: async () => {}, // whoever writes is alone
    isContention: isLocked,
    damage: () => findDamage(db),
    schema: async () => undefined,
  }
}

/** True when SQLite gave up waiting for another process. */
export function isLocked(error: unknown): boolean {
  const { errcode } = error as { errcode?: number }
  return errcode !== undefined && [SQLITE_BUSY, SQLITE_LOCKED].includes(errcode & 0xff)
}

/** Each look is on its own: where the file is torn, one may fail that another does not. */
async function findDamage(db: Kysely<Database>): Promise<readonly string[]> {
  const looks = [damagedPages, missingReferences, unindexedUnits]
  const said: string[] = []
  for (const look of looks) {
    try {
      said.push(...(await look(db)))
    } catch (error) {
      if (isLocked(error)) throw error
      said.push((error as Error).message)
    }
  }
  return said
}

async function damagedPages(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok')
}

async function missingReferences(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db)
  return rows.map((row) => `Row ${row.rowid} of "${row.table}" refers to a row of "${row.parent}" that is gone.`)
}

async function unindexedUnits(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: number }>`select id from units
    where id not in (select rowid from units_fts)`.execute(db)
  return rows.map((row) => `Unit ${row.id} is not in the search index.`)
}

/** Rows as arrays in the order of `columns`, so that their names are not repeated. */
function rowsAsArrays(rows: readonly object[], columns: readonly string[]): string {
  return JSON.stringify(rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])))
}

/** A string of FTS5: its words must stand together. */
function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`
}
