import { months } from '../../resources/time/months.ts'
import * as terms from '../../resources/time/terms.ts'
import { units } from '../../resources/time/units.ts'
import type { Bound, Calendar, DayPart, Feast, Mod, Season, TimeUnit, Toward, YearPart } from './shape.ts'

/** A word or phrase of time expressions, by what it does. */
export type TimeTerm =
  | { readonly kind: 'month'; readonly calendar: Calendar; readonly month: number; readonly weak: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'bare-weekday'; readonly weekday: number }
  | { readonly kind: 'day-offset'; readonly offset: number }
  | {
      readonly kind: 'unit'
      readonly unit: TimeUnit
      readonly number: 'singular' | 'dual' | 'plural'
      readonly definite: boolean
    }
  | { readonly kind: 'toward'; readonly to: Toward }
  | { readonly kind: 'day-part'; readonly part: DayPart }
  | { readonly kind: 'part'; readonly part: YearPart }
  | { readonly kind: 'bound'; readonly bound: Bound }
  | { readonly kind: 'mod'; readonly mod: Mod }
  | { readonly kind: 'mod-after'; readonly mod: Mod }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'zone'; readonly minutes: number | null }
  | { readonly kind: 'feast'; readonly feast: Feast }
  | { readonly kind: 'era'; readonly calendar: Calendar }
  | { readonly kind: WordKind }

/** Words that only hold an expression together. */
type WordKind =
  | 'demonstrative'
  | 'day-word'
  | 'days-word'
  | 'month-word'
  | 'year-word'
  | 'years-word'
  | 'hour-word'
  | 'corresponding'
  | 'every'
  | 'earlier'
  | 'next-day-of'
  | 'from'
  | 'to'
  | 'between'
  | 'few'
  | 'some'
  | 'whole'
  | 'for'
  | 'hours-of'
  | 'now'
  | 'rest'

const WORDS: Record<WordKind, string> = {
  demonstrative: 'هذا|هذه|هاته|هذي',
  'day-word': 'يوم|نهار|ليوم',
  'days-word': 'يومي|أيام',
  'month-word': 'شهر|الشهر',
  'year-word':
    'عام|سنة|العام|السنة|لعام|لسنة|العام الجامعي|العام الدراسي|السنة الدراسية|السنة الجامعية|العام المالي|السنة المالية|العام الهجري|موسم',
  'years-word': 'عامي|سنتي|العامين|الأعوام|أعوام|السنوات|سنوات',
  'hour-word': 'الساعة|ساعة',
  corresponding: 'الموافق|الموافقة|الموافق ل|المصادف|الموافق لـ',
  every: 'كل',
  earlier: 'وقت سابق من|وقت سابق|وقت لاحق من|وقت لاحق|وقت متأخر من|ساعة متأخرة من|وقت مبكر من|ساعة مبكرة من',
  'next-day-of': 'غداة',
  from: 'من',
  to: 'إلى|الى|حتى|وحتى|لغاية|ولغاية|وإلى',
  between: 'بين|ما بين',
  few: 'القليلة|القليلتين|قليلة|المعدودة|معدودة|القلائل|طويلة|الطويلة|عديدة|عدة|كثيرة',
  some: 'بضعة|بضع|عدة|عدد من',
  whole: 'واحد|واحدة|واحدا|كامل|كاملة|كاملا|إضافي|إضافيا|إضافية|آخر|أخرى',
  for: 'لمدة|مدة|طوال|طيلة|على مدى|على مدار|خلال|في غضون|غضون|لفترة|مضي|مرور',
  'hours-of': 'ساعات',
  now: 'الآن|حالا',
  rest: 'بقية|باقي|ما تبقى من',
}

/** Every word and phrase with what it does. */
export function* termEntries(): Generator<readonly [string, TimeTerm]> {
  const split = (phrases: string): string[] => phrases.split('|')
  for (const { calendar, month, names, weak = [] } of months) {
    for (const name of names) yield [name, { kind: 'month', calendar, month, weak: false }]
    for (const name of weak) yield [name, { kind: 'month', calendar, month, weak: true }]
  }
  for (const { unit, ...forms } of units) {
    for (const number of ['singular', 'dual', 'plural'] as const) {
      for (const form of forms[number]) {
        yield [form, { kind: 'unit', unit, number, definite: form.startsWith('ال') }]
      }
    }
  }
  const tables: readonly (readonly [readonly (readonly [never, string])[], (value: never) => TimeTerm])[] = [
    [terms.weekdays as never, (weekday) => ({ kind: 'weekday', weekday })],
    [terms.bareWeekdays as never, (weekday) => ({ kind: 'bare-weekday', weekday })],
    [terms.dayOffsets as never, (offset) => ({ kind: 'day-offset', offset })],
    [terms.toward as never, (to) => ({ kind: 'toward', to })],
    [terms.dayParts as never, (part) => ({ kind: 'day-part', part })],
    [terms.parts as never, (part) => ({ kind: 'part', part })],
    [terms.bounds as never, (bound) => ({ kind: 'bound', bound })],
    [terms.modsBefore as never, (mod) => ({ kind: 'mod', mod })],
    [terms.modsAfter as never, (mod) => ({ kind: 'mod-after', mod })],
    [terms.seasons as never, (season) => ({ kind: 'season', season })],
    [terms.sets as never, (value) => ({ kind: 'set', value })],
    [terms.zones as never, (minutes) => ({ kind: 'zone', minutes })],
    [terms.feasts as never, (feast) => ({ kind: 'feast', feast })],
    [terms.eras as never, (calendar) => ({ kind: 'era', calendar })],
  ]
  for (const [table, make] of tables)
    for (const [value, phrases] of table) for (const p of split(phrases)) yield [p, make(value)]
  for (const [kind, phrases] of Object.entries(WORDS))
    for (const p of split(phrases)) yield [p, { kind: kind as WordKind }]
}
