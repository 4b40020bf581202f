import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openRegister } from './open-register.ts'
import { runStoreTests } from './testing/store-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
let registers = 0
afterAll(() => rmSync(folder, { recursive: true }))

runStoreTests('SQLite', () => openRegister({ dataDir: join(folder, String(++registers)) }))
