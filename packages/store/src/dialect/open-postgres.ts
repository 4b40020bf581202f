import pg from 'pg'
import type { Backend } from './backend.ts'
import { postgresBackend } from './postgres.ts'

const INT8 = 20

/** Opens the register on a server. Whole numbers of eight bytes come as numbers, as they do from SQLite. */
export function openPostgres(databaseUrl: string): Backend {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  })
  pool.on('error', () => {}) // an idle connection that the server closed: the next query opens another
  return postgresBackend(pool)
}
