import type { DocumentSummary, DocumentsPage, Stats } from '@isnad/api'
import { entityTypes } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { api } from '../api.ts'
import { Name } from '../components/datum.tsx'
import { DocumentLine } from '../components/document-line.tsx'
import { EventLine } from '../components/event-line.tsx'
import { MoreButton } from '../components/more-button.tsx'
import { PeriodName } from '../components/period-name.tsx'
import { SearchBox } from '../components/search-box.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import { groupByMonth } from '../group-by-date.ts'
import { useMessages, useTerm } from '../i18n/locale.tsx'
import { usePages, useResource } from '../use-resource.ts'

export function HomePage() {
  const t = useMessages()
  useTitle(null)
  const stats = useResource(api.stats())
  return (
    <div className="home">
      <section className="hero">
        <h1>{t('app.tagline')}</h1>
        <SearchBox large />
        <Loaded resource={stats}>{(data) => (data.documents > 0 ? <Counts stats={data} /> : null)}</Loaded>
      </section>
      {stats.status === 'ready' && (stats.data.documents === 0 ? <EmptyRegister /> : <Register />)}
    </div>
  )
}

function Counts({ stats }: { stats: Stats }) {
  const t = useMessages()
  return (
    <ul className="counts">
      <li>{t('count.documents', { n: stats.documents })}</li>
      <li>{t('count.quotations', { n: stats.quotations })}</li>
      <li>{t('count.events', { n: stats.events })}</li>
      <li>{t('count.entities', { n: stats.entities })}</li>
    </ul>
  )
}

function Register() {
  const t = useMessages()
  const documents = usePages<DocumentSummary, DocumentsPage>(api.documents({ limit: 20 }))
  return (
    <div className="columns">
      <section aria-labelledby="articles">
        <h2 id="articles">{t('home.articles')}</h2>
        <Loaded resource={documents.first}>{() => <DocumentsByMonth documents={documents.items} />}</Loaded>
        <MoreButton more={documents.more} busy={documents.loadingMore} label="home.more" />
      </section>
      <div className="side">
        <Due />
        <MostMentioned />
      </div>
    </div>
  )
}

function DocumentsByMonth({ documents }: { documents: readonly DocumentSummary[] }) {
  return groupByMonth(documents, (document) => ({ edtf: document.dct })).map(({ period, items }) => (
    <section key={period} className="month">
      <h3 className="month-name">
        <PeriodName period={period} />
      </h3>
      {items.map((document) => (
        <DocumentLine key={document.key} document={document} level={4} />
      ))}
    </section>
  ))
}

function Due() {
  const t = useMessages()
  const planned = useResource(api.timeline({ status: 'planned', sort: 'newest', limit: 6 }))
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t('home.due')}</h2>
      <p className="hint">{t('home.due.hint')}</p>
      <Loaded resource={planned}>
        {({ items }) => {
          const dated = items.filter((event) => event.edtf !== null)
          return dated.length > 0 ? (
            dated.map((event) => <EventLine key={`${event.document.key}.${event.id}`} event={event} compact />)
          ) : (
            <p>{t('home.due.none')}</p>
          )
        }}
      </Loaded>
    </section>
  )
}

function MostMentioned() {
  const t = useMessages()
  const term = useTerm()
  const entities = useResource(api.entities({ limit: 12 }))
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t('home.names')}</h2>
      <Loaded resource={entities}>
        {({ items }) => (
          <ul className="names">
            {items.map((entity) => (
              <li key={entity.id}>
                <Link href={`/entity/${encodeURIComponent(entity.id)}`}>
                  <Name name={entity.name} />
                </Link>
                <small>{term(entityTypes[entity.type])}</small>
                <small>{t('count.mentions', { n: entity.counts.mentions })}</small>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

function EmptyRegister() {
  const t = useMessages()
  return (
    <section className="notice">
      <h2>{t('home.empty.title')}</h2>
      <p>{t('home.empty.text')}</p>
      <p>{t('home.empty.command')}</p>
      <pre dir="ltr">npx isnad add samples/</pre>
      <Link className="button" href="/add">
        {t('home.empty.paste')}
      </Link>
    </section>
  )
}
