import { foldText } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { knownVariant } from './known-variant.ts'

const words = (name: string): string[] => foldText(name).split(' ')

describe("a name of the who's-who in a spelling that it has not", () => {
  test.each([
    ['فلاديمير بوتيين', 'Vladimir Putin'],
    ['بنيمين نيتنياهو', 'Benjamin Netanyahu'],
    ['سيرغيي لافروف', 'Sergey Lavrov'],
  ])('%s is %s', (name, en) => {
    expect(knownVariant(words(name))?.known.en).toBe(en)
  })

  test('is explained by its changes', () => {
    expect(knownVariant(words('فلاديمير بوتيين'))?.changes.length).toBeGreaterThan(0)
  })

  test.each(['محمود مرسي', 'ماهر بوتين', 'بوتين', 'خالد العطار'])('%s is nobody of it', (name) => {
    expect(knownVariant(words(name))).toBeNull()
  })
})
