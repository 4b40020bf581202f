import { PGlite, types } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { postgresBackend } from './dialect/postgres.ts'
import { openBackend } from './open-register.ts'
import { runStoreTests } from './testing/store-tests.ts'

let pglite: PGlite
let schemas = 0

beforeAll(async () => {
  pglite = await PGlite.create({ parsers: { [types.INT8]: Number } })
}, 120_000)
afterAll(() => pglite.close())

runStoreTests('PGlite', async () => {
  const schema = `register_${++schemas}`
  await pglite.exec(`create schema ${schema}; set search_path to ${schema}`)
  return await openBackend(postgresBackend(poolOf(pglite)))
})

/** One session in the shape of a pool: whoever connects waits until the one before has released it. */
function poolOf(session: PGlite): PostgresPool {
  let free = Promise.resolve()
  return {
    options: {},
    async connect(): Promise<PostgresPoolClient> {
      const { promise, resolve } = Promise.withResolvers<void>()
      const before = free
      free = promise
      await before
      return {
        query: async (sql: string, parameters: readonly unknown[]) => {
          const { rows, affectedRows } = await session.query(sql, [...parameters])
          return { rows, rowCount: affectedRows ?? 0, command: sql.trimStart().split(/\s/, 1)[0]!.toUpperCase() }
        },
        release: resolve,
      } as PostgresPoolClient
    },
    end: async () => {},
  }
}
