import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NewJudgement } from '../judgements/judgement-records.ts'
import type { Origin } from '../records.ts'
import type { Added, Register } from '../register.ts'
import { aReading } from './a-reading.ts'
import { expectSound } from './expect-sound.ts'

const origin: Origin = { via: 'file', location: null }
const by = 'سلمى'
const TALKS = 'محادثات'

/** One meeting in two articles, which write the guest's name so differently that the register takes them for two. */
const meeting = (id: string, guest: string, known?: string) =>
  aReading({
    id,
    published: '2019-03-02',
    text: `التقى ${guest} الأمين أحمد العلي في جنيف في ${TALKS} جرت أمس. وقال ${guest} إن اللقاء ${id} نافع.`,
    entities: [
      { id: 'e1', ar: guest, ...(known ? { known } : {}) },
      { id: 'e2', ar: 'أحمد العلي' },
      { id: 'e3', type: 'LOC', ar: 'جنيف' },
    ],
    quotations: [{ id: 'q1', source: 'e1', cue: 'وقال', content: [`اللقاء ${id} نافع`] }],
    events: [{ id: 'v1', trigger: TALKS, actors: ['e1'], place: 'e3', edtf: '2019-03-01' }],
  })

const first = meeting('أول', 'خالد بن سعيد')
const second = meeting('ثان', 'خالد سعيد', 'Q100')
const third = meeting('ثالث', 'خالد السعيدي')

/** What people decide about entities, and that everything follows. */
export function judgementTests(open: () => Promise<Register>): void {
  let register: Register
  let ids: { first: string; third: string }
  beforeEach(async () => {
    register = await open()
    const added: Added[] = []
    for (const reading of [first, second, third]) added.push(await register.add(reading, origin))
    const linked = async (n: number) => (await register.document(added[n]!.key))!.links['e1']!
    ids = { first: await linked(0), third: await linked(2) }
  })
  afterEach(async () => {
    await expectSound(register)
    await register.close()
  })
  const merge = (left: string, right: string) => register.judge({ verdict: 'same', left, right, by })
  /** All that people see of the state: entities, links, occurrences, who said and did what. */
  const seen = async () => ({
    entities: await register.entities(),
    documents: (await register.documents({ actor: 'Q100' })).items,
    quotations: await register.quotations(),
    timeline: await register.timeline(),
    occurrences: await register.occurrences(),
    stats: await register.stats(),
  })

  test('two that are merged are one everywhere, under the id that the who’s-who knows', async () => {
    expect((await register.entities({ q: 'خالد' })).items).toHaveLength(3)
    const judgement = await merge(ids.first, 'Q100')
    expect(judgement).toMatchObject({
      id: 'j1',
      verdict: 'same',
      left: { id: 'Q100', name: { ar: 'خالد سعيد' } },
      right: { id: ids.first, name: { ar: 'خالد بن سعيد' } },
      score: null,
      by,
      revokedAt: null,
    })
    expect((await register.entities({ q: 'خالد' })).items.map((e) => [e.id, e.counts.documents])).toEqual([
      ['Q100', 2],
      [ids.third, 1],
    ])
    const entity = await register.entity(ids.first)
    expect(entity).toMatchObject({
      id: 'Q100',
      known: 'Q100',
      counts: { documents: 2, quotations: 2, events: 2 },
      merged: [{ id: ids.first, name: { ar: 'خالد بن سعيد' } }],
    })
    expect(entity?.surfaces.map((s) => s.words).sort()).toEqual(['خالد بن سعيد', 'خالد سعيد'])
    for (const actor of ['Q100', ids.first, 'خالد بن سعيد']) {
      expect((await register.documents({ actor })).items).toHaveLength(2)
      expect((await register.quotations({ source: actor })).items).toHaveLength(2)
      expect((await register.timeline({ actor })).total).toBe(2)
      expect((await register.search({ q: 'اللقاء', kinds: ['quotation'], actor })).items).toHaveLength(2)
    }
    expect((await register.quotations()).items.flatMap((q) => q.sources.map((s) => s.entity)).sort()).toEqual(
      ['Q100', 'Q100', ids.third].sort(),
    )
    expect((await register.stats()).entities).toBe(4)
  })

  test('what two articles report is one occurrence once the people in it are one, and two again when undone', async () => {
    const least = { least: 2 }
    const before = await register.occurrences(least)
    await merge('Q100', ids.first)
    await merge('Q100', ids.third)
    const { items } = await register.occurrences(least)
    expect(items.map((o) => o.documents)).toEqual([3])
    await register.undo({ by })
    await register.undo({ by })
    expect(await register.occurrences(least)).toEqual(before)
  })

  test('undone step by step, everything is as it was, and the judgements are kept', async () => {
    const steps: NewJudgement[] = [
      { verdict: 'same', left: 'Q100', right: ids.first, by },
      { verdict: 'same', left: ids.first, right: ids.third, by },
      { verdict: 'apart', left: 'Q100', by },
      { verdict: 'different', left: ids.first, right: ids.third, by },
    ]
    const states = []
    for (const step of steps) {
      states.push(await seen())
      await register.judge(step)
    }
    while (states.length > 0) {
      expect(await register.undo({ by: 'ليلى' })).toMatchObject({ id: `j${states.length}`, revokedBy: 'ليلى' })
      expect(await seen()).toEqual(states.pop())
    }
    expect(await register.undo({ by })).toBeNull()
    const { items } = await register.history()
    expect(items.map((j) => [j.id, j.verdict, j.by, j.revokedBy])).toEqual(
      ['different', 'apart', 'same', 'same'].map((verdict, i) => [`j${4 - i}`, verdict, by, 'ليلى']),
    )
  })

  test('one that is split off goes with its records, and the others stay together', async () => {
    await merge('Q100', ids.first)
    await merge('Q100', ids.third)
    await register.judge({ verdict: 'apart', left: ids.first, by })
    expect((await register.entities({ q: 'خالد' })).items.map((e) => [e.id, e.counts.documents])).toEqual([
      ['Q100', 2],
      [ids.first, 1],
    ])
    expect((await register.entity(ids.first))?.name.ar).toBe('خالد بن سعيد')
  })

  test('two that are never the same cannot be merged, also not through a third', async () => {
    await register.judge({ verdict: 'different', left: 'Q100', right: ids.third, by })
    await merge('Q100', ids.first)
    for (const [left, right] of [
      ['Q100', ids.third],
      [ids.third, ids.first],
    ] as const) {
      await expect(merge(left, right)).rejects.toMatchObject({ code: 'judgement' })
    }
    expect((await register.history()).items).toHaveLength(2)
    expect(await register.undo({ id: 'j1', by })).toMatchObject({ verdict: 'different' })
    expect(await merge(ids.third, ids.first)).toMatchObject({ left: { id: ids.first } })
  })

  test('what is added or read anew later follows', async () => {
    await merge('Q100', ids.first)
    await register.add(meeting('رابع', 'خالد بن سعيد'), origin)
    expect((await register.entity('Q100'))?.counts.documents).toBe(3)
    const { items } = await register.occurrences({ least: 2 })
    expect(items.map((o) => o.documents)).toEqual([3])
    const undated = { ...third.document, published: null, dct: { edtf: null, basis: null, evidence: [] } }
    const text = `${third.document.text} وعاد.`
    const reading = { ...third, document: { ...undated, text } }
    await register.add(reading, origin)
    await merge('Q100', ids.third)
    const document = { ...third.document, text }
    expect(await register.add({ ...third, document }, origin)).toMatchObject({ status: 'updated' })
    expect((await register.entity('Q100'))?.counts.documents).toBe(5)
  })

  test('articles that are added while somebody merges follow as well', async () => {
    const adding = ['أ', 'ب', 'ج', 'د', 'ه'].map((id) => register.add(meeting(id, 'خالد بن سعيد'), origin))
    await Promise.all([...adding, merge('Q100', ids.first)])
    expect((await register.entity('Q100'))?.counts.documents).toBe(7)
  })

  test('history tells what concerns an entity, latest first, in pages that meet', async () => {
    await merge('Q100', ids.first)
    await register.judge({ verdict: 'different', left: ids.first, right: ids.third, by })
    const other = (await register.entities({ q: 'جنيف' })).items[0]!.id
    await register.judge({ verdict: 'different', left: other, right: ids.third, by })
    const of = async (entity: string) => (await register.history({ entity })).items.map((j) => j.id)
    expect(await of('Q100')).toEqual(['j2', 'j1'])
    expect(await of(ids.third)).toEqual(['j3', 'j2'])
    const all = await register.history()
    const page = await register.history({ limit: 2 })
    const rest = await register.history({ limit: 2, cursor: page.next! })
    expect([...page.items, ...rest.items]).toEqual(all.items)
  })

  test.each<[what: string, make: (known: typeof ids) => NewJudgement, code: string]>([
    ['an entity that is not there', () => ({ verdict: 'same', left: 'Q100', right: 'Q1', by }), 'unknown-entity'],
    ['one with itself', () => ({ verdict: 'same', left: 'Q100', right: 'Q100', by }), 'judgement'],
    ['a split of one that is alone', () => ({ verdict: 'apart', left: 'Q100', by }), 'judgement'],
  ])('refuses to judge %s', async (_, make, code) => {
    await expect(register.judge(make(ids))).rejects.toMatchObject({ code })
    expect((await register.history()).items).toEqual([])
  })

  test('refuses what is so already', async () => {
    await merge('Q100', ids.first)
    await expect(merge(ids.first, 'Q100')).rejects.toMatchObject({ code: 'judgement' })
    await register.judge({ verdict: 'different', left: 'Q100', right: ids.third, by })
    await expect(register.judge({ verdict: 'different', left: ids.third, right: 'Q100', by })).rejects.toMatchObject({
      code: 'judgement',
    })
  })
}
