import { describe, expect, test } from 'vitest'
import { latinName } from './latin-name.ts'
import { locatePlace } from './locate.ts'
import { isPlaceName, placesNamed } from './place-index.ts'

describe('the large gazetteer', () => {
  test('finds a name in every part of the table, the first and last too', () => {
    for (const name of ['عرسال', 'سراقب', 'ابو الضهور', 'يطا'])
      expect(placesNamed(name).length, name).toBeGreaterThan(0)
  })

  test('has no place of a name that it does not have', () => {
    expect(isPlaceName('زززز')).toBe(false)
    expect(placesNamed('')).toEqual([])
    expect(isPlaceName('\u0001')).toBe(false)
    expect(isPlaceName('\uffff')).toBe(false)
  })

  test('gives coordinates in the state that it names', () => {
    const [arsal] = placesNamed('عرسال')
    expect(arsal).toMatchObject({ iso: 'LB', kind: 'locality' })
    expect(arsal!.latitude).toBeCloseTo(34.18, 1)
    expect(arsal!.longitude).toBeCloseTo(36.42, 1)
  })
})

describe('a place is located', () => {
  test('when there is only one of its name', () => {
    expect(locatePlace('عرسال')).toMatchObject({ reason: 'only-one', precision: 'locality' })
  })

  test('by the region that stands beside it', () => {
    expect(locatePlace('أبو الضهور', [], ['إدلب']).place).toMatchObject({ iso: 'SY', region: 'إدلب' })
  })

  test('or not at all, with the candidates', () => {
    const location = locatePlace('أبو الضهور')
    expect(location).toMatchObject({ place: null, precision: null, reason: 'ambiguous' })
    expect(location.candidates.length).toBeGreaterThan(1)
    expect(locatePlace('ليس اسما لمكان')).toMatchObject({ place: null, reason: 'unknown-name' })
  })
})

test.each([
  ['حمدي شعث', 'Hamdi Shaath'],
  ['كريستيان', 'Christian'],
  ['محمد بن سلمان', /^Mohammed bin Sal/],
  ['أبو خليل السوداني', /^Abu Khalil al-/],
])('%s is shown as %s', (ar, en) => {
  expect(latinName(ar)).toMatch(en)
})

test('a name without Arabic letters is not romanised', () => {
  expect(latinName('CNN')).toBeNull()
})
