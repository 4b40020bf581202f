import { readPeople } from '@isnad/gazetteer'
import { tokenize } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { titleAt } from '../../stages/name/title.ts'
import { offices } from './offices.ts'

// offices of the who's-who that no phrase names by itself: the phrase is that of the general office
const SPECIAL = ['chairman', 'council-president', 'commission-president']

test("every office of the who's-who is one that a phrase can name", () => {
  const codes = new Set(offices.map((office) => office.code))
  for (const person of readPeople()) {
    for (const { office, from, to } of person.offices) {
      const general = office.startsWith('spokesman-') ? 'spokesman' : office
      expect(codes.has(general) || SPECIAL.includes(office), `${person.en}: ${office}`).toBe(true)
      if (from !== null && to !== null) expect(from, person.en).toBeLessThanOrEqual(to)
    }
  }
})

describe('the longest phrase is the office', () => {
  test.each([
    ['وزير الخارجية الروسي', 'fm', 'singular', 'm'],
    ['وزيرة الدفاع الألمانية', 'dm', 'singular', 'f'],
    ['ووزير الداخلية', 'im', 'singular', 'm'],
    ['نائب وزير الخارجية', 'deputy-fm', 'singular', 'm'],
    ['الرئيسان التركي والروسي', 'president', 'dual', 'm'],
    ['رئيس مجلس الوزراء', 'pm', 'singular', 'm'],
    ['للرئيس السوري', 'president', 'singular', 'm'],
    ['المتحدثة باسم الخارجية', 'spokesman', 'singular', 'f'],
    ['نظيره التركي', 'counterpart', 'singular', 'm'],
  ])('%s: %s', (text, code, number, gender) => {
    expect(titleAt(tokenize(text), 0)?.office).toMatchObject({ code, number, gender })
  })

  test.each(['روسيا', 'المدينة', 'كتاب'])('%s is no office', (text) => {
    expect(titleAt(tokenize(text), 0)).toBeNull()
  })
})
