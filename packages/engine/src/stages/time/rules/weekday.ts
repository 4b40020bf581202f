import { directionFromVerb } from '../direction.ts'
import { findTerm, findToward, form, isForm, type Reader } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import { readDayDate } from './calendar-date.ts'

const NOT_A_DAY = ['صلاه', 'خطبه', 'صلوات', 'سوق', 'عشر']

/** [يوم] الخميس [المقبل] */
function readWeekday(
  reader: Reader,
  at: number,
  inside: boolean,
): { to: number; skip: number; weekday: number } | null {
  const dayWord = findTerm(reader, at, 'day-word', inside)
  const start = dayWord ? dayWord.to + 1 : at
  const weekday =
    findTerm(reader, start, 'weekday', inside || dayWord !== null) ??
    (dayWord ? findTerm(reader, start, 'bare-weekday') : null)
  if (!weekday) return null
  return { to: weekday.to, skip: dayWord?.skip ?? weekday.skip, weekday: weekday.term.weekday }
}

export const weekday = defineTimeRule({
  id: 'time.weekday',
  starts: ['weekday', 'day-word', 'demonstrative'],
  title: { ar: 'يوم من الأسبوع', en: 'a weekday' },
  read(reader, at, { inside }) {
    const demonstrative = findTerm(reader, at, 'demonstrative', inside)
    const found = readWeekday(reader, demonstrative ? demonstrative.to + 1 : at, inside || demonstrative !== null)
    if (found && demonstrative) {
      const shape = { kind: 'weekday', weekday: found.weekday, direction: { to: 'present', stated: true } } as const
      return { to: found.to, skip: demonstrative.skip, shape }
    }
    if (!found || isForm(reader, at - 1, ...NOT_A_DAY) || isForm(reader, found.to + 1, 'عشر', 'الاسود')) return null
    // a day of the newspaper (صحيفة الخميس) or a name (خميس) is none
    const toward = findToward(reader, found.to)
    const after = toward ?? findToward(reader, found.to + 1)
    if (after && !(form(reader, found.to + 1) === 'الاولي')) {
      return {
        to: after.to,
        skip: found.skip,
        shape: { kind: 'weekday', weekday: found.weekday, direction: after.direction },
      }
    }
    const direction = directionFromVerb(reader.tokens, at, found.to)
    return { to: found.to, skip: found.skip, shape: { kind: 'weekday', weekday: found.weekday, direction } }
  },
  examples: [
    { text: 'تحدث مع محمد بن زايد، [الجمعة]، لمناقشة', dct: '2018-04-07', edtf: '2018-04-06' },
    { text: 'تستقبل أمير قطر [الثلاثاء المقبل].', dct: '2018-04-07', edtf: '2018-04-10' },
    { text: 'وصلت [يوم الثلاثاء الماضي].', dct: '2015-08-03', edtf: '2015-07-28' },
    { text: 'قال أردوغان [الأحد]', dct: '2018-09-09', edtf: '2018-09-09' },
    { text: 'و[الأربعاء]، ينضم إلى الرئيسين', dct: '2018-04-03', edtf: '2018-04-04' },
    { text: 'قال [السبت] إن', edtf: null, value: 'XXXX-WXX-6' },
  ],
  not: [
    { text: 'بعد صلاة الجمعة', because: 'the name of a prayer' },
    { text: 'قتل أحد الجنود', because: 'أحد without article is "one of"' },
  ],
})

export const deicticDay = defineTimeRule({
  id: 'time.deictic-day',
  starts: ['day-offset', 'day-word'],
  title: { ar: 'اليوم وأمس وغدا', en: 'today, yesterday, tomorrow' },
  read(reader, at, { inside }) {
    const dayWord = findTerm(reader, at, 'day-word', inside)
    const longer = findTerm(reader, at, 'day-offset', inside)
    const day = longer ?? (dayWord ? findTerm(reader, dayWord.to + 1, 'day-offset') : null)
    if (!day || isNotToday(reader, at, day.to, day.term.offset)) return null
    const skip = longer ? day.skip : dayWord!.skip
    let next = day.to + 1
    const bracket = isForm(reader, next, '(')
    if (bracket || isForm(reader, next, '،', ',', '-')) next++
    if (isForm(reader, next, 'يوم')) next++
    const weekday = findTerm(reader, next, 'weekday')
    const sentences = reader.tokens.sentences
    const isSame = weekday !== null && sentences[next] === sentences[at]
    const separated = next > day.to + 1 && !bracket && !isForm(reader, next - 1, 'يوم')
    const dateAt = isSame ? weekday.to + 1 : day.to + 1
    const skipMark = isForm(reader, dateAt, '(', '،', '-') ? dateAt + 1 : dateAt
    const date = readDayDate(reader, skipMark, { inside: true, expectsYear: false })
    if (date && sentences[date.to] === sentences[at] && (isSame || day.term.offset === 0)) {
      const to = isForm(reader, skipMark - 1, '(') && isForm(reader, date.to + 1, ')') ? date.to + 1 : date.to
      return { to, skip, shape: { ...date.shape, weekday: isSame ? weekday.term.weekday : null } }
    }
    if (!isSame || (separated && isForm(reader, next - 1, '-'))) {
      return { to: day.to, skip, shape: { kind: 'day', offset: day.term.offset, weekday: null } }
    }
    const to = bracket && isForm(reader, weekday.to + 1, ')') ? weekday.to + 1 : weekday.to
    return { to, skip, shape: { kind: 'day', offset: day.term.offset, weekday: weekday.term.weekday } }
  },
  examples: [
    { text: 'قال لافروف، [اليوم الخميس]: إن', edtf: null },
    { text: 'أعلن الناتو [اليوم (السبت)]، أن', dct: '2015-08-08', edtf: '2015-08-08' },
    { text: 'وقع [أمس الجمعة]، على', dct: '2015-08-08', edtf: '2015-08-07' },
    { text: 'أجريناها معهما ب[الأمس]."', dct: '2018-02-20', edtf: '2018-02-19' },
    { text: 'يصل [غدا] إلى', dct: '2018-02-20', edtf: '2018-02-21' },
    { text: 'قتل [أول من أمس] في', dct: '2018-02-20', edtf: '2018-02-18' },
    { text: 'اجتمعا [اليوم السبت 29 كانون الأول 2018] في', edtf: '2018-12-29' },
    { text: 'يصل [يوم غد الخميس] إلى', dct: '2018-02-21', edtf: '2018-02-22' },
  ],
  not: [
    { text: 'في اليوم التالي للهجوم', because: 'a day counted from another' },
    { text: 'لليوم الثاني على التوالي', because: 'an ordinal day' },
    { text: 'قناة روسيا اليوم', because: 'a broadcaster' },
    { text: 'صحيفة المصري اليوم', because: 'a newspaper' },
  ],
})

const OUTLETS_BEFORE = [
  'روسيا',
  'المصري',
  'راي',
  'صحيفه',
  'جريده',
  'قناه',
  'موقع',
  'مصر',
  'ليبيا',
  'المغرب',
  'الاردن',
  'تيار',
  'حزب',
  'عمان',
]
const OTHER_DAYS = [
  'التالي',
  'الموالي',
  'العالمي',
  'الوطني',
  'الدولي',
  'الاخير',
  'نفسه',
  'ذاته',
  'الواحد',
  'السابع',
  'الذي',
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'الثامن',
  'التاسع',
  'العاشر',
]

function isNotToday(reader: Reader, at: number, to: number, offset: number): boolean {
  if (offset === 0 && isForm(reader, at - 1, ...OUTLETS_BEFORE)) return true
  if (offset === 1 && isForm(reader, at - 1, 'صحيفه', 'جريده', 'قناه', 'تيار', 'حزب')) return true
  if (offset === -1 && isForm(reader, to + 1, 'الحاجه')) return true // بأمس الحاجة: in dire need
  return offset === 0 && isForm(reader, to + 1, ...OTHER_DAYS)
}
