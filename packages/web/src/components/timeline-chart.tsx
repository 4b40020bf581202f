import type { EventRecord } from '@isnad/api'
import { eventStatuses, eventTypes } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { formatEdtf, formatMonth } from '../i18n/format.ts'
import { useLocale, useMessages, useTerm } from '../i18n/locale.tsx'
import { layOutEvents, ticksOf } from './timeline-layout.ts'

const LANE = 14
const AXIS = 22

/**
 * The events on a line of time: a date is drawn as long as what is not known of it, and the shape says the status.
 * Time runs with the language: from the right in Arabic. The list below says the same in words.
 */
export function TimelineChart({ events }: { events: readonly EventRecord[] }) {
  const t = useMessages()
  const term = useTerm()
  const locale = useLocale()
  const layout = layOutEvents(events)
  if (!layout) return null
  const height = layout.lanes * LANE + AXIS
  return (
    <figure className="timeline-chart" aria-label={t('timeline.chart')}>
      <div className="timeline-plot" style={{ blockSize: `${height}px` }}>
        {ticksOf(layout).map(({ month, at }) => (
          <span key={month} className="tick" style={{ insetInlineStart: `${at * 100}%` }}>
            {formatMonth(locale, month)}
          </span>
        ))}
        {layout.bars.map(({ event, from, to, lane }) => (
          <Link
            key={`${event.document.key}.${event.id}`}
            href={`/article/${event.document.key}?record=${event.id}`}
            className={`bar status-${event.status}${to - from > 0.008 ? ' range' : ''}`}
            style={{
              insetInlineStart: `${from * 100}%`,
              inlineSize: `max(${(to - from) * 100}%, 10px)`,
              insetBlockStart: `${AXIS + lane * LANE}px`,
            }}
            tabIndex={-1}
            aria-label={[
              term(eventTypes[event.type]),
              term(eventStatuses[event.status]),
              formatEdtf(locale, event.edtf ?? ''),
            ].join(t('list.separator'))}
            title={`${term(eventTypes[event.type])}: ${event.trigger.words}`}
          />
        ))}
      </div>
    </figure>
  )
}
