import { foldText } from '@isnad/text'
import { findCount, findOrdinal, form, isForm, type Reader, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'

const TENS: readonly (readonly [number, string])[] = [
  [20, 'عشرين'],
  [30, 'ثلاثين'],
  [40, 'أربعين'],
  [50, 'خمسين'],
  [60, 'ستين'],
  [70, 'سبعين'],
  [80, 'ثمانين'],
  [90, 'تسعين'],
]
const decades = new Map<string, number>()
for (const [value, stem] of TENS) {
  for (const ending of ['ات', 'يات']) {
    decades.set(foldText(`${stem}${ending}`), value)
    decades.set(foldText(`ال${stem}${ending}`), value)
  }
}

/** التسعينيات، ثمانينات القرن الماضي، القرن العشرين. */
export const period = defineTimeRule({
  id: 'time.period',
  starts: ['decade', 'unit'],
  title: { ar: 'عقد أو قرن', en: 'a decade or century' },
  read(reader, at, { inside }) {
    const word = reader.tokens.words[at]!
    if (word.kind !== 'arabic') return null
    for (const core of word.cores) {
      if (inside && core.start > 0) break
      const decade = decades.get(core.text)
      if (decade !== undefined) {
        const century = readCentury(reader, at + 1)
        const start = (century?.from ?? 1900) + decade
        return {
          to: century?.to ?? at,
          skip: core.start,
          shape: { kind: 'years', from: start, to: start + 9, calendar: 'gregorian' },
        }
      }
      if (core.text !== 'القرن' || !sameSentence(reader, at, at + 1)) continue
      const ordinal = findOrdinal(reader, at + 1) ?? findCount(reader, at + 1)
      if (
        !ordinal ||
        ordinal.value > 30 ||
        !Number.isInteger(ordinal.value) ||
        (isForm(reader, at + 1, 'الاول') && isForm(reader, at + 2, 'من'))
      )
        continue
      const from = (ordinal.value - 1) * 100
      return { to: ordinal.to, skip: core.start, shape: { kind: 'years', from, to: from + 99, calendar: 'gregorian' } }
    }
    return null
  },
  examples: [
    { text: 'في [ثمانينات القرن الماضي] كان', edtf: '198X', value: '198' },
    { text: 'في [سبعينيات القرن التاسع عشر] كان', edtf: '187X' },
    { text: 'في [التسعينيات] كان', edtf: '199X' },
    { text: 'في [القرن العشرين] كان', edtf: '19XX', value: '19' },
    { text: 'في [القرن الحادي والعشرين] كان', edtf: '20XX' },
  ],
  not: [{ text: 'قرن من الزمن', because: 'a length' }],
})

/** القرن الماضي، القرن التاسع عشر behind a decade. */
function readCentury(reader: Reader, at: number): { from: number; to: number } | null {
  if (form(reader, at) !== 'القرن' || !sameSentence(reader, at - 1, at + 1)) return null
  const said = form(reader, at + 1)
  if (said === 'الماضي' || said === 'الفائت') return { from: 1900, to: at + 1 }
  if (said === 'الحالي' || said === 'الجاري') return { from: 2000, to: at + 1 }
  const ordinal = findOrdinal(reader, at + 1) ?? findCount(reader, at + 1)
  if (!ordinal?.definite || !Number.isInteger(ordinal.value) || ordinal.value > LAST_CENTURY) return null
  return { from: (ordinal.value - 1) * 100, to: ordinal.to }
}
const LAST_CENTURY = 21
