import { describe, expect, test } from 'vitest'
import { buildLexicon } from './lexicon.ts'
import { tokenize } from './tokens.ts'

const lexicon = buildLexicon([
  ['وزير الخارجية', 'minister'],
  ['وزير', 'any minister'],
  ['ولد', 'child'],
  ['الأمم المتحدة', 'un'],
  ['أردوغان', 'erdogan'],
])

const find = (text: string): string[] => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => lexicon.matchesAt(tokens, i)).flatMap((found) =>
    found.map(({ value, from, to }) => `${value} ${from}-${to}`),
  )
}

describe('a lexicon finds', () => {
  test.each<[claim: string, text: string, found: string[]]>([
    ['a phrase and the shorter one it begins with', 'قال وزير الخارجية', ['any minister 1-1', 'minister 1-2']],
    ['a word behind an attached conjunction', 'ووزير الدفاع', ['any minister 0-0']],
    ['a word behind two particles', 'وبأردوغان', ['erdogan 0-0']],
    ['the article behind li, whose alif is not written', 'للأمم المتحدة', ['un 0-1']],
    ['another spelling', 'اردوغان', ['erdogan 0-0']],
    ['a word whose first letter could be a conjunction', 'ولد في حلب', ['child 0-0']],
    ['nothing in a longer word', 'وزيران', []],
    ['nothing over the end of a line', 'الأمم\nالمتحدة', []],
  ])('%s', (_, text, found) => {
    expect(find(text)).toEqual(found)
  })
})

test('a phrase may have several values', () => {
  expect(
    buildLexicon([
      ['حلب', 1],
      ['حلب', 2],
    ]).get('حلب'),
  ).toEqual([1, 2])
})

test('a phrase that is not there has none', () => {
  expect(lexicon.get('وزير الدفاع')).toEqual([])
})

test('a phrase without words is refused', () => {
  expect(() => buildLexicon([['  ', 1]])).toThrow(RangeError)
})
