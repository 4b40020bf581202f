import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Backend } from '../dialect/backend.ts'
import { RegisterError } from '../errors.ts'
import { createRegister } from './2026-11-21-register.ts'
import { createOccurrences } from './2026-11-22-occurrences.ts'
import { createJudgements } from './2026-11-23-judgements.ts'

type Step = (db: Kysely<unknown>, backend: Backend) => Promise<void>

/** Every migration by its name. Names sort in the order of running and never change once released. */
const steps: Readonly<Record<string, Step>> = {
  '2026-11-21-register': createRegister,
  '2026-11-22-occurrences': createOccurrences,
  '2026-11-23-judgements': createJudgements,
}

/** Brings the register's tables up to date. Safe when several processes do it at once. */
export async function migrate(backend: Backend): Promise<void> {
  const home = await backend.schema()
  if (home === null)
    throw new RegisterError('unreachable', 'The search path of the server names no schema that exists.')
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, up]): [string, Migration] => [name, { up: (db) => up(db, backend) }]),
  )
  const migrator = new Migrator({
    db: backend.db,
    provider: { getMigrations: async () => migrations },
    ...(home === undefined ? {} : { migrationTableSchema: home }),
  })
  for (let tries = 1; ; tries++) {
    try {
      await refuseNewer(backend, home)
      const { error } = await migrator.migrateToLatest()
      if (error === undefined) return
      throw error
    } catch (error) {
      if (tries === MOST_TRIES || !VANISHED.includes((error as { code?: string }).code ?? '')) throw error
      await sleep(50)
    }
  }
}

/** Kysely looks through every schema of a server. One that its owner drops meanwhile makes it fail, but not again. */
const VANISHED = ['3F000', '42P01', 'XX000']
const MOST_TRIES = 20

/** A register that has been through migrations this version does not know was made by a later one. */
async function refuseNewer({ db }: Backend, home: string | undefined): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((t) => t.name === 'kysely_migration' && (home === undefined || t.schema === home))) return
  const done = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  const unknown = done.map(({ name }) => name).filter((name) => !(name in steps))
  if (unknown.length === 0) return
  throw new RegisterError(
    'newer-register',
    `The register was made by a newer version of Isnad (it knows "${unknown.join('", "')}"). Update Isnad, or use another folder.`,
  )
}
