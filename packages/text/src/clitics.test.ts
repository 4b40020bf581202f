import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentSpans, segmentToken } from './clitics.ts'
import { tokenize } from './tokens.ts'

const cut = (word: string): string => {
  const { proclitics, stem, enclitic } = segmentToken(tokenize(word), 0)
  return [...proclitics, stem, ...(enclitic ? [enclitic] : [])].join('+')
}

describe('segmentToken', () => {
  test.each<[word: string, parts: string]>([
    ['ولد', 'ولد'],
    ['بيان', 'بيان'],
    ['وزير', 'وزير'],
    ['كتب', 'كتب'],
    ['لبنان', 'لبنان'],
    ['فرنسا', 'فرنسا'],
    ['والوزير', 'و+الوزير'],
    ['ووزير', 'و+وزير'],
    ['بالفيروس', 'ب+الفيروس'],
    ['للسلطة', 'ل+لسلطة'],
    ['وبالقوات', 'و+ب+القوات'],
    ['سيزور', 'س+يزور'],
    ['بلاده', 'بلاد+ه'],
    ['نظيره', 'نظير+ه'],
    ['قواتها', 'قوات+ها'],
    ['المعارضة', 'المعارضة'],
    ['وروسيا', 'و+روسيا'],
    ['لروسيا', 'ل+روسيا'],
    ['فإن', 'ف+ان'],
    ['أنهم', 'ان+هم'],
  ])('cuts %s into %s', (word, parts) => {
    expect(cut(word)).toBe(parts)
  })

  test('parts lie side by side and cover the token', () => {
    const letter = fc.constantFrom(...'وفبلكساتيهنمرdة\u064e')
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 9 }), (word) => {
        const tokens = tokenize(word)
        for (let i = 0; i < tokens.count; i++) {
          const spans = segmentSpans(tokens, i)
          for (let k = 1; k < spans.length; k++) expect(spans[k]![0]).toBe(spans[k - 1]![1])
        }
      }),
    )
  })
})
