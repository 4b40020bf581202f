import type { EventRecord } from '@isnad/api'

/** A dated event on the line: from where to where (0–1 of the line) and in which lane. */
interface Bar {
  readonly event: EventRecord
  readonly from: number
  readonly to: number
  readonly lane: number
}

export interface TimelineLayout {
  readonly bars: readonly Bar[]
  readonly lanes: number
  /** Days since the epoch at either end of the line. */
  readonly first: number
  readonly last: number
}

const MOST_LANES = 16
/** Room a mark needs at least, as a part of the line. */
const LEAST_WIDTH = 0.018

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/**
 * Lays dated events out in lanes, none over another as long as there are lanes. An open end is drawn to the end of
 * the line. Null when no event has a date.
 */
export function layOutEvents(events: readonly EventRecord[]): TimelineLayout | null {
  const dated = events.filter((v) => v.edtf !== null && (v.earliest ?? v.latest) !== null)
  if (dated.length === 0) return null
  const days = dated.flatMap((v) => [v.earliest, v.latest].filter((d) => d !== null).map(dayOf))
  const margin = 3 + 0.03 * (Math.max(...days) - Math.min(...days))
  const first = Math.min(...days) - margin
  const last = Math.max(...days) + margin
  const place = (day: number): number => (day - first) / (last - first)
  const ends: number[] = []
  const bars = dated
    .map((event) => ({
      event,
      from: event.earliest === null ? 0 : place(dayOf(event.earliest)),
      to: event.latest === null ? 1 : place(dayOf(event.latest) + 1),
    }))
    .sort((a, b) => a.from - b.from)
    .map((bar): Bar => {
      const free = ends.findIndex((end) => end <= bar.from)
      const lane = free !== -1 ? free : ends.length < MOST_LANES ? ends.length : ends.indexOf(Math.min(...ends))
      ends[lane] = Math.max(bar.to, bar.from + LEAST_WIDTH)
      return { ...bar, lane }
    })
  return { bars, lanes: ends.length, first, last }
}

const MOST_TICKS = 6

/** The months (or Januaries, of a long line) to name under the line, with their place. */
export function ticksOf({ first, last }: TimelineLayout): readonly { readonly month: string; readonly at: number }[] {
  const start = new Date(first * 86_400_000)
  const months: { month: string; at: number }[] = []
  for (let i = 0; ; i++) {
    const date = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1)
    const day = date / 86_400_000
    if (day > last) break
    if (day >= first) {
      months.push({ month: new Date(date).toISOString().slice(0, 7), at: (day - first) / (last - first) })
    }
  }
  const step = Math.ceil(months.length / MOST_TICKS)
  return months.filter((_, i) => i % step === 0)
}
