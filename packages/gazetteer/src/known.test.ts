import { buildLexicon, foldText } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { expandForms, ResourceError, readKnown, readPeople, readStates } from './known.ts'

const known = readKnown()

describe("the who's-who", () => {
  test('has no two entries of one key and one name', () => {
    const seen = new Map<string, string>()
    for (const entry of known) {
      const key = `${entry.key}|${entry.ar}`
      expect(seen.get(key), `${entry.ar} stands twice`).toBeUndefined()
      seen.set(key, entry.en)
    }
  })

  test('has Wikidata ids of the right shape, each once', () => {
    const ids = known.map((entry) => entry.wikidata).filter((id) => id !== null)
    for (const id of ids) expect(id).toMatch(/^Q[1-9]\d*$/)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('belongs to states that the table of states has', () => {
    const states = new Set(readStates().map((state) => state.iso))
    for (const { of, en } of known)
      if (of !== null && !of.startsWith('O:')) expect(states.has(of), `${en}: ${of}`).toBe(true)
  })

  test('writes every form in plain Arabic letters: no tatweel, no marks but those of names', () => {
    for (const entry of known)
      for (const [form] of entry.forms) expect(form).not.toMatch(/[\u0640\u200b-\u200f\u202a-\u202e]/)
  })

  test('gives no full form of one person to another', () => {
    const owners = new Map<string, string>()
    for (const entry of known.filter((k) => k.type === 'PER')) {
      for (const [form, strength] of entry.forms) {
        if (strength !== 'full') continue
        const folded = foldText(form)
        expect(owners.get(folded) ?? entry.key, `${form}: ${entry.en}`).toBe(entry.key)
        owners.set(folded, entry.key)
      }
    }
  })
})

test.each([
  ['سيرغي لافروف', ['سيرغي لافروف']],
  ['(سيرغي|سيرجي) لافروف', ['سيرغي لافروف', 'سيرجي لافروف']],
  ['(أ|ب) (ج|د)', ['أ ج', 'أ د', 'ب ج', 'ب د']],
] as const)('%s is written out in every way', (pattern, forms) => {
  expect(expandForms(pattern)).toEqual(forms)
})

test('a line with a column too few is refused with what was expected', () => {
  expect(() => readPeople('Q1|اسم|Name|SY')).toThrow(ResourceError)
  expect(() => readPeople('Q1|اسم|Name|SY')).toThrow(/expected 5 columns/)
})

test("the user's own people are read in the same form", () => {
  const own = readKnown('-|فلان (العلاني|العلانى) = العلاني|Fulan al-Alani|SY|governor 2015-2018').at(-1)!
  expect(own).toMatchObject({ type: 'PER', en: 'Fulan al-Alani', of: 'SY', wikidata: null })
  expect(own.forms).toContainEqual(['العلاني', 'short'])
  expect(own.offices).toEqual([{ office: 'governor', of: 'SY', from: 2015, to: 2018 }])
})

test('every form can stand in a lexicon', () => {
  expect(() =>
    buildLexicon(known.flatMap((entry) => entry.forms.map(([form]) => [form, entry] as const))),
  ).not.toThrow()
})
