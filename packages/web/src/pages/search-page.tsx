import type { Hit, HitKind, SearchPage as SearchAnswer } from '@isnad/api'
import { Link, useSearchParams } from 'wouter'
import { api } from '../api.ts'
import { Count, Name } from '../components/datum.tsx'
import { DocumentLine } from '../components/document-line.tsx'
import { EventLine } from '../components/event-line.tsx'
import { MoreButton } from '../components/more-button.tsx'
import { PeriodFilter } from '../components/period-filter.tsx'
import { QuotationLine } from '../components/quotation-line.tsx'
import { SearchBox } from '../components/search-box.tsx'
import { SnippetWords } from '../components/snippet.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import { Message, useMessages } from '../i18n/locale.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { usePages, useResource } from '../use-resource.ts'

const TABS: readonly (readonly [kind: HitKind | '', label: MessageKey])[] = [
  ['', 'search.all'],
  ['quotation', 'layer.quotation'],
  ['event', 'layer.event'],
  ['document', 'search.articles'],
]

export function SearchPage() {
  const t = useMessages()
  const [params] = useSearchParams()
  const q = params.get('q') ?? ''
  useTitle(q === '' ? t('search.label') : t('search.results', { query: q }))
  return (
    <div className="search-page">
      <h1 className="sr-only">{t('search.label')}</h1>
      <SearchBox query={q} />
      {q !== '' && <Results q={q} />}
    </div>
  )
}

function Results({ q }: { q: string }) {
  const t = useMessages()
  const [params] = useSearchParams()
  const filter = Object.fromEntries(['kind', 'from', 'to', 'actor', 'outlet', 'sort'].map((n) => [n, params.get(n)]))
  const hits = usePages<Hit, SearchAnswer>(api.search({ ...filter, q }))
  const names = useResource(api.entities({ q, limit: 6 }))
  return (
    <>
      {names.status === 'ready' && names.data.items.length > 0 && (
        <section className="found-names" aria-label={t('search.people')}>
          <ul className="chips">
            {names.data.items.map((entity) => (
              <li key={entity.id}>
                <Link className="chip-link" href={`/entity/${encodeURIComponent(entity.id)}`}>
                  <Name name={entity.name} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PeriodFilter actor />
      <Loaded resource={hits.first}>
        {({ counts }) => (
          <>
            <Tabs counts={counts} />
            <p className="sr-only" role="status">
              {t('search.count', { n: counts.document })}
            </p>
            {hits.items.length === 0 && (
              <div className="notice">
                <h2>
                  <Message id="search.none" values={{ query: q }} />
                </h2>
                <p>{t('search.none.hint')}</p>
              </div>
            )}
            {hits.items.map((hit) => (
              <HitLine key={hitKey(hit)} hit={hit} />
            ))}
            <MoreButton more={hits.more} busy={hits.loadingMore} label="search.more" />
          </>
        )}
      </Loaded>
    </>
  )
}

const hitKey = ({ record }: Hit): string =>
  record.kind === 'document' ? record.document.key : `${record.document.key}.${record.id}`

function Tabs({ counts }: { counts: SearchAnswer['counts'] }) {
  const t = useMessages()
  const [params] = useSearchParams()
  const current = params.get('kind') ?? ''
  return (
    <nav className="tabs" aria-label={t('search.kinds')}>
      {TABS.map(([kind, label]) => {
        const to = new URLSearchParams(params)
        if (kind === '') to.delete('kind')
        else to.set('kind', kind)
        return (
          <Link key={kind} href={`/search?${to}`} aria-current={kind === current ? 'page' : undefined}>
            {t(label)}
            {kind !== '' && (
              <small>
                <Count n={counts[kind]} />
              </small>
            )}
          </Link>
        )
      })}
    </nav>
  )
}

function HitLine({ hit }: { hit: Hit }) {
  const { record, snippet } = hit
  switch (record.kind) {
    case 'quotation':
      return <QuotationLine quotation={record} snippet={{ snippet }} />
    case 'event':
      return (
        <div className="hit">
          <EventLine event={record} />
          <p className="hit-words" dir="auto">
            <SnippetWords snippet={snippet} />
          </p>
        </div>
      )
    default: {
      const at = snippet.highlights[0] ?? snippet.span
      return (
        <div className="hit">
          <DocumentLine document={record.document} level={2} lead={false} />
          <p className="hit-words" dir="auto">
            <Link href={`/article/${record.document.key}?at=${at[0]}-${at[1]}`}>
              <SnippetWords snippet={snippet} />
            </Link>
          </p>
        </div>
      )
    }
  }
}
