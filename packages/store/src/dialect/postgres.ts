import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Backend, IndexedUnit } from './backend.ts'

const CONTENTION = ['40001', '40P01', '55P03'] // serialisation failure, deadlock, lock not available

/** PostgreSQL, over a pool of `pg` or anything of its shape. The index is a `tsvector` column with a GIN index. */
export function postgresBackend(pool: PostgresPool): Backend {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return {
    writesInTurn: false,
    db,
    types: {
      serial: sql`integer generated always as identity`,
      text: sql`text collate "C"`,
      number: sql`double precision`,
      bigint: sql`bigint`,
      bytes: sql`bytea`,
    },
    async createIndex(kysely) {
      await sql`alter table units add column keys tsvector not null`.execute(kysely)
      await sql`create index units_keys on units using gin (keys)`.execute(kysely)
    },
    async insertRows(trx, table, rows, { skipKnown = false } = {}) {
      if (rows.length === 0) return
      const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${columns})
        select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
        ${skipKnown ? sql`on conflict do nothing` : sql``}`.execute(trx)
    },
    async insertUnits(trx, units) {
      await this.insertRows(
        trx,
        'units',
        units.map((unit) => ({ ...unit, keys: tsvector(unit.keys) })),
      )
    },
    async deleteUnits(trx, documentSeq) {
      await trx.deleteFrom('units').where('document_seq', '=', documentSeq).execute()
    },
    numbers: (values) => sql`(select value::bigint from json_array_elements_text(${JSON.stringify(values)}) as value)`,
    matchUnits(terms) {
      const query = terms.map((phrase) => `(${phrase.map(quote).join(' <-> ')})`).join(' & ')
      return sql`(select id, -ts_rank(keys, query, 1)::double precision as score
        from units, (select cast(${query} as tsquery) as query) q where keys @@ query)`
    },
    async lockLinks(trx) {
      await sql`lock table document_entities in share row exclusive mode`.execute(trx)
    },
    isContention: (error) => CONTENTION.includes((error as { code?: string }).code ?? ''),
    damage: async () => [], // keys are enforced, the index stands in the rows, and pages have checksums of the server
    async schema() {
      const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
      return rows[0]?.name ?? null
    },
  }
}

/** A `tsvector` has at most a megabyte. A text that long is a book: it is indexed by its first different words. */
const LONGEST_VECTOR_BYTES = 1_000_000
/** What each key costs beside its letters, at most: its entry and its places. */
const ENTRY_BYTES = 12
const MOST_PLACES = 255

/** Keys and their places in the form in which PostgreSQL writes a `tsvector`. */
function tsvector(keys: IndexedUnit['keys']): string {
  const places = new Map<string, number[]>()
  let bytes = 0
  keys.forEach((key, i) => {
    const known = places.get(key)
    // PostgreSQL counts places up to 16383 and 255 of each
    const place = Math.min(i + 1, 16383)
    if (known) {
      if (known.length < MOST_PLACES) known.push(place)
      else return
    } else if (bytes < LONGEST_VECTOR_BYTES) {
      places.set(key, [place])
      bytes += Buffer.byteLength(key) + ENTRY_BYTES
    }
    bytes += 2
  })
  return [...places].map(([key, at]) => `${quote(key)}:${at.join(',')}`).join(' ')
}

function quote(key: string): string {
  return `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
