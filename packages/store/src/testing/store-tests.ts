import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentKey } from '../content-key.ts'
import type { Origin } from '../records.ts'
import type { Register } from '../register.ts'
import { attack, talks, undated } from './articles.ts'
import { bundleTests } from './bundle-tests.ts'
import { expectSound } from './expect-sound.ts'
import { judgementTests } from './judgement-tests.ts'
import { occurrenceTests } from './occurrence-tests.ts'
import { searchTests } from './search-tests.ts'
import { writeTests } from './write-tests.ts'

const origin: Origin = { via: 'file', location: 'articles/one.txt' }

/** What a register must do, whatever database it stands on. `open` gives an empty one each time. */
export function runStoreTests(name: string, open: () => Promise<Register>): void {
  describe(`a register on ${name}`, { timeout: 60_000 }, () => {
    describe('with three articles', () => {
      let register: Register
      beforeAll(async () => {
        register = await open()
        for (const reading of [talks, attack, undated]) await register.add(reading, origin)
      })
      afterAll(() => register.close())

      documentTests(() => register)
      searchTests(() => register)
      timelineTests(() => register)
      quotationTests(() => register)
      entityTests(() => register)
      test('is sound', () => expectSound(register))
    })
    describe('that is written to', () => writeTests(open))
    occurrenceTests(open)
    describe('that is exported and restored', () => bundleTests(open))
    describe('that people correct', () => judgementTests(open))
  })
}

function documentTests(register: () => Register): void {
  test('gives a document back as it was read, byte for byte', async () => {
    const document = await register().document(contentKey(talks.document.text))
    expect(JSON.stringify(document?.reading)).toBe(JSON.stringify(talks))
    expect(document).toMatchObject({
      id: 'talks',
      outlet: 'الوكالة',
      published: '2018-12-29',
      dct: '2018-12-29',
      counts: { entities: 3, quotations: 2, events: 2 },
      publications: [{ id: 'talks', outlet: 'الوكالة', origin }],
      links: { e1: 'Q58217', e2: 'Q649' },
    })
  })

  test('gives null for a key that it does not have', async () => {
    expect(await register().document('0'.repeat(32))).toBeNull()
  })

  test.each<[sort: 'newest' | 'oldest' | 'added', ids: string[]]>([
    ['newest', ['talks', 'attack', 'undated']],
    ['oldest', ['attack', 'talks', 'undated']],
    ['added', ['undated', 'attack', 'talks']],
  ])('lists documents %s first, undated ones last, in pages that meet', async (sort, ids) => {
    const { items, next } = await register().documents({ sort })
    expect(items.map((d) => d.id)).toEqual(ids)
    expect(next).toBeNull()
    const first = await register().documents({ sort, limit: 2 })
    const second = await register().documents({ sort, limit: 2, cursor: first.next! })
    expect([...first.items, ...second.items]).toEqual(items)
    expect(second.next).toBeNull()
  })

  test.each([
    [{ outlet: 'الصحيفة' }, ['attack']],
    [{ outlet: 'لا أحد' }, []],
    [{ from: '2018' }, ['talks']],
    [{ to: '2016-06' }, ['attack']],
    [{ from: '2016-06-29', to: '2016-06-29' }, ['attack']],
    [{ actor: 'لافروف' }, ['talks', 'attack']],
    [{ actor: 'Q43' }, ['attack']],
    [{ actor: 'Sergey Lavrov' }, ['talks', 'attack']],
    [{ actor: 'نابليون' }, []],
  ])('filters documents by %j', async (filter, ids) => {
    expect((await register().documents(filter)).items.map((d) => d.id)).toEqual(ids)
  })

  test('counts what it holds', async () => {
    expect(await register().stats()).toMatchObject({
      documents: 3,
      publications: 3,
      entities: 5,
      quotations: 4,
      events: 5,
      figures: 1,
      outlets: expect.arrayContaining([
        { outlet: 'الوكالة', documents: 1 },
        { outlet: null, documents: 1 },
      ]),
      earliest: '2016-06-29',
      latest: '2018-12-29',
    })
  })

  test.each(['nonsense', 'W10', ''])('refuses the cursor "%s"', async (cursor) => {
    await expect(register().documents({ cursor })).rejects.toMatchObject({ code: 'bad-cursor' })
  })

  test('refuses the cursor of another list', async () => {
    const { next } = await register().documents({ limit: 1 })
    await expect(register().timeline({ cursor: next! })).rejects.toMatchObject({ code: 'bad-cursor' })
  })

  test.each([0, -1, 201, 1.5])('refuses pages of %d', async (limit) => {
    await expect(register().documents({ limit })).rejects.toMatchObject({ code: 'bad-query' })
  })
}

function timelineTests(register: () => Register): void {
  test('lists events by their first possible day, undated ones last', async () => {
    const { items, total, undated: without } = await register().timeline()
    expect(items.map((v) => [v.id, v.edtf, v.earliest, v.latest])).toEqual([
      ['v1', '../2016', null, '2016-12-31'],
      ['v1', '2016-06-28', '2016-06-28', '2016-06-28'],
      ['v1', '2018-12-29', '2018-12-29', '2018-12-29'],
      ['v2', '2019-01', '2019-01-01', '2019-01-31'],
      ['v2', null, null, null],
    ])
    expect([total, without]).toEqual([5, 1])
  })

  test('gives an event with its parties, its figures and their words', async () => {
    const { items } = await register().timeline({ type: 'ASSAULT' })
    expect(items).toMatchObject([
      {
        kind: 'event',
        document: { key: contentKey(attack.document.text), title: 'هجوم في إسطنبول' },
        trigger: { words: 'هجوم' },
        places: [{ local: 'e1', name: { ar: 'إسطنبول', en: 'Istanbul' } }],
        figures: [{ what: 'killed', value: 44, qualifier: 'exact', by: null, evidence: { words: '44' } }],
        status: 'actual',
      },
    ])
  })

  test('says whose word an event is', async () => {
    const { items } = await register().timeline({ status: 'planned' })
    expect(items).toMatchObject([
      {
        attributedTo: 'q1',
        attribution: { sources: [{ entity: 'Q58217' }], cue: { words: 'وقال' }, stance: 'neutral' },
      },
    ])
    const { items: others } = await register().timeline({ status: 'actual' })
    expect(others.map((v) => v.attribution)).toEqual([null, null, null, null])
  })

  test.each([
    [{ actor: 'لافروف' }, ['2018-12-29', null]],
    [{ actor: 'Q58217', status: 'planned' as const }, []],
    [{ status: 'planned' as const }, ['2019-01']],
    [{ from: '2019-01-15' }, ['2019-01']],
    [{ to: '2016-06' }, ['../2016', '2016-06-28']],
    [{ sort: 'newest' as const }, ['2019-01', '2018-12-29', '../2016', '2016-06-28', null]],
  ])('filters events by %j', async (filter, dates) => {
    expect((await register().timeline(filter)).items.map((v) => v.edtf)).toEqual(dates)
  })

  test.each(['oldest', 'newest'] as const)('pages of a timeline, %s first, meet', async (sort) => {
    const { items } = await register().timeline({ sort })
    const first = await register().timeline({ sort, limit: 3 })
    const second = await register().timeline({ sort, limit: 3, cursor: first.next! })
    expect([...first.items, ...second.items]).toEqual(items)
    expect(second.total).toBe(5)
  })

  test('refuses a period that is no date', async () => {
    await expect(register().timeline({ from: 'yesterday' })).rejects.toMatchObject({ code: 'bad-query' })
  })
}

function quotationTests(register: () => Register): void {
  test('lists who said what, newest first', async () => {
    const { items } = await register().quotations()
    expect(items.map((q) => q.content.map((c) => c.words))).toEqual([
      ['الحوار مستمر'],
      ['القمة ستعقد في أنقرة'],
      ['قُتل 44 شخصا في هجوم', 'مطار إسطنبول'],
      ['فيروسا جديدا ظهر في المدينة'],
    ])
  })

  test('shows each part of a content at its place', async () => {
    const { items } = await register().quotations({ source: 'الشرطة' })
    for (const { span, words } of items[0]!.content) expect(attack.document.text.slice(...span)).toBe(words)
  })

  test.each([
    [{ source: 'لافروف' }, ['q2', 'q1']],
    [{ stance: 'stress' as const }, ['q2']],
    [{ source: 'لافروف', to: '2017' }, []],
  ])('filters quotations by %j', async (filter, ids) => {
    expect((await register().quotations(filter)).items.map((q) => q.id)).toEqual(ids)
  })
}

function entityTests(register: () => Register): void {
  test('knows one person in several articles, with the roles and the words each gives', async () => {
    const entity = await register().entity('Q58217')
    expect(entity).toMatchObject({
      type: 'PER',
      name: { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' },
      counts: { documents: 2, mentions: 3, quotations: 2, events: 2 },
      surfaces: [
        { words: 'سيرغي لافروف', documents: 2 },
        { words: 'لافروف إن', documents: 1 },
      ],
      roles: [{ document: { outlet: 'الوكالة' }, evidence: { words: 'وزير الخارجية الروسي' } }],
    })
  })

  test('lists those of most documents first and nobody without a name', async () => {
    const { items } = await register().entities()
    expect(items[0]!.id).toBe('Q58217')
    expect(items.map((e) => e.name.ar).sort()).toEqual(['إسطنبول', 'الشرطة', 'تركيا', 'سيرغي لافروف', 'موسكو'])
  })

  test.each([
    ['لافر', ['سيرغي لافروف']],
    ['serg lav', ['سيرغي لافروف']],
    ['اسطن', ['إسطنبول']],
    ['شرطة', ['الشرطة']],
    ['لافروف نابليون', []],
    ['؟', []],
  ])('finds entities by the beginnings of their words: "%s"', async (q, names) => {
    expect((await register().entities({ q })).items.map((e) => e.name.ar)).toEqual(names)
  })

  test('pages of entities meet', async () => {
    const { items } = await register().entities()
    const first = await register().entities({ limit: 2 })
    const second = await register().entities({ limit: 200, cursor: first.next! })
    expect([...first.items, ...second.items]).toEqual(items)
  })

  test('gives null for an entity that it does not know', async () => {
    expect(await register().entity('Q1')).toBeNull()
  })
}
