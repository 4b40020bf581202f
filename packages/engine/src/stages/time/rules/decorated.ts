import { findTerm, isForm, type Place, type Reader, type Reading, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Shape } from '../shape.ts'
import { clock } from './clock.ts'
import { weekDay } from './nth.ts'

const YEAR_EXPECTED = { inside: true, expectsYear: true } as const
const IN_PARTS = new Set(['date', 'unit', 'season', 'day', 'weekday', 'day-part', 'feast', 'years', 'same', 'run'])

/** مطلع أيلول، نهاية العام، منتصف الليلة الماضية: a part of a longer time. */
export const partOf = defineTimeRule({
  id: 'time.part',
  starts: ['part'],
  title: { ar: 'مطلع ومنتصف ونهاية', en: 'beginning, middle, end' },
  read(reader, at, { inside }) {
    const part = findTerm(reader, at, 'part', inside)
    if (!part) return null
    let next = part.to + 1
    if (isForm(reader, next, 'دوام', 'يوم') && isForm(reader, next, 'دوام')) next++
    if (!sameSentence(reader, at, next)) return null
    const of = reader.base(next, YEAR_EXPECTED)
    if (!of || !IN_PARTS.has(of.shape.kind)) return null
    if (isWeak(reader, at) && !(of.shape.kind === 'date' && of.shape.day === null)) return null
    return { to: of.to, skip: part.skip, shape: { kind: 'part', part: part.term.part, of: of.shape } }
  },
  examples: [
    { text: 'في [نهاية كانون الثاني/يناير] أكد', dct: '2018-06-02', edtf: '2018-01' },
    { text: 'تعهدت [مطلع الأسبوع الجاري] بإبداء', dct: '2015-08-01', edtf: '2015-07-27/2015-08-02' },
    { text: 'سريانها [منتصف الليلة الماضية].', dct: '2015-07-26', edtf: '2015-07-25' },
    { text: 'في [أواخر 2016] حين', edtf: '2016' },
    { text: 'في [مطلع ايلول المقبل]، وانه', edtf: null },
  ],
  not: [
    { text: 'في بداية الاجتماع', because: 'no time behind it' },
    { text: 'أول يوم من المحادثات', because: 'an ordinal' },
  ],
})

/** أول and آخر are ordinals before anything but a month or year. */
function isWeak(reader: Reader, at: number): boolean {
  return /(?:اول|اخر|نصف|نص|وسط)$/.test(reader.tokens.words[at]!.form)
}

const BOUNDED = new Set([
  'date',
  'unit',
  'season',
  'day',
  'weekday',
  'day-part',
  'part',
  'feast',
  'years',
  'same',
  'clock',
  'earlier',
])

/** منذ 2011، حتى 15 أيلول، قبل نهاية العام: a time with one open end. */
export const bounded = defineTimeRule({
  id: 'time.bound',
  starts: ['bound'],
  title: { ar: 'منذ وحتى وقبل وبعد', en: 'since, until, before, after' },
  read(reader, at, { inside }) {
    const bound = findTerm(reader, at, 'bound', inside)
    if (!bound || !sameSentence(reader, at, bound.to + 1)) return null
    const of = readInside(reader, bound.to + 1)
    if (!of || !BOUNDED.has(of.shape.kind)) return null
    if (bound.term.bound === 'after' && of.shape.kind !== 'date') return null
    return { to: of.to, skip: bound.skip, shape: { kind: 'bound', bound: bound.term.bound, of: of.shape } }
  },
  examples: [
    { text: 'نزاعا مسلحا [منذ 2011]، مضيفا', edtf: '2011/..' },
    { text: 'أنقرة [منذ 20 كانون الثاني/يناير]، وفق', dct: '2018-03-18', edtf: '2018-01-20/..' },
    { text: 'الأغلب، [حتى 15 أيلول/سبتمبر].', dct: '2018-03-12', edtf: '../2018-09-15' },
    { text: 'على الأقل [قبل نهاية العام].', dct: '2018-09-09', edtf: '../2018-12-31' },
    { text: 'يجب أن يغادر [قبل الساعة 8 مساء] وأن', dct: '2018-03-12', value: '2018-03-12T20' },
    { text: 'قد تعقد [قبل أيلول (سبتمبر) المقبل].', dct: '2016-07-01', edtf: '../2016-09' },
    { text: '[اعتبارا من اليوم] و[حتى نهاية دوام يوم الأربعاء الموافق 20-10-1436هـ].', dct: '2015-07-27' },
  ],
  not: [
    { text: 'حتى الآن لم', because: 'a vague adverb' },
    { text: 'منذ اندلاع الحرب', because: 'an event, not a time' },
  ],
})

function readInside(reader: Reader, at: number): { to: number; shape: Shape } | null {
  const part = partOf.read(reader, at, YEAR_EXPECTED)
  const base = reader.base(at, YEAR_EXPECTED)
  const clocked = clock.read(reader, at, YEAR_EXPECTED)
  if (clocked && clocked.to > (base?.to ?? -1) && clocked.to > (part?.to ?? -1)) return clocked
  if (part && (!base || part.to >= base.to)) return part
  return base
}

/** في وقت سابق اليوم، وقت سابق من الأسبوع الماضي. */
export const earlier = defineTimeRule({
  id: 'time.earlier',
  starts: ['earlier'],
  title: { ar: 'وقت سابق من يوم', en: 'earlier on a day' },
  read(reader, at, { inside }) {
    const found = findTerm(reader, at, 'earlier', inside)
    if (!found || !sameSentence(reader, at, found.to + 1)) return null
    const of = reader.base(found.to + 1, { inside: true, expectsYear: true })
    if (!of || !BOUNDED.has(of.shape.kind)) return null
    return { to: of.to, skip: found.skip, shape: of.shape }
  },
  examples: [
    { text: 'وفي [وقت سابق اليوم]، طالبت', dct: '2018-03-12', edtf: '2018-03-12' },
    { text: 'في [وقت سابق من الأسبوع الماضي]، بعد', dct: '2018-03-17', edtf: '2018-03-05/2018-03-11' },
  ],
  not: [{ text: 'في وقت سابق أعلن', because: 'a vague adverb' }],
})

export const nextDayOf = defineTimeRule({
  id: 'time.next-day-of',
  starts: ['next-day-of'],
  title: { ar: 'غداة', en: 'the day after an event' },
  read(reader, at, { inside }) {
    const found = findTerm(reader, at, 'next-day-of', inside)
    return found && { to: found.to, skip: found.skip, shape: { kind: 'main-clause-day' } }
  },
  examples: [{ text: 'تأتي زيارة لافروف [غداة] إعلان', dct: '2018-03-12', edtf: '2018-03-12' }],
  not: [{ text: 'غدا القائد مسؤولا', because: 'another word: "became"' }],
})

/** من 13 إلى 15 تموز، بين 2011 و2015، 22 و23 مارس. */
export const range = defineTimeRule({
  id: 'time.range',
  starts: ['from', 'between', 'number', 'ordinal', 'weekday', 'day-word', 'day-offset', 'month', 'month-word'],
  title: { ar: 'من وقت إلى وقت', en: 'from one time to another' },
  read(reader, at, { inside }) {
    const from = findTerm(reader, at, 'from', inside)
    const between = from ? null : findTerm(reader, at, 'between', inside)
    const start = from ?? between
    const first = readEnd(reader, start ? start.to + 1 : at, start ? YEAR_EXPECTED : { inside, expectsYear: false })
    if (!first || !sameSentence(reader, at, first.to)) return null
    const skip = start?.skip ?? first.skip
    // بين 3 و12 سبتمبر: what stands between two words that open a stretch is its two ends
    if (start && first.shape.kind === 'list' && first.shape.of.length === 2) {
      const [head, last] = first.shape.of as [Shape, Shape]
      return { to: first.to, skip, shape: { kind: 'range', from: head, to: last } }
    }
    if (start && first.shape.kind === 'range') return { to: first.to, skip, shape: first.shape }
    if (!sameSentence(reader, at, first.to + 1) || (!start && !isFullDay(first.shape))) return null
    const joint = readJoint(reader, first.to + 1, between !== null)
    const second = joint === null ? null : readEnd(reader, joint, { inside: false, expectsYear: start !== null })
    if (!second || !sameSentence(reader, at, second.to) || second.skip > 1) return null
    if (!RANGED.has(first.shape.kind) || !RANGED.has(second.shape.kind)) return null
    if (!start && !isFullDay(second.shape)) return null
    return { to: second.to, skip, shape: { kind: 'range', from: first.shape, to: second.shape } }
  },
  examples: [
    { text: 'الحرب [بين 2011 و2015] في', edtf: '2011/2015' },
    { text: 'المعرض [بين 3 و 12 سبتمبر 2015] في', edtf: '2015-09-03/2015-09-12' },
    { text: 'المعرض [2 أكتوبر 2015 إلى 22 أكتوبر 2015] في', edtf: '2015-10-02/2015-10-22' },
    { text: 'المعرض [من 13 تموز 2015 إلى 15 تموز 2015] في', edtf: '2015-07-13/2015-07-15' },
  ],
  not: [{ text: 'من موسكو إلى أنقرة', because: 'no times' }],
})
/** An end of a stretch; in plans also الجمعة 11, a weekday with its day of the month. */
function readEnd(reader: Reader, at: number, place: Place): Omit<Reading, 'rule'> | null {
  const base = reader.base(at, place)
  if (!reader.spoken || base?.shape.kind !== 'weekday') return base
  const numbered = weekDay.read(reader, at, place)
  return numbered?.shape.kind === 'date' ? numbered : base
}

/** إلى، حتى، - between two ends; و after بين. Where the second end begins. */
function readJoint(reader: Reader, at: number, afterBetween: boolean): number | null {
  if (afterBetween) {
    if (isForm(reader, at, 'و')) return at + 1
    return reader.tokens.words[at]!.form[0] === 'و' ? at : null
  }
  const to = findTerm(reader, at, 'to', false)
  if (to) return to.to + 1
  return isForm(reader, at, '-') ? at + 1 : null
}

/** Without من only days make a stretch: 2 أكتوبر إلى 22 أكتوبر. */
const isFullDay = (shape: Shape): boolean =>
  shape.kind === 'day' || shape.kind === 'weekday' || (shape.kind === 'date' && shape.day !== null)

const RANGED = new Set(['date', 'day', 'weekday', 'unit', 'day-part', 'clock', 'part'])
