import type { Reading } from '@isnad/model'
import { expect, test } from 'vitest'
import { contentKey } from '../content-key.ts'
import type { Origin } from '../records.ts'
import type { Register } from '../register.ts'
import { aReading, madeUpWord } from './a-reading.ts'
import { talks } from './articles.ts'
import { expectSound } from './expect-sound.ts'

const origin: Origin = { via: 'file', location: 'articles/one.txt' }

/** What adding must do; each test on a register of its own. */
export function writeTests(open: () => Promise<Register>): void {
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

  test('copies of an article are found, also when they were cut and given another ending', () =>
    inRegister(async (register) => {
      const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => madeUpWord(from + i))
      const add = (id: string, ...parts: string[][]) =>
        register.add(aReading({ id, text: parts.flat().join(' ') }), origin)
      const { key } = await add('agency', words(0, 100))
      await add('other', words(500, 600))
      await add('cut', words(0, 60))
      await add('rewritten', words(10, 70), words(300, 330))
      const copies = (await register.document(key))?.copies
      expect(copies?.map((c) => [c.document.key.length, c.overlap.toFixed(2)])).toEqual([
        [32, '1.00'],
        [32, '0.66'],
      ])
      const { key: dated } = await register.add(
        aReading({ id: 'agency', text: words(0, 100).join(' '), published: '2019-01-01' }),
        origin,
      )
      expect(dated).toBe(key)
      expect((await register.document(key))?.copies).toHaveLength(2)
      const back = await register.document(copies![0]!.document.key)
      expect(back?.copies.map((c) => c.document.key)).toContain(key)
    }))

  test('copies that are added at the same moment find each other', () =>
    inRegister(async (register) => {
      const text = Array.from({ length: 60 }, (_, n) => madeUpWord(n)).join(' ')
      const added = await Promise.all(
        [1, 2, 3, 4].map((n) => register.add(aReading({ text: `${text} ${madeUpWord(1000 + n)}` }), origin)),
      )
      for (const { key } of added) expect((await register.document(key))?.copies).toHaveLength(3)
      await expectSound(register)
    }))

  test('one person is one under every spelling that the who’s-who knows', () =>
    inRegister(async (register) => {
      for (const ar of ['مولود جاويش أوغلو', 'مولود تشاويش أوغلو', 'مولود تشاووش أوغلو']) {
        const text = `تحدث ${ar} في أنقرة.`
        await register.add(aReading({ text, entities: [{ id: 'e1', ar, en: 'Mevlüt Çavuşoğlu' }] }), origin)
      }
      const { items } = await register.entities({ q: 'cavusoglu' })
      expect(items).toMatchObject([{ counts: { documents: 3 } }])
      const entity = await register.entity(items[0]!.id)
      expect(entity?.surfaces.map((s) => s.words)).toHaveLength(3)
      expect((await register.documents({ actor: 'جاويش أوغلو' })).items).toHaveLength(3)
    }))

  test('an entity has the name that most articles give it, whichever came first', () =>
    inRegister(async (register) => {
      for (const [n, ar] of ['الأسد', 'بشار الأسد', 'بشار الأسد', 'الرئيس الأسد'].entries()) {
        const entities = [{ id: 'e1', ar, known: 'Q44329' }]
        await register.add(aReading({ text: `تحدث ${ar} للمرة ${n}.`, entities }), origin)
      }
      expect((await register.entity('Q44329'))?.name).toEqual({ ar: 'بشار الأسد', en: null })
    }))

  test('a body named by one common word is not taken for that of another article', () =>
    inRegister(async (register) => {
      for (const text of ['قالت الشرطة في باريس', 'قالت الشرطة في روما']) {
        await register.add(aReading({ text, entities: [{ id: 'e1', type: 'ORG', ar: 'الشرطة' }] }), origin)
      }
      expect((await register.entities({ q: 'الشرطة' })).items).toHaveLength(2)
    }))

  test('a very long word is kept and found', () =>
    inRegister(async (register) => {
      const word = 'ب'.repeat(40_000)
      const text = `قال ${word} كلاما`
      const entities = [{ id: 'e1', type: 'ORG' as const, ar: word }]
      await register.add(aReading({ text, title: word, outlet: word, entities }), origin)
      expect((await register.search({ q: word, kinds: ['document'], outlet: word })).items).toHaveLength(1)
      expect((await register.entities({ q: word.slice(0, 50) })).items).toHaveLength(1)
    }))

  test('a book is kept and found', () =>
    inRegister(async (register) => {
      const text = Array.from({ length: 150_000 }, (_, i) => `كلمة${(i * 7919) % 150_000}ث`).join(' ')
      const { key } = await register.add(aReading({ text }), origin)
      expect((await register.document(key))?.reading.document.text).toBe(text)
      expect((await register.search({ q: 'كلمة7919ث', kinds: ['document'] })).items).toHaveLength(1)
    }))

  test('a text of many records is kept whole', () =>
    inRegister(async (register) => {
      const words = Array.from({ length: 3000 }, (_, i) => `كلمة${i}`)
      const entities = words.map((ar, i) => ({ id: `e${i + 1}`, type: 'ORG' as const, ar }))
      const events = words.map((trigger, i) => ({ id: `v${i + 1}`, trigger, actors: [`e${i + 1}`] }))
      await register.add(aReading({ text: `${words.join(' و ')} .`, entities, events }), origin)
      expect(await register.stats()).toMatchObject({ entities: 3000, mentions: 3000, events: 3000 })
      expect((await register.search({ q: 'كلمة2999', kinds: ['event'] })).items[0]?.snippet.words).toContain('كلمة2999')
      await expectSound(register)
    }))
}
