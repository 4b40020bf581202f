import {
  findCount,
  findOrdinal,
  findTerm,
  findToward,
  isForm,
  type Place,
  type Reader,
  type Reading,
  sameSentence,
} from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Clock, DateShape, Shape, TimeUnit } from '../shape.ts'
import { readDayDate, readMonth, readYearAfter } from './calendar-date.ts'
import { clock } from './clock.ts'
import { readLength } from './length.ts'

/**
 * What only plans and commands mean as times: الآن، اليوم التالي، بقية الأسبوع، أسبوع 16 سبتمبر، عشرين دقيقة بعد
 * الخامسة. In news the same words are vague or count from another day, so none of these rules is asked there.
 */
type Found = Omit<Reading, 'rule'>
type Read = (reader: Reader, at: number, place: Place) => Found | null

const whenSpoken =
  (read: Read): Read =>
  (reader, at, place) =>
    reader.spoken ? read(reader, at, place) : null

export const now = defineTimeRule({
  id: 'time.now',
  starts: ['now'],
  title: { ar: 'الآن', en: 'now' },
  read: whenSpoken((reader, at, { inside }) => {
    const found = findTerm(reader, at, 'now', inside)
    return found && { to: found.to, skip: found.skip, shape: { kind: 'now' } }
  }),
  examples: [{ text: 'سأعود [الآن]', style: 'command', dct: '2016-11-07', value: 'PRESENT_REF', edtf: '2016-11-07' }],
  not: [{ text: 'حتى الآن لم يصل', because: 'vague in news' }],
})

/** اليوم التالي، الشهر التالي: counted from the present where nothing else was told. */
export const following = defineTimeRule({
  id: 'time.following',
  starts: ['unit'],
  title: { ar: 'اليوم التالي', en: 'the following day' },
  read: whenSpoken((reader, at, { inside }) => {
    const unit = findTerm(reader, at, 'unit', inside)
    if (!unit?.term.definite || unit.term.number !== 'singular' || !CALENDAR.has(unit.term.unit)) return null
    if (!isForm(reader, unit.to + 1, 'التالي', 'التاليه') || !sameSentence(reader, at, unit.to + 1)) return null
    return { to: unit.to + 1, skip: unit.skip, shape: { kind: 'unit', unit: unit.term.unit, offset: 1 } }
  }),
  examples: [{ text: 'سأعود في [اليوم التالي]', style: 'command', dct: '2016-11-07', edtf: '2016-11-08' }],
  not: [{ text: 'في اليوم التالي للهجوم', because: 'counted from the attack' }],
})
const CALENDAR = new Set<TimeUnit>(['day', 'week', 'month', 'year'])

/** بقية الأسبوع، باقي اليوم */
export const rest = defineTimeRule({
  id: 'time.rest',
  starts: ['rest'],
  title: { ar: 'بقية الأسبوع', en: 'the rest of the week' },
  read: whenSpoken((reader, at, { inside }) => {
    const word = findTerm(reader, at, 'rest', inside)
    const unit = word && findTerm(reader, word.to + 1, 'unit')
    if (!unit || unit.term.number !== 'singular' || !CALENDAR.has(unit.term.unit)) return null
    const toward = findToward(reader, unit.to + 1)
    if (toward && toward.direction.to !== 'present') return null
    return { to: toward?.to ?? unit.to, skip: word.skip, shape: { kind: 'rest', unit: unit.term.unit } }
  }),
  examples: [{ text: 'سأرحل [بقية الأسبوع]', style: 'command', dct: '2016-11-09', edtf: '2016-11-09/2016-11-13' }],
  not: [{ text: 'بقية الأسبوع في دمشق', because: 'vague in news' }],
})

/** طوال الشهر: as long as one. */
export const wholeUnit = defineTimeRule({
  id: 'time.whole-unit',
  starts: ['unit'],
  title: { ar: 'طوال الشهر', en: 'all month long' },
  read: whenSpoken((reader, at) => {
    const unit = findTerm(reader, at, 'unit')
    if (!unit?.term.definite || unit.term.number !== 'singular' || !isForm(reader, at - 1, 'طوال', 'طيله')) return null
    if (sameSentence(reader, at, unit.to + 1) && reader.tokens.words[unit.to + 1]!.kind !== 'punctuation') return null
    return { to: unit.to, skip: 0, shape: { kind: 'length', unit: unit.term.unit, count: 1, mod: null } }
  }),
  examples: [{ text: 'سأغادر طوال [الشهر]', style: 'command', value: 'P1M', edtf: null }],
  not: [{ text: 'طوال الشهر في دمشق', because: 'vague in news' }],
})

/** أسبوع 16 سبتمبر: the week that holds the day. */
export const weekOf = defineTimeRule({
  id: 'time.week-of',
  starts: ['unit'],
  title: { ar: 'أسبوع يوم بعينه', en: 'the week of a day' },
  read: whenSpoken((reader, at, { inside }) => {
    const unit = findTerm(reader, at, 'unit', inside)
    if (unit?.term.unit !== 'week' || unit.term.number !== 'singular') return null
    const day = readDayDate(reader, unit.to + 1, { inside: true, expectsYear: false })
    if (!day || day.shape.month === null || !sameSentence(reader, at, day.to)) return null
    return { to: day.to, skip: unit.skip, shape: { kind: 'week-of', of: day.shape } }
  }),
  examples: [{ text: 'في [أسبوع 16 سبتمبر 2016]', style: 'command', edtf: '2016-09-12/2016-09-18', value: '2016-W37' }],
  not: [{ text: 'بعد أسبوع 16 سبتمبر 2016', because: 'a length and a date in news' }],
})

/** شهر نوفمبر بين 19 و20، أكتوبر من 3 إلى 5 */
export const monthThenDays = defineTimeRule({
  id: 'time.month-then-days',
  starts: ['month', 'month-word'],
  title: { ar: 'شهر ثم أيامه', en: 'a month with its days behind it' },
  read: whenSpoken((reader, at, { inside }) => {
    const month = readMonth(reader, at, inside)
    if (!month) return null
    const year = readYearAfter(reader, month.to)
    const open = year.to + 1
    const between = isForm(reader, open, 'بين')
    if ((!between && !isForm(reader, open, 'من')) || !sameSentence(reader, at, open + 1)) return null
    const first = findCount(reader, open + 1)
    if (!first || !isDay(first.value)) return null
    const joint = between ? isForm(reader, first.to + 1, 'و') : isForm(reader, first.to + 1, 'الي', 'حتي')
    const second = findCount(reader, joint ? first.to + 2 : first.to + 1, joint)
    if (!second || !isDay(second.value) || second.value <= first.value) return null
    if (!joint && !(between && second.skip === 1)) return null
    const date: DateShape = {
      kind: 'date',
      calendar: month.calendar,
      year: year.year,
      yearOffset: year.yearOffset,
      month: month.month,
      day: first.value,
      weekday: null,
      direction: year.direction,
    }
    const shape: Shape = { kind: 'range', from: date, to: { ...date, day: second.value } }
    return { to: second.to, skip: month.skip, shape }
  }),
  examples: [
    { text: 'سأخرج [شهر نوفمبر بين 19 و 20]', style: 'command', dct: '2016-11-07', edtf: '2016-11-19/2016-11-20' },
  ],
  not: [{ text: 'في نوفمبر بين 19 و20 قتيلا', because: 'counts' }],
})
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31

/** عشرين دقيقة بعد الخامسة، خمس دقائق قبل الثامنة */
export const minutesFrom = defineTimeRule({
  id: 'time.minutes-from',
  starts: ['number'],
  title: { ar: 'دقائق بعد ساعة أو قبلها', en: 'minutes past or to an hour' },
  read: whenSpoken((reader, at, { inside }) => {
    const length = readLength(reader, at, inside)
    if (length?.unit !== 'minute' || length.count === null || length.count >= HOUR) return null
    const isAfter = isForm(reader, length.to + 1, 'بعد')
    if (!isAfter && !isForm(reader, length.to + 1, 'قبل', 'حتي')) return null
    const found = clock.read(reader, length.to + 2, { inside: true, expectsYear: false })
    if (found?.shape.kind !== 'clock' || found.shape.clock.minute !== null) return null
    const shape: Shape = { ...found.shape, clock: moved(found.shape.clock, isAfter ? length.count : -length.count) }
    return { to: found.to, skip: length.skip, shape }
  }),
  examples: [
    {
      text: 'سأعود [عشرين دقيقة بعد الخامسة صباح الغد]',
      style: 'command',
      dct: '2016-11-07',
      value: '2016-11-08T05:20',
    },
  ],
  not: [{ text: 'توقف عشرين دقيقة بعد الخامسة مساء', because: 'a length, and a time of day, in news' }],
})
const HOUR = 60

function moved(clock: Clock, minutes: number): Clock {
  return minutes >= 0
    ? { ...clock, minute: minutes }
    : { ...clock, hour: (clock.hour + 23) % 24, minute: HOUR + minutes }
}

/** يوم الأحد الثاني: the second Sunday of this month. */
export const nthOfThisMonth = defineTimeRule({
  id: 'time.nth-of-this-month',
  starts: ['weekday', 'day-word'],
  title: { ar: 'الأحد الثاني من هذا الشهر', en: 'the nth weekday of this month' },
  read: whenSpoken((reader, at, { inside }) => {
    const word = findTerm(reader, at, 'day-word', inside)
    const day = findTerm(reader, word ? word.to + 1 : at, 'weekday', inside || word !== null)
    const ordinal = day && findOrdinal(reader, day.to + 1)
    if (!day || !ordinal?.definite || ordinal.value > MOST_WEEKS || !sameSentence(reader, at, ordinal.to)) return null
    const of = { kind: 'unit', unit: 'month', offset: 0 } as const
    const shape: Shape = { kind: 'nth', nth: ordinal.value, weekday: day.term.weekday, unit: 'day', of }
    return { to: ordinal.to, skip: word?.skip ?? day.skip, shape }
  }),
  examples: [{ text: 'سأعود [يوم الأحد الثاني]', style: 'command', dct: '2017-09-27', edtf: '2017-09-10' }],
  not: [{ text: 'للأحد الثاني على التوالي', because: 'a count of Sundays' }],
})
const MOST_WEEKS = 5
