import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Backend } from '../dialect/backend.ts'
import { RegisterError } from '../errors.ts'
import { createRegister } from './2026-11-21-register.ts'

type Step = (db: Kysely<unknown>, backend: Backend) => Promise<void>

/** Every migration by its name. Names sort in the order of running and never change once released. */
const steps: Readonly<Record<string, Step>> = {
  '2026-11-21-register': createRegister,
}

/** Brings the register's tables up to date. Safe when several processes do it at once. */
export async function migrate(backend: Backend): Promise<void> {
  const migrationTableSchema = await backend.schema()
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, up]): [string, Migration] => [name, { up: (db) => up(db, backend) }]),
  )
  const migrator = new Migrator({
    db: backend.db,
    provider: { getMigrations: async () => migrations },
    ...(migrationTableSchema === undefined ? {} : { migrationTableSchema }),
  })
  await refuseNewer(backend)
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** A register that has been through migrations this version does not know was made by a later one. */
async function refuseNewer({ db, schema }: Backend): Promise<void> {
  const home = await schema()
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
