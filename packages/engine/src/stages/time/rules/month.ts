import { directionFromVerb } from '../direction.ts'
import { findTerm, form, isForm, type Reader } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { DateShape } from '../shape.ts'
import { readMonth, readYearAfter } from './calendar-date.ts'
import { yearShape } from './year.ts'

/** Words after which a name that is also an everyday word is a month. */
const BEFORE_MONTH = [
  'في',
  'منذ',
  'حتى',
  'خلال',
  'مطلع',
  'نهاية',
  'نهايه',
  'منتصف',
  'اواخر',
  'اوائل',
  'بدايه',
  'شهري',
  'اول',
  'اخر',
]

function hasSupport(reader: Reader, at: number, skip: number): boolean {
  return skip === 0 && at > 0 && BEFORE_MONTH.includes(form(reader, at - 1))
}

/** 3/2015، 2015/3، 3-2015 */
function readMonthOfYear(reader: Reader, at: number): { to: number; skip: number; shape: DateShape } | null {
  const { words, spaced } = reader.tokens
  if (words[at]!.kind !== 'number' || !isForm(reader, at + 1, '/', '-') || words[at + 2]?.kind !== 'number') return null
  if (
    spaced[at + 1] === 1 ||
    spaced[at + 2] === 1 ||
    isForm(reader, at + 3, '/', '-', ':') ||
    isForm(reader, at - 1, '/', '-')
  )
    return null
  const [a, b] = [form(reader, at), form(reader, at + 2)]
  const [first, second] = /^(?:19|20)\d\d$/.test(b) ? [a, b] : [b, a]
  if (!/^(?:19|20)\d\d$/.test(second) || !/^\d{1,2}$/.test(first) || Number(first) < 1 || Number(first) > 12)
    return null
  return { to: at + 2, skip: 0, shape: { ...yearShape(Number(second), 'gregorian'), month: Number(first) } }
}

export const month = defineTimeRule({
  id: 'time.month',
  starts: ['month', 'month-word', 'number'],
  title: { ar: 'شهر بلا يوم', en: 'a month without a day' },
  read(reader, at, { inside, expectsYear }) {
    const numeric = readMonthOfYear(reader, at)
    if (numeric) return numeric
    const found = readMonth(reader, at, inside)
    if (!found) return null
    const after = readYearAfter(reader, found.to)
    const isBare = after.to === found.to
    const isNumbered = !findTerm(reader, at, 'month', inside) && !findTerm(reader, at + 1, 'month')
    if (isNumbered && isBare && !expectsYear) return null
    if (found.weak && isBare && !isNumbered) {
      const gregorian = found.calendar === 'gregorian'
      if (!reader.spoken && (!gregorian || !(expectsYear || hasSupport(reader, at, found.skip)))) return null
    }
    // a day may stand behind (أكتوبر 2), which is another rule's; a brand may stand in front (شركة نيسان)
    if (isForm(reader, at - 1, 'شركه', 'سياره', 'سيارات', 'ميدان', 'شارع', 'حركه')) return null
    const { to, year, calendar, yearOffset, sameYear } = after
    const direction = after.direction ?? directionFromVerb(reader.tokens, at, to)
    return {
      to,
      skip: found.skip,
      shape: {
        kind: 'date',
        ...(sameYear ? { sameYear } : {}),
        calendar: calendar ?? found.calendar,
        year,
        yearOffset,
        month: found.month,
        day: null,
        weekday: null,
        direction,
      },
    }
  },
  examples: [
    { text: 'في [أغسطس 2017]، غادر', edtf: '2017-08', value: '2017-08' },
    { text: 'في [يونيو/حزيران 2007].', edtf: '2007-06' },
    { text: 'في [تشرين الأول/أكتوبر الماضي]', dct: '2018-03-17', edtf: '2017-10' },
    { text: 'في [مايو/أيار المقبل]', dct: '2018-04-30', edtf: '2018-05' },
    { text: 'ووصلت في [شهر مارس] إلى القطاع', dct: '2009-07-01', edtf: '2009-03' },
    { text: 'ووصلت في [مارس] إلى القطاع', edtf: null, value: 'XXXX-03' },
    { text: 'خلال [ربيع الأول 1436 هـ]', edtf: '2014-12-23/2015-01-20' },
    { text: 'خلال [شهر رمضان] وصل', dct: '2015-07-01', edtf: '2015-06-18/2015-07-16' },
    { text: 'عثر عليه في [تشرين الأول/أكتوبر] قرب', dct: '2018-05-15', edtf: '2017-10' },
    { text: 'الانتخابات المقررة في [أكتوبر/ تشرين الأول].', dct: '2018-04-22', edtf: '2018-10' },
    { text: 'صدر [3/2015]', edtf: '2015-03' },
    { text: 'في [أوت 2017]', edtf: '2017-08' },
    { text: 'في [ديسمبر من العام الماضي]', dct: '2018-03-17', edtf: '2017-12' },
  ],
  not: [
    { text: 'مارس الضغط على دمشق', because: 'مارس is "exerted"' },
    { text: 'قالت رئيسة الوزراء تيريزا ماي', because: 'ماي is a name' },
    { text: 'قال رجب طيب أردوغان', because: 'رجب is a name' },
    { text: 'شركة نيسان موتور', because: 'نيسان is a brand' },
  ],
})
