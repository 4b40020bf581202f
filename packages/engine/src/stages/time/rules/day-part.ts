import { findTerm, findToward, isForm, type Reader, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Shape } from '../shape.ts'

const DAYS = new Set(['day', 'weekday', 'date', 'same', 'unit'])

/** مساء اليوم، فجر الأحد، هذا الصباح، الليلة الماضية، ساعات المساء. */
export const dayPart = defineTimeRule({
  id: 'time.day-part',
  starts: ['demonstrative', 'day-part', 'unit', 'hours-of', 'weekday', 'day-word', 'day-offset'],
  title: { ar: 'جزء من اليوم', en: 'a part of the day' },
  read(reader, at, { inside }) {
    return (
      readThisMorning(reader, at, inside) ??
      readDayThenPart(reader, at, inside) ??
      readHoursOf(reader, at, inside) ??
      readPartOfDay(reader, at, inside)
    )
  },
  examples: [
    { text: 'يرعى، [مساء اليوم]، حفل', dct: '2015-07-26', edtf: '2015-07-26', value: '2015-07-26TEV' },
    { text: 'بالكامل [هذا الصباح] في', dct: '2018-03-18', edtf: '2018-03-18', value: '2018-03-18TMO' },
    { text: 'في [فجر الأحد] قتل', dct: '2018-03-19', edtf: '2018-03-18' },
    { text: 'خلال [ساعات المساء]، غير', dct: '2018-03-18', edtf: null },
    { text: 'في [صباح يوم الخميس 20 أغسطس 2015] قتل', edtf: '2015-08-20' },
    { text: 'قتل [الليلة] في', dct: '2018-03-18', edtf: '2018-03-18' },
    { text: 'في [ظهر أمس] قتل', dct: '2018-03-18', edtf: '2018-03-17' },
  ],
  not: [
    { text: 'بعد ظهور النتائج', because: 'no part of the day' },
    { text: 'الشيخ صباح الأحمد', because: 'a name' },
  ],
})

type Found = { to: number; skip: number; shape: Shape }

function readPartOfDay(reader: Reader, at: number, inside: boolean): Found | null {
  const part = findTerm(reader, at, 'day-part', inside)
  if (!part) return isTonight(reader, at, inside)
  let next = part.to + 1
  if (isForm(reader, next, 'من')) next++
  if (!sameSentence(reader, at, next)) return null
  const day = reader.base(next, { inside: true, expectsYear: false })
  if (!day || !DAYS.has(day.shape.kind)) return null
  if (day.shape.kind === 'date' && day.shape.day === null) return null
  if (day.shape.kind === 'unit' && day.shape.unit !== 'night') return null
  // ليل السبت الأحد: the night between the two
  const second =
    part.term.part === 'night' && day.shape.kind === 'weekday'
      ? findTerm(reader, day.to + (isForm(reader, day.to + 1, '-', '/') ? 2 : 1), 'weekday')
      : null
  return {
    to: second?.to ?? day.to,
    skip: part.skip,
    shape: { kind: 'day-part', part: part.term.part, day: day.shape },
  }
}

/** الثلاثاء صباحا; when spoken also الثلاثاء في الصباح، and الصباح alone. */
function readDayThenPart(reader: Reader, at: number, inside: boolean): Found | null {
  if (reader.spoken) {
    const alone = findTerm(reader, at, 'day-part', inside)
    const next =
      alone &&
      reader
        .terms(alone.to + 1)
        .some(({ term }) => term.kind !== 'hour-word' && term.kind !== 'unit' && term.kind !== 'mod')
    if (alone && !next && alone.term.part === 'noon' && isForm(reader, alone.to, 'الظهر', 'النهار')) {
      const clock = { hour: 12, minute: null, second: null, part: null, zone: null, mod: null }
      return { to: alone.to, skip: alone.skip, shape: { kind: 'clock', clock, day: null } }
    }
    if (alone && !next && !isForm(reader, alone.to, 'ليله', 'عشيه')) {
      return {
        to: alone.to,
        skip: alone.skip,
        shape: { kind: 'day-part', part: alone.term.part, day: { kind: 'day', offset: 0, weekday: null } },
      }
    }
  }
  const word = findTerm(reader, at, 'day-word', inside)
  const weekday = findTerm(reader, word ? word.to + 1 : at, 'weekday', inside || word !== null)
  const offset = weekday ? null : findTerm(reader, at, 'day-offset', inside)
  const day = weekday ?? offset
  if (!day) return null
  let next = day.to + 1
  if (reader.spoken && isForm(reader, next, 'في')) next++
  const part = sameSentence(reader, at, next) ? findTerm(reader, next, 'day-part') : null
  if (!part || !(reader.spoken || isForm(reader, part.to, 'صباحا', 'ظهرا', 'عصرا', 'فجرا', 'ليلا'))) return null
  const shape: Shape = weekday
    ? { kind: 'weekday', weekday: weekday.term.weekday, direction: null }
    : { kind: 'day', offset: offset!.term.offset, weekday: null }
  return { to: part.to, skip: word?.skip ?? day.skip, shape: { kind: 'day-part', part: part.term.part, day: shape } }
}

function isTonight(reader: Reader, at: number, inside: boolean): Found | null {
  const unit = findTerm(reader, at, 'unit', inside)
  if (unit?.term.unit !== 'night' || !unit.term.definite || unit.term.number !== 'singular') return null
  if (findToward(reader, unit.to + 1) || isForm(reader, unit.to + 1, 'نفسها', 'ذاتها', 'التي', 'الاولي')) return null
  return {
    to: unit.to,
    skip: unit.skip,
    shape: { kind: 'day-part', part: 'night', day: { kind: 'day', offset: 0, weekday: null } },
  }
}

function readThisMorning(reader: Reader, at: number, inside: boolean): Found | null {
  const demonstrative = findTerm(reader, at, 'demonstrative', inside)
  if (!demonstrative) return null
  const today: Shape = { kind: 'day', offset: 0, weekday: null }
  const unit = findTerm(reader, demonstrative.to + 1, 'unit')
  if (unit?.term.unit === 'night' && unit.term.number === 'singular') {
    return { to: unit.to, skip: demonstrative.skip, shape: { kind: 'day-part', part: 'night', day: today } }
  }
  const part = findTerm(reader, demonstrative.to + 1, 'day-part')
  if (part && isForm(reader, part.to, 'العصر', 'المغرب')) return null // this age; this Morocco
  return (
    part && { to: part.to, skip: demonstrative.skip, shape: { kind: 'day-part', part: part.term.part, day: today } }
  )
}

function readHoursOf(reader: Reader, at: number, inside: boolean): Found | null {
  const hours = findTerm(reader, at, 'hours-of', inside)
  if (!hours) return null
  let next = hours.to + 1
  if (isForm(reader, next, 'الاولي', 'المتاخره', 'متاخره')) next++
  if (isForm(reader, next, 'من')) next++
  const day = reader.base(next, { inside: true, expectsYear: false })
  if (day && day.shape.kind === 'day-part') return { to: day.to, skip: hours.skip, shape: day.shape }
  const part = findTerm(reader, next, 'day-part')
  return part && { to: part.to, skip: hours.skip, shape: { kind: 'vague' } }
}
