import { expect, test } from 'vitest'
import type { Origin } from '../records.ts'
import type { Register } from '../register.ts'
import { attack, talks, undated } from './articles.ts'
import { expectSound } from './expect-sound.ts'

const origin: Origin = { via: 'file', location: 'articles/one.txt' }

async function linesOf(register: Register): Promise<string[]> {
  const lines: string[] = []
  for await (const line of register.exportBundle()) lines.push(line)
  return lines
}

/** A register with all that a bundle keeps: copies in two outlets, a text read anew, judgements that stand and not. */
async function fill(register: Register): Promise<void> {
  const undatedTalks = { ...talks.document, published: null, dct: { edtf: null, basis: null, evidence: [] } }
  await register.add({ ...talks, document: undatedTalks }, origin)
  await register.add(attack, origin)
  await register.add(talks, { via: 'url', location: 'https://example.org/talks' })
  await register.add(undated, { via: 'stdin', location: null })
  await register.add({ ...attack, document: { ...attack.document, outlet: 'القناة' } }, origin)
  await register.judge({ verdict: 'same', left: 'Q649', right: 'Q43', by: 'سلمى' })
  await register.undo({ by: 'ليلى' })
  const [police] = (await register.entities({ q: 'شرطة' })).items
  await register.judge({ verdict: 'same', left: police!.id, right: 'Q43', by: 'سلمى' })
  await register.judge({ verdict: 'different', left: 'Q58217', right: 'Q43', by: 'سلمى' })
}

/** What people see, without the order of adding's own numbers. */
const seen = async (register: Register) => ({
  documents: await register.documents({ sort: 'added' }),
  entities: await register.entities(),
  timeline: await register.timeline(),
  occurrences: (await register.occurrences({ limit: 200 })).items.map((o) => o.id),
  history: await register.history(),
  search: await register.search({ q: 'لافروف' }),
  stats: await register.stats(),
})

/** A register as a bundle, and back. One is open at a time: PGlite has one session only. */
export function bundleTests(open: () => Promise<Register>): void {
  const inRegister = async <T>(use: (register: Register) => Promise<T>): Promise<T> => {
    const register = await open()
    try {
      return await use(register)
    } finally {
      await register.close()
    }
  }
  const filled = () =>
    inRegister(async (register) => {
      await fill(register)
      return { lines: await linesOf(register), answers: await seen(register) }
    })

  test('gives the same bundle again, byte for byte, and the same answers', async () => {
    const { lines, answers } = await filled()
    await inRegister(async (restored) => {
      const keys: string[] = []
      const imported = await restored.importBundle(lines, ({ key }) => keys.push(key))
      expect(imported).toEqual({ added: 3, updated: 0, known: 0, judgements: 3 })
      expect(keys).toHaveLength(3)
      expect(await linesOf(restored)).toEqual(lines)
      expect(await seen(restored)).toEqual(answers)
      await expectSound(restored)
      expect(await restored.importBundle(lines)).toEqual({ added: 0, updated: 0, known: 3, judgements: 0 })
      expect(await linesOf(restored)).toEqual(lines)
    })
  })

  test('an empty register is a bundle of its header and its end', () =>
    inRegister(async (register) => {
      const lines = await linesOf(register)
      expect(lines).toHaveLength(2)
      expect(await register.importBundle(lines)).toEqual({ added: 0, updated: 0, known: 0, judgements: 0 })
    }))

  test('joins a register that has articles and judgements of its own', async () => {
    const { lines } = await filled()
    await inRegister(async (other) => {
      await other.add(attack, origin)
      await other.add({ ...talks, document: { ...talks.document, outlet: 'الإذاعة' } }, origin)
      await other.judge({ verdict: 'different', left: 'Q58217', right: 'Q649', by: 'هند' })
      expect(await other.importBundle(lines)).toEqual({ added: 1, updated: 0, known: 2, judgements: 3 })
      expect((await other.stats()).publications).toBe(6)
      expect((await other.history()).items.map((j) => j.by)).toEqual(['سلمى', 'سلمى', 'سلمى', 'هند'])
      await expectSound(other)
    })
  })

  test('judgements that contradict those of the register are refused, the articles are kept', async () => {
    const { lines } = await filled()
    await inRegister(async (other) => {
      await other.add(attack, origin)
      const [police] = (await other.entities({ q: 'شرطة' })).items
      await other.judge({ verdict: 'different', left: 'Q43', right: police!.id, by: 'هند' })
      await expect(other.importBundle(lines)).rejects.toMatchObject({ code: 'judgement' })
      expect((await other.stats()).documents).toBe(3)
      expect((await other.history()).items).toHaveLength(1)
      await expectSound(other)
    })
  })

  test.each<[what: string, spoil: (lines: string[]) => string[], says: string]>([
    ['nothing at all', () => [], 'ends early'],
    ['no header', (lines) => lines.slice(1), 'Line 1'],
    ['a header of a later version', ([, ...rest]) => ['{"kind":"isnad-bundle","version":99}', ...rest], 'update Isnad'],
    ['a torn end', (lines) => lines.slice(0, -1), 'ends early'],
    ['a torn line', (lines) => lines.with(2, lines[2]!.slice(0, 99)), 'Line 3'],
    ['a lost line', (lines) => lines.toSpliced(2, 1), 'missing'],
    ['a text that was changed', (lines) => lines.with(1, lines[1]!.replace('لافروف', 'نابليون')), 'Line 2'],
    ['a field that is none', (lines) => lines.with(1, lines[1]!.replace('"addedAt"', '"at"')), 'addedAt'],
    ['something after the end', (lines) => [...lines, lines[1]!], 'after the end'],
  ])('a bundle with %s is refused, and the line named', async (_, spoil, says) => {
    const { lines } = await filled()
    await inRegister(async (register) => {
      const error = await register.importBundle(spoil(lines)).catch((e: unknown) => e)
      expect(error).toMatchObject({ code: 'bad-bundle', message: expect.stringContaining(says) })
      await expectSound(register)
    })
  })
}
