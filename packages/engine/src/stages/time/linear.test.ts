import type { Block } from '@isnad/model'
import { type TokenTable, tokenize } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import type { Timex } from '../../layers.ts'
import { dctStage } from './document-date.ts'
import { recogniseTimexes } from './recognise.ts'

/** How often anything asks for a word of the text (or an element of another list) is a measure that no clock disturbs. */
function counting<T extends object>(list: T): { readonly list: T; readonly reads: () => number } {
  let reads = 0
  const proxy = new Proxy(list, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key)
    },
  })
  return { list: proxy, reads: () => reads }
}

function wordReads(text: string): number {
  const tokens = tokenize(text)
  const { list, reads } = counting(tokens.words)
  recogniseTimexes({ ...tokens, words: list } satisfies TokenTable)
  return reads()
}

const REPEATS =
  'الخميس |يوم الخميس |5 يناير |يناير |منذ |من 5 |من 5 إلى 7 يناير |5 و|5 و6 يناير |5:|5:30 |5/|1،|2018 |2018/|الثالث |الساعة 5 |قبل يوم |منتصف ليل |ثلاثة و|سنة و|خمسة أيام و|نصف |شهر |الربع الأول |هذا الأسبوع |بين '.split(
    '|',
  )
const LENGTH = 300
const MOST_READS = 250

describe('work grows with the text, not with its square', () => {
  test.each(REPEATS)('%s again and again', (words) => {
    const once = wordReads(words.repeat(LENGTH))
    const twice = wordReads(words.repeat(2 * LENGTH))
    expect(twice).toBeLessThan(2.1 * once + MOST_READS)
    expect(twice / tokenize(words.repeat(2 * LENGTH)).count).toBeLessThan(MOST_READS)
  })

  test('the blocks around dates are found in one pass', () => {
    const reads = (lines: number): number => {
      const line = '5 يناير 2018\n'
      const tokens = tokenize(line.repeat(lines))
      const timexes: readonly Timex[] = recogniseTimexes(tokens)
      const blocks = counting(
        Array.from({ length: lines }, (_, i) => ({
          kind: 'paragraph',
          span: [i * line.length, (i + 1) * line.length],
        })),
      )
      const input = { id: 'a', text: tokens.source, title: null, url: null, outlet: null, published: null }
      dctStage.run({ input, tokens }, { blocks: blocks.list as unknown as readonly Block[], timexes })
      return blocks.reads()
    }
    expect(reads(2 * LENGTH)).toBeLessThan(2.1 * reads(LENGTH))
    expect(reads(LENGTH)).toBeGreaterThanOrEqual(LENGTH)
  })
})
