import type { EventRecord } from '@isnad/api'
import { describe, expect, test } from 'vitest'
import { layOutEvents, ticksOf } from './timeline-layout.ts'

const event = (edtf: string | null, earliest: string | null, latest: string | null): EventRecord =>
  ({ id: edtf ?? '', edtf, earliest, latest }) as EventRecord

describe('the line of time', () => {
  test('is not drawn when no event has a date', () => {
    expect(layOutEvents([event(null, null, null)])).toBeNull()
  })

  test('draws a date as long as what is not known of it', () => {
    const layout = layOutEvents([
      event('2018-12-29', '2018-12-29', '2018-12-29'),
      event('2018', '2018-01-01', '2018-12-31'),
      event('2018-01', '2018-01-01', '2018-01-31'),
    ])!
    const widthOf = (edtf: string): number => {
      const bar = layout.bars.find((b) => b.event.edtf === edtf)!
      return bar.to - bar.from
    }
    expect(widthOf('2018')).toBeGreaterThan(widthOf('2018-01'))
    expect(widthOf('2018-01')).toBeGreaterThan(widthOf('2018-12-29'))
    for (const { from, to } of layout.bars) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(1)
    }
  })

  test('draws an open end to the end of the line', () => {
    const layout = layOutEvents([event('../2018-10-15', null, '2018-10-15'), event('2019/..', '2019-01-01', null)])!
    expect(layout.bars.map((bar) => [bar.from === 0, bar.to === 1])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('puts no event over another as long as there are lanes', () => {
    const layout = layOutEvents(Array.from({ length: 8 }, () => event('2018-12-29', '2018-12-29', '2018-12-29')))!
    expect(new Set(layout.bars.map((bar) => bar.lane)).size).toBe(8)
  })

  test('names few months, in order', () => {
    const ticks = ticksOf(layOutEvents([event('2010', '2010-01-01', '2010-12-31'), event('2019', '2019-01-01', null)])!)
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks.length).toBeLessThan(9)
    expect(ticks.map((tick) => tick.at)).toEqual(ticks.map((tick) => tick.at).toSorted((a, b) => a - b))
  })
})
