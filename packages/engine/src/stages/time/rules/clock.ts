import type { NumberAt } from '@isnad/text'
import {
  findCount,
  findOrdinal,
  findTerm,
  form,
  isForm,
  type Reader,
  sameSentence,
  startBits,
  startsOf,
} from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Clock, DayPart, Mod, Shape } from '../shape.ts'
import { spokenDay } from './spoken-day.ts'

interface ClockAt {
  readonly to: number
  readonly skip: number
  readonly clock: Clock
}

/** الساعة 14:30، الساعة الثالثة والنصف عصرا، 06:31 GMT، الثالثة فجرا. */
function readClock(reader: Reader, at: number, inside: boolean): ClockAt | null {
  const mod = findTerm(reader, at, 'mod', inside)
  const start = mod ? mod.to + 1 : at
  const inner = inside || mod !== null
  const word = findTerm(reader, start, 'hour-word', inner)
  if (word && !sameSentence(reader, at, word.to + 1)) return null
  const hour = readHour(reader, word ? word.to + 1 : start, inner || word !== null)
  if (!hour) return null
  const minutes = hour.minute === null ? readMinutes(reader, hour.to) : { minute: hour.minute, to: hour.to, borrow: 0 }
  const part = readPart(reader, minutes.to)
  const zone = sameSentence(reader, at, (part?.to ?? minutes.to) + 1)
    ? readZone(reader, (part?.to ?? minutes.to) + 1)
    : null
  const lateParts = zone && !part ? readPart(reader, zone.to) : null
  const isSaid =
    word !== null ||
    hour.minute !== null ||
    zone !== null ||
    (part !== null && (hour.ordinal || isAdverb(reader, part.to)))
  const isAt = isForm(reader, start - 1, 'في', 'عند') && reader.tokens.words[hour.to + 1]?.kind !== 'arabic'
  const isSpoken =
    reader.spoken && (hour.ordinal || part !== null || minutes.minute !== null || (isAt && hour.hour <= 12))
  if (!(isSaid || isSpoken) || (hour.ordinal && !hour.feminine)) return null
  if (word && hour.written === 'digits' && hour.minute === null && isForm(reader, word.to, 'ساعه')) return null
  const value = toHour(hour.hour, part?.part ?? lateParts?.part ?? null)
  if (value === null) return null
  return {
    to: lateParts?.to ?? zone?.to ?? part?.to ?? minutes.to,
    skip: mod?.skip ?? word?.skip ?? hour.skip,
    clock: {
      hour: (value - minutes.borrow + 24) % 24,
      minute: minutes.minute,
      second: hour.second,
      part: part?.part ?? lateParts?.part ?? null,
      zone: zone?.minutes ?? null,
      mod: (mod?.term.mod ?? null) as Mod | null,
    },
  }
}

/** 8 صباحا: only the adverb makes a clock of a bare number; 8 مساء الخميس may be people. */
const isAdverb = (reader: Reader, at: number): boolean => isForm(reader, at, 'صباحا', 'ظهرا', 'عصرا', 'فجرا', 'ليلا')

interface HourAt {
  readonly to: number
  readonly skip: number
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly ordinal: boolean
  readonly feminine: boolean
  readonly written: 'digits' | 'words'
}

function readHour(reader: Reader, at: number, inside: boolean): HourAt | null {
  const { words, spaced } = reader.tokens
  const word = words[at]
  if (word?.kind === 'number') {
    const joined = /^(\d{1,2})[.,](\d{2})$/.exec(word.form)
    const colon =
      form(reader, at + 1) === ':' &&
      words[at + 2]?.kind === 'number' &&
      spaced[at + 2] === 0 &&
      /^\d{2}$/.test(form(reader, at + 2))
    const hour = Number(joined ? joined[1] : word.form)
    const minute = joined ? Number(joined[2]) : colon ? Number(form(reader, at + 2)) : null
    if (!Number.isInteger(hour) || hour > 24 || (minute !== null && minute > 59)) return null
    if (joined && !(isForm(reader, at - 1, 'الساعه', '(') || readZone(reader, at + 1))) return null
    let to = colon ? at + 2 : at
    let second: number | null = null
    if (colon && form(reader, at + 3) === ':' && /^\d{2}$/.test(form(reader, at + 4))) {
      second = Number(form(reader, at + 4))
      to = at + 4
    }
    return { to, skip: 0, hour, minute, second, ordinal: false, feminine: true, written: 'digits' }
  }
  const ordinal = hourOrdinal(findOrdinal(reader, at, inside))
  if (ordinal && ordinal.value <= 12 && ordinal.definite) {
    const feminine = form(reader, at).endsWith('ه') || form(reader, at).endsWith('ولي')
    return { ...whole(ordinal.to, ordinal.skip, ordinal.value), ordinal: true, feminine, written: 'words' }
  }
  const count = findCount(reader, at, inside)
  if (!count || count.value < 1 || count.value > 24 || !Number.isInteger(count.value)) return null
  return { ...whole(count.to, count.skip, count.value), ordinal: false, feminine: true, written: 'words' }
}

/** الثامنة وعشرين دقيقة is twenty past eight, although الثامنة والعشرين is the twenty-eighth. */
function hourOrdinal(ordinal: NumberAt | null): NumberAt | null {
  if (!ordinal || ordinal.value <= 20 || ordinal.value % 10 === 0) return ordinal
  return { ...ordinal, value: ordinal.value % 10, to: ordinal.from }
}

const whole = (to: number, skip: number, hour: number) => ({ to, skip, hour, minute: null, second: null })

/** والنصف، وربع، إلا ربعا، و18 دقيقة، وعشرين دقيقة */
function readMinutes(reader: Reader, to: number): { minute: number | null; to: number; borrow: number } {
  const none = { minute: null, to, borrow: 0 }
  if (!sameSentence(reader, to, to + 1)) return none
  const next = form(reader, to + 1)
  if (next[0] !== 'و' && next !== 'الا') return none
  if (next[0] === 'و') {
    const fraction = FRACTIONS[next.slice(1).replace(/^ال/, '')]
    if (fraction) return { minute: fraction, to: to + 1, borrow: 0 }
    const second = next === 'و' ? FRACTIONS[form(reader, to + 2).replace(/^ال/, '')] : undefined
    if (second) return { minute: second, to: to + 2, borrow: 0 }
  }
  if (next === 'الا') {
    const less = FRACTIONS[form(reader, to + 2).replace(/^ال/, '')]
    if (less) return { minute: 60 - less, to: to + 2, borrow: 1 }
    const count = findCount(reader, to + 2)
    if (count && count.value < 60) return { minute: 60 - count.value, to: withMinuteWord(reader, count.to), borrow: 1 }
    return none
  }
  const start = next === 'و' ? to + 2 : to + 1
  const count = findCount(reader, start, false)
  if (count && count.value < 60 && (next === 'و' || form(reader, start)[count.skip - 1] === 'و')) {
    const end = withMinuteWord(reader, count.to)
    if (end > count.to || (reader.spoken && Number.isInteger(count.value) && count.value >= 10))
      return { minute: count.value, to: end, borrow: 0 }
  }
  return none
}

const FRACTIONS: Record<string, number> = { نصف: 30, نص: 30, ربع: 15, ربعا: 15, ثلث: 20, ثلثا: 20 }

function withMinuteWord(reader: Reader, to: number): number {
  const unit = findTerm(reader, to + 1, 'unit')
  return unit?.term.unit === 'minute' ? unit.to : to
}

function readPart(reader: Reader, to: number): { part: DayPart; to: number } | null {
  let next = to + 1
  if (isForm(reader, next, 'من', 'في')) next++
  if (!sameSentence(reader, to, next)) return null
  if (isForm(reader, next, 'صباحا', 'ص')) return { part: 'morning', to: next }
  if (isForm(reader, next, 'م') && reader.tokens.words[to]?.kind === 'number') return { part: 'evening', to: next }
  const part = findTerm(reader, next, 'day-part')
  return part ? { part: part.term.part, to: part.to } : null
}

function readZone(reader: Reader, at: number): { minutes: number | null; to: number } | null {
  const zone = findTerm(reader, at, 'zone')
  if (zone) return { minutes: zone.term.minutes, to: zone.to }
  return null
}

/** The hour of the day that a part of the day makes of one to twelve. */
function toHour(hour: number, part: DayPart | null): number | null {
  if (hour > 24) return null
  if (part === null || hour > 12) return hour % 24
  if (part === 'dawn' || part === 'morning') return hour === 12 && part === 'dawn' ? 0 : hour
  if (part === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  if (part === 'noon') return hour >= 10 ? hour : hour + 12
  return hour === 12 ? 12 : hour + 12
}

export const clock = defineTimeRule({
  id: 'time.clock',
  starts: ['hour-word', 'number', 'clock-digits', 'ordinal', 'mod'],
  title: { ar: 'ساعة من اليوم', en: 'a time of day' },
  read(reader, at, { inside }) {
    const found = readClock(reader, at, inside)
    if (!found) return null
    const again = readInOtherZone(reader, found)
    const clock = again?.clock ?? found.clock
    const day = again ? null : readDayAfter(reader, found.to)
    return {
      to: day?.to ?? again?.to ?? found.to,
      skip: found.skip,
      shape: { kind: 'clock', clock, day: day?.shape ?? null },
    }
  },
  examples: [
    { text: '[قرابة الساعة 12,00 ت غ] بحسب', dct: '2018-04-03', edtf: '2018-04-03', value: '2018-04-03T12:00Z' },
    { text: 'عند [الساعة 14:30] وصل', dct: '2018-04-03', value: '2018-04-03T14:30' },
    { text: 'عند [الساعة الثالثة والنصف عصرا] وصل', dct: '2018-04-03', value: '2018-04-03T15:30' },
    { text: 'في [الثالثة فجرا] وصل', dct: '2018-04-03', value: '2018-04-03T03' },
    { text: 'في [الساعة 08,30 (05,30 ت غ)]" متابعا', dct: '2018-04-03', value: '2018-04-03T08:30+03:00' },
    { text: 'عند [الساعة الثامنة وعشرين دقيقة مساء] وصل', dct: '2018-04-03', value: '2018-04-03T20:20' },
    { text: 'عند [الساعة الثالثة فجر الأحد] وصل', dct: '2018-04-03', value: '2018-04-01T03' },
  ],
  not: [
    { text: 'بقي 24 ساعة فقط', because: 'a length' },
    { text: 'فاز 2:1 في', because: 'a score' },
    { text: 'المرة الثالثة', because: 'an ordinal without a part of the day' },
  ],
})

/** A day right behind a clock time: فجر الأحد, من مساء أمس, يوم الجمعة. */
function readDayAfter(reader: Reader, to: number): { to: number; shape: Shape } | null {
  let next = to + 1
  if (isForm(reader, next, 'من', '،') || (reader.spoken && isForm(reader, next, 'في'))) next++
  if (!sameSentence(reader, to, next)) return null
  // the part of the day may govern the day (فجر الأحد): then the day begins after it
  const day = reader.base(next, { inside: true, expectsYear: false })
  if (!day && reader.spoken && next === to + 2)
    return spokenDay.read(reader, next, { inside: true, expectsYear: false })
  if (!day || !['day', 'weekday', 'date', 'day-part', 'same'].includes(day.shape.kind)) return null
  if (day.shape.kind === 'date' && day.shape.day === null) return null
  return { to: day.to, shape: day.shape }
}

/** 08,30 (05,30 ت غ): the same moment in universal time, which tells the zone of the first. */
function readInOtherZone(reader: Reader, first: ClockAt): { to: number; clock: Clock } | null {
  if (!isForm(reader, first.to + 1, '(') || first.clock.zone !== null) return null
  const second = readClock(reader, first.to + 2, true)
  if (!second || second.clock.zone !== 0 || !isForm(reader, second.to + 1, ')')) return null
  const hours = ((first.clock.hour - second.clock.hour + 36) % 24) - 12
  return { to: second.to + 1, clock: { ...first.clock, zone: hours * 60 } }
}

/** Monday, 27 July 2009, 06:31 GMT: a day with a clock time behind it. */
export const datedClock = defineTimeRule({
  id: 'time.dated-clock',
  starts: [
    'unit',
    'number',
    'ordinal',
    'weekday',
    'day-word',
    'day-offset',
    'day-part',
    'demonstrative',
    'month',
    'month-word',
  ],
  title: { ar: 'تاريخ وساعة', en: 'a date with a time of day' },
  read(reader, at, place) {
    const day = reader.base(at, place)
    if (!day || !CLOCKED.has(day.shape.kind) || (day.shape.kind === 'date' && day.shape.day === null)) return null
    let next = day.to + 1
    if (isForm(reader, next, '،', ',', '-', '/') || (reader.spoken && isForm(reader, next, 'في'))) next++
    if (!sameSentence(reader, at, next)) return null
    const range = clockRange.read(reader, next, place)
    if (range?.shape.kind === 'clock-range' && range.shape.day === null) {
      return { to: range.to, skip: day.skip, shape: { ...range.shape, day: day.shape } }
    }
    const found = readClock(reader, next, true)
    return found && { to: found.to, skip: day.skip, shape: { kind: 'clock', clock: found.clock, day: day.shape } }
  },
  examples: [
    { text: 'تحديث: [الاثنين, 27 يوليو/ تموز, 2009, 06:31 GMT] مقتل', edtf: '2009-07-27', value: '2009-07-27T06:31Z' },
    { text: 'يصل [غدا الساعة 8:00 صباحا] إلى', dct: '2018-04-03', value: '2018-04-04T08:00' },
  ],
  not: [{ text: 'الاثنين 27 قتيلا', because: 'a count' }],
})
const CLOCKED = new Set(['date', 'same', 'day', 'weekday', 'week-day', 'day-part'])

/** من الخامسة إلى السادسة مساء، بين الساعة 5 و6 مساء، 4-5 مساء. */
export const clockRange = defineTimeRule({
  id: 'time.clock-range',
  starts: ['from', 'between', 'hour-word', 'number', 'clock-digits', 'ordinal', 'mod'],
  title: { ar: 'من ساعة إلى ساعة', en: 'from one hour to another' },
  read(reader, at, { inside }) {
    const start = findTerm(reader, at, 'from', inside) ?? findTerm(reader, at, 'between', inside)
    const opening = reader.tokens.words[start ? start.to + 1 : at]
    if (!opening || (startsOf(opening) & HOURS) === 0) return null
    const first = readEnd(reader, start ? start.to + 1 : at, start !== null || inside)
    if (!first || !sameSentence(reader, at, first.to + 1)) return null
    const firstDay = first.isClock ? readDayAfter(reader, first.to) : null
    const joint = readRangeJoint(reader, (firstDay?.to ?? first.to) + 1)
    const second = joint === null ? null : readEnd(reader, joint, false)
    const bare = second && reader.spoken && start && isBareHours(reader, first, second)
    if (
      !second ||
      !(first.isClock || second.isClock || bare) ||
      (!start && !reader.spoken && !(first.isClock && second.isClock))
    )
      return null
    if (!sameSentence(reader, at, second.to)) return null
    const part = first.clock.part ?? second.clock.part
    const day = readDayAfter(reader, second.to)
    const fill = (clock: Clock): Clock =>
      clock.part === null && part !== null ? { ...clock, part, hour: toHour(clock.hour, part) ?? clock.hour } : clock
    const from = fill(first.clock)
    if (day && firstDay) {
      const ends = [
        { kind: 'clock', clock: from, day: firstDay.shape },
        { kind: 'clock', clock: fill(second.clock), day: day.shape },
      ] as const
      return { to: day.to, skip: start?.skip ?? first.skip, shape: { kind: 'range', from: ends[0], to: ends[1] } }
    }
    const shape: Shape = {
      kind: 'clock-range',
      from,
      to: fill(second.clock),
      day: day?.shape ?? firstDay?.shape ?? null,
    }
    return { to: day?.to ?? second.to, skip: start?.skip ?? first.skip, shape }
  },
  examples: [
    { text: 'الدوام [من الخامسة إلى السادسة مساء] فقط', dct: '2018-04-03', value: '2018-04-03T17/2018-04-03T18' },
    {
      text: 'الدوام [من الساعة التاسعة صباحا وحتى الثانية ظهرا]، وأن',
      dct: '2018-04-03',
      value: '2018-04-03T09/2018-04-03T14',
    },
  ],
  not: [{ text: 'من 5 إلى 6 جرحى', because: 'counts' }],
})

/** من 5 إلى 6 في 1 يناير: bare numbers are hours only where a day follows. */
const isBareHours = (reader: Reader, first: RangeEnd, second: RangeEnd): boolean =>
  first.skip === 0 && readDayAfter(reader, second.to) !== null

const HOURS = startBits(['hour-word', 'number', 'ordinal', 'mod'])

interface RangeEnd {
  readonly to: number
  readonly skip: number
  readonly clock: Clock
  /** False for a bare number, which the other end must make a clock. */
  readonly isClock: boolean
}

function readEnd(reader: Reader, at: number, inside: boolean): RangeEnd | null {
  const clock = readClock(reader, at, inside)
  if (clock) return { ...clock, isClock: true }
  const hour = readHour(reader, at, inside)
  if (!hour || hour.hour > 24 || (hour.ordinal && !hour.feminine)) return null
  const clockOf: Clock = { hour: hour.hour, minute: hour.minute, second: null, part: null, zone: null, mod: null }
  return { to: hour.to, skip: hour.skip, clock: clockOf, isClock: false }
}

function readRangeJoint(reader: Reader, at: number): number | null {
  if (isForm(reader, at, 'و', '-')) return at + 1
  const to = findTerm(reader, at, 'to', false)
  return to ? to.to + 1 : form(reader, at).startsWith('و') ? at : null
}
