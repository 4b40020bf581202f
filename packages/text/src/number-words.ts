import { foldText } from './fold.ts'
import { type Word, wordFeature } from './word.ts'

/**
 * The words that Arabic numbers are made of, in every gender and case that folding leaves apart, with the
 * spellings of newspapers (مائة، مئة، مية). Own compilation from the grammar. Left out: أحد and إحدى alone
 * ("one of"), and الاثنين and الأحد with the article, which are weekdays.
 */
export type NumberRole =
  | 'unit' // 0–10
  | 'teen-unit' // one and two as they stand only before عشر
  | 'ten' // 20–90
  | 'hundred' // 100: may follow 3–9
  | 'hundreds' // 200, and 300–900 written in one word
  | 'scale' // 1000 and above: may follow any smaller number
  | 'scale-only' // the same, in a form that is a number only after another
  | 'scale-dual' // 2000 and above
  | 'fraction' // one half to one tenth
  | 'fractions' // their plurals, after 3–9
  | 'vague' // tens, hundreds, thousands: more than one of them, uncounted

export interface NumberWord {
  readonly role: NumberRole
  readonly value: number
}

const SCALES: readonly (readonly [value: number, singular: string, plural: string])[] = [
  [1e3, 'ألف', 'آلاف'],
  [1e6, 'مليون', 'ملايين'],
  [1e9, 'مليار', 'مليارات'],
  [1e9, 'بليون', 'بلايين'],
  [1e12, 'تريليون', 'تريليونات'],
  [1e12, 'ترليون', 'ترليونات'],
]

const WORDS: readonly (readonly [NumberRole, number, string])[] = [
  ['unit', 0, 'صفر'],
  ['unit', 1, 'واحد واحدة واحدا'],
  ['teen-unit', 1, 'أحد إحدى حادي حادية'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين إثنان إثنين'],
  ['teen-unit', 2, 'اثنا اثني اثنتا اثنتي اثنى إثنى إثنا إثني'],
  ['unit', 3, 'ثلاث ثلاثة ثلاثا ثلثة تلاتة'],
  ['unit', 4, 'أربع أربعة أربعا'],
  ['unit', 5, 'خمس خمسة خمسا'],
  ['unit', 6, 'ست ستة ستا'],
  ['unit', 7, 'سبع سبعة سبعا'],
  ['unit', 8, 'ثمان ثماني ثمانية ثمانيا ثمانى'],
  ['unit', 9, 'تسع تسعة تسعا'],
  ['unit', 10, 'عشر عشرة عشرا'],
  ['ten', 20, 'عشرون عشرين'],
  ['ten', 30, 'ثلاثون ثلاثين'],
  ['ten', 40, 'أربعون أربعين'],
  ['ten', 50, 'خمسون خمسين'],
  ['ten', 60, 'ستون ستين'],
  ['ten', 70, 'سبعون سبعين'],
  ['ten', 80, 'ثمانون ثمانين'],
  ['ten', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئة مائة مية ماية مئه'],
  ['hundreds', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين'],
  ['hundreds', 300, 'ثلاثمئة ثلاثمائة ثلثمائة ثلثمئة'],
  ['hundreds', 400, 'أربعمئة أربعمائة'],
  ['hundreds', 500, 'خمسمئة خمسمائة'],
  ['hundreds', 600, 'ستمئة ستمائة'],
  ['hundreds', 700, 'سبعمئة سبعمائة'],
  ['hundreds', 800, 'ثمانمئة ثمانمائة ثمانيمائة ثمانيمئة'],
  ['hundreds', 900, 'تسعمئة تسعمائة'],
  ['fraction', 1 / 2, 'نصف'],
  ['fraction', 1 / 3, 'ثلث'],
  ['fraction', 2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
  ['fraction', 1 / 4, 'ربع'],
  ['fraction', 2 / 5, 'خمسا خمسي'],
  ['fractions', 1 / 3, 'أثلاث'],
  ['fractions', 1 / 4, 'أرباع'],
  ['fractions', 1 / 5, 'أخماس'],
  ['fractions', 1 / 6, 'أسداس'],
  ['fractions', 1 / 7, 'أسباع'],
  ['fractions', 1 / 8, 'أثمان'],
  ['fractions', 1 / 9, 'أتساع'],
  ['fractions', 1 / 10, 'أعشار'],
  ['vague', 10, 'عشرات'],
  ['vague', 100, 'مئات مائات'],
]

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'أول أولى حادي حادية واحد واحدة'],
  [2, 'ثان ثاني ثانية'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
]

/** The forms of a scale: singular in two cases, plural, dual in two cases and before a noun. */
function scaleForms([value, singular, plural]: (typeof SCALES)[number]): [NumberRole, number, string][] {
  return [
    ['scale', value, singular],
    ['scale-only', value, `${singular}ا`],
    ['vague', value, plural],
    ['scale-dual', 2 * value, `${singular}ان ${singular}ين ${singular}ي`],
  ]
}

const numberWords = new Map<string, NumberWord[]>()
for (const [role, value, forms] of [...WORDS, ...SCALES.flatMap(scaleForms)]) {
  for (const form of forms.split(' ')) addTo(numberWords, foldText(form), { role, value })
}
const ordinals = new Map<string, number>()
for (const [value, forms] of ORDINALS) for (const form of forms.split(' ')) ordinals.set(foldText(form), value)

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.some((v) => JSON.stringify(v) === JSON.stringify(value))) list.push(value)
}

/** A way to read a token as a number word. `skip` counts the units of attached particles in front. */
export interface NumberWordReading {
  readonly word: NumberWord
  readonly skip: number
  /** True when و stands attached in front. */
  readonly joined: boolean
  /** True when the article stands in front. */
  readonly definite: boolean
}

const NO_READINGS: readonly never[] = []
const WEEKDAYS = new Set(['اثنين', 'اثنان', 'احد'])

/** Every way to read a token as (part of) a cardinal number. */
export const numberWordReadings = wordFeature((word: Word): readonly NumberWordReading[] => {
  if (word.kind !== 'arabic') return NO_READINGS
  const readings: NumberWordReading[] = []
  for (const core of word.cores) {
    if (core.conjunction === 'ف' || core.particle === 'س') continue
    const joined = core.conjunction === 'و'
    for (const entry of numberWords.get(core.text) ?? []) {
      readings.push({ word: entry, skip: core.start, joined, definite: false })
    }
    if (!core.text.startsWith('ال')) continue
    const bare = core.text.slice(2)
    if (WEEKDAYS.has(bare)) continue
    for (const entry of numberWords.get(bare) ?? []) {
      readings.push({ word: entry, skip: core.start, joined, definite: true })
    }
  }
  return readings.length > 0 ? readings : NO_READINGS
})

export interface OrdinalWordReading {
  readonly value: number
  readonly skip: number
  readonly joined: boolean
  readonly definite: boolean
}

/** Every way to read a token as an ordinal from first to tenth (الثاني، ثانية، أولى). */
export const ordinalWordReadings = wordFeature((word: Word): readonly OrdinalWordReading[] => {
  if (word.kind !== 'arabic') return NO_READINGS
  const readings: OrdinalWordReading[] = []
  for (const core of word.cores) {
    const definite = core.text.startsWith('ال')
    const value = ordinals.get(definite ? core.text.slice(2) : core.text)
    if (value === undefined || core.particle === 'س') continue
    readings.push({ value, skip: core.start, joined: core.conjunction === 'و', definite })
  }
  return readings.length > 0 ? readings : NO_READINGS
})
