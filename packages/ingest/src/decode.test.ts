import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from './decode.ts'

const ARTICLE =
  'قال وزير الخارجية في مؤتمر صحفي إن المحادثات التي جرت أمس كانت مفيدة، وإن الجانبين اتفقا على مواصلة العمل من أجل وقف النار. وأضاف أن لقاء آخر سيعقد في الأسبوع المقبل.'

/** Text in a one-byte encoding, by turning its decoder around. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (char) => table.get(char) ?? 0x3f)
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes: number[] = mark ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes.push(...(little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
  }
  return Uint8Array.from(bytes)
}

describe('Arabic bytes', () => {
  const table: readonly { name: string; bytes: Uint8Array; encoding: string }[] = [
    { name: 'UTF-8', bytes: new TextEncoder().encode(ARTICLE), encoding: 'utf-8' },
    { name: 'UTF-8 with a mark', bytes: new TextEncoder().encode(`\uFEFF${ARTICLE}`), encoding: 'utf-8' },
    { name: 'UTF-16, little end first', bytes: utf16(ARTICLE, true, true), encoding: 'utf-16le' },
    { name: 'UTF-16, big end first', bytes: utf16(ARTICLE, false, true), encoding: 'utf-16be' },
    { name: 'UTF-16 without a mark', bytes: utf16(ARTICLE, true, false), encoding: 'utf-16le' },
    { name: 'UTF-16 without a mark, big end first', bytes: utf16(ARTICLE, false, false), encoding: 'utf-16be' },
    { name: 'windows-1256', bytes: encode(ARTICLE, 'windows-1256'), encoding: 'windows-1256' },
    { name: 'ISO-8859-6', bytes: encode(ARTICLE, 'iso-8859-6'), encoding: 'iso-8859-6' },
  ]
  test.each(table)('in $name are read', ({ bytes, encoding }) => {
    expect(decodeBytes(bytes)).toEqual({ text: ARTICLE, encoding, damage: null })
  })

  test.each(['windows-1256', 'iso-8859-6'])('of one sentence suffice to tell %s', (encoding) => {
    expect(decodeBytes(encode('وصل الوفد إلى المدينة يوم الأحد', encoding))).toMatchObject({ encoding })
  })

  test('declared by the page are believed when nothing speaks against it', () => {
    expect(decodeBytes(encode('لا', 'windows-1256'), 'windows-1256')).toMatchObject({ text: 'لا' })
  })

  test('declared as something else are known all the same', () => {
    expect(decodeBytes(encode(ARTICLE, 'windows-1256'), 'iso-8859-1')).toMatchObject({ text: ARTICLE })
  })

  test('with a damaged one keep the rest, and the damage is told', () => {
    const bytes = new TextEncoder().encode(ARTICLE.repeat(5))
    bytes[101] = 0xff
    const decoded = decodeBytes(bytes)
    expect(decoded).toMatchObject({ encoding: 'utf-8', damage: { byte: expect.any(Number) } })
    expect('text' in decoded && decoded.text.slice(-50)).toBe(ARTICLE.slice(-50))
  })

  test('in ISO-8859-6 with a stray one keep the rest', () => {
    const bytes = encode(ARTICLE, 'iso-8859-6')
    bytes[4] = 0xa1
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'iso-8859-6', damage: { count: 1, byte: 4 } })
  })

  test('that are none in any known encoding name the first fault', () => {
    const bytes = new Uint8Array(200).fill(0x41)
    bytes.fill(0xff, 100, 160)
    expect(decodeBytes(bytes)).toEqual({ fault: 'undecodable', byte: 100 })
  })
})

test.each([
  ['%PDF-1.7\n', 'a PDF'],
  ['PK\u0003\u0004rest', 'a Word, Excel or ZIP file'],
  ['\u0001\u0002\u0003\u0004\u0000\u0007', 'a binary file'],
])('%j is refused as %s', (text, en) => {
  expect(decodeBytes(new TextEncoder().encode(text))).toMatchObject({ fault: 'binary', found: { en } })
})

test('Text survives a round through UTF-8, bidi controls included', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ا', 'ل', ' ', '\u200f', '\u202b', '\u2069', 'a', '\n', '،') }),
      (text) => {
        expect(decodeBytes(new TextEncoder().encode(text))).toMatchObject({ text })
      },
    ),
  )
})

test('Nothing is thrown for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeBytes(bytes)))
})
