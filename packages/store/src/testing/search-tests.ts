import { expect, test } from 'vitest'
import type { Hit } from '../records.ts'
import type { Register } from '../register.ts'
import { attack, talks } from './articles.ts'

const nameOf = ({ record }: Hit): string =>
  record.kind === 'document' ? record.document.id : `${record.kind} ${record.id}`

/** What a search must give in a register with the three articles. */
export function searchTests(register: () => Register): void {
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
    ['"وزير الخارجية"', ['talks']],
    ['«الخارجية وزير»', []],
    ['“الخارجية الروسي” موسكو', ['talks']],
    ['"لافروف الهجوم"', ['attack']],
    ['الهجوم "لافروف', ['attack']],
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

  test('shows the words of a phrase only where they stand together', async () => {
    const { items } = await register().search({ q: '"سيرغي لافروف"', kinds: ['document'], outlet: 'الوكالة' })
    expect(items[0]!.snippet.highlights.map((span) => talks.document.text.slice(...span))).toEqual([
      'سيرغي لافروف',
      'لافروف إن',
    ])
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
