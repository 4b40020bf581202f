import { describe, expect, test } from 'vitest'
import { findContent, findPlace, findWords } from './anchor.ts'

const words = (text: string, phrase: string): readonly string[] =>
  findWords(text, phrase).map(([a, b]) => text.slice(a, b))

describe('words of the gold are found as whole words', () => {
  test.each<[claim: string, text: string, phrase: string, found: readonly string[]]>([
    ['behind an attached conjunction', 'قال لافروف ولافروف', 'لافروف', ['لافروف', 'لافروف']],
    ['behind a preposition and the article', 'بالهجوم والهجوم', 'هجوم', ['هجوم', 'هجوم']],
    ['behind li, which takes the alif of the article', 'دعم للنصرة', 'النصرة', ['لنصرة']],
    ['not inside a longer word', 'هجومية والهجومي', 'هجوم', []],
    ['not behind letters that are no particle', 'مهجوم', 'هجوم', []],
  ])('%s', (_, text, phrase, found) => {
    expect(words(text, phrase)).toEqual(found)
  })
})

describe('a place is one place', () => {
  const text = 'زار الوزير أنقرة. وقالت أنقرة إن الوزير عاد.'
  test('the only occurrence needs nothing beside it', () => {
    expect(findPlace(text, 'عاد')).toEqual([text.indexOf('عاد'), text.indexOf('عاد') + 3])
  })
  test('near picks the occurrence inside it', () => {
    expect(findPlace(text, 'أنقرة', 'وقالت أنقرة')[0]).toBe(text.lastIndexOf('أنقرة'))
  })
  test.each([
    ['أنقرة', undefined, /stands 2 times/],
    ['موسكو', undefined, /not in the article/],
    ['أنقرة', 'موسكو', /near is not in the article/],
    ['أنقرة', 'أنقرة', /near stands more than once/],
  ])('%s near %s is refused', (phrase, near, message) => {
    expect(() => findPlace(text, phrase, near)).toThrow(message)
  })
})

test('content before its cue is found when there is none after it', () => {
  const text = 'سيعود اللاجئون قريبا، بحسب الوزارة.'
  const cue = findPlace(text, 'بحسب')
  const [start, end] = findContent(text, ['سيعود', 'قريبا'], cue, cue[1])
  expect(text.slice(start, end)).toBe('سيعود اللاجئون قريبا')
})
