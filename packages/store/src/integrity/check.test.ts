import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRegister } from '../open-register.ts'
import { attack, talks, undated } from '../testing/articles.ts'
import type { Checked, Fault } from './integrity-records.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'isnad-check-'))
  const register = await openRegister({ dataDir })
  for (const reading of [talks, attack, undated]) await register.add(reading, { via: 'file', location: null })
  await register.close()
})
afterEach(() => rmSync(dataDir, { recursive: true }))

/** Checks the register after somebody has changed its file by hand. */
async function checkAfter(damage: string): Promise<{ checked: Checked; faults: Fault[] }> {
  const file = new DatabaseSync(join(dataDir, 'register.sqlite'), { enableForeignKeyConstraints: false })
  file.exec(damage)
  file.close()
  const register = await openRegister({ dataDir })
  const faults: Fault[] = []
  const checked = await register.check((found) => faults.push(found))
  await register.close()
  return { checked, faults }
}

const MENTION = `document_seq = 1 and id = 'm1'`

test.each<[what: string, damage: string, fault: Partial<Fault>]>([
  [
    'words that are not those of the text',
    `update mentions set words = 'سيرغي' where ${MENTION}`,
    { kind: 'words', table: 'mentions', record: 'm1', expected: 'سيرغي لافروف', found: 'سيرغي' },
  ],
  [
    'a span that was moved',
    `update mentions set span_start = span_start + 1 where ${MENTION}`,
    { kind: 'value', table: 'mentions', record: 'm1', column: 'span_start' },
  ],
  ['a lost row', `delete from mentions where ${MENTION}`, { kind: 'missing', table: 'mentions', record: 'm1' }],
  [
    'a row that no Reading gives',
    `insert into parties values (1, 'v1', 'actor', 7, 'e1')`,
    { kind: 'orphan', table: 'parties', record: 'v1 actor 7' },
  ],
  [
    'a changed figure',
    'update figures set value = 45',
    { kind: 'value', table: 'figures', column: 'value', expected: '44', found: '45' },
  ],
  [
    'a text that was changed',
    `update documents set text = replace(text, 'موسكو', 'باريس') where seq = 1`,
    { kind: 'key', found: expect.any(String) as never },
  ],
  ['a Reading that cannot be unpacked', `update documents set reading = x'00' where seq = 2`, { kind: 'reading' }],
  [
    'an occurrence that counts wrong',
    'update occurrences set documents = 9',
    { kind: 'value', table: 'occurrences', column: 'documents', expected: '1', found: '9' },
  ],
  [
    'an occurrence without reports',
    `insert into occurrences values ('o0', 'CONSULT', 'actual', '', '', 1, 1)`,
    { kind: 'orphan', table: 'occurrences', record: 'o0' },
  ],
  ['an event without a report', `delete from reports where event = 'v1'`, { kind: 'missing', table: 'reports' }],
  ['a report that cannot be found', 'delete from report_keys', { kind: 'missing', table: 'report_keys' }],
  ['a key to nothing', `insert into report_keys values (1, 9, 'v9')`, { kind: 'orphan', record: '9 v9' }],
  ['rows of a document that is gone', 'delete from documents where seq = 3', { kind: 'database' }],
  [
    'an entity that is gone',
    `delete from entities where id = 'Q58217'`,
    { kind: 'database', found: expect.stringContaining('entities') as never },
  ],
  ['a record that search does not find', 'delete from units_fts where rowid % 2 = 0', { kind: 'database' }],
  ['a document without its unit', `delete from units where kind = 'document'`, { kind: 'missing', table: 'units' }],
  ['a document that appeared nowhere', 'delete from publications', { kind: 'missing', table: 'publications' }],
  ['a copy in one direction', 'insert into copies values (1, 2, 0.9)', { kind: 'missing', table: 'copies' }],
])('tells %s', async (_, damage, fault) => {
  const { checked, faults } = await checkAfter(damage)
  expect(faults).toContainEqual(expect.objectContaining(fault))
  expect(checked.faults).toBe(faults.length)
})

test('a page of the file that was overwritten is told, and stops no other check', async () => {
  const path = join(dataDir, 'register.sqlite')
  const file = new DatabaseSync(path)
  const { size } = file.prepare('select page_size as size from pragma_page_size').get() as { size: number }
  const { page } = file.prepare(`select rootpage as page from sqlite_schema where name = 'mentions'`).get() as {
    page: number
  }
  file.close()
  const handle = openSync(path, 'r+')
  writeSync(handle, new Uint8Array(size).fill(0xff), 0, size, (page - 1) * size)
  closeSync(handle)
  const { checked, faults } = await checkAfter('')
  expect(faults.map((f) => f.kind)).toEqual(expect.arrayContaining(['database', 'unreadable']))
  expect(checked.occurrences).toBe(5)
})

test('looks at every document, record and passage of a sound register, and finds nothing', async () => {
  const { checked, faults } = await checkAfter('')
  expect(faults).toEqual([])
  expect(checked).toMatchObject({ documents: 3, occurrences: 5, faults: 0 })
  expect(checked.passages).toBeGreaterThanOrEqual(4 + 5 + 1)
})
