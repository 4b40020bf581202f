import { findTerm, findYear, form, isForm, type Reader, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Calendar, DateShape } from '../shape.ts'
import { findYearInWords } from './calendar-date.ts'

/** Words in front of which, or behind which, four digits are a year and not a count. */
const BEFORE_YEAR = new Set(
  'في منذ من بين حتى قبل بعد خلال نهايه بدايه مطلع اواخر اوائل منتصف صيف شتاء ربيع خريف احداث حرب ثوره احتجاجات انتخابات لعام اتفاق'.split(
    ' ',
  ),
)
const AFTER_YEAR = new Set(
  'التي الذي الذين عندما حين حيث عقب اثر بعد قبل على في الى من مع ضد عن ان كان كانت وقد قد لكن بسبب بحسب وفق ثم لم لا حتى او هو هي'.split(
    ' ',
  ),
)

/** False for counts (2000 جندي) and for numbers of resolutions (القرار 1973). */
function looksLikeYear(reader: Reader, at: number, to: number, expectsYear: boolean): boolean {
  const { tokens } = reader
  const before = at > 0 ? form(reader, at - 1) : ''
  if (/(?:قرار|القرار|رقم|الرقم|مرسوم)$/.test(before) || before === '$' || before === '/' || before === '-')
    return false
  if (isForm(reader, to + 1, '%', '/', ':', '$')) return false
  const year = Number(form(reader, at).slice(0, 4))
  if (year < 1900 || year > 2100) return false
  if (expectsYear) return !isCountedNoun(reader, to)
  const bare = before.replace(/^[وفبل]/, '')
  if (BEFORE_YEAR.has(before) || BEFORE_YEAR.has(bare)) return !isCountedNoun(reader, to)
  if (tokens.words[at - 1]?.kind !== 'arabic') return before === '(' && isForm(reader, to + 1, ')', '-')
  if (!sameSentence(reader, at, to + 1)) return true
  const next = tokens.words[to + 1]!
  return next.kind === 'punctuation' || AFTER_YEAR.has(next.form) || /^(?:ال|وال)/.test(next.form)
}

/** An indefinite noun right behind digits is what they count. */
function isCountedNoun(reader: Reader, to: number): boolean {
  if (!sameSentence(reader, to, to + 1)) return false
  const next = reader.tokens.words[to + 1]!
  if (next.kind !== 'arabic') return false
  if (COUNTED.has(next.form)) return true
  return (
    next.form.length > 3 &&
    next.form.endsWith('ا') &&
    !AFTER_YEAR.has(next.form) &&
    !/^(?:ال|وال|عندما|بينما|مما)/.test(next.form) &&
    /^[^وفبل]/.test(next.form)
  )
}
const COUNTED = new Set(
  'شخص جندي مقاتل قتيل دولار يورو ليره ريال دينار طن كيلومتر كلم كم متر لاجئ عنصر عامل طالب مدني مسلح برميل ميغاواط منزل اسره عائله مليون الف مئه دعوي حاله نقطه صاروخ'.split(
    ' ',
  ),
)

/** A year and nothing else; below 1500 it is Hijri when no era says so. */
export function yearShape(year: number, calendar: Calendar | null): DateShape {
  const era = calendar ?? (year < 1500 ? 'hijri' : 'gregorian')
  return { kind: 'date', calendar: era, year, yearOffset: null, month: null, day: null, weekday: null, direction: null }
}

export const year = defineTimeRule({
  id: 'time.year',
  starts: ['year-word', 'number'],
  title: { ar: 'سنة', en: 'a year' },
  read(reader, at, { inside, expectsYear }) {
    const word = findTerm(reader, at, 'year-word', inside)
    const start = word ? word.to + 1 : at
    if (word && !sameSentence(reader, at, start)) return null
    const found = findYear(reader, start) ?? (word ? findYearInWords(reader, start) : findSpokenYear(reader, start))
    if (!found) return null
    const skip = word?.skip ?? 0
    const isDigits = reader.tokens.words[start]!.kind === 'number'
    const range = readYearRange(reader, start, found.to)
    const calendar = range?.calendar ?? found.calendar ?? (found.year < 1500 && isDigits ? 'hijri' : 'gregorian')
    const hasEra = (range?.calendar ?? found.calendar) !== null
    if (range) {
      if (!word && !hasEra && !expectsYear && !looksLikeYear(reader, start, range.to, expectsYear)) return null
      return { to: range.to, skip, shape: { kind: 'years', from: found.year, to: range.year, calendar } }
    }
    if (!word && !hasEra && isDigits && !looksLikeYear(reader, start, found.to, expectsYear)) return null
    if (word && !hasEra && isDigits && (found.year < 1300 || found.year > 2100)) return null
    return {
      to: found.to,
      skip,
      shape: yearShape(found.year, calendar),
    }
  },
  examples: [
    { text: 'في [عام 2013]، دورا', edtf: '2013', value: '2013' },
    { text: 'اندلاع احتجاجات [2011]، بحسب', edtf: '2011' },
    { text: 'مهرجان أبها [1436هـ]، وذلك', edtf: '2014-10-25/2015-10-13' },
    { text: 'الاتفاق النووي في [2015] الذي', edtf: '2015' },
    { text: 'خلال [العام 2017] شهد', edtf: '2017' },
    { text: 'خلال [موسم 2017/2018] فاز', edtf: '2017/2018' },
  ],
  not: [
    { text: 'مقتل 2000 جندي', because: 'a count' },
    { text: 'القرار 1973 الذي صدر', because: 'the number of a resolution' },
    { text: 'نحو 2011 شخصا', because: 'a count' },
  ],
})

/** في ألف وسبعمائة وتسعة وثمانين: in commands a number in words behind في that counts nothing is a year. */
function findSpokenYear(reader: Reader, at: number): { to: number; year: number; calendar: null } | null {
  if (!reader.spoken || !isForm(reader, at - 1, 'في', 'من')) return null
  const found = findYearInWords(reader, at)
  if (!found || found.year <= 1000 || found.year % 1000 === 0) return null
  const closes = !sameSentence(reader, at, found.to + 1) || reader.tokens.words[found.to + 1]!.kind === 'punctuation'
  return closes ? found : null
}

/** 2017/2018، 1436-1437هـ: two years that follow one another. */
function readYearRange(
  reader: Reader,
  at: number,
  to: number,
): { to: number; year: number; calendar: 'gregorian' | 'hijri' | null } | null {
  if (to !== at || !isForm(reader, to + 1, '/', '-') || reader.tokens.spaced[to + 1] === 1) return null
  const second = findYear(reader, to + 2)
  if (!second || second.year <= Number(form(reader, at))) return null
  return second
}
