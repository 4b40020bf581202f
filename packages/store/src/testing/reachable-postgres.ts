import pg from 'pg'

const USUAL = 'postgres://root@127.0.0.1:5432/test'

/** The server to test on: `DATABASE_URL`, else the usual one of this project's machines; null with the reason. */
export async function reachablePostgres(): Promise<
  { readonly url: string; readonly reason: null } | { readonly url: null; readonly reason: string }
> {
  const url = process.env['DATABASE_URL'] ?? USUAL
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return { url, reason: null }
  } catch (error) {
    const { host, port } = new URL(url)
    return {
      url: null,
      reason: `no server at ${host || port}: ${(error as Error).message || (error as { code?: string }).code}`,
    }
  }
}
