import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArticle } from '@isnad/engine'
import { openRegister, type Register } from '@isnad/store'
import { attack, talks, undated } from '@isnad/store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { type Answer, checkedApp } from './testing/checked-app.ts'

type Request = (path: string, init?: RequestInit) => Promise<Answer>

const folder = mkdtempSync(join(tmpdir(), 'isnad-api-'))
const registers: Register[] = []
let full: Request
let empty: Request
let broken: Request
let key: string

const failures: unknown[] = []

beforeAll(async () => {
  const filled = await openRegister({ dataDir: join(folder, 'filled') })
  const fresh = await openRegister({ dataDir: join(folder, 'fresh') })
  const closed = await openRegister({ dataDir: join(folder, 'closed') })
  for (const reading of [attack, undated]) await filled.add(reading, { via: 'file', location: 'a.txt' })
  key = (await filled.add(talks, { via: 'file', location: 'a.txt' })).key
  await closed.close()
  const open = (register: Register): Promise<Request> =>
    checkedApp(createApp({ register, read: readArticle, log: (error) => failures.push(error) }))
  full = await open(filled)
  empty = await open(fresh)
  broken = await open(closed)
  registers.push(filled, fresh)
})
afterAll(async () => {
  for (const register of registers) await register.close()
  rmSync(folder, { recursive: true })
})

const LISTS = [
  '/api/documents',
  '/api/timeline',
  '/api/occurrences',
  '/api/ledger',
  '/api/quotations',
  '/api/entities',
  '/api/judgements',
  '/api/search?q=سلام',
]

describe('lists', () => {
  test.each(LISTS)('%s is empty in an empty register', async (path) => {
    expect((await empty(path)).body).toMatchObject({ items: [], next: null })
  })

  test.each([
    ['/api/documents', 3],
    ['/api/documents?outlet=الوكالة', 1],
    ['/api/documents?from=2018&to=2018-12-31', 1],
    ['/api/timeline', 5],
    ['/api/timeline?actor=لافروف&type=CONSULT', 1],
    ['/api/occurrences', 5],
    ['/api/occurrences?actor=Q58217&status=actual', 2],
    ['/api/occurrences?least=2', 0],
    ['/api/ledger', 1],
    ['/api/ledger?asOf=2020-01-01', 1],
    ['/api/quotations?source=Q58217', 2],
    ['/api/entities?q=Lav', 1],
    ['/api/entities?type=GPE', 3],
    ['/api/search?q=فيروس&kind=document', 2],
    ['/api/search?q=والفيروسات', 5],
  ])('%s has %d items', async (path, count) => {
    const { status, body } = await full(path)
    expect(status).toBe(200)
    expect(body.items).toHaveLength(count)
  })

  test.each(['/api/documents', '/api/timeline', '/api/quotations', '/api/entities', '/api/search?q=في'])(
    '%s can be followed page by page to its end',
    async (path) => {
      const join = path.includes('?') ? '&' : '?'
      const { body: whole } = await full(path)
      const items: unknown[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: Answer = await full(`${path}${join}limit=2${cursor ? `&cursor=${cursor}` : ''}`)
        items.push(...page.body.items)
        cursor = page.body.next
      }
      expect(items).toEqual(whole.items)
    },
  )

  test.each([
    ['/api/documents?limit=0', 'bad-request'],
    ['/api/documents?limit=x', 'bad-request'],
    ['/api/documents?from=yesterday', 'bad-request'],
    ['/api/documents?from=2018-13', 'bad-query'],
    ['/api/documents?cursor=x', 'bad-cursor'],
    ['/api/timeline?type=PARTY', 'bad-request'],
    ['/api/timeline?cursor=x', 'bad-cursor'],
    ['/api/occurrences?least=0', 'bad-request'],
    ['/api/ledger?cursor=x', 'bad-cursor'],
    ['/api/ledger?asOf=tomorrow', 'bad-request'],
    ['/api/quotations?stance=angry', 'bad-request'],
    ['/api/quotations?cursor=x', 'bad-cursor'],
    ['/api/entities?type=CAT', 'bad-request'],
    ['/api/entities?cursor=x', 'bad-cursor'],
    ['/api/search', 'bad-request'],
    ['/api/search?q=', 'bad-request'],
    ['/api/search?q=؟', 'bad-query'],
    ['/api/search?q=في&kind=cat', 'bad-request'],
    ['/api/search?q=%00', 'bad-request'],
    ['/api/documents?outlet=a%00', 'bad-request'],
    ['/api/documents/a%00', 'bad-request'],
    ['/api/entities/a%00', 'bad-request'],
    ['/api/search?q=في&cursor=x', 'bad-cursor'],
  ])('%s is refused as %s', async (path, code) => {
    const { status, body } = await full(path)
    expect([status, body.code]).toEqual([400, code])
    expect(body.detail).toBeTruthy()
  })
})

describe('single records', () => {
  test('a document comes with its Reading', async () => {
    const { body } = await full(`/api/documents/${key}`)
    expect(body.reading).toEqual(talks)
    expect(body.links).toEqual({ e1: 'Q58217', e2: 'Q649' })
  })

  test('an entity comes with its spellings and roles', async () => {
    const { body } = await full('/api/entities/Q58217')
    expect(body).toMatchObject({
      name: { en: 'Sergey Lavrov' },
      roles: [{ evidence: { words: 'وزير الخارجية الروسي' } }],
    })
  })

  test('counts', async () => {
    expect((await full('/api/stats')).body).toMatchObject({ documents: 3, events: 5 })
    expect((await empty('/api/stats')).body).toMatchObject({ documents: 0, earliest: null })
  })

  test('the records at a place are explained, narrowest first', async () => {
    const offset = talks.document.text.indexOf('القمة')
    const { body } = await full(`/api/explain?document=${key}&offset=${offset}`)
    expect(body.items.map((e: { id: string }) => e.id)).toEqual(['v2', 'q1', 'block@0'])
    expect(body.items[0]).toMatchObject({ kind: 'event', words: 'القمة', why: { rule: 'test.rule' } })
  })

  test('one record is explained', async () => {
    const { body } = await full(`/api/explain?document=${key}&record=m1`)
    expect(body.items).toMatchObject([{ kind: 'mention', builtFrom: [{ kind: 'entity', id: 'e1' }] }])
  })

  test.each([
    ['/api/documents/none', 404, 'not-found'],
    ['/api/entities/none', 404, 'not-found'],
    ['/api/occurrences/none', 404, 'not-found'],
    ['/api/explain?document=none&offset=0', 404, 'not-found'],
    ['/api/explain?document=KEY&record=q99', 404, 'not-found'],
    ['/api/explain?document=KEY', 400, 'bad-request'],
    ['/api/explain?document=KEY&offset=1&record=q1', 400, 'bad-request'],
    ['/api/explain?document=KEY&offset=999999', 400, 'bad-request'],
    ['/api/explain?document=KEY&offset=-1', 400, 'bad-request'],
    ['/api/explain?offset=1', 400, 'bad-request'],
  ])('%s answers %d %s', async (path, status, code) => {
    const answer = await full(path.replace('KEY', key))
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

describe('adding', () => {
  const post = (body: unknown, type = 'application/json'): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

  test('an article is read, kept and found, and known when it comes again', async () => {
    const article = { text: 'وصل الرئيس إلى أنقرة يوم الخميس.', outlet: 'الموقع', published: '2019-02-14' }
    const first = await empty('/api/documents', post(article))
    expect([first.status, first.body.status]).toEqual([201, 'added'])
    const again = await empty('/api/documents', post(article))
    expect([again.status, again.body]).toEqual([200, { key: first.body.key, status: 'known' }])
    const { body } = await empty(first.headers.get('location')!)
    expect(body).toMatchObject({
      outlet: 'الموقع',
      published: '2019-02-14',
      reading: { document: { text: article.text } },
    })
    expect((await empty('/api/search?q=بأنقرة')).body.counts.document).toBe(1)
  })

  test.each<[what: string, init: RequestInit, status: number, code: string]>([
    ['no text', post({ title: 'عنوان' }), 400, 'bad-request'],
    ['broken JSON', post('{"text": '), 400, 'bad-request'],
    ['a date that is none', post({ text: 'وصل الرئيس', published: 'أمس' }), 400, 'bad-request'],
    ['another type', post('text=1', 'application/x-www-form-urlencoded'), 415, 'not-json'],
    ['only spaces', post({ text: ' \n ' }), 422, 'empty-text'],
    ['another language', post({ text: 'The president arrived.' }), 422, 'not-arabic'],
    ['a NUL', post({ text: 'وصل الرئيس\0 إلى أنقرة' }), 422, 'unstorable-text'],
    ['too much', post({ text: 'ا'.repeat(40 * 1024 * 1024) }), 413, 'too-large'],
  ])('%s is refused', async (_, init, status, code) => {
    const before = (await empty('/api/stats')).body.documents
    const answer = await empty('/api/documents', init)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect((await empty('/api/stats')).body.documents).toBe(before)
  })
})

describe('judgements', () => {
  let judged: Request
  beforeAll(async () => {
    const register = await openRegister({ dataDir: join(folder, 'judged') })
    registers.push(register)
    for (const reading of [talks, attack]) await register.add(reading, { via: 'file', location: null })
    judged = await checkedApp(createApp({ register, read: readArticle }))
  })
  const send = (method: string, body?: unknown): RequestInit => ({
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })

  test('two entities are merged, shown as one, and apart again when that is taken back', async () => {
    const merge = { verdict: 'same', left: 'Q43', right: 'Q649', by: 'سلمى' }
    const made = await judged('/api/judgements', send('POST', merge))
    expect([made.status, made.body.id, made.body.by]).toEqual([201, 'j1', 'سلمى'])
    const [shown, other] = [made.body.left.id, made.body.right.id]
    expect((await judged(`/api/entities/${other}`)).body).toMatchObject({ id: shown, merged: [{ id: other }] })
    const again = await judged('/api/judgements', send('POST', merge))
    expect([again.status, again.body.code]).toEqual([409, 'judgement'])
    const undone = await judged(`/api/judgements/j1?by=${encodeURIComponent('ليلى')}`, send('DELETE'))
    expect([undone.status, undone.body.revokedBy]).toEqual([200, 'ليلى'])
    expect((await judged(`/api/entities/${other}`)).body).toMatchObject({ id: other, merged: [] })
    const { body } = await judged('/api/judgements?entity=Q43')
    expect(body.items).toMatchObject([{ id: 'j1', verdict: 'same', revokedBy: 'ليلى' }])
  })

  test.each<[what: string, path: string, init: RequestInit, status: number, code: string]>([
    ['an entity that is not there', '', send('POST', { verdict: 'apart', left: 'Q1', by: 'س' }), 404, 'not-found'],
    ['nobody who judges', '', send('POST', { verdict: 'apart', left: 'Q43' }), 400, 'bad-request'],
    ['one side only', '', send('POST', { verdict: 'same', left: 'Q43', by: 'س' }), 400, 'bad-request'],
    ['a split of one alone', '', send('POST', { verdict: 'apart', left: 'Q43', by: 'س' }), 409, 'judgement'],
    ['the undoing of nothing', '/j99?by=x', send('DELETE'), 404, 'not-found'],
    ['an undoing by nobody', '/j1', send('DELETE'), 400, 'bad-request'],
  ])('%s is refused', async (_, path, init, status, code) => {
    const answer = await judged(`/api/judgements${path}`, init)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

describe('failures', () => {
  test.each([...LISTS, '/api/stats', '/api/documents/x', '/api/entities/x', '/api/explain?document=x&offset=0'])(
    '%s of a register that has failed is an internal error, told to the log and not to the client',
    async (path) => {
      failures.length = 0
      const { status, body } = await broken(path)
      expect([status, body.code, body.detail]).toEqual([500, 'internal', null])
      expect(failures).toHaveLength(1)
    },
  )

  test.each([
    ['ar,en;q=0.5', 'غير موجود'],
    ['ar-SY', 'غير موجود'],
    ['en', 'Not found'],
    ['', 'Not found'],
  ])('a problem is titled in the language asked for: %s', async (language, title) => {
    const { body } = await full('/api/documents/none', { headers: { 'accept-language': language } })
    expect(body.title).toBe(title)
    expect(body.titles).toEqual({ ar: 'غير موجود', en: 'Not found' })
  })
})
