/** How the counted noun and the sentence shape a number in words. */
export interface NumberStyle {
  /** Gender of what is counted. */
  readonly gender: 'masculine' | 'feminine'
  /** Nominative, or the one form that accusative and genitive share. */
  readonly grammaticalCase: 'nominative' | 'oblique'
}

const UNITS = ['', 'واحد', 'اثن', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const SCALES = [
  { value: 1e12, singular: 'تريليون', plural: 'تريليونات' },
  { value: 1e9, singular: 'مليار', plural: 'مليارات' },
  { value: 1e6, singular: 'مليون', plural: 'ملايين' },
  { value: 1e3, singular: 'ألف', plural: 'آلاف' },
] as const

/**
 * Writes a whole number below 10¹⁵ in Arabic words: 44 feminine nominative → أربع وأربعون. Masculine nominative
 * unless told otherwise. Throws a RangeError for anything else than a whole number of that size.
 */
export function writeNumber(value: number, style: Partial<NumberStyle> = {}): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) {
    throw new RangeError(`expected a whole number from 0 to 999,999,999,999,999, got ${value}`)
  }
  if (value === 0) return 'صفر'
  const { gender = 'masculine', grammaticalCase = 'nominative' } = style
  const parts: string[] = []
  let rest = value
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value)
    rest %= scale.value
    if (count > 0) parts.push(writeScale(count, scale, grammaticalCase))
  }
  if (rest > 0) parts.push(...writeBelowThousand(rest, gender, grammaticalCase))
  return parts.join(' و')
}

function writeScale(
  count: number,
  { singular, plural }: (typeof SCALES)[number],
  grammaticalCase: NumberStyle['grammaticalCase'],
): string {
  if (count === 1) return singular
  if (count === 2) return `${singular}${grammaticalCase === 'nominative' ? 'ان' : 'ين'}`
  const words = writeBelowThousand(count, 'masculine', grammaticalCase).join(' و')
  const lastTwo = count % 100
  return `${words} ${lastTwo >= 3 && lastTwo <= 10 ? plural : singular}`
}

function writeBelowThousand(
  value: number,
  gender: NumberStyle['gender'],
  of: NumberStyle['grammaticalCase'],
): string[] {
  const parts: string[] = []
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 1) parts.push('مئة')
  else if (hundreds === 2) parts.push(of === 'nominative' ? 'مئتان' : 'مئتين')
  else if (hundreds > 2) parts.push(`${UNITS[hundreds]!.replace('ثماني', 'ثمان')}مئة`)
  if (rest > 0) parts.push(...writeBelowHundred(rest, gender, of))
  return parts
}

function writeBelowHundred(value: number, gender: NumberStyle['gender'], of: NumberStyle['grammaticalCase']): string[] {
  if (value <= 10) return [writeUnit(value, gender, of)]
  if (value < 20) return [writeTeen(value - 10, gender, of)]
  const tens = `${TENS[Math.floor(value / 10)]}${of === 'nominative' ? 'ون' : 'ين'}`
  return value % 10 === 0 ? [tens] : [writeUnit(value % 10, gender, of), tens]
}

/** Three to ten take the gender that the counted noun has not (ثلاثة رجال، ثلاث نساء). */
function writeUnit(value: number, gender: NumberStyle['gender'], of: NumberStyle['grammaticalCase']): string {
  const feminine = gender === 'feminine'
  if (value === 1) return feminine ? 'واحدة' : 'واحد'
  if (value === 2) return `${feminine ? 'اثنت' : 'اثن'}${of === 'nominative' ? 'ان' : 'ين'}`
  return feminine ? UNITS[value]! : `${UNITS[value]}ة`
}

function writeTeen(unit: number, gender: NumberStyle['gender'], of: NumberStyle['grammaticalCase']): string {
  const feminine = gender === 'feminine'
  const ten = feminine ? 'عشرة' : 'عشر'
  if (unit === 1) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`
  if (unit === 2) return `${feminine ? 'اثنت' : 'اثن'}${of === 'nominative' ? 'ا' : 'ي'} ${ten}`
  return `${feminine ? UNITS[unit] : `${UNITS[unit]}ة`} ${ten}`
}
