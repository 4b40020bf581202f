import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Origin } from '../records.ts'
import type { Register } from '../register.ts'
import { aReading } from './a-reading.ts'
import { expectSound } from './expect-sound.ts'

const origin: Origin = { via: 'file', location: null }

const place = { type: 'LOC', ar: 'إسطنبول', en: 'Istanbul', known: 'Q406' } as const
const lavrov = { ar: 'سيرغي لافروف', en: 'Sergey Lavrov', known: 'Q58217' } as const
const cavusoglu = { ar: 'مولود جاويش أوغلو', en: 'Mevlüt Çavuşoğlu', known: 'Q1973820' } as const

const firstToll =
  'قتل 29 شخصا في تفجير هز إسطنبول مساء السبت قرب ملعب لكرة القدم بعد انتهاء مباراة في الدوري، كما قالت وزارة الداخلية التي أوضحت أن معظم القتلى من رجال الشرطة وأن التحقيقات بدأت في الحادث لمعرفة الفاعلين ومن يقف وراءهم.'
const early = aReading({
  id: 'early',
  outlet: 'الوكالة',
  published: '2016-12-11',
  text: firstToll,
  entities: [{ id: 'e1', ...place }],
  events: [
    {
      id: 'v1',
      type: 'ASSAULT',
      mode: ['explosives'],
      trigger: 'تفجير',
      place: 'e1',
      edtf: '2016-12-10',
      figures: [{ what: 'killed', value: 29, words: '29' }],
    },
  ],
})
const reprint = aReading({
  id: 'reprint',
  outlet: 'الجريدة',
  published: '2016-12-11',
  text: `نقلا عن الوكالة\n${firstToll}`,
  entities: [{ id: 'e1', ...place }],
  events: [
    {
      id: 'v1',
      type: 'ASSAULT',
      mode: ['explosives'],
      trigger: 'تفجير',
      place: 'e1',
      edtf: '2016-12-10',
      figures: [{ what: 'killed', value: 29, words: '29' }],
    },
  ],
})
const later = aReading({
  id: 'later',
  outlet: 'الصحيفة',
  published: '2016-12-13',
  text: 'ارتفعت حصيلة الهجوم الذي شهدته إسطنبول إلى 44 قتيلا. وسيلتقي سيرغي لافروف نظيره مولود جاويش أوغلو في إسطنبول الشهر المقبل.',
  entities: [
    { id: 'e1', ...place },
    { id: 'e2', ...lavrov },
    { id: 'e3', ...cavusoglu },
  ],
  events: [
    {
      id: 'v1',
      type: 'ASSAULT',
      mode: ['explosives'],
      trigger: 'الهجوم',
      place: 'e1',
      edtf: '2016-12-10',
      figures: [{ what: 'killed', value: 44, words: '44' }],
    },
    { id: 'v2', trigger: 'سيلتقي', actors: ['e2', 'e3'], place: 'e1', edtf: '2017-01', status: 'planned' },
  ],
})
const outcome = aReading({
  id: 'outcome',
  published: '2017-01-20',
  text: 'التقى سيرغي لافروف اليوم مولود جاويش أوغلو في إسطنبول. ووقع انفجار في إسطنبول.',
  entities: [
    { id: 'e1', ...place },
    { id: 'e2', ...lavrov },
    { id: 'e3', ...cavusoglu },
  ],
  events: [
    { id: 'v1', trigger: 'التقى', actors: ['e2', 'e3'], place: 'e1', edtf: '2017-01-20' },
    { id: 'v2', type: 'ASSAULT', mode: ['explosives'], trigger: 'انفجار', place: 'e1', edtf: '2017-01-19' },
  ],
})

/** How reports of several articles are brought together. */
export function occurrenceTests(open: () => Promise<Register>): void {
  describe('with several reports of the same events', () => {
    let register: Register
    beforeAll(async () => {
      register = await open()
      for (const reading of [early, reprint, later, outcome]) await register.add(reading, origin)
    })
    afterAll(() => register.close())

    test('tells one attack once, with all its reports, the copy counted as no source of its own', async () => {
      const { items } = await register.occurrences({ type: 'ASSAULT', sort: 'oldest' })
      expect(items.map((o) => [o.earliest, o.documents, o.independent])).toEqual([
        ['2016-12-10', 3, 2],
        ['2017-01-19', 1, 1],
      ])
      const attack = items[0]!
      expect(attack.reports.map((r) => r.event.document.outlet)).toEqual(['الوكالة', 'الجريدة', 'الصحيفة'])
      expect(attack.reports.map((r) => r.copyOf !== null)).toEqual([false, true, false])
      expect(attack.reports[0]!.score).toBeNull()
      expect(attack.reports[2]!.reasons.map((r) => r.what)).toContain('places')
      expect(await register.occurrence(attack.id)).toEqual(attack)
    })

    test('keeps the figures of every source side by side, and takes none for the truth', async () => {
      const { items } = await register.occurrences({ type: 'ASSAULT', least: 2 })
      expect(items).toHaveLength(1)
      expect(items[0]!.figures).toMatchObject([
        {
          what: 'killed',
          lowest: 29,
          highest: 44,
          latest: 44,
          values: [{ value: 29 }, { value: 44, evidence: { words: '44' } }],
        },
      ])
    })

    test('a plan stands in the ledger with the meeting that kept it', async () => {
      const { items, asOf } = await register.ledger()
      expect(asOf).toBe('2017-01-20')
      expect(items).toHaveLength(1)
      expect(items[0]).toMatchObject({
        state: 'kept',
        due: '2017-01-31',
        plan: { reports: [{ event: { trigger: { words: 'سيلتقي' } } }] },
        outcomes: [{ occurrence: { earliest: '2017-01-20', status: 'actual' } }],
      })
    })

    test('is sound', () => expectSound(register))

    test('filters by who takes part and gives pages that meet', async () => {
      const all = await register.occurrences({ sort: 'oldest' })
      const first = await register.occurrences({ sort: 'oldest', limit: 2 })
      const second = await register.occurrences({ sort: 'oldest', limit: 2, cursor: first.next! })
      expect([...first.items, ...second.items].map((o) => o.id)).toEqual(all.items.map((o) => o.id))
      const lavrovs = await register.occurrences({ actor: 'لافروف' })
      expect(lavrovs.items.map((o) => o.type)).toEqual(['CONSULT', 'CONSULT'])
      expect(await register.occurrence('o0')).toBeNull()
    })
  })

  test.each([
    ['2017-01-05', 'open'],
    ['2017-02-05', 'due'],
  ])('a plan that nothing came of is, on %s, %s', async (asOf, state) => {
    const other = await open()
    try {
      await other.add(later, origin)
      expect((await other.ledger({ asOf })).items[0]).toMatchObject({ state, outcomes: [] })
    } finally {
      await other.close()
    }
  })

  test('a report read anew with a date leaves its old occurrence', async () => {
    const register = await open()
    try {
      const { published: _, ...document } = early.document
      const unread = {
        ...early,
        document: { ...document, published: null, dct: { edtf: null, basis: null, evidence: [] } },
      }
      await register.add(unread, origin)
      expect((await register.add(early, origin)).status).toBe('updated')
      const { items } = await register.occurrences()
      expect(items.map((o) => o.documents)).toEqual([1])
      await expectSound(register)
    } finally {
      await register.close()
    }
  })
}
