import { findCount, findOrdinal, findTerm, findToward, isForm, type Reader, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { DateShape, Shape } from '../shape.ts'

const LAST = ['الاخير', 'الاخيره', 'اخر']

/** ثالث ثلاثاء في أيلول، الأسبوع الأول من أكتوبر، الثلاثاء الأخير من الشهر. */
export const nth = defineTimeRule({
  id: 'time.nth',
  starts: ['ordinal', 'weekday', 'unit', 'part'],
  title: { ar: 'اليوم أو الأسبوع الـ… من', en: 'the nth weekday or week of' },
  read(reader, at, { inside }) {
    const head = readOrdinalFirst(reader, at, inside) ?? readOrdinalLast(reader, at, inside)
    if (!head || !sameSentence(reader, at, head.to + 1)) return null
    const next = isForm(reader, head.to + 1, 'من', 'في') ? head.to + 2 : head.to + 1
    const of = reader.base(next, { inside: true, expectsYear: true })
    if (!of) return null
    const year = isForm(reader, of.to + 1, 'في', 'ل') ? of.to + 2 : of.to + 1
    const outer = reader.base(year, { inside: false, expectsYear: true })
    const whole = outer && sameSentence(reader, at, year) ? inYear(of.shape, outer.shape) : null
    if (!isLonger(of.shape)) return null
    const { nth: n, weekday, unit, skip } = head
    return { to: whole ? outer!.to : of.to, skip, shape: { kind: 'nth', nth: n, weekday, unit, of: whole ?? of.shape } }
  },
  examples: [
    { text: 'في [ثالث ثلاثاء في ايلول 2014] وصل', edtf: '2014-09-16' },
    { text: 'في [أول ثلاثاء من شهر أكتوبر 2013] وصل', edtf: '2013-10-01' },
    { text: 'في [الأسبوع الأول من أكتوبر 2014] وصل', edtf: '2014-10-06/2014-10-12' },
    { text: 'في [الثلاثاء الأخير من مارس 2014] وصل', edtf: '2014-03-25' },
  ],
  not: [{ text: 'الأسبوع الأول من القتال', because: 'no month or year behind it' }],
})

interface Head {
  readonly to: number
  readonly skip: number
  readonly nth: number
  readonly weekday: number | null
  readonly unit: 'day' | 'week'
}

/** ثالث ثلاثاء, أول أسبوع, ثالث يوم, آخر خميس */
function readOrdinalFirst(reader: Reader, at: number, inside: boolean): Head | null {
  const ordinal = findOrdinal(reader, at, inside)
  const isLast = isForm(reader, at, ...LAST)
  if ((!ordinal || ordinal.definite || ordinal.value > 5) && !isLast) return null
  const next = (ordinal?.to ?? at) + 1
  const kind = readKind(reader, next, false)
  return kind && { ...kind, nth: isLast ? -1 : ordinal!.value, skip: ordinal?.skip ?? 0 }
}

/** الثلاثاء الثالث, الأسبوع الأخير, اليوم الثالث */
function readOrdinalLast(reader: Reader, at: number, inside: boolean): Head | null {
  const kind = readKind(reader, at, inside, true)
  if (!kind) return null
  const ordinal = findOrdinal(reader, kind.to + 1)
  const isLast = isForm(reader, kind.to + 1, ...LAST)
  if (!isLast && !(ordinal?.definite && ordinal.value <= 31)) return null
  return { ...kind, nth: isLast ? -1 : ordinal!.value, to: isLast ? kind.to + 1 : ordinal!.to }
}

function readKind(reader: Reader, at: number, inside: boolean, definite = false): Omit<Head, 'nth'> | null {
  const weekday = findTerm(reader, at, definite ? 'weekday' : 'bare-weekday', inside)
  if (weekday) return { to: weekday.to, skip: weekday.skip, weekday: weekday.term.weekday, unit: 'day' }
  const unit = findTerm(reader, at, 'unit', inside)
  if (unit?.term.number !== 'singular' || unit.term.definite !== definite) return null
  if (unit.term.unit !== 'week' && unit.term.unit !== 'day') return null
  return { to: unit.to, skip: unit.skip, weekday: null, unit: unit.term.unit }
}

const isLonger = (shape: Shape): boolean =>
  (shape.kind === 'date' && shape.day === null) ||
  (shape.kind === 'unit' && (shape.unit === 'month' || shape.unit === 'year'))

/** A month whose year is said behind it (مارس السنة القادمة). */
function inYear(month: Shape, year: Shape): DateShape | null {
  if (month.kind !== 'date' || month.year !== null || month.month === null) return null
  if (year.kind === 'date' && year.month === null && year.year !== null) return { ...month, year: year.year }
  return year.kind === 'unit' && year.unit === 'year' ? { ...month, yearOffset: year.offset } : null
}

/** الجمعة من الأسبوع المقبل، الأسبوع القادم يوم الجمعة، السبت السادس عشر. */
export const weekDay = defineTimeRule({
  id: 'time.week-day',
  starts: ['weekday', 'day-word', 'unit', 'demonstrative'],
  title: { ar: 'يوم من أسبوع', en: 'a weekday of a week' },
  read(reader, at, { inside }) {
    return (
      readDayThenWeek(reader, at, inside) ?? readWeekThenDay(reader, at, inside) ?? readDayNumber(reader, at, inside)
    )
  },
  examples: [
    { text: 'يصل [يوم الجمعة من الأسبوع المقبل] إلى', dct: '2016-11-07', edtf: '2016-11-18' },
    { text: 'يصل [الأسبوع القادم يوم الجمعة] إلى', dct: '2016-11-07', edtf: '2016-11-18' },
    {
      text: 'يجتمعون [الأسبوع المقبل من الأربعاء إلى الجمعة] في',
      dct: '2016-11-07',
      edtf: '2016-11-16/2016-11-18',
    },
    { text: 'وصل [السبت السادس عشر]، حسب', dct: '2013-02-20', edtf: '2013-02-16' },
  ],
  not: [{ text: 'الجمعة الثانية على التوالي', because: 'a count of Fridays' }],
})

type Found = { to: number; skip: number; shape: Shape }

function readNamedDay(
  reader: Reader,
  at: number,
  inside: boolean,
): { to: number; skip: number; weekday: number } | null {
  const word = findTerm(reader, at, 'day-word', inside)
  const day = findTerm(reader, word ? word.to + 1 : at, 'weekday', inside || word !== null)
  return day && { to: day.to, skip: word?.skip ?? day.skip, weekday: day.term.weekday }
}

function readWeek(reader: Reader, at: number, inside: boolean): { to: number; skip: number; weeks: number } | null {
  const base = reader.base(at, { inside, expectsYear: false })
  return base?.shape.kind === 'unit' && base.shape.unit === 'week'
    ? { to: base.to, skip: base.skip, weeks: base.shape.offset }
    : null
}

function readDayThenWeek(reader: Reader, at: number, inside: boolean): Found | null {
  const day = readNamedDay(reader, at, inside)
  if (!day || findToward(reader, day.to + 1)) return null
  const week = readWeek(reader, isForm(reader, day.to + 1, 'من', 'في') ? day.to + 2 : day.to + 1, true)
  if (!week || !sameSentence(reader, at, week.to)) return null
  return { to: week.to, skip: day.skip, shape: { kind: 'week-day', weekday: day.weekday, weeks: week.weeks } }
}

function readWeekThenDay(reader: Reader, at: number, inside: boolean): Found | null {
  if (!findTerm(reader, at, 'unit', inside) && !findTerm(reader, at, 'demonstrative', inside)) return null
  const week = readWeek(reader, at, inside)
  const stretch = week && readWeekStretch(reader, at, week)
  if (stretch) return stretch
  const day = week && readNamedDay(reader, week.to + 1, true)
  if (!day || !sameSentence(reader, at, day.to)) return null
  return { to: day.to, skip: week.skip, shape: { kind: 'week-day', weekday: day.weekday, weeks: week.weeks } }
}

/** الأسبوع المقبل من الأربعاء إلى الجمعة، بين الأربعاء والجمعة */
function readWeekStretch(reader: Reader, at: number, week: { to: number; skip: number; weeks: number }): Found | null {
  const open = week.to + 1
  const between = isForm(reader, open, 'بين')
  if (!between && !isForm(reader, open, 'من')) return null
  const first = readNamedDay(reader, open + 1, true)
  if (!first) return null
  const joint = between ? isForm(reader, first.to + 1, 'و') : isForm(reader, first.to + 1, 'الي', 'حتي', 'وحتي')
  const second = readNamedDay(reader, joint ? first.to + 2 : first.to + 1, joint)
  if (!second || !(joint || (between && second.skip === 1)) || !sameSentence(reader, at, second.to)) return null
  if (second.weekday <= first.weekday) return null
  const [from, to] = [first, second].map(
    ({ weekday }): Shape => ({ kind: 'week-day', weekday, weeks: week.weeks }),
  ) as [Shape, Shape]
  return { to: second.to, skip: week.skip, shape: { kind: 'range', from, to } }
}

/** السبت السادس عشر: the day of the month, behind the weekday. Below eleven it may count the weekdays instead. */
function readDayNumber(reader: Reader, at: number, inside: boolean): Found | null {
  const day = readNamedDay(reader, at, inside)
  if (!day) return null
  const next = reader.spoken && isForm(reader, day.to + 1, 'في') ? day.to + 2 : day.to + 1
  if (!sameSentence(reader, at, next)) return null
  const number = findOrdinal(reader, next) ?? (reader.spoken ? findSpokenDay(reader, next) : null)
  if (!number || number.value > 31 || (!reader.spoken && (number.value < 11 || !number.definite))) return null
  const month = reader.base(isForm(reader, number.to + 1, 'من') ? number.to + 2 : number.to + 1, {
    inside: true,
    expectsYear: false,
  })
  const empty = {
    kind: 'date',
    calendar: 'gregorian',
    year: null,
    yearOffset: null,
    month: null,
    direction: null,
  } as const
  const shape: DateShape = { ...empty, day: number.value, weekday: day.weekday }
  if (month?.shape.kind === 'unit' && month.shape.unit === 'month') {
    return { to: month.to, skip: day.skip, shape: { ...shape, monthOffset: month.shape.offset } }
  }
  return { to: number.to, skip: day.skip, shape }
}

/** A day in digits or words that nothing is counted by. */
function findSpokenDay(reader: Reader, at: number): { to: number; value: number; definite: boolean } | null {
  const number = reader.tokens.words[at] ? findCount(reader, at) : null
  if (!number || number.value < 1 || number.value > 31) return null
  const next = reader.tokens.words[number.to + 1]
  const isCounted =
    next?.kind === 'arabic' &&
    sameSentence(reader, at, number.to + 1) &&
    !/^(?:في|من|الي|حتي|و|الساعه)$/.test(next.form)
  return isCounted ? null : number
}
