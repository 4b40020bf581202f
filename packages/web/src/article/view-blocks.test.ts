import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupBlocks, type ViewBlock, viewBlocks } from './view-blocks.ts'

const block = (start: number, end: number, kind: ViewBlock['kind'] = 'paragraph'): ViewBlock => ({
  kind,
  span: [start, end],
})
const letters = fc.string({ unit: fc.constantFrom('ق', 'ا', ' ', '\n', '.'), maxLength: 40 })

describe('blocks of the page', () => {
  test('hold every word of the text exactly once, whatever the blocks of the reading', () => {
    const cases = letters.chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(
          fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => block(Math.min(a, b), Math.max(a, b))),
          { maxLength: 5 },
        ),
      ),
    )
    fc.assert(
      fc.property(cases, ([text, blocks]) => {
        const shown = viewBlocks(text, blocks)
        const words = (s: string): string => s.replaceAll(/\s/g, '')
        expect(words(shown.map((b) => text.slice(...b.span)).join(''))).toBe(words(text))
      }),
    )
  })

  test('make a paragraph of each line that no block holds', () => {
    const text = 'عنوان\nسطر أول\n\nسطر ثان'
    expect(viewBlocks(text, [block(0, 5, 'headline')]).map((b) => [b.kind, text.slice(...b.span)])).toEqual([
      ['headline', 'عنوان'],
      ['paragraph', 'سطر أول'],
      ['paragraph', 'سطر ثان'],
    ])
  })

  test('fold neighbours away together when they are no part of the article', () => {
    const kinds = ['headline', 'boilerplate', 'repeat', 'paragraph'] as const
    const groups = groupBlocks(kinds.map((kind, i) => block(i, i + 1, kind)))
    expect(groups.map((g) => [g.aside, g.blocks.length])).toEqual([
      [false, 1],
      [true, 2],
      [false, 1],
    ])
  })
})
