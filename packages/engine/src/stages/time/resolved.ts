import type { Time } from '@isnad/model'
import { type Period, printEdtf, printValue } from './print.ts'

/** What a shape means on a document date. `period` is kept for shapes made of others. */
export interface Resolved {
  readonly type: Time['type']
  readonly value: string | null
  readonly edtf: string | null
  readonly period: Period | null
  readonly anchor: Time['anchor']
  readonly reason: Time['reason']
  readonly stated: readonly string[]
  readonly implied: readonly string[]
  readonly notes: readonly string[]
}

export const UNRESOLVED: Resolved = {
  type: 'DATE',
  value: null,
  edtf: null,
  period: null,
  anchor: null,
  reason: null,
  stated: [],
  implied: [],
  notes: [],
}
export const NO_DCT: Resolved = { ...UNRESOLVED, anchor: 'dct', reason: 'no-dct' }
export const IMPOSSIBLE: Resolved = { ...UNRESOLVED, reason: 'impossible' }
export const YMD = ['year', 'month', 'day'] as const

export function fromPeriod(
  period: Period,
  stated: readonly string[],
  implied: readonly string[],
  anchor: Resolved['anchor'],
  notes: readonly string[] = [],
): Resolved {
  return { ...UNRESOLVED, value: printValue(period), edtf: printEdtf(period), period, stated, implied, anchor, notes }
}

export function joinEdtf(first: Period, last: Period): string {
  const ends = [first, last].map((p) => printEdtf(p).split('/'))
  return `${ends[0]![0]}/${ends[1]!.at(-1)}`
}
