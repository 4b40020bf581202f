import {
  findCount,
  findOrdinal,
  findTerm,
  findToward,
  findYear,
  form,
  isForm,
  type Reader,
  sameSentence,
  type TermAt,
  type TimeTerm,
} from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Shape, TimeUnit } from '../shape.ts'
import { TOWARD_OFFSET } from './calendar-date.ts'
import { yearShape } from './year.ts'

type UnitTerm = TermAt<Extract<TimeTerm, { kind: 'unit' }>>

const unitAt = (reader: Reader, at: number, inside: boolean): UnitTerm | null => findTerm(reader, at, 'unit', inside)

/** الأسبوع الماضي، هذا الشهر: one unit of the calendar, counted from the present one. */
export const calendarUnit = defineTimeRule({
  id: 'time.calendar-unit',
  starts: ['unit', 'demonstrative'],
  title: { ar: 'الأسبوع الماضي، هذا الشهر', en: 'last week, this month' },
  read(reader, at, { inside, expectsYear }) {
    const demonstrative = findTerm(reader, at, 'demonstrative', inside)
    if (demonstrative) {
      const unit = unitAt(reader, demonstrative.to + 1, true)
      if (!unit || unit.term.number !== 'singular' || !unit.term.definite || unit.term.unit === 'hour') return null
      const { unit: name } = unit.term
      if (name === 'day' || name === 'second' || name === 'minute') return null
      const toward = findToward(reader, unit.to + 1)
      const year = name === 'year' ? findYear(reader, unit.to + 1) : null
      if (year) return { to: year.to, skip: demonstrative.skip, shape: yearShape(year.year, year.calendar) }
      const offset = toward ? TOWARD_OFFSET[toward.direction.to] : 0
      if (offset === null || offset === undefined) return null
      return { to: toward?.to ?? unit.to, skip: demonstrative.skip, shape: { kind: 'unit', unit: name, offset } }
    }
    const unit = unitAt(reader, at, inside)
    if (!unit || !unit.term.definite || unit.term.number !== 'singular') return null
    const toward = findToward(reader, unit.to + 1)
    const { unit: name } = unit.term
    if (name === 'hour' || name === 'minute' || name === 'second') return null
    if (!toward) {
      const isOfNow =
        (expectsYear || isSpokenUnit(reader, at, unit.to)) &&
        (name === 'month' || name === 'year' || name === 'week') &&
        !isForm(reader, unit.to + 1, 'نفسه', 'ذاته', 'نفسها', 'المذكور')
      return isOfNow ? { to: unit.to, skip: unit.skip, shape: { kind: 'unit', unit: name, offset: 0 } } : null
    }
    if (toward.direction.to === 'recent' && name === 'day') return null
    if (toward.direction.to === 'recent' && name !== 'century') {
      return { to: toward.to, skip: unit.skip, shape: { kind: 'vague' } }
    }
    const offset = TOWARD_OFFSET[toward.direction.to]
    if (offset === null || offset === undefined) return null
    if (name === 'night') {
      const day = { kind: 'day', offset, weekday: null } as const
      return { to: toward.to, skip: unit.skip, shape: { kind: 'day-part', part: 'night', day } }
    }
    return { to: toward.to, skip: unit.skip, shape: { kind: 'unit', unit: name, offset } }
  },
  examples: [
    {
      text: 'بعد إعلان واشنطن [الأسبوع الماضي] قرارها',
      dct: '2018-12-29',
      edtf: '2018-12-17/2018-12-23',
      value: '2018-W51',
    },
    { text: 'التي عقدت بالقاهرة [الشهر الماضي] بناء', dct: '2015-07-23', edtf: '2015-06' },
    { text: 'من [العام الماضي]. ', dct: '2015-07-25', edtf: '2014' },
    { text: 'خلال [الشهر الجاري]، تحضيرا', edtf: null },
    { text: 'قصف في [الليلة الماضية].', dct: '2015-08-08', edtf: '2015-08-07' },
    { text: 'انتخابات [هذا العام] في', dct: '2015-08-08', edtf: '2015' },
    { text: 'في [القرن الماضي] كانت', dct: '2015-08-08', edtf: '19XX' },
  ],
  not: [
    { text: 'الأمين العام للأمم المتحدة', because: 'العام is "general"' },
    { text: 'في العام نفسه أجلي', because: 'a year counted from another' },
  ],
})

/** ماذا لدي الأسبوع؟ In commands a unit that ends the sentence is the present one. */
function isSpokenUnit(reader: Reader, at: number, to: number): boolean {
  if (!reader.spoken || isForm(reader, at - 1, 'طوال', 'طيله', 'نهايه', 'كل', 'في')) return false
  return !sameSentence(reader, at, to + 1) || reader.tokens.words[to + 1]!.kind === 'punctuation'
}

/** اليومين الماضيين، الأيام الثلاثة المقبلة، الـ24 ساعة الماضية: a run of units up to the present one, or after it. */
export const unitRun = defineTimeRule({
  id: 'time.unit-run',
  starts: ['part', 'unit', 'number'],
  title: { ar: 'الأيام الماضية', en: 'the past days, the next three months' },
  read(reader, at, { inside }) {
    const last = readLastOf(reader, at)
    if (last) return last
    const counted = readCountFirst(reader, at, inside)
    const unit = counted?.unit ?? unitAt(reader, at, inside)
    if (!unit || (unit.term.number === 'singular' && !counted)) return readAlternative(reader, at, inside)
    let next = unit.to + 1
    let count = counted?.count ?? (unit.term.number === 'dual' ? 2 : null)
    const number = counted ? null : readDefiniteCount(reader, next)
    if (number) {
      count = number.value
      next = number.to + 1
    }
    const few = findTerm(reader, next, 'few')
    if (few) next = few.to + 1
    const toward = sameSentence(reader, at, next) ? findToward(reader, next) : null
    const edge = readEdge(reader, next, count, unit.term.unit)
    if (edge) return { ...edge, skip: counted?.skip ?? unit.skip }
    if (!toward || toward.direction.to === 'past-2' || toward.direction.to === 'present') return null
    const skip = counted?.skip ?? unit.skip
    const to = toward.direction.to === 'recent' ? 'past' : toward.direction.to
    if (form(reader, toward.to) === 'الاولي' && to === 'past') return null
    return { to: toward.to, skip, shape: { kind: 'run', unit: unit.term.unit, count, to } }
  },
  examples: [
    { text: 'خلال [اليومين الماضيين] برئاسة', dct: '2015-07-23', edtf: '2015-07-21/2015-07-22' },
    { text: 'خلال [الأيام الثلاثة المقبلة]', dct: '2015-07-23', edtf: '2015-07-24/2015-07-26' },
    { text: 'خلال [الأشهر الثلاثة المقبلة]', dct: '2015-07-23', edtf: '2015-08/2015-10' },
    { text: 'خلال [السنوات الماضية] حوالي', dct: '2018-07-03', edtf: null },
    { text: 'خلال [الأسابيع القليلة القادمة]".', dct: '2015-08-11', edtf: null },
    { text: 'وشهدت [الأيام الأخيرة] تصاعدا', dct: '2018-07-03', edtf: null },
    { text: 'ومقارنة ب[سنوات سابقة]، فإن', dct: '2018-07-03', edtf: null },
    { text: 'خلال الـ[24 ساعة الماضية] قتل', dct: '2018-07-03', edtf: null, value: 'PT24H' },
    { text: 'خلال [آخر 24 ساعة] قتل', value: 'PT24H' },
    { text: 'خلال [آخر ثلاث سنوات] قتل', dct: '2018-07-03', edtf: '2015/2017' },
    { text: 'خلال [الأشهر الخمسة الأولى من العام] كان', dct: '2016-08-09', edtf: '2016-01/2016-05' },
    { text: 'في [العام أو العامين المقبلين]".', dct: '2018-09-09', edtf: null },
  ],
  not: [{ text: 'أيام شهر رمضان', because: 'no direction' }],
})

/** آخر 24 ساعة، آخر ثلاث سنوات، آخر عامين */
function readLastOf(reader: Reader, at: number): { to: number; skip: number; shape: Shape } | null {
  const part = findTerm(reader, at, 'part', false)
  if (part?.term.part !== 'end' || !form(reader, at).endsWith('اخر') || !sameSentence(reader, at, part.to + 1))
    return null
  const counted = readCountFirst(reader, part.to + 1, true)
  const dual = counted ? null : unitAt(reader, part.to + 1, true)
  const unit = counted?.unit ?? (dual?.term.number === 'dual' ? dual : null)
  if (!unit || unit.term.definite) return null
  const shape = { kind: 'run', unit: unit.term.unit, count: counted?.count ?? 2, to: 'past' } as const
  return { to: unit.to, skip: part.skip, shape }
}

/** الـ24 ساعة الماضية، ال 48 ساعة */
function readCountFirst(
  reader: Reader,
  at: number,
  inside: boolean,
): { unit: UnitTerm; count: number; skip: number } | null {
  const count = findCount(reader, at, inside)
  if (!count || !Number.isInteger(count.value)) return null
  const unit = unitAt(reader, count.to + 1, true)
  return unit && sameSentence(reader, at, unit.to) ? { unit, count: count.value, skip: count.skip } : null
}

/** الثلاثة, الـ24, العشر after the unit. */
function readDefiniteCount(reader: Reader, at: number): { value: number; to: number } | null {
  const start = isForm(reader, at, 'ال') ? at + 1 : at
  const number = findCount(reader, start)
  if (!number || !(number.definite || start > at) || !Number.isInteger(number.value)) {
    return findOrdinal(reader, at) && isForm(reader, at, 'الاولي') ? null : null
  }
  return { value: number.value, to: number.to }
}

/** الأشهر الخمسة الأولى من العام: so many units from an end of a longer time. */
function readEdge(
  reader: Reader,
  at: number,
  count: number | null,
  unit: TimeUnit,
): { to: number; shape: Shape } | null {
  const end = isForm(reader, at, 'الاولي', 'الاول') ? 'first' : isForm(reader, at, 'الاخيره') ? 'last' : null
  if (!end || count === null || !isForm(reader, at + 1, 'من') || !sameSentence(reader, at, at + 2)) return null
  const of = reader.base(at + 2, { inside: true, expectsYear: true })
  if (!of || (of.shape.kind !== 'date' && of.shape.kind !== 'unit')) return null
  return { to: of.to, shape: { kind: 'edge', unit, count, end, of: of.shape } }
}

/** العام أو العامين المقبلين */
function readAlternative(
  reader: Reader,
  at: number,
  inside: boolean,
): { to: number; skip: number; shape: { kind: 'vague' } } | null {
  const first = unitAt(reader, at, inside)
  if (!first || !isForm(reader, first.to + 1, 'او')) return null
  const second = unitAt(reader, first.to + 2, true)
  const toward = second && findToward(reader, second.to + 1)
  return toward ? { to: toward.to, skip: first.skip, shape: { kind: 'vague' } } : null
}
