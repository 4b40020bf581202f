import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openRegister } from './open-register.ts'
import { numberedArticle } from './testing/articles.ts'
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

    test('a schema that is not there is a clear failure', async () => {
      const url = new URL(server.url!)
      url.searchParams.set('options', '-c search_path=isnad_test_none')
      await expect(openRegister({ databaseUrl: url.href })).rejects.toMatchObject({
        code: 'unreachable',
        message: expect.stringContaining('search path'),
      })
    })

    test('several processes make a new register together, add the same names at once and lose nothing', async () => {
      const databaseUrl = await newSchema()
      const registers = await Promise.all(Array.from({ length: 4 }, () => openRegister({ databaseUrl })))
      const articles = Array.from({ length: 25 }, (_, n) => numberedArticle(n))
      const results = await Promise.all(
        registers.flatMap((register, i) =>
          // each begins elsewhere, so that they meet on different names in different orders
          articles.map((_, n) => register.add(articles[(n + i * 7) % 25]!, { via: 'file', location: null })),
        ),
      )
      expect(results.filter((r) => r.status === 'added')).toHaveLength(25)
      const { documents, quotations, publications } = await registers[0]!.stats()
      expect([documents, quotations, publications]).toEqual([25, 25, 25])
      await Promise.all(registers.map((r) => r.close()))
    }, 60_000)
  },
)

test('a server that is not there is a clear failure', async () => {
  await expect(openRegister({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'unreachable',
  })
})
