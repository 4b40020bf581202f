import { type NumberAt, parseDigits } from '@isnad/text'
import { directionFromVerb } from '../direction.ts'
import {
  findCount,
  findOrdinal,
  findTerm,
  findToward,
  findYear,
  form,
  isForm,
  type Place,
  type Reader,
  sameSentence,
} from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Calendar, DateShape, Direction } from '../shape.ts'

export interface MonthAt {
  readonly to: number
  readonly skip: number
  readonly calendar: Calendar
  readonly month: number
  /** True when nothing but a weak name says that it is a month. */
  readonly weak: boolean
}

/** A month by its name or its two names (آذار/مارس، أيلول (سبتمبر)), with شهر in front or not. */
export function readMonth(reader: Reader, at: number, inside: boolean): MonthAt | null {
  const word = findTerm(reader, at, 'month-word', inside)
  const start = word ? word.to + 1 : at
  const first = findTerm(reader, start, 'month', inside || word !== null)
  if (!first) return word ? readNumberedMonth(reader, start, word.skip) : null
  const { calendar, month } = first.term
  const pair = readSecondName(reader, first.to, calendar, month)
  return {
    to: pair ?? first.to,
    skip: word ? word.skip : first.skip,
    calendar,
    month,
    weak: first.term.weak && !word && pair === null,
  }
}

/** شهر ثلاثة، الشهر الثامن: months by their number, as people speak. */
function readNumberedMonth(reader: Reader, at: number, skip: number): MonthAt | null {
  const number = findOrdinal(reader, at) ?? findCount(reader, at)
  if (!number || number.value < 1 || number.value > 12 || !Number.isInteger(number.value)) return null
  if (number.written === 'words' && number.value === 1) return null // شهر واحد is a length
  return { to: number.to, skip, calendar: 'gregorian', month: number.value, weak: true }
}

function readSecondName(reader: Reader, to: number, calendar: Calendar, month: number): number | null {
  let next = to + 1
  const bracket = isForm(reader, next, '(', '/')
  if (bracket || isForm(reader, next, '-')) next++
  if (isForm(reader, next, '/', '(')) next++
  if (!sameSentence(reader, to, next)) return null
  const second = findTerm(reader, next, 'month')
  if (!second || second.term.calendar !== calendar || second.term.month !== month) return null
  return isForm(reader, second.to + 1, ')') ? second.to + 1 : second.to
}

/** What follows a month: a year in digits, or a year said by its direction, or the direction of the month. */
export function readYearAfter(
  reader: Reader,
  to: number,
): {
  to: number
  year: number | null
  calendar: Calendar | null
  yearOffset: number | null
  direction: Direction | null
  sameYear?: boolean
} {
  const none = { to, year: null, calendar: null, yearOffset: null, direction: null }
  let next = to + 1
  if (isForm(reader, next, '،', ',', '/', '-', '.')) next++
  if (isForm(reader, next, 'من', 'في') && sameSentence(reader, to, next)) next++
  const same = findSameYear(reader, next)
  if (same !== null && sameSentence(reader, to, same)) return { ...none, to: same, sameYear: true }
  const word = findTerm(reader, next, 'year-word', false)
  if (word && (word.skip === 0 || word.particle === 'ل')) {
    const year = findYear(reader, word.to + 1) ?? findYearInWords(reader, word.to + 1)
    if (year) return { ...none, ...year }
    const toward = findToward(reader, word.to + 1)
    const offset = toward && TOWARD_OFFSET[toward.direction.to]
    if (toward && offset !== undefined && offset !== null) return { ...none, to: toward.to, yearOffset: offset }
  }
  if (!sameSentence(reader, to, next)) return none
  const year = findYear(reader, next) ?? findYearInWords(reader, next)
  if (year && !(isForm(reader, next - 1, '-') && isForm(reader, next + 1, '-'))) return { ...none, ...year }
  const toward = findToward(reader, to + 1)
  return toward ? { ...none, ...toward } : none
}

/** ألفين وثمانية عشر behind a date or عام; تسعة عشر وثمانية وسبعين as the English say it is left out. */
export function findYearInWords(reader: Reader, at: number): { to: number; year: number; calendar: null } | null {
  const number = findCount(reader, at)
  if (
    number?.written !== 'words' ||
    number.value < (reader.spoken ? 100 : 1000) ||
    number.value > 2100 ||
    !Number.isInteger(number.value)
  )
    return null
  return { to: number.to, year: number.value, calendar: null }
}

/** العام نفسه، العام ذاته، نفس العام */
function findSameYear(reader: Reader, at: number): number | null {
  if (isForm(reader, at, 'نفس') && isForm(reader, at + 1, 'العام', 'السنه')) return at + 1
  const isYear = isForm(reader, at, 'العام', 'السنه')
  return isYear && isForm(reader, at + 1, 'نفسه', 'ذاته', 'نفسها', 'ذاتها', 'المذكور') ? at + 1 : null
}

export const TOWARD_OFFSET: Record<string, number | null> = {
  past: -1,
  future: 1,
  present: 0,
  'past-2': -2,
  'future-2': 2,
  recent: null,
}

const EMPTY: DateShape = {
  kind: 'date',
  calendar: 'gregorian',
  year: null,
  yearOffset: null,
  month: null,
  day: null,
  weekday: null,
  direction: null,
}

interface DateAt {
  readonly to: number
  readonly skip: number
  readonly shape: DateShape
}

/** A date with a day: 29 كانون الأول 2018، الرابع من نيسان، 20-10-1436هـ. */
export function readDayDate(reader: Reader, at: number, place: Place): DateAt | null {
  return readNumericDate(reader, at, place) ?? readNamedDate(reader, at, place) ?? readMonthFirst(reader, at, place)
}

function readNamedDate(reader: Reader, at: number, { inside }: Place): DateAt | null {
  const day = findOrdinal(reader, at, inside) ?? findCount(reader, at, inside)
  if (!day || day.value < 1 || day.value > 31 || !Number.isInteger(day.value)) return null
  let next = day.to + 1
  if (isForm(reader, next, '/', '-', '.', '(')) next++
  if (isForm(reader, next, 'من')) next++
  if (isForm(reader, next, '(')) next++
  if (!sameSentence(reader, at, Math.min(next, reader.tokens.count - 1)) && !isForm(reader, next - 1, '.')) return null
  const month = readMonth(reader, next, true)
  if (!month) return readDayOfUnit(reader, day, next)
  if (
    month.weak &&
    findTerm(reader, next, 'month')?.term.calendar === 'hijri' &&
    day.written === 'words' &&
    day.to === day.from
  ) {
    // خمسة رمضان may well be people; digits or an ordinal are needed beside a name
    if (!findOrdinal(reader, at, inside)) return null
  }
  const { to, year, calendar, yearOffset, direction, sameYear } = readYearAfter(reader, month.to)
  const shape = {
    ...EMPTY,
    ...(sameYear ? { sameYear } : {}),
    calendar: calendar ?? month.calendar,
    year,
    yearOffset,
    month: month.month,
    day: day.value,
    direction: direction ?? directionFromVerb(reader.tokens, at, to),
  }
  return { to, skip: day.skip, shape }
}

/** الخامس من الشهر الجاري: a day of a month that is only said by its direction. */
function readDayOfUnit(reader: Reader, day: NumberAt, next: number): DateAt | null {
  const start = isForm(reader, next, 'في') && reader.spoken ? next + 1 : next
  const demonstrative = findTerm(reader, start, 'demonstrative')
  if (!isForm(reader, next - 1, 'من') && !demonstrative && start === next) return null
  const unit = findTerm(reader, demonstrative ? demonstrative.to + 1 : start, 'unit')
  if (unit?.term.unit !== 'month' || unit.term.number !== 'singular' || !unit.term.definite) return null
  const toward = demonstrative ? null : findToward(reader, unit.to + 1)
  const monthOffset = demonstrative ? 0 : toward && TOWARD_OFFSET[toward.direction.to]
  if (monthOffset === null || monthOffset === undefined) return null
  return { to: toward?.to ?? unit.to, skip: day.skip, shape: { ...EMPTY, monthOffset, day: day.value } }
}

/** أكتوبر 2: rare outside of headlines. */
function readMonthFirst(reader: Reader, at: number, { inside }: Place): DateAt | null {
  const month = readMonth(reader, at, inside)
  if (!month) return null
  let next = month.to + 1
  if (isForm(reader, next, '/')) next++
  if (!sameSentence(reader, at, next)) return null
  const ordinal = findOrdinal(reader, next)
  const day = ordinal?.definite ? ordinal : findCount(reader, next)
  if (!day || day.value < 1 || day.value > 31 || !Number.isInteger(day.value)) return null
  if (reader.terms(day.to + 1).some(({ term }) => term.kind === 'unit')) return null
  if (day.written === 'digits' && !/^\d{1,2}$/.test(form(reader, day.from))) return null
  const yearAfter = readYearAfter(reader, day.to)
  // في مايو 12 قتيلا: what follows is counted
  const next2 = sameSentence(reader, at, day.to + 1) ? reader.tokens.words[day.to + 1] : undefined
  if (
    yearAfter.to === day.to &&
    next2?.kind === 'arabic' &&
    !/^(?:في|من|على|علي|الي|الساعه|و|او|حتي|بعد|قبل)$/.test(next2.form)
  )
    return null
  const { to, year, calendar, yearOffset } = yearAfter
  const shape = { ...EMPTY, calendar: calendar ?? month.calendar, year, yearOffset, month: month.month, day: day.value }
  return { to, skip: month.skip, shape }
}

/** 20-10-1436، 2018/12/29، 29.12.2018; day first unless the year is. Two parts need a weekday or يوم in front. */
function readNumericDate(reader: Reader, at: number, place: Place): DateAt | null {
  const parts = readParts(reader, at)
  if (!parts) return null
  const { values, to } = parts
  if (values.length === 2) return place.inside || reader.spoken ? readTwoParts(reader, values, to) : null
  const [a, b, c] = values as [string, string, string]
  const yearFirst = a.length === 4
  const year = yearFirst ? a : c
  if (year.length !== 4 && !(year.length === 2 && (place.inside || reader.spoken || isAfterZone(reader, at))))
    return null
  let day = Number(yearFirst ? c : a)
  let month = Number(b)
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const era = findTerm(reader, to + 1, 'era')
  const fullYear = year.length === 4 ? Number(year) : 2000 + Number(year)
  if (fullYear < 1200 || fullYear > 2200) return null
  const calendar = era?.term.calendar ?? (fullYear < 1500 ? 'hijri' : 'gregorian')
  return { to: era?.to ?? to, skip: 0, shape: { ...EMPTY, calendar, year: fullYear, month, day } }
}

/** 1500 (GMT+04:00) - 01/06/09: a year of two digits counts where a clock time with its zone stands in front. */
function isAfterZone(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (form(reader, i) === 'gmt') return true
  return false
}

function readTwoParts(reader: Reader, [a, b]: readonly string[], to: number): DateAt | null {
  let day = Number(a)
  let month = Number(b)
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = isForm(reader, to + 1, ',', '،') ? findYear(reader, to + 2) : null
  return { to: year?.to ?? to, skip: 0, shape: { ...EMPTY, year: year?.year ?? null, month, day } }
}

function readParts(reader: Reader, at: number): { values: readonly string[]; to: number } | null {
  const { words, spaced } = reader.tokens
  if (words[at]?.kind !== 'number') return null
  const dotted = words[at]!.form.split('.')
  if (reader.spoken && dotted.length === 2 && dotted[1]!.length === 2) return { values: dotted, to: at }
  if (dotted.length === 3 && parseDigits(words[at]!.form) === null) return { values: dotted, to: at }
  const separator = form(reader, at + 1)
  if (separator !== '/' && separator !== '-') return null
  const values = [words[at]!.form]
  let to = at
  while (values.length < 3 && form(reader, to + 1) === separator && words[to + 2]?.kind === 'number') {
    if (spaced[to + 2] === 1 && separator === '-') break
    values.push(words[to + 2]!.form)
    to += 2
  }
  if (values.length < 2 || values.some((v) => !/^\d{1,4}$/.test(v))) return null
  return form(reader, to + 1) === separator && spaced[to + 1] === 0 ? null : { values, to }
}

/** يوم، a weekday and a comma in front of a date: where the date begins, and the weekday. */
function readWeekdayBefore(
  reader: Reader,
  at: number,
  inside: boolean,
): { next: number; skip: number; weekday: number | null } | null {
  const dayWord = findTerm(reader, at, 'day-word', inside)
  const start = dayWord ? dayWord.to + 1 : at
  const weekday =
    findTerm(reader, start, 'weekday', inside || dayWord !== null) ??
    (dayWord ? findTerm(reader, start, 'bare-weekday') : null)
  if (!weekday) return dayWord ? { next: start, skip: dayWord.skip, weekday: null } : null
  let next = weekday.to + 1
  if (isForm(reader, next, '،', ',', '-', '(', '/')) next++
  if (isForm(reader, next, 'في')) next++
  const corresponding = findTerm(reader, next, 'corresponding')
  return {
    next: corresponding ? corresponding.to + 1 : next,
    skip: dayWord?.skip ?? weekday.skip,
    weekday: weekday.term.weekday,
  }
}

export const calendarDate = defineTimeRule({
  id: 'time.calendar-date',
  starts: ['number', 'ordinal', 'month', 'month-word', 'day-word', 'weekday'],
  title: { ar: 'تاريخ فيه يوم وشهر', en: 'a date with day and month' },
  read(reader, at, place) {
    if (isForm(reader, at - 1, ...NAMED_AFTER_DATES)) return null
    const before = readWeekdayBefore(reader, at, place.inside)
    const first = readDayDate(reader, before?.next ?? at, before ? { ...place, inside: true } : place)
    if (!first) return null
    if (before && !sameSentence(reader, at, before.next)) return null
    const weekday = before?.weekday ?? null
    const skip = before?.skip ?? first.skip
    const shape = { ...first.shape, weekday }
    const closed =
      isForm(reader, before ? before.next - 1 : at, '(') && isForm(reader, first.to + 1, ')') ? first.to + 1 : first.to
    const corresponding =
      findTerm(reader, closed + 1, 'corresponding') ??
      (isForm(reader, closed + 1, '-', '/', '(') ? { to: closed + 1 } : null)
    const second =
      corresponding && sameSentence(reader, at, corresponding.to + 1)
        ? readDayDate(reader, afterLam(reader, corresponding.to + 1), { inside: true, expectsYear: false })
        : null
    if (second && second.shape.calendar !== shape.calendar) {
      const to =
        isForm(reader, corresponding!.to, '(') && isForm(reader, second.to + 1, ')') ? second.to + 1 : second.to
      return { to, skip, shape: { kind: 'same', dates: [shape, second.shape] } }
    }
    return { to: closed, skip, shape }
  },
  examples: [
    { text: 'في موسكو - [29 كانون الأول 2018]', edtf: '2018-12-29', value: '2018-12-29' },
    { text: 'في [٢٩ كانون الأول ٢٠١٨]', edtf: '2018-12-29' },
    { text: 'منذ يومين وفي [20 مارس/ آذار الماضي] اجتمعا', dct: '2018-04-07', edtf: '2018-03-20' },
    { text: 'اتفقوا في [11 يوليو (تموز)] على', dct: '2015-07-24', edtf: '2015-07-11' },
    { text: 'جنيف [26 شوال 1436 هـ الموافق 11 أغسطس 2015 م] واس', edtf: '2015-08-11' },
    { text: 'في [الرابع من نيسان] القمة', dct: '2018-04-10', edtf: '2018-04-04' },
    { text: 'في [الخامس والعشرين من شهر مارس 2015]', edtf: '2015-03-25' },
    { text: 'في [يوم الأربعاء الموافق 20-10-1436هـ]', edtf: '2015-08-05' },
    { text: 'صدر في [2018/12/29]', edtf: '2018-12-29' },
    { text: 'صدر في [29.12.2018]', edtf: '2018-12-29' },
    { text: '[الاثنين, 27 يوليو/ تموز, 2009] قالوا', edtf: '2009-07-27' },
    { text: 'في [30 فبراير 2018]', edtf: null },
    { text: 'يذهب الناخبون [يوم السبت 20 اكتوبر] إلى', dct: '2018-10-17', edtf: '2018-10-20' },
    { text: 'وصل [يوم السبت 20 اكتوبر] إلى', dct: '2019-03-17', edtf: '2018-10-20' },
    { text: 'في [15 كانون 1 2018]', edtf: '2018-12-15' },
    { text: 'انتهى في [الخامس من الشهر الجاري] دون', dct: '2009-12-17', edtf: '2009-12-05' },
    { text: '1500 (GMT+04:00) - [01/06/09] موسكو', edtf: '2009-06-01' },
  ],
  not: [
    { text: 'القرار 2254/3 والقرار 12/5', because: 'two numbers with a stroke are no date by themselves' },
    { text: 'قال رجب طيب أردوغان', because: 'رجب is a name' },
    { text: 'رئيس فريق 14 آذار قال', because: 'the name of a party' },
  ],
})

/** Parties, schools and streets that bear a date: قوى 14 آذار. */
const NAMED_AFTER_DATES = ['فريق', 'قوي', 'تحالف', 'مدرسه', 'شارع', 'حزب', 'ميدان', 'جسر', 'كتله', 'تيار', 'لقوي']

/** الموافق لـ 11 أغسطس: ل may stand apart. */
function afterLam(reader: Reader, at: number): number {
  return isForm(reader, at, 'ل') ? at + 1 : at
}
