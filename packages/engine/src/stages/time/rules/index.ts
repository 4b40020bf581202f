import type { TimeRule } from '../rule.ts'
import { calendarDate } from './calendar-date.ts'
import { calendarUnit, unitRun } from './calendar-unit.ts'
import { clock, clockRange, datedClock } from './clock.ts'
import { dayPart } from './day-part.ts'
import { bounded, earlier, nextDayOf, partOf, range } from './decorated.ts'
import { agoOrSince, length } from './length.ts'
import { list } from './list.ts'
import { month } from './month.ts'
import { nth, weekDay } from './nth.ts'
import { period } from './period.ts'
import { quarter } from './quarter.ts'
import { feast, recurring, season } from './recurring.ts'
import { following, minutesFrom, monthThenDays, now, nthOfThisMonth, rest, weekOf, wholeUnit } from './spoken.ts'
import { spokenDay } from './spoken-day.ts'
import { deicticDay, weekday } from './weekday.ts'
import { year } from './year.ts'

/** Expressions that may stand inside others. The longest wins; on a tie the earlier rule, which is the more specific. */
export const simpleRules: readonly TimeRule[] = [
  list,
  calendarDate,
  deicticDay,
  dayPart,
  weekday,
  month,
  year,
  calendarUnit,
  unitRun,
  season,
  feast,
  period,
]

/** Expressions made of others, and those that never stand inside one. */
export const compoundRules: readonly TimeRule[] = [
  nth,
  nthOfThisMonth,
  quarter,
  minutesFrom,
  monthThenDays,
  weekOf,
  weekDay,
  partOf,
  bounded,
  earlier,
  range,
  clockRange,
  clock,
  datedClock,
  agoOrSince,
  recurring,
  length,
  nextDayOf,
  spokenDay,
  now,
  following,
  rest,
  wholeUnit,
]

export const timeRules: readonly TimeRule[] = [...compoundRules, ...simpleRules]
