import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openRegister } from './open-register.ts'
import { attack, talks } from './testing/articles.ts'
import { reachablePostgres } from './testing/reachable-postgres.ts'
import { runStoreTests } from './testing/store-tests.ts'

const server = await reachablePostgres()

describe.skipIf(server.url === null)(
  server.url === null ? `PostgreSQL: skipped, ${server.reason}` : 'PostgreSQL',
  () => {
    const admin = new pg.Pool({ connectionString: server.url ?? '', max: 1 })
    const schemas: string[] = []
    afterAll(async () => {
      for (const schema of schemas) await admin.query(`drop schema ${schema} cascade`)
      await admin.end()
    })

    async function newSchema(): Promise<string> {
      const schema = `isnad_test_${process.pid}_${schemas.length + 1}`
      await admin.query(`create schema ${schema}`)
      schemas.push(schema)
      const url = new URL(server.url!)
      url.searchParams.set('options', `-c search_path=${schema}`)
      return url.href
    }

    runStoreTests('PostgreSQL', async () => openRegister({ databaseUrl: await newSchema() }))

    test('several openings of a new register at once make it once', async () => {
      const databaseUrl = await newSchema()
      const registers = await Promise.all(Array.from({ length: 4 }, () => openRegister({ databaseUrl })))
      const origin = { via: 'file', location: null } as const
      await Promise.all(registers.flatMap((r) => [r.add(talks, origin), r.add(attack, origin)]))
      expect((await registers[0]!.stats()).documents).toBe(2)
      await Promise.all(registers.map((r) => r.close()))
    })
  },
)

test('a server that is not there is a clear failure', async () => {
  await expect(openRegister({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'unreachable',
  })
})
