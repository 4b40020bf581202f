import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RegisterError } from '../errors.ts'
import type { Backend } from './backend.ts'
import { isLocked, sqliteBackend } from './sqlite.ts'

const FILE = 'register.sqlite'
/** "ISND", in the header of the file: tells a register from any other SQLite file. */
const APPLICATION_ID = 0x49534e44
/** How long SQLite itself waits for another process; it holds up this one meanwhile. */
const BUSY_TIMEOUT_MS = 2000

/** Opens the register's file in a folder, making both when missing. Throws SQLite's own error while it is locked. */
export function openSqlite(dataDir: string): Backend {
  const path = join(dataDir, FILE)
  try {
    mkdirSync(dataDir, { recursive: true })
    const isNew = !existsSync(path)
    return sqliteBackend(prepare(new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS }), path, isNew))
  } catch (error) {
    if (error instanceof RegisterError || isLocked(error)) throw error
    throw new RegisterError(
      'unreachable',
      `The register in ${dataDir} cannot be opened: ${(error as Error).message}`,
      error,
    )
  }
}

function prepare(database: DatabaseSync, path: string, isNew: boolean): DatabaseSync {
  try {
    const { application_id } = database.prepare('pragma application_id').get() as { application_id: number }
    const tables = database.prepare('select count(*) as n from sqlite_schema').get() as { n: number }
    if (application_id !== APPLICATION_ID && tables.n > 0) {
      throw new RegisterError('not-a-register', `${path} is not a register of Isnad.`)
    }
    if (isNew || application_id === 0) database.exec(`pragma application_id = ${APPLICATION_ID}`)
    // what is acknowledged is on the disk: the log is synchronised at every commit. It is carried over to the file
    // itself every 4000 pages (16 MB), which costs a third of what SQLite's own 1000 does while adding
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma wal_autocheckpoint = 4000;
      pragma foreign_keys = on;
    `)
    return database
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === 26) {
      throw new RegisterError('not-a-register', `${path} is not a register of Isnad.`, error)
    }
    throw error
  }
}
