import { findCount, findTerm, findYear, form, isForm, type Reader, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { DateShape, Shape } from '../shape.ts'
import { readDayDate } from './calendar-date.ts'
import { yearShape } from './year.ts'

const INSIDE = { inside: true, expectsYear: false } as const

/** 5 و6 جوان، يومي 22 و23 مارس، عامي 2017 و2018: days or years named together. */
export const list = defineTimeRule({
  id: 'time.list',
  starts: ['number', 'years-word', 'month', 'month-word'],
  title: { ar: 'أيام أو سنوات معدودة', en: 'days or years named together' },
  read(reader, at, { inside }) {
    return readYears(reader, at, inside) ?? readDays(reader, at, inside) ?? readMonthThenDays(reader, at, inside)
  },
  examples: [
    { text: 'يومي [5 و 6 جوان المقبل] بالجزائر', dct: '2017-05-28', edtf: '2017-06-05/2017-06-06' },
    { text: 'أيام [22 و23 أبريل 2019] في', edtf: '2019-04-22/2019-04-23' },
    { text: 'المعرض [13 إلى 15 تموز 2013] في', edtf: '2013-07-13/2013-07-15' },
    { text: 'في [عامي 2011 و2015] في', edtf: '{2011,2015}' },
    { text: 'في [العامين 2017 و2018]، شن', edtf: '2017/2018' },
  ],
  not: [{ text: 'قتل 5 و6 جرحى', because: 'counts' }],
})

/** Two days and the month that is said once: an open list (و) or a stretch (إلى، -). */
function readDays(reader: Reader, at: number, inside: boolean): { to: number; skip: number; shape: Shape } | null {
  const first = findCount(reader, at, inside)
  if (!first || !isDay(first.value) || first.written !== 'digits' || first.to !== at) return null
  const joint = readJoint(reader, first.to + 1)
  if (!joint || !sameSentence(reader, at, joint.next)) return null
  const second = readDayDate(reader, joint.next, { ...INSIDE, inside: !joint.attached })
  const isDated = second && (second.shape.month !== null || second.shape.monthOffset !== undefined)
  if (!second || !isDated || second.shape.day === null || second.skip > 1) return null
  if (second.shape.day <= first.value) return null
  const start: DateShape = { ...second.shape, day: first.value, weekday: null }
  const shape: Shape = joint.isRange
    ? { kind: 'range', from: start, to: second.shape }
    : { kind: 'list', of: [start, second.shape] }
  return { to: second.to, skip: first.skip, shape }
}

/** أغسطس 27 إلى 29 */
function readMonthThenDays(
  reader: Reader,
  at: number,
  inside: boolean,
): { to: number; skip: number; shape: Shape } | null {
  const first = readDayDate(reader, at, { inside, expectsYear: false })
  if (!first || first.shape.month === null || first.shape.day === null || !findTerm(reader, at, 'month', inside))
    return null
  const joint = readJoint(reader, first.to + 1)
  const second = joint?.isRange ? findCount(reader, joint.next) : null
  if (!second || !isDay(second.value) || second.value <= first.shape.day || second.written !== 'digits') return null
  return {
    to: second.to,
    skip: first.skip,
    shape: { kind: 'range', from: first.shape, to: { ...first.shape, day: second.value } },
  }
}

const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31

function readJoint(reader: Reader, at: number): { next: number; isRange: boolean; attached: boolean } | null {
  if (isForm(reader, at, 'و')) return { next: at + 1, isRange: false, attached: false }
  if (isForm(reader, at, 'الي', 'حتي', '-')) return { next: at + 1, isRange: true, attached: false }
  return form(reader, at).startsWith('و') && findCount(reader, at, false)?.skip === 1
    ? { next: at, isRange: false, attached: true }
    : null
}

function readYears(reader: Reader, at: number, inside: boolean): { to: number; skip: number; shape: Shape } | null {
  const word = findTerm(reader, at, 'years-word', inside)
  const first = word && findYear(reader, word.to + 1)
  if (!first) return null
  const joint = readJoint(reader, first.to + 1)
  const second = joint && findYear(reader, joint.next)
  if (!second) return { to: first.to, skip: word.skip, shape: yearShape(first.year, first.calendar) }
  const [from, to] = [yearShape(first.year, first.calendar), yearShape(second.year, second.calendar)]
  const shape: Shape = joint.isRange ? { kind: 'range', from, to } : { kind: 'list', of: [from, to] }
  return { to: second.to, skip: word.skip, shape }
}
