import { findCount, findTerm, form, isForm, type Reader, sameSentence } from '../reader.ts'
import { defineTimeRule } from '../rule.ts'
import type { Mod, TimeUnit } from '../shape.ts'

export interface LengthAt {
  readonly to: number
  readonly skip: number
  readonly unit: TimeUnit
  /** Null when uncounted (أيام). */
  readonly count: number | null
  readonly mod: Mod | null
  /** True when the words are a length by themselves, without a preposition (خمسة أيام، يومين). */
  readonly counted: boolean
}

/** نحو 5 أشهر، أكثر من ساعة، يومين، بضعة أيام، سنة ونصف، أسبوع واحد. */
export function readLength(reader: Reader, at: number, inside: boolean): LengthAt | null {
  const mod = findTerm(reader, at, 'mod', inside)
  const start = mod ? mod.to + 1 : at
  if (!sameSentence(reader, at, start)) return null
  const amount = readAmount(reader, start, inside || mod !== null)
  if (!amount) return null
  const after = sameSentence(reader, at, amount.to + 1) ? findTerm(reader, amount.to + 1, 'mod-after') : null
  return {
    ...amount,
    to: after?.to ?? amount.to,
    skip: mod?.skip ?? amount.skip,
    mod: mod?.term.mod ?? after?.term.mod ?? null,
    counted: amount.counted || mod !== null,
  }
}

type Amount = Omit<LengthAt, 'mod'>

function readAmount(reader: Reader, at: number, inside: boolean): Amount | null {
  const some = findTerm(reader, at, 'some', inside)
  if (some) {
    const unit = findTerm(reader, some.to + 1, 'unit')
    if (unit?.term.number !== 'plural') return null
    return { to: unit.to, skip: some.skip, unit: unit.term.unit, count: null, counted: true }
  }
  const number = findCount(reader, at, inside)
  if (number) {
    const upTo = readUpTo(reader, number.to)
    if (upTo) return { ...upTo, skip: number.skip }
    const next = number.to + 1
    const unit = sameSentence(reader, at, next) ? findTerm(reader, next, 'unit') : null
    // اليوم and ساعة with the article after a number start something else (5 اليوم)
    const isDayName = unit?.term.unit === 'day' && findTerm(reader, unit.to + 1, 'weekday') !== null
    if (unit && !(unit.term.definite && unit.term.number === 'singular') && !isDayName) {
      return { to: unit.to, skip: number.skip, unit: unit.term.unit, count: number.value, counted: true }
    }
  }
  const unit = findTerm(reader, at, 'unit', inside)
  if (!unit || (unit.term.unit === 'decade' && unit.term.number === 'singular')) return null
  const { unit: name, number: form } = unit.term
  if (form === 'dual') return withHalf(reader, { to: unit.to, skip: unit.skip, unit: name, count: 2, counted: true })
  if (form === 'plural') {
    const few = findTerm(reader, unit.to + 1, 'few')
    if (unit.term.definite) return null
    if (!few && isConstruct(reader, unit.to)) return null
    return { to: few?.to ?? unit.to, skip: unit.skip, unit: name, count: null, counted: few !== null }
  }
  if (unit.term.definite) return null
  const half = withHalf(reader, { to: unit.to, skip: unit.skip, unit: name, count: 1, counted: false })
  if (half.to > unit.to) return { ...half, counted: true }
  const whole = findTerm(reader, unit.to + 1, 'whole')
  if (whole && agrees(reader, unit.to, whole.to)) return { ...half, to: whole.to, counted: true }
  return half
}

/** ثلاثة إلى خمسة أيام، 3 أو 4 أيام: a length with two ends, so none that can be counted. */
function readUpTo(reader: Reader, to: number): Omit<Amount, 'skip'> | null {
  if (!isForm(reader, to + 1, 'الي', 'او', '-') || !sameSentence(reader, to, to + 2)) return null
  const second = findCount(reader, to + 2)
  const unit = second && findTerm(reader, second.to + 1, 'unit')
  return unit && !unit.term.definite ? { to: unit.to, unit: unit.term.unit, count: null, counted: true } : null
}

/** سنوات الحرب: a plural before a noun with the article is said of that noun, and no length. */
function isConstruct(reader: Reader, to: number): boolean {
  return sameSentence(reader, to, to + 1) && /^ال.../.test(form(reader, to + 1))
}

/** سنة ونصف، عام ونصف العام */
function withHalf(reader: Reader, amount: Amount): Amount {
  const added = FRACTIONS[form(reader, amount.to + 1)]
  if (added === undefined || !sameSentence(reader, amount.to, amount.to + 1)) return amount
  const again = findTerm(reader, amount.to + 2, 'unit')
  const to = again && again.term.unit === amount.unit ? again.to : amount.to + 1
  return { ...amount, to, count: (amount.count ?? 0) + added }
}
const FRACTIONS: Record<string, number> = { ونصف: 0.5, وربع: 0.25, والنصف: 0.5, والربع: 0.25 }

/** يوم آخر is another day, not a length; يوما إضافيا is one. */
function agrees(reader: Reader, unit: number, whole: number): boolean {
  const word = form(reader, whole)
  if (word === 'اخر' || word === 'اخري') return false
  const feminine = form(reader, unit).endsWith('ه')
  return feminine === word.endsWith('ه')
}

export const length = defineTimeRule({
  id: 'time.length',
  starts: ['number', 'unit', 'mod', 'some'],
  title: { ar: 'مدة', en: 'a length of time' },
  read(reader, at, { inside }) {
    const found = readLength(reader, at, inside)
    if (!found) return null
    if (isAge(reader, at, found.to)) return null
    const closes = !sameSentence(reader, at, found.to + 1) || reader.tokens.words[found.to + 1]!.kind === 'punctuation'
    const isSpoken = reader.spoken && found.count === 1 && closes && (at === 0 || isForm(reader, at - 1, 'في'))
    if (!found.counted && !isSpoken && !isAfterPreposition(reader, at, found.skip, found.count)) return null
    const { unit, count, mod } = found
    const { more, to } = readMore(reader, found)
    return { to, skip: found.skip, shape: { kind: 'length', unit, count, mod, ...(more.length > 0 ? { more } : {}) } }
  },
  examples: [
    { text: 'دام [نحو 5 أشهر]، الأمر', value: 'P5M', edtf: null },
    { text: 'استمر ل[أكثر من ساعتين] مع', value: 'PT2H' },
    { text: 'في غضون [أقل من ثلاثة أيام]، وفق', value: 'P3D' },
    { text: 'لمدة [عام كامل]، عقب', value: 'P1Y' },
    { text: 'ل[أربعة أشهر على الأكثر] في كل مرة', value: 'P4M' },
    { text: 'وتستمر زيارة بوتين [يومين] يجري', value: 'P2D' },
    { text: 'دامت [سنة ونصف] فقط', value: 'P1Y6M' },
    { text: 'استمر [نصف ساعة] ثم', value: 'PT30M' },
    { text: 'خلال [عقدين] من', value: 'P20Y' },
    { text: 'اجتماع الخرطوم [يوما إضافيا] إذا', value: 'P1D' },
    { text: 'قتال دام [بضعة أسابيع] في', value: 'PXW' },
    { text: 'بقي [عاما واحدا وشهرين و21 يوما] في', value: 'P1Y2M21D' },
    { text: 'السجن [ثلاثة إلى خمسة أعوام] ثم', value: 'PXY' },
  ],
  not: [
    { text: 'خالد (25 عاما) من دمشق', because: 'an age' },
    { text: 'ويعد حفتر، 75 عاما، الشخصية', because: 'an age' },
    { text: 'تبلغ من العمر حاليا 99 عاما', because: 'an age' },
    { text: '40 ألفا يوم الخميس', because: 'a count of people on a day' },
    { text: 'خلال سنوات الحرب', because: 'the years of something' },
    { text: 'شهر الحرب', because: 'a noun without a count' },
    { text: 'عقد اجتماع', because: 'عقد is "to hold"' },
  ],
})

const SIZES: readonly TimeUnit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** عام واحد وشهر و21 يوما: smaller units added by و. */
function readMore(reader: Reader, first: LengthAt): { more: { unit: TimeUnit; count: number }[]; to: number } {
  const more: { unit: TimeUnit; count: number }[] = []
  let { to, unit } = first
  while (first.count !== null && sameSentence(reader, to, to + 1)) {
    const separate = isForm(reader, to + 1, 'و')
    const next = readLength(reader, separate ? to + 2 : to + 1, separate)
    const isJoined = separate || (next?.skip === 1 && form(reader, to + 1).startsWith('و'))
    if (!next || !isJoined || next.count === null || SIZES.indexOf(next.unit) <= SIZES.indexOf(unit)) break
    more.push({ unit: next.unit, count: next.count })
    to = next.to
    unit = next.unit
  }
  return { more, to }
}

const FOR = [
  'خلال',
  'لمده',
  'مده',
  'طوال',
  'طيله',
  'مدي',
  'مدار',
  'غضون',
  'لفتره',
  'مضي',
  'مرور',
  'بعد',
  'قبل',
  'منذ',
  'كل',
  'بنحو',
  'من',
]

/** A bare unit is a length only behind a word that measures, or with ل attached to a plural (لأشهر). */
function isAfterPreposition(reader: Reader, at: number, skip: number, count: number | null): boolean {
  const before = form(reader, at - 1)
  if (at > 0 && skip === 0 && FOR.includes(before.replace(/^[وف]/, ''))) {
    return before !== 'من' && !isForm(reader, at - 1, 'كل')
  }
  return skip > 0 && count === null && form(reader, at)[skip - 1] === 'ل'
}

const AGE = new Set('العمر عمره عمرها عمر سن البالغ البالغه ابن ابنه بنت يبلغ تبلغ بعمر عمرهم اعمارهم'.split(' '))
const AGE_REACH = 4

/** (25 عاما), يبلغ من العمر 25 عاما, خالد، 25 عاما، */
function isAge(reader: Reader, at: number, to: number): boolean {
  const opens = isForm(reader, at - 1, '(', '،', ',', '-')
  if (opens && isForm(reader, to + 1, ')', '،', ',', '-') && isForm(reader, to, 'عاما', 'سنه', 'عام', 'سنوات', 'اعوام'))
    return true
  if (isForm(reader, to + 1, 'من') && isForm(reader, to + 2, 'العمر', 'عمره', 'عمرها')) return true
  for (let i = at - 1; i >= Math.max(0, at - AGE_REACH) && sameSentence(reader, i, at); i--) {
    if (reader.tokens.words[i]!.kind === 'punctuation') return false
    if (reader.tokens.words[i]!.cores.some(({ text }) => AGE.has(text))) return true
  }
  return false
}

/** قبل 5 أيام، منذ خمس سنوات، بعد شهر: a length with the word that says where it lies. */
export const agoOrSince = defineTimeRule({
  id: 'time.ago',
  starts: ['bound'],
  title: { ar: 'قبل مدة، منذ مدة، بعد مدة', en: 'ago, since, after a length of time' },
  read(reader, at, { inside }) {
    const bound = findTerm(reader, at, 'bound', inside)
    if (!bound || bound.term.bound === 'until') return null
    const start = bound.to + 1
    if (!sameSentence(reader, at, start)) return null
    const found = readLength(reader, start, true)
    if (
      !found ||
      (found.unit === 'day' && found.count === 1 && !found.counted && findTerm(reader, start + 1, 'weekday'))
    )
      return null
    if (!found.counted && isForm(reader, at - 1, 'يوما', 'يوم', 'عاما', 'عام', 'شهرا', 'ساعه', 'سنه')) return null // day after day
    const { unit, count, mod, to } = found
    const isFromEvent = isForm(reader, to + 1, 'من', 'علي') && sameSentence(reader, at, to + 1)
    if (bound.term.bound === 'since') return { to, skip: bound.skip, shape: { kind: 'since-length', unit, count, mod } }
    if (bound.term.bound === 'before' && !isFromEvent)
      return { to, skip: bound.skip, shape: { kind: 'ago', unit, count, mod } }
    return { to, skip: bound.skip, shape: { kind: 'length', unit, count, mod } }
  },
  examples: [
    { text: 'و[قبل 5 أيام]، غادر', dct: '2018-07-03', edtf: '2018-06-28' },
    { text: 'في المكلا [قبل شهرين] حيث', dct: '2015-08-01', edtf: '2015-06' },
    { text: 'على روسيا [قبل ثلاث سنوات] إثر', dct: '2018-03-12', edtf: '2015' },
    { text: '[بعد يومين] من تفجير', dct: '2018-03-12', edtf: null, value: 'P2D' },
    { text: '[بعد شهر]، أقرت الرياض', dct: '2018-06-02', edtf: null, value: 'P1M' },
    { text: 'لأول مرة [منذ أشهر]، استهدفت', dct: '2018-03-12', edtf: null },
    { text: 'ف[قبل ساعات] من القمة', dct: '2018-03-12', edtf: null },
    { text: 'القتال [منذ خمس سنوات] في', dct: '2018-03-12', edtf: '2013/..' },
  ],
  not: [{ text: 'قبل أن يغادر', because: 'no length' }],
})
