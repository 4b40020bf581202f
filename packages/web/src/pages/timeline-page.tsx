import type { EventRecord, TimelinePage as TimelineAnswer } from '@isnad/api'
import { useSearchParams } from 'wouter'
import { api } from '../api.ts'
import { EventLine } from '../components/event-line.tsx'
import { MoreButton } from '../components/more-button.tsx'
import { PeriodFilter } from '../components/period-filter.tsx'
import { PeriodName } from '../components/period-name.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import { TimelineChart } from '../components/timeline-chart.tsx'
import { groupByMonth } from '../group-by-date.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { usePages } from '../use-resource.ts'

export function TimelinePage() {
  const t = useMessages()
  const [params] = useSearchParams()
  const locale = useLocale()
  useTitle(t('timeline.title'))
  const filter = Object.fromEntries(['actor', 'type', 'status', 'from', 'to'].map((n) => [n, params.get(n)]))
  const events = usePages<EventRecord, TimelineAnswer>(api.timeline({ ...filter, limit: 100 }))
  return (
    <div className="timeline-page">
      <h1>{t('timeline.title')}</h1>
      <p className="hint">{t('timeline.hint')}</p>
      <PeriodFilter actor events />
      <Loaded resource={events.first}>
        {({ total }) => (
          <>
            <p className="meta" role="status">
              <span>{t('count.events', { n: total })}</span>
              {events.more && (
                <span>{t('timeline.partial', { shown: formatNumber(locale, events.items.length) })}</span>
              )}
            </p>
            {events.items.length === 0 && <p>{t('timeline.none')}</p>}
            <TimelineChart events={events.items} />
            {groupByMonth(events.items, (event) => event).map((group) => (
              <section key={group.period} className="month">
                <h2 className="month-name">
                  <PeriodName period={group.period} />
                </h2>
                {group.items.map((event) => (
                  <EventLine key={`${event.document.key}.${event.id}`} event={event} />
                ))}
              </section>
            ))}
            <MoreButton more={events.more} busy={events.loadingMore} label="timeline.more" />
          </>
        )}
      </Loaded>
    </div>
  )
}
