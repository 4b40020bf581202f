import { describe, expect, test } from 'vitest'
import { expandForms, ResourceError, readGroups, readKnown, readPeople, readPlaces, readStates } from './known.ts'
import { isPlaceName, placesNamed } from './place-index.ts'

const known = readKnown()

describe('in the who’s-who', () => {
  test('every id is one of Wikidata, or none', () => {
    expect(known.filter(({ wikidata }) => wikidata !== null && !/^Q[1-9]\d*$/.test(wikidata))).toEqual([])
  })

  test('every entry has an Arabic form that is Arabic and an English name that is not', () => {
    const odd = known.filter(
      ({ ar, en }) => !/\p{Script=Arabic}/u.test(ar) || en === '' || /\p{Script=Arabic}/u.test(en),
    )
    expect(odd.map(({ key }) => key)).toEqual([])
  })

  test('no person stands twice', () => {
    const keys = readPeople().map(({ key }) => key)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  test('no office ends before it begins', () => {
    const odd = known.flatMap(({ key, offices }) =>
      offices
        .filter(({ from, to }) => from !== null && to !== null && to < from)
        .map(({ office }) => `${key} ${office}`),
    )
    expect(odd).toEqual([])
  })

  test('no state has the code of another', () => {
    const codes = readStates().map(({ iso }) => iso)
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
  })
})

describe('a line is read', () => {
  test('with its spellings, its short name and its offices', () => {
    const [person] = readPeople('Q1|سيرغي (لافروف|لافروڤ) = لافروف|Sergey Lavrov|RU|fm 2004-2020')
    expect(person?.forms).toEqual([
      ['سيرغي لافروف', 'full'],
      ['سيرغي لافروڤ', 'full'],
      ['لافروف', 'short'],
    ])
    expect(person?.offices).toEqual([{ office: 'fm', of: 'RU', from: 2004, to: 2020 }])
  })

  test('with a name that is also a common word', () => {
    expect(readPlaces('الباب!|al-Bab|SY')[0]?.forms).toEqual([['الباب', 'cue']])
  })

  test('with a form that the article must define', () => {
    expect(readGroups('-|قوات الحماية/(الحماية)|Protection Forces|SY')[0]?.forms).toEqual([
      ['قوات الحماية', 'full'],
      ['الحماية', 'defined'],
    ])
  })
})

describe('a line that cannot be read is refused', () => {
  test('for its columns, and is named', () => {
    expect(() => readPlaces('حلب|Aleppo')).toThrow(/places: expected 3 columns, found 2: "حلب\|Aleppo"/)
  })
  test('for a bracket that is not closed', () => {
    expect(() => expandForms('سيرغي (لافروف|')).toThrow(ResourceError)
  })
})

describe('the large gazetteer', () => {
  test('knows a town by its folded name, with its country', () => {
    expect(placesNamed('جرابلس').map(({ iso }) => iso)).toContain('SY')
  })
  test('knows nothing of a word that is no place', () => {
    expect([isPlaceName('زززز'), placesNamed('زززز')]).toEqual([false, []])
  })
})
