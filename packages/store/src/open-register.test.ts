import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRegister } from './open-register.ts'
import { talks } from './testing/articles.ts'
import { expectSound } from './testing/expect-sound.ts'

let dataDir: string
let file: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'isnad-open-'))
  file = join(dataDir, 'register.sqlite')
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const origin = { via: 'file', location: null } as const

test('a register is as it was when opened again', async () => {
  const first = await openRegister({ dataDir: join(dataDir, 'new', 'folder') })
  const { key } = await first.add(talks, origin)
  await first.close()
  const second = await openRegister({ dataDir: join(dataDir, 'new', 'folder') })
  expect((await second.document(key))?.reading).toEqual(talks)
  expect(await second.add(talks, origin)).toEqual({ key, status: 'known' })
  await second.close()
})

test('a register made by a newer version is left alone, with advice', async () => {
  await (await openRegister({ dataDir })).close()
  const database = new DatabaseSync(file)
  database.exec("insert into kysely_migration (name, timestamp) values ('2999-01-01-later', '')")
  database.close()
  const error = await openRegister({ dataDir }).catch((e: unknown) => e)
  expect(error).toMatchObject({ code: 'newer-register', message: expect.stringContaining('2999-01-01-later') })
  expect(String(error)).toContain('Update Isnad')
})

test.each<[what: string, make: () => void]>([
  ['a file of another kind', () => writeFileSync(file, 'سجل '.repeat(500))],
  [
    'the database of another program',
    () => {
      const other = new DatabaseSync(file)
      other.exec('create table notes (text)')
      other.close()
    },
  ],
])('%s is not taken for a register', async (_, make) => {
  make()
  await expect(openRegister({ dataDir })).rejects.toMatchObject({ code: 'not-a-register' })
})

test('a folder that cannot be made is a clear failure', async () => {
  writeFileSync(join(dataDir, 'file'), '')
  await expect(openRegister({ dataDir: join(dataDir, 'file', 'inside') })).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('inside'),
  })
})

test('a register is in WAL mode, in which readers and a writer do not wait for each other', async () => {
  await (await openRegister({ dataDir })).close()
  const database = new DatabaseSync(file)
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  database.close()
})

test('a register from before people could judge is brought forward with all its links, and judged', async () => {
  const before = await openRegister({ dataDir })
  const { key } = await before.add(talks, origin)
  const links = (await before.document(key))!.links
  await before.close()
  const database = new DatabaseSync(file)
  database.exec(`
    drop table judgements;
    drop index entities_canonical;
    drop index document_entities_linked_id;
    alter table entities drop column canonical;
    alter table document_entities drop column linked_id;
    delete from kysely_migration where name = '2026-11-23-judgements';
  `)
  database.close()
  const register = await openRegister({ dataDir })
  expect((await register.document(key))?.links).toEqual(links)
  const [left, right] = Object.values(links)
  await register.judge({ verdict: 'same', left: left!, right: right!, by: 'test' })
  await expectSound(register)
  expect(new Set(Object.values((await register.document(key))!.links)).size).toBe(1)
  await register.close()
})
