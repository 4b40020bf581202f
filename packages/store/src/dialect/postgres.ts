import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Backend, IndexedUnit } from './backend.ts'

const CONTENTION = ['40001', '40P01', '55P03'] // serialisation failure, deadlock, lock not available

/** PostgreSQL, over a pool of `pg` or anything of its shape. The index is a `tsvector` column with a GIN index. */
export function postgresBackend(pool: PostgresPool): Backend {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind: 'postgres',
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
    matchUnits(terms) {
      const query = terms.map(quote).join(' & ')
      return sql`(select id, -ts_rank(keys, query, 1)::double precision as score
        from units, (select cast(${query} as tsquery) as query) q where keys @@ query)`
    },
    isContention: (error) => CONTENTION.includes((error as { code?: string }).code ?? ''),
    async schema() {
      const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db)
      return rows[0]?.name
    },
  }
}

/** Keys and their places in the form in which PostgreSQL writes a `tsvector`. */
function tsvector(keys: IndexedUnit['keys']): string {
  const places = new Map<string, number[]>()
  keys.forEach((key, i) => {
    const known = places.get(key)
    if (known) known.push(i + 1)
    else places.set(key, [i + 1])
  })
  // PostgreSQL counts places up to 16383 and keeps 255 of a key: more only make the text longer
  const place = (i: number): number => Math.min(i, 16383)
  return [...places].map(([key, at]) => `${quote(key)}:${at.slice(0, 255).map(place).join(',')}`).join(' ')
}

function quote(key: string): string {
  return `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
