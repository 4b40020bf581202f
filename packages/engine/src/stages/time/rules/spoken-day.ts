import { findCount, findOrdinal, isForm, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'

const LAST_DAY = 31

/** سأعود في 15: in commands a number behind في that counts nothing is a day of the month. Never read in news. */
export const spokenDay = defineTimeRule({
  id: 'time.spoken-day',
  starts: ['number', 'ordinal'],
  title: { ar: 'يوم من الشهر بعدده وحده', en: 'a day of the month by its number alone' },
  read(reader, at, { inside }) {
    if (!reader.spoken) return null
    const day = findOrdinal(reader, at, inside) ?? findCount(reader, at, inside)
    if (!day || day.value < 1 || day.value > LAST_DAY || !Number.isInteger(day.value)) return null
    const next = reader.tokens.words[day.to + 1]
    if (next && sameSentence(reader, at, day.to + 1) && next.kind !== 'punctuation') return null
    if (isForm(reader, day.to + 1, ':', '/', '-') || !(day.skip > 0 || isForm(reader, at - 1, 'في', 'الي'))) return null
    const shape = {
      kind: 'date',
      calendar: 'gregorian',
      year: null,
      yearOffset: null,
      month: null,
      day: day.value,
      weekday: null,
      direction: null,
    } as const
    return { to: day.to, skip: day.skip, shape }
  },
  examples: [{ text: 'سأعود في [15]', style: 'command', dct: '2016-11-07', value: '2016-10-15' }],
  not: [{ text: 'قتل جندي في 15', because: 'news does not speak so' }],
})
