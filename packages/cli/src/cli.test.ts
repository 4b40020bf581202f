import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readingSchema } from '@isnad/model'
import { afterAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 }) // each test starts processes

const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// the command as people run it; `npm test` builds it first
const ISNAD = join(import.meta.dirname, '../bin/isnad.js')
const SAMPLES = join(import.meta.dirname, '../../../samples')
const ARTICLE = `لقاء في موسكو
قال وزير الخارجية الروسي سيرغي لافروف، اليوم الخميس، إن المحادثات مع تركيا مستمرة.
وأضاف لافروف أن اللقاء المقبل سيعقد في أنقرة الشهر المقبل.`

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL, FORCE_COLOR, ISNAD_DATA, ISNAD_LANG, LC_ALL, LC_MESSAGES, ...own } = process.env
  return spawn(process.execPath, [ISNAD, ...args], {
    env: { ...own, LANG: 'C', NO_COLOR: '1', ...env },
    cwd: folder,
  })
}

async function finish(child: ChildProcess, input = ''): Promise<Result> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => (err += chunk))
  child.stdin?.end(input)
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, out, err }
}

const isnad = (
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Result> => finish(start(args, options.env), options.input)

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const json = (line: string): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>

describe('read', () => {
  test('prints who said what, with the words, and stores nothing', async () => {
    const { code, out } = await isnad(['read', file('a.txt', ARTICLE), '--published', '2016-12-01'])
    expect(code).toBe(0)
    expect(out).toContain('Who said what')
    expect(out).toContain('سيرغي لافروف')
    expect(out).toContain('المحادثات مع تركيا مستمرة')
  })

  test('prints one valid Reading a line as JSON, the same from a file and from standard input', async () => {
    const path = file('b.txt', ARTICLE)
    const fromFile = await isnad(['read', path, path, '--format', 'json'])
    const [first, second] = fromFile.out.trim().split('\n')
    expect(second).toBe(first)
    const reading = readingSchema.parse(json(first ?? ''))
    const fromInput = await isnad(['read', '-', '--format', 'json'], { input: ARTICLE })
    const same = readingSchema.parse(json(fromInput.out))
    expect({ ...same, document: reading.document }).toEqual(reading)
  })

  test('names a broken line of a JSONL file by its number, reads the others, and ends with 1', async () => {
    const good = (id: string): string => JSON.stringify({ id, text: ARTICLE })
    const path = file('c.jsonl', `${good('one')}\n{"id": "two", \n${good('three')}\n`)
    const { code, out, err } = await isnad(['read', path, '--format', 'json'])
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (json(line)['document'] as { id: string }).id),
    ).toEqual(['one', 'three'])
    expect(err).toContain('c.jsonl:2: ')
  })

  test.each([
    ['an empty file', 'empty.txt', ''],
    ['a binary file', 'binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])],
    ['a text without Arabic', 'english.txt', 'Nothing here is written in Arabic at all, not one word of it.'],
  ])('says in a sentence why it does not read %s, and ends with 1', async (_, name, content) => {
    const { code, out, err } = await isnad(['read', file(name, content)])
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(new RegExp(`${name}: .+\\.\\n$`))
  })

  test('a missing file is named, the others are read', async () => {
    const { code, out, err } = await isnad(['read', join(folder, 'none.txt'), file('d.txt', ARTICLE)])
    expect(code).toBe(1)
    expect(err).toContain('none.txt')
    expect(out).toContain('سيرغي لافروف')
  })

  test('speaks Arabic where the system does', async () => {
    const { out } = await isnad(['read', file('e.txt', ARTICLE)], { env: { LC_ALL: 'ar_SY.UTF-8' } })
    expect(out).toContain('من قال ماذا')
  })
})

describe('usage', () => {
  test.each([
    ['an unknown option', ['read', 'x.txt', '--colour'], '--colour'],
    ['an unknown command', ['reed'], 'reed'],
    ['no input', ['add'], 'inputs'],
    ['a date that does not exist', ['read', 'x.txt', '--published', '2018-02-30'], '2018-02-30'],
    ['an explain place without an offset', ['explain', 'x.txt'], 'FILE:OFFSET'],
    ['an impossible port', ['serve', '--port', '70000'], '70000'],
  ])('%s is refused with 2 and a sentence that names it', async (_, args, named) => {
    const { code, err } = await isnad(args)
    expect(code).toBe(2)
    expect(err).toContain(named)
  })

  test('help is no error', async () => {
    const { code, out } = await isnad(['--help'])
    expect(code).toBe(0)
    for (const command of ['read', 'add', 'serve', 'search', 'timeline', 'explain']) expect(out).toContain(command)
  })
})

test('explain shows the derivation of a quotation from a place in its words', async () => {
  const path = file('f.txt', ARTICLE)
  const { code, out } = await isnad(['explain', `${path}:${ARTICLE.indexOf('المحادثات')}`])
  expect(code).toBe(0)
  expect(out).toMatch(/quotation q1 .*\n.*quotation\./)
  const beyond = await isnad(['explain', `${path}:99999`])
  expect(beyond.code).toBe(2)
  expect(beyond.err).toContain('99999')
})

describe('the register', () => {
  const data = join(folder, 'register')

  test('add keeps articles, and adding again changes nothing', async () => {
    const path = file('g.txt', ARTICLE)
    const first = await isnad(['add', path, SAMPLES, '--data', data, '--json'])
    expect(first.code).toBe(0)
    const summary = json(first.out.trim().split('\n').at(-1) ?? '')
    expect(summary['added']).toBeGreaterThan(8)
    const second = await isnad(['add', path, SAMPLES, '--json'], { env: { ISNAD_DATA: data } })
    const again = json(second.out.trim().split('\n').at(-1) ?? '')
    expect(again['added']).toBe(0)
  })

  test('search sees through an attached conjunction, in any form', async () => {
    const { code, out } = await isnad(['search', 'وتركيا', '--data', data, '--json'])
    expect(code).toBe(0)
    expect(out.trim().split('\n').length).toBeGreaterThan(1)
    const nothing = await isnad(['search', 'زرافة', '--data', data])
    expect(nothing.out).toContain('زرافة')
  })

  test('timeline prints events in the order of their dates', async () => {
    const { code, out } = await isnad(['timeline', '--actor', 'لافروف', '--data', data, '--json'])
    expect(code).toBe(0)
    const days = out
      .trim()
      .split('\n')
      .map((line) => json(line)['earliest'])
      .filter((day) => day !== null)
    expect(days.length).toBeGreaterThan(0)
    expect(days).toEqual([...days].sort())
  })
})

describe('who and export', () => {
  const data = join(folder, 'exported')

  test('who finds one entity under a second spelling of the name, with its words', async () => {
    await isnad(['add', SAMPLES, '--data', data])
    const { code, out } = await isnad(['who', 'سيرجي لافروف', '--data', data, '--json'])
    expect(code).toBe(0)
    const entities = JSON.parse(out) as { name: { en: string }; surfaces: { words: string }[] }[]
    expect(entities.map((e) => e.name.en)).toEqual(['Sergey Lavrov'])
    expect(entities[0]?.surfaces.map((s) => s.words)).toContain('سيرغي لافروف')
    expect((await isnad(['who', 'زرافة', '--data', data])).out).toContain('زرافة')
  })

  test.each(['quotations', 'events', 'figures'])(
    'export prints the same %s as a table and as JSON, each with its words',
    async (kind) => {
      const csv = (await isnad(['export', kind, '--data', data])).out.trim().split('\n')
      const jsonl = (await isnad(['export', kind, '--format', 'jsonl', '--data', data])).out
        .trim()
        .split('\n')
        .map(json)
      const rows = kind === 'figures' ? jsonl.flatMap((v) => v['figures'] as unknown[]) : jsonl
      expect(csv[0]?.split(',')).toContain('words')
      expect(rows.length).toBeGreaterThan(4)
      expect(csv.length - 1).toBeGreaterThanOrEqual(rows.length)
    },
  )

  test('a reader that stops early is no failure', async () => {
    const child = start(['export', 'quotations', '--format', 'jsonl', '--data', data])
    child.stdout?.once('data', () => child.stdout?.destroy())
    let err = ''
    child.stderr?.on('data', (chunk) => (err += chunk))
    expect(await new Promise((done) => child.once('close', done))).toBe(0)
    expect(err).toBe('')
  })
})

test('occurrences bring the reports of several articles together, and the ledger shows what came of plans', async () => {
  const data = join(folder, 'brought-together')
  await isnad(['add', SAMPLES, '--data', data])
  const told = await isnad(['occurrences', '--least', '2', '--data', data, '--json'])
  expect(told.code).toBe(0)
  const first = json(told.out.split('\n')[0] ?? '')
  expect((first['reports'] as unknown[]).length).toBeGreaterThan(1)
  const { code, out } = await isnad(['ledger', '--as-of', '2016-07-02', '--data', data])
  expect(code).toBe(0)
  expect(out).toContain('As of 2016-07-02')
  expect((await isnad(['ledger', '--as-of', 'soon', '--data', data])).code).toBe(2)
})

describe('what people decide', () => {
  const data = join(folder, 'judged')
  const articles = ['خالد بن سعيد', 'خالد السعيدي'].map((name, i) =>
    file(`judged-${i}.txt`, `لقاء في موسكو\nقال الوزير ${name}، اليوم الخميس، إن المحادثات رقم ${i} مستمرة.`),
  )
  const who = async (): Promise<{ id: string; merged: { id: string }[] }[]> =>
    JSON.parse((await isnad(['who', 'خالد', '--data', data, '--json'])).out) as never

  test('two are merged by id or name, split, undone, and everything stands in the history', async () => {
    await isnad(['add', ...articles, '--data', data])
    const [one, two] = await who()
    const ambiguous = await isnad(['merge', 'خالد', one!.id, '--data', data])
    expect(ambiguous.code).toBe(2)
    expect(ambiguous.err).toContain(two!.id)
    const merged = await isnad(['merge', 'خالد السعيدي', 'خالد بن سعيد', '--by', 'سلمى', '--data', data])
    expect([merged.code, merged.err]).toEqual([0, ''])
    expect((await who()).map((e) => e.merged.length)).toEqual([1])
    const again = await isnad(['merge', one!.id, two!.id, '--data', data, '--lang', 'ar'])
    expect(again.code).toBe(1)
    expect(again.err).toContain('لا يغير شيئاً')
    expect((await isnad(['undo', '--data', data])).out).toContain('taken back')
    expect(await who()).toHaveLength(2)
    expect((await isnad(['split', one!.id, two!.id, '--data', data])).code).toBe(0)
    expect((await isnad(['merge', one!.id, two!.id, '--data', data])).code).toBe(1)
    const { out } = await isnad(['history', one!.id, '--data', data])
    expect(out).toMatch(/^j2 .*never the same\n.*j1 .*سلمى.*taken back/s)
    expect((await isnad(['undo', 'j1', '--data', data])).code).toBe(2)
    expect((await isnad(['check', '--data', data])).code).toBe(0)
  })
})

describe('bundles', () => {
  const [data, other] = [join(folder, 'bundled'), join(folder, 'restored')]

  test('a register is exported, restored elsewhere, and exported again byte for byte', async () => {
    await isnad(['add', SAMPLES, '--data', data])
    await isnad(['split', 'Q159', 'Q43', '--data', data])
    const bundle = await isnad(['export', 'bundle', '--data', data])
    expect(bundle.code).toBe(0)
    const restored = await isnad(['import', file('bundle.jsonl', bundle.out), '--data', other, '--json'])
    expect([restored.code, restored.err]).toEqual([0, ''])
    expect(json(restored.out)).toMatchObject({ known: 0, judgements: 1 })
    expect((await isnad(['export', 'bundle', '--data', other])).out).toBe(bundle.out)
    const again = await isnad(['import', '-', '--data', other], { input: bundle.out })
    expect(again.out).toMatch(/^0 articles added/)
    expect((await isnad(['check', '--data', other])).code).toBe(0)
  })

  test.each<[what: string, make: () => string, says: string]>([
    ['a file that is not there', () => join(folder, 'none.jsonl'), 'no such file'],
    ['another kind of file', () => file('no-bundle.jsonl', '{"id": 1}\n'), 'Line 1'],
    ['a file that is not UTF-8', () => file('latin.jsonl', new Uint8Array([0xe9, 0x0a])), 'UTF-8'],
  ])('%s is named and not imported', async (_, make, says) => {
    const { code, err } = await isnad(['import', make(), '--data', join(folder, 'unfilled')])
    expect(code).toBe(1)
    expect(err).toContain(says)
  })
})

test('check finds nothing in a sound register, and names what somebody changed by hand, with 1', async () => {
  const data = join(folder, 'checked')
  await isnad(['add', file('i.txt', ARTICLE), '--data', data])
  const sound = await isnad(['check', '--data', data])
  expect([sound.code, sound.err]).toEqual([0, ''])
  expect(sound.out).toContain('Checked 1 articles')
  const database = new DatabaseSync(join(data, 'register.sqlite'))
  database.exec(`update mentions set words = 'نابليون' where words = 'سيرغي لافروف'`)
  database.close()
  const { code, out } = await isnad(['check', '--data', data])
  expect(code).toBe(1)
  expect(out).toContain('kept is “نابليون”, but the text says “سيرغي لافروف”.')
  expect((await isnad(['check', '--data', data, '--lang', 'ar'])).out).toContain('عدد الأعطال: 1.')
})

describe('serve', () => {
  test('start adds the samples, serves them while another process adds, and stops at Ctrl-C with 0', async () => {
    const data = join(folder, 'served')
    const child = start(['start', '--port', '0', '--data', data, '--json'])
    const ended = finish(child)
    const url = await new Promise<string>((found, lost) => {
      let seen = ''
      child.stdout?.on('data', (chunk) => {
        seen += chunk
        const line = seen.split('\n').find((l) => l.includes('"url"'))
        if (line) found(json(line)['url'] as string)
      })
      child.once('close', () => lost(new Error(`the server ended: ${seen}`)))
    })
    const stats = async (): Promise<{ documents: number }> =>
      (await fetch(`${url}/api/stats`)).json() as Promise<{ documents: number }>
    const before = await stats()
    const added = await isnad(['add', file('h.txt', `${ARTICLE}\nنص آخر.`), '--data', data])
    expect(added.code).toBe(0)
    expect((await stats()).documents).toBe(before.documents + 1)
    child.kill('SIGINT')
    expect((await ended).code).toBe(0)
  })
})
