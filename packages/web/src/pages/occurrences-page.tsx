import type { Occurrence, OccurrencesPage as OccurrencesAnswer } from '@isnad/api'
import { Link, useSearchParams } from 'wouter'
import { api } from '../api.ts'
import { MoreButton } from '../components/more-button.tsx'
import { OccurrenceLine } from '../components/occurrence-line.tsx'
import { PeriodFilter } from '../components/period-filter.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import { useMessages } from '../i18n/locale.tsx'
import { usePages } from '../use-resource.ts'

/** What several independent texts report, or (`?all`) everything, each with all its reports and figures. */
export function OccurrencesPage() {
  const t = useMessages()
  const [params] = useSearchParams()
  useTitle(t('occurrences.title'))
  const filter = Object.fromEntries(['actor', 'type', 'status', 'from', 'to'].map((n) => [n, params.get(n)]))
  const all = params.has('all')
  const request = api.occurrences({ ...filter, least: all ? null : 2, limit: 30 })
  const occurrences = usePages<Occurrence, OccurrencesAnswer>(request)
  return (
    <div className="timeline-page">
      <h1>{t('occurrences.title')}</h1>
      <p className="hint">{t('occurrences.hint')}</p>
      <PeriodFilter actor events />
      <p>
        <Link href={all ? '/occurrences' : '/occurrences?all=1'}>
          {t(all ? 'occurrences.several' : 'occurrences.all')}
        </Link>
      </p>
      <Loaded resource={occurrences.first}>
        {() => (
          <>
            {occurrences.items.length === 0 && <p role="status">{t('occurrences.none')}</p>}
            {occurrences.items.map((occurrence) => (
              <OccurrenceLine key={occurrence.id} occurrence={occurrence} />
            ))}
            <MoreButton more={occurrences.more} busy={occurrences.loadingMore} label="timeline.more" />
          </>
        )}
      </Loaded>
    </div>
  )
}
