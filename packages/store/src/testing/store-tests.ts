import type { Reading } from '@isnad/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentKey } from '../content-key.ts'
import type { Hit, Origin } from '../records.ts'
import type { Register } from '../register.ts'
import { aReading } from './a-reading.ts'
import { attack, talks, undated } from './articles.ts'

const origin: Origin = { via: 'file', location: 'articles/one.txt' }

/** What a register must do, whatever database it stands on. `open` gives an empty one each time. */
export function runStoreTests(name: string, open: () => Promise<Register>): void {
  describe(`a register on ${name}`, () => {
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
    })
    describe('that is written to', () => writeTests(open))
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

const nameOf = ({ record }: Hit): string =>
  record.kind === 'document' ? record.document.id : `${record.kind} ${record.id}`

function searchTests(register: () => Register): void {
  test.each<[q: string, ids: string[]]>([
    ['فيروس', ['talks', 'undated']],
    ['الفيروسات', ['talks', 'undated']],
    ['وتركيا', ['attack']],
    ['تركيا', ['attack']],
    ['اسطنبول', ['attack']],
    ['لافروف موسكو', ['talks']],
    ['Lavrov', ['attack', 'talks']],
    ['44', ['attack']],
    ['زرافة', []],
  ])('finds the texts that answer "%s"', async (q, ids) => {
    const { items, counts } = await register().search({ q, kinds: ['document'] })
    expect(items.map(nameOf).sort()).toEqual(ids)
    expect(counts.document).toBe(ids.length)
  })

  test('shows the words found, with their places in the text', async () => {
    const { items } = await register().search({ q: 'فيروس', kinds: ['document'], outlet: 'الوكالة' })
    const { snippet } = items[0]!
    expect(snippet.highlights.map((span) => talks.document.text.slice(...span))).toEqual(['الفيروسات'])
    expect(talks.document.text.slice(...snippet.span)).toBe(snippet.words)
  })

  test('shows a name where the search says it in other letters than the text', async () => {
    const { items } = await register().search({ q: 'Lavrov', kinds: ['document'], outlet: 'الصحيفة' })
    expect(items[0]!.snippet.highlights.map((span) => attack.document.text.slice(...span))).toEqual(['سيرغي لافروف'])
  })

  test('finds quotations by their words and their source', async () => {
    const { items } = await register().search({ q: 'لافروف القمة', kinds: ['quotation'] })
    expect(items.map(nameOf)).toEqual(['quotation q1'])
    expect(items[0]!.record).toMatchObject({
      document: { title: null, outlet: 'الوكالة' },
      sources: [{ entity: 'Q58217', local: 'e1', name: { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' } }],
      cue: { words: 'وقال' },
      content: [{ words: 'القمة ستعقد في أنقرة' }],
    })
  })

  test('finds events by their sentence and their parties', async () => {
    const { items } = await register().search({ q: 'Istanbul', kinds: ['event'] })
    expect(items.map(nameOf)).toEqual(['event v1'])
    expect(items[0]!.snippet.words).toContain('هجوم')
  })

  test('counts every kind whatever kind is asked for', async () => {
    const all = await register().search({ q: 'فيروس' })
    expect(all.counts).toEqual({ document: 2, quotation: 1, event: 2 })
    expect(all.items).toHaveLength(5)
    const events = await register().search({ q: 'فيروس', kinds: ['event'] })
    expect(events.counts).toEqual(all.counts)
    expect(events.items).toHaveLength(2)
  })

  test.each(['relevance', 'newest', 'oldest'] as const)('pages of a search by %s meet', async (sort) => {
    const { items } = await register().search({ q: 'في', sort })
    expect(items.length).toBeGreaterThan(4)
    const paged: Hit[] = []
    let cursor: string | undefined
    do {
      const page = await register().search({ q: 'في', sort, limit: 2, cursor })
      paged.push(...page.items)
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(paged).toEqual(items)
  })

  test('filters hits by actor and period', async () => {
    const about = await register().search({ q: 'القمة', actor: 'لافروف' })
    expect(about.items.map(nameOf).sort()).toEqual(['quotation q1', 'talks'])
    const later = await register().search({ q: 'القمة', from: '2019' })
    expect(later.items.map(nameOf)).toEqual(['event v2'])
  })

  test.each(['', '  ', '؟!', '"'])('refuses the search "%s", which has no word', async (q) => {
    await expect(register().search({ q })).rejects.toMatchObject({ code: 'bad-query' })
  })

  test.each(['" OR 1', "'; drop table documents; --", 'a:*', 'NEAR(', '(|&!)x', '\\'])(
    'takes the search %s for words and nothing else',
    async (q) => {
      const attempt = register().search({ q })
      await expect(
        attempt.then(
          (page) => page.items,
          (error) => error.code,
        ),
      ).resolves.toSatisfy((result) => Array.isArray(result) || result === 'bad-query')
    },
  )
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

function writeTests(open: () => Promise<Register>): void {
  const inRegister = async (use: (register: Register) => Promise<void>): Promise<void> => {
    const register = await open()
    try {
      await use(register)
    } finally {
      await register.close()
    }
  }

  test('adding twice changes nothing', () =>
    inRegister(async (register) => {
      const key = contentKey(talks.document.text)
      expect(await register.add(talks, origin)).toEqual({ key, status: 'added' })
      const before = await register.stats()
      expect(await register.add(talks, { via: 'stdin', location: null })).toEqual({ key, status: 'known' })
      expect(await register.stats()).toEqual(before)
    }))

  test('adding the same article many times at once keeps it once', () =>
    inRegister(async (register) => {
      const results = await Promise.all(Array.from({ length: 8 }, () => register.add(talks, origin)))
      expect(results.filter((r) => r.status === 'added')).toHaveLength(1)
      expect((await register.stats()).documents).toBe(1)
    }))

  test('the same words in another outlet are one document with two publications', () =>
    inRegister(async (register) => {
      await register.add(talks, origin)
      const copy: Reading = { ...talks, document: { ...talks.document, outlet: 'القناة' } }
      expect(await register.add(copy, origin)).toMatchObject({ status: 'known' })
      expect((await register.documents({ outlet: 'القناة' })).items).toHaveLength(1)
      const document = await register.document(contentKey(talks.document.text))
      expect(document?.publications.map((p) => p.outlet).sort()).toEqual(['القناة', 'الوكالة'])
    }))

  test('an article that comes again with its date is read anew, and everything of the first reading goes', () =>
    inRegister(async (register) => {
      const text = 'زار الوزير باريس أمس.'
      const event = { id: 'v1', trigger: 'زار', actors: [] }
      await register.add(
        aReading({
          text,
          events: [
            { ...event, id: 'v1' },
            { id: 'v2', trigger: 'باريس' },
          ],
        }),
        origin,
      )
      const dated = aReading({ text, published: '2019-05-02', events: [{ ...event, edtf: '2019-05-01' }] })
      expect(await register.add(dated, origin)).toMatchObject({ status: 'updated' })
      expect((await register.timeline()).items.map((v) => v.edtf)).toEqual(['2019-05-01'])
      expect((await register.search({ q: 'باريس' })).counts).toEqual({ document: 1, quotation: 0, event: 1 })
      expect((await register.stats()).documents).toBe(1)
      expect(await register.add(aReading({ text }), origin)).toMatchObject({ status: 'known' })
    }))

  test.each<[what: string, spoil: (reading: Reading) => Reading, code: string]>([
    ['a span outside the text', (r) => ({ ...r, mentions: [{ ...r.mentions[0]!, span: [0, 10_000] }] }), 'evidence'],
    ['an empty span', (r) => ({ ...r, quotations: [{ ...r.quotations[0]!, cue: [5, 5] }] }), 'evidence'],
    ['a span of white space', (r) => ({ ...r, events: [{ ...r.events[0]!, trigger: [3, 4] }] }), 'evidence'],
    ['a quotation without content', (r) => ({ ...r, quotations: [{ ...r.quotations[0]!, content: [] }] }), 'evidence'],
    ['an actor who is not there', (r) => ({ ...r, events: [{ ...r.events[0]!, actors: ['e9'] }] }), 'evidence'],
    ['a NUL', (r) => ({ ...r, document: { ...r.document, text: `${r.document.text}\0` } }), 'unstorable-text'],
    [
      'half a surrogate',
      (r) => ({ ...r, document: { ...r.document, text: `${r.document.text}\ud800` } }),
      'unstorable-text',
    ],
  ])('refuses a Reading with %s, and keeps nothing of it', (_, spoil, code) =>
    inRegister(async (register) => {
      await expect(register.add(spoil(talks), origin)).rejects.toMatchObject({ code })
      expect((await register.stats()).documents).toBe(0)
      expect(await register.add(talks, origin)).toMatchObject({ status: 'added' })
    }),
  )

  test('an empty register answers every question', () =>
    inRegister(async (register) => {
      expect(await register.documents()).toEqual({ items: [], next: null })
      expect(await register.timeline()).toEqual({ items: [], next: null, total: 0, undated: 0 })
      expect(await register.quotations()).toEqual({ items: [], next: null })
      expect(await register.entities()).toEqual({ items: [], next: null })
      expect((await register.search({ q: 'سلام' })).items).toEqual([])
      expect(await register.stats()).toMatchObject({ documents: 0, outlets: [], earliest: null, latest: null })
    }))

  test('two people who share a surname, and one surname in two articles, stay apart', () =>
    inRegister(async (register) => {
      const add = (text: string, ar: string) => register.add(aReading({ text, entities: [{ id: 'e1', ar }] }), origin)
      await add('تحدث الأسد أولا', 'الأسد')
      await add('تحدث الأسد ثانيا', 'الأسد')
      await add('تحدث بشار الأسد', 'بشار الأسد')
      await add('ورد ذكر بشّار الاسد', 'بشّار الاسد')
      const { items } = await register.entities({ q: 'أسد' })
      expect(items.map((e) => e.counts.documents)).toEqual([2, 1, 1])
    }))

  test('a text of many records is kept whole', () =>
    inRegister(async (register) => {
      const words = Array.from({ length: 3000 }, (_, i) => `كلمة${i}`)
      const entities = words.map((ar, i) => ({ id: `e${i + 1}`, type: 'ORG' as const, ar }))
      const events = words.map((trigger, i) => ({ id: `v${i + 1}`, trigger, actors: [`e${i + 1}`] }))
      await register.add(aReading({ text: `${words.join(' و ')} .`, entities, events }), origin)
      expect(await register.stats()).toMatchObject({ entities: 3000, mentions: 3000, events: 3000 })
      expect((await register.search({ q: 'كلمة2999', kinds: ['event'] })).items[0]?.snippet.words).toContain('كلمة2999')
    }))
}
