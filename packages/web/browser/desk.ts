import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serve } from '@isnad/api'
import { readArticle } from '@isnad/engine'
import { readInputs } from '@isnad/ingest'
import type { DocumentInput } from '@isnad/model'
import { openRegister } from '@isnad/store'
import { build } from 'vite'

/** A running Isnad for a test: the real server, a register of its own, and the page built from the sources of now. */
export interface Desk {
  readonly url: string
  /** Adds an article and gives its key. */
  add(input: Partial<DocumentInput> & { readonly text: string }): Promise<string>
  close(): Promise<void>
}

const WEB = resolve(import.meta.dirname, '..')
const SAMPLES = resolve(WEB, '../../samples')

/** `samples: false` leaves the register empty. */
export async function openDesk({ samples = true }: { samples?: boolean } = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-web-'))
  const webDir = join(folder, 'web')
  await buildWeb(webDir)
  const register = await openRegister({ dataDir: join(folder, 'data') })
  const keep = async (input: DocumentInput, location: string | null): Promise<string> =>
    (await register.add(readArticle(input), { via: 'sample', location })).key
  if (samples) {
    for await (const item of readInputs([SAMPLES])) {
      if ('document' in item) await keep(item.document, item.origin.path)
    }
  }
  const failures: unknown[] = []
  const server = await serve({ register, read: readArticle, webDir, log: (error) => failures.push(error) })
  return {
    url: server.url,
    add: (input) => keep({ id: 'test', title: null, url: null, outlet: null, published: null, ...input }, null),
    close: async () => {
      await server.close()
      await register.close()
      await rm(folder, { recursive: true, force: true })
      if (failures.length > 0) throw new AggregateError(failures, 'the server failed while the tests ran')
    },
  }
}

/** Builds as for production, whatever the test runner set: React is twice as large otherwise. */
async function buildWeb(outDir: string): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({ root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'error', build: { outDir } })
  process.env.NODE_ENV = before
}
