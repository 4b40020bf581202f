import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from './open-register.ts'
import { runStoreTests } from './testing/store-tests.ts'

runStoreTests('SQLite', () => openRegister({ dataDir: mkdtempSync(join(tmpdir(), 'isnad-store-')) }))
