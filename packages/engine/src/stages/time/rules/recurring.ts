import { printLength } from '../print.ts'
import { findTerm, findToward, findYear, isForm, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import { readLength } from './length.ts'

/** كل خميس، كل يوم، يوميا */
export const recurring = defineTimeRule({
  id: 'time.set',
  starts: ['every', 'set'],
  title: { ar: 'وقت متكرر', en: 'a recurring time' },
  read(reader, at, { inside }) {
    const every = findTerm(reader, at, 'every', inside)
    if (every && sameSentence(reader, at, every.to + 1)) {
      const dayWord = findTerm(reader, every.to + 1, 'day-word')
      const start = dayWord ? dayWord.to + 1 : every.to + 1
      const weekday = findTerm(reader, start, 'bare-weekday') ?? (dayWord ? findTerm(reader, start, 'weekday') : null)
      if (weekday && sameSentence(reader, at, start))
        return { to: weekday.to, skip: every.skip, shape: { kind: 'set', value: `XXXX-WXX-${weekday.term.weekday}` } }
      const length = readLength(reader, every.to + 1, true)
      if (!length || length.count === null || isForm(reader, length.to + 1, 'من')) return null
      return { to: length.to, skip: every.skip, shape: { kind: 'set', value: printLength(length.unit, length.count) } }
    }
    const set = findTerm(reader, at, 'set', true)
    return set && { to: set.to, skip: 0, shape: { kind: 'set', value: set.term.value } }
  },
  examples: [
    { text: 'يجتمعون [كل خميس] في', value: 'XXXX-WXX-4' },
    { text: 'يجتمعون [كل يوم] في', value: 'P1D' },
    { text: 'تمدد [كل ستة أشهر] في', value: 'P6M' },
    { text: 'يقتل مئة [يوميا] في', value: 'P1D' },
  ],
  not: [{ text: 'كل من موسكو وأنقرة', because: 'كل is "both"' }],
})

/** صيف 2015، الصيف المقبل */
export const season = defineTimeRule({
  id: 'time.season',
  starts: ['season', 'demonstrative'],
  title: { ar: 'فصل من السنة', en: 'a season' },
  read(reader, at, { inside, expectsYear }) {
    const demonstrative = findTerm(reader, at, 'demonstrative', inside)
    const start = demonstrative ? demonstrative.to + 1 : at
    const found = findTerm(reader, start, 'season', inside || demonstrative !== null)
    if (!found) return null
    const { season } = found.term
    const skip = demonstrative?.skip ?? found.skip
    if (demonstrative)
      return {
        to: found.to,
        skip,
        shape: { kind: 'season', season, year: null, direction: { to: 'present', stated: true } },
      }
    const toward = findToward(reader, found.to + 1)
    if (toward)
      return { to: toward.to, skip, shape: { kind: 'season', season, year: null, direction: toward.direction } }
    const year = reader.base(found.to + 1, { inside: true, expectsYear: true })
    if (year?.shape.kind === 'date' && year.shape.month === null && findYear(reader, year.to) !== undefined) {
      return { to: year.to, skip, shape: { kind: 'season', season, year: year.shape, direction: null } }
    }
    if (year?.shape.kind === 'unit' && year.shape.unit === 'year') {
      return { to: year.to, skip, shape: { kind: 'season', season, year: year.shape, direction: null } }
    }
    return (expectsYear || reader.spoken) && found.term.season && isForm(reader, found.to, 'الصيف', 'الشتاء', 'الخريف')
      ? { to: found.to, skip, shape: { kind: 'season', season, year: null, direction: null } }
      : null
  },
  examples: [
    { text: 'في [صيف 2015] وصل', edtf: '2015-22', value: '2015-SU' },
    { text: 'قمة في [الخريف المقبل] بين', dct: '2018-04-01', edtf: '2018-23' },
  ],
  not: [{ text: 'ثورات الربيع العربي', because: 'a name' }],
})

/** عيد الفطر، رمضان 2019 */
export const feast = defineTimeRule({
  id: 'time.feast',
  starts: ['feast'],
  title: { ar: 'عيد أو موسم', en: 'a feast or season of the year' },
  read(reader, at, { inside }) {
    const found = findTerm(reader, at, 'feast', inside)
    if (!found) return null
    if (isForm(reader, found.to + 1, 'اليهوديه', 'الامازيغيه', 'الصينيه', 'العبريه')) return null
    const toward = findToward(reader, found.to + 1)
    const word = findTerm(reader, found.to + 1, 'year-word', false)
    const year = findYear(reader, word ? word.to + 1 : found.to + 1)
    const isNamed = reader.tokens.words[at]!.form.endsWith('رمضان')
    if (isNamed && !toward && !year) return null // a man's name
    const shape = {
      kind: 'feast',
      feast: found.term.feast,
      year: year?.year ?? null,
      direction: toward?.direction ?? null,
    } as const
    return { to: year?.to ?? toward?.to ?? found.to, skip: found.skip, shape }
  },
  examples: [
    { text: 'خلال [عيد الفطر 2013] وصل', edtf: '2013-08-08' },
    { text: 'خلال [عيد الأضحى المقبل] وصل', dct: '2018-07-01', edtf: '2018-08-21' },
    { text: 'في [عيد الفصح] وصل', dct: '2013-02-12', edtf: '2013-03-31' },
  ],
  not: [{ text: 'قال رمضان عبد الله', because: 'a name' }],
})
