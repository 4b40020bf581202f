import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coreSpan, type TokenTable, tokenize, tokenSpan } from './tokens.ts'

const indexes = (tokens: TokenTable): number[] => Array.from({ length: tokens.count }, (_, i) => i)
const words = (text: string): string[] => {
  const tokens = tokenize(text)
  return indexes(tokens).map((i) => text.slice(...tokenSpan(tokens, i)))
}
const sentences = (text: string): string[] => {
  const tokens = tokenize(text)
  const parts: string[] = []
  for (const i of indexes(tokens)) {
    const at = tokens.sentences[i]!
    const from = indexes(tokens).find((k) => tokens.sentences[k] === at)!
    parts[at] = text.slice(tokenSpan(tokens, from)[0], tokenSpan(tokens, i)[1])
  }
  return parts
}

describe('a text is cut into', () => {
  test.each<[claim: string, text: string, tokens: string[]]>([
    ['words and marks', 'قال: «نعم»، ومضى.', ['قال', ':', '«', 'نعم', '»', '،', 'ومضى', '.']],
    ['words with their marks', 'عيّنةٌ جديدة', ['عيّنةٌ', 'جديدة']],
    ['words of each script', 'قناة CNN عربية', ['قناة', 'CNN', 'عربية']],
    ['letters and digits', 'قرار2254', ['قرار', '2254']],
    ['numbers whole, with their separators', 'نحو 37,500 و3.5 و٢٠١٩.', ['نحو', '37,500', 'و', '3.5', 'و', '٢٠١٩', '.']],
    ['nothing when it is empty', '', []],
    ['nothing when it is white space', ' \n\t\u200f ', []],
  ])('%s', (_, text, tokens) => {
    expect(words(text)).toEqual(tokens)
  })
})

describe('sentences end', () => {
  test.each<[claim: string, text: string, parts: string[]]>([
    ['at a full stop', 'وصل الوزير. وغادر النائب.', ['وصل الوزير.', 'وغادر النائب.']],
    ['at an Arabic question mark', 'هل وصل؟ نعم.', ['هل وصل؟', 'نعم.']],
    ['behind the quotation mark that closes', 'قال: «وصلنا.» ثم مضى.', ['قال: «وصلنا.»', 'ثم مضى.']],
    ['at the end of a line', 'عنوان الخبر\nوصل الوزير', ['عنوان الخبر', 'وصل الوزير']],
    ['not at the point of a number', 'ارتفع 3.5 نقاط', ['ارتفع 3.5 نقاط']],
    ['not at a comma', 'وصل، ثم مضى', ['وصل، ثم مضى']],
  ])('%s', (_, text, parts) => {
    expect(sentences(text)).toEqual(parts)
  })
})

test('lines are counted where they hold a token', () => {
  const tokens = tokenize('عنوان\n\n\nقال الوزير')
  expect(Array.from(tokens.lines)).toEqual([0, 1, 1])
})

test('white space before a token is remembered', () => {
  const tokens = tokenize('قال: نعم')
  expect(Array.from(tokens.spaced)).toEqual([1, 0, 1])
})

test('the same form is the same word', () => {
  const { words: interned } = tokenize('أحمد واحمد أحمد')
  expect(interned[0]).toBe(interned[2])
})

test('a core leaves its particles outside its span', () => {
  const text = 'وبموسكو'
  const tokens = tokenize(text)
  const core = tokens.words[0]!.cores.find(({ text: form }) => form === 'موسكو')!
  expect(text.slice(...coreSpan(tokens, 0, core.start))).toBe('موسكو')
})

describe('on any text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ابوقال ٣5.،«»"\n?aZ-', '\u064b', '\u0640', '\u200f'),
    maxLength: 60,
  })
  const settings = { seed: 2254, numRuns: 2000 }

  test('tokens stand in order, do not overlap, and leave out only white space and invisible characters', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tokens = tokenize(source)
        let end = 0
        let rest = ''
        for (const i of indexes(tokens)) {
          const span = tokenSpan(tokens, i)
          expect(span[0]).toBeGreaterThanOrEqual(end)
          rest += source.slice(end, span[0])
          end = span[1]
        }
        expect(`${rest}${source.slice(end)}`).toMatch(/^(?:\s|\u0640|\u200f|\u064b)*$/)
      }),
      settings,
    )
  })

  test('lines and sentences never go back, and no sentence goes over a line', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { count, lines, sentences: numbers } = tokenize(source)
        for (let i = 1; i < count; i++) {
          expect(lines[i]! - lines[i - 1]!).toBeGreaterThanOrEqual(0)
          expect(numbers[i]! - numbers[i - 1]!).toBeGreaterThanOrEqual(lines[i]! > lines[i - 1]! ? 1 : 0)
        }
      }),
      settings,
    )
  })
})
