import { describe, expect, test } from 'vitest'
import { ar } from './messages.ar.ts'
import { en } from './messages.en.ts'
import { fillMessage, messageParts, type Plural, pickMessage } from './messages.ts'

type Table = Record<string, string | Plural>
const forms = (m: string | Plural): string[] => (typeof m === 'string' ? [m] : Object.values(m))
const names = (text: string): string[] => messageParts(text).filter((_, i) => i % 2 === 1)

describe('messages', () => {
  test('have the same keys, in the same order, in both languages', () => {
    expect(Object.keys(ar)).toEqual(Object.keys(en))
  })

  test.each(Object.keys(en))('%s takes the same parameters and is never empty', (key) => {
    const english = (en as Table)[key]!
    const arabic = (ar as Table)[key]!
    expect(typeof arabic).toBe(typeof english)
    const wanted = new Set(forms(english).flatMap(names))
    for (const form of [...forms(arabic), ...forms(english)]) {
      expect(form.trim()).not.toBe('')
      for (const name of names(form)) expect(wanted).toContain(name)
    }
    if (typeof arabic === 'string') expect(new Set(names(arabic))).toEqual(wanted)
  })

  test.each(Object.entries(ar as Table).filter(([, m]) => typeof m !== 'string'))(
    '%s has the six Arabic forms of number',
    (_, message) => {
      expect(Object.keys(message).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero'])
    },
  )

  test.each([
    [0, 'لا أقوال'],
    [1, 'قول واحد'],
    [2, 'قولان'],
    [3, '3 أقوال'],
    [11, '11 قولاً'],
    [100, '100 قول'],
    [103, '103 أقوال'],
  ])('%d quotations agree in Arabic', (n, expected) => {
    expect(fillMessage(pickMessage(ar['count.quotations'], 'ar', n), { n })).toBe(expected)
  })

  test('keep the name of a parameter that was not given, so that the mistake is seen', () => {
    expect(fillMessage('{a} و{b}', { a: 1 })).toBe('1 و{b}')
  })

  test('are all in use', () => {
    const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!./messages.*', '!../**/*.test.*'], {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const code = Object.values(sources).join('\n')
    const isUsed = (key: string): boolean =>
      code.includes(`'${key}'`) ||
      code.includes(`"${key}"`) ||
      code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`)
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([])
  })
})
