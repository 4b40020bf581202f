import { findOrdinal, findTerm, isForm, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'

const QUARTERS = 4

/** الربع الثالث من عام 2016، الربع الأول من العام الجاري */
export const quarter = defineTimeRule({
  id: 'time.quarter',
  starts: ['number'],
  title: { ar: 'ربع سنة', en: 'a quarter of a year' },
  read(reader, at, { inside }) {
    const core = reader.tokens.words[at]!.cores.find(({ text }) => text === 'الربع')
    if (!core || (inside && core.start > 0)) return null
    const ordinal = findOrdinal(reader, at + 1)
    if (!ordinal?.definite || ordinal.value > QUARTERS) return null
    const next = isForm(reader, ordinal.to + 1, 'من', 'في') ? ordinal.to + 2 : ordinal.to + 1
    if (!sameSentence(reader, at, next)) return null
    const base = reader.base(next, { inside: true, expectsYear: true })
    const of =
      base ??
      (findTerm(reader, next, 'year-word', false) ? reader.base(next, { inside: false, expectsYear: true }) : null)
    const isYear =
      (of?.shape.kind === 'date' &&
        of.shape.month === null &&
        of.shape.day === null &&
        of.shape.calendar === 'gregorian') ||
      (of?.shape.kind === 'unit' && of.shape.unit === 'year')
    if (!of || !isYear || !sameSentence(reader, at, of.to)) return null
    return { to: of.to, skip: core.start, shape: { kind: 'quarter', nth: ordinal.value, of: of.shape } }
  },
  examples: [
    { text: 'خلال [الربع الثالث من عام 2016] ارتفع', edtf: '2016-07/2016-09', value: '2016-Q3' },
    { text: 'في [الربع الأول من العام الجاري] ارتفع', dct: '2018-04-01', edtf: '2018-01/2018-03' },
  ],
  not: [
    { text: 'الربع الثالث من المباراة', because: 'no year behind it' },
    { text: 'ربع السكان', because: 'a share' },
  ],
})
