import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairQuotationMarks } from './quotation-marks.ts'
import { tokenize, tokenSpan } from './tokens.ts'

/** The words of each passage; `…` stands at an end that has no mark. */
function passages(text: string): string[] {
  const tokens = tokenize(text)
  return pairQuotationMarks(tokens).map((p) => {
    const [start, end] = tokenSpan(tokens, p.from, p.to)
    return `${p.open === null ? '…' : ''}${text.slice(start, end)}${p.close === null ? '…' : ''}`
  })
}

describe('pairQuotationMarks', () => {
  test.each<[claim: string, text: string, found: string[]]>([
    ['pairs guillemets', 'قال «نعم» ثم «لا».', ['نعم', 'لا']],
    ['pairs ASCII marks by their spaces', 'قال: "نعم"، وأضاف "لا".', ['نعم', 'لا']],
    ['pairs curly marks whichever way they are typed', 'قال ”نعم“ ثم “لا” ثم „ربما“', ['نعم', 'لا', 'ربما']],
    ['pairs doubled apostrophes', "قال ''نعم'' وغادر", ['نعم']],
    ['pairs doubled parentheses', 'ذكرت صحيفة ((البلاد)) أمس (الأحد)', ['البلاد']],
    ['nests another family', 'قال «إن "داعش" انتهى».', ['إن "داعش" انتهى', 'داعش']],
    ['nests ASCII marks in ASCII marks', 'قال "إن "داعش" انتهى".', ['إن "داعش" انتهى', 'داعش']],
    ['opens after an attached particle', 'وصفه ب"المهم" و"الجديد"', ['المهم', 'الجديد']],
    ['takes marks with spaces on both sides in turn', 'قال " نعم " ثم " لا " .', ['نعم', 'لا']],
    ['mistrusts a space that would leave marks alone', 'قال "نعم "وغادر', ['نعم']],
    ['spans lines', 'قال «نعم\nوألف نعم».', ['نعم\nوألف نعم']],
    ['gives up a mark that is opened again', 'قال "نعم\n"ثم عاد" وغادر', ['نعم…', 'ثم عاد']],
    ['reports a lonely closing mark', 'نعم وألف نعم» كما قال', ['…نعم وألف نعم']],
    ['pairs marks of two families on one line', 'قال «نعم" وغادر', ['نعم']],
    ['leaves apostrophes alone', "Qur'an و'67", []],
    ['reads guillemets typed backwards', 'قال »نعم« وغادر', ['نعم']],
    ['leaves out empty passages', 'قال "" وغادر', []],
  ])('%s', (_, text, found) => {
    expect(passages(text)).toEqual(found)
  })

  test('every mark is used once, and passages lie inside the text', () => {
    const alphabet = fc.constantFrom('"', '«', '»', '“', '”', "'", '(', ')', ' ', '\n', 'نعم', 'و', '.', ':')
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
        const tokens = tokenize(parts.join(''))
        const used = pairQuotationMarks(tokens).flatMap((p) => [p.open, p.close].filter((t) => t !== null))
        expect(new Set(used).size).toBe(used.length)
        for (const p of pairQuotationMarks(tokens)) {
          expect(p.from).toBeLessThanOrEqual(p.to)
          expect(p.to).toBeLessThan(tokens.count)
        }
      }),
    )
  })
})
