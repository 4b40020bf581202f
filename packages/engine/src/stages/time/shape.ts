/**
 * What a time expression says, before it is known when it was said. The recogniser makes shapes; the resolver
 * turns them into dates. A null component was not said.
 */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'year' | 'decade' | 'century'
export type Toward = 'past' | 'future' | 'present' | 'past-2' | 'future-2' | 'recent'
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
export type YearPart = 'start' | 'mid' | 'end'
export type Bound = 'since' | 'until' | 'before' | 'after'
export type Mod = 'approx' | 'more-than' | 'less-than' | 'at-least' | 'at-most'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export type SetUnit = string
export type Calendar = 'gregorian' | 'hijri'

/** Where a date without a year, or a bare weekday, lies: said by an adjective, or read from the verb beside it. */
export interface Direction {
  readonly to: Toward
  readonly stated: boolean
}

export interface DateShape {
  readonly kind: 'date'
  readonly calendar: Calendar
  readonly year: number | null
  /** Years from the present one, when that is how the year was said (من العام الماضي). */
  readonly yearOffset: number | null
  readonly month: number | null
  /** True when the year is that of a time told before (من العام نفسه). */
  readonly sameYear?: boolean
  /** Months from the present one (من الشهر الجاري). */
  readonly monthOffset?: number
  readonly day: number | null
  readonly weekday: number | null
  readonly direction: Direction | null
}

export type Shape =
  | DateShape
  /** 20-10-1436هـ الموافق 5 أغسطس 2015: the same day in two calendars. */
  | { readonly kind: 'same'; readonly dates: readonly [DateShape, DateShape] }
  /** اليوم، أمس، غدا, with the weekday it is said to be. */
  | { readonly kind: 'day'; readonly offset: number; readonly weekday: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction | null }
  /** الأسبوع الماضي, هذا الشهر: the unit of the calendar that many before or after the present one. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly offset: number }
  /** الأيام الثلاثة الماضية: a run of units up to, or after, the present one. */
  | { readonly kind: 'run'; readonly unit: TimeUnit; readonly count: number | null; readonly to: Toward }
  /** A length; null when uncounted. */
  | {
      readonly kind: 'length'
      readonly unit: TimeUnit
      readonly count: number | null
      readonly mod: Mod | null
      /** What is added to it (سنة وشهرين), largest first. */
      readonly more?: readonly { readonly unit: TimeUnit; readonly count: number }[]
    }
  /** قبل 5 أيام: that long before (or after) the document date. */
  | {
      readonly kind: 'ago'
      readonly unit: TimeUnit
      readonly count: number | null
      readonly mod: Mod | null
      /** True when months ago mean the same day of that month, as plans count. */
      readonly toTheDay?: boolean
    }
  | { readonly kind: 'since-length'; readonly unit: TimeUnit; readonly count: number | null; readonly mod: Mod | null }
  | { readonly kind: 'clock'; readonly clock: Clock; readonly day: Shape | null }
  /** من الخامسة إلى السادسة مساء */
  | { readonly kind: 'clock-range'; readonly from: Clock; readonly to: Clock; readonly day: Shape | null }
  /** الجمعة من الأسبوع المقبل */
  | { readonly kind: 'week-day'; readonly weekday: number; readonly weeks: number }
  | { readonly kind: 'day-part'; readonly part: DayPart; readonly day: Shape | null }
  /** The nth weekday, day or week of a month (ثالث ثلاثاء في أيلول); -1 is the last. */
  | {
      readonly kind: 'nth'
      readonly nth: number
      readonly weekday: number | null
      readonly unit: 'day' | 'week'
      readonly of: Shape
    }
  | { readonly kind: 'part'; readonly part: YearPart; readonly of: Shape }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly of: Shape }
  | { readonly kind: 'range'; readonly from: Shape; readonly to: Shape }
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly calendar: Calendar }
  | { readonly kind: 'set'; readonly value: string }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year: Shape | null
      readonly direction: Direction | null
    }
  | {
      readonly kind: 'feast'
      readonly feast: Feast
      readonly year: number | null
      readonly direction: Direction | null
    }
  /** الأشهر الخمسة الأولى من العام (or الأخيرة): so many units from an end of a longer time. */
  | {
      readonly kind: 'edge'
      readonly unit: TimeUnit
      readonly count: number
      readonly end: 'first' | 'last'
      readonly of: Shape
    }
  /** 5 و6 يونيو، عامي 2017 و2018: times named together. */
  | { readonly kind: 'list'; readonly of: readonly Shape[] }
  /** الآن: the moment of speaking. */
  | { readonly kind: 'now' }
  /** بقية الأسبوع: from the document date to the end of the present unit. */
  | { readonly kind: 'rest'; readonly unit: TimeUnit }
  /** أسبوع 16 سبتمبر: the week that holds a day. */
  | { readonly kind: 'week-of'; readonly of: Shape }
  /** الربع الثالث من 2016 */
  | { readonly kind: 'quarter'; readonly nth: number; readonly of: Shape }
  | { readonly kind: 'vague' }
  /** غداة: the day of the main clause. */
  | { readonly kind: 'main-clause-day' }

export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly part: DayPart | null
  /** Minutes east of UTC; null when unsaid or when it changes with the season. */
  readonly zone: number | null
  readonly mod: Mod | null
}

export type Feast =
  | { readonly hijri: readonly [month: number, day: number, days: number] }
  | { readonly gregorian: readonly [month: number, day: number] }
  | { readonly nthWeekday: readonly [month: number, weekday: number, nth: number] }
  | 'easter'
