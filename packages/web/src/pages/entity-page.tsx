import type { EntityRecord, EventRecord, QuotationRecord, QuotationsPage, TimelinePage } from '@isnad/api'
import { entityTypes } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { api } from '../api.ts'
import { Count, EdtfDate, Name, Words } from '../components/datum.tsx'
import { DocumentLine } from '../components/document-line.tsx'
import { EventLine } from '../components/event-line.tsx'
import { MoreButton } from '../components/more-button.tsx'
import { QuotationLine } from '../components/quotation-line.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import { useLocale, useMessages, useTerm } from '../i18n/locale.tsx'
import { usePages, useResource } from '../use-resource.ts'

export function EntityPage({ id }: { id: string }) {
  const t = useMessages()
  const { language } = useLocale()
  const entity = useResource(api.entity(id))
  const name = entity.status === 'ready' ? entity.data.name : null
  useTitle(name && (language === 'en' ? (name.en ?? name.ar) : name.ar))
  return (
    <Loaded resource={entity} missing={t('entity.missing')}>
      {(data) => (
        <div className="entity-page">
          <Heading entity={data} />
          <div className="columns">
            <div>
              <QuotationsBy id={id} />
              <EventsOf id={id} />
            </div>
            <div className="side">
              <Spellings entity={data} />
              <RolesOverTime entity={data} />
              <ArticlesWith id={id} />
            </div>
          </div>
        </div>
      )}
    </Loaded>
  )
}

function Heading({ entity }: { entity: EntityRecord }) {
  const t = useMessages()
  const term = useTerm()
  const { language } = useLocale()
  const shown = language === 'en' ? (entity.name.en ?? entity.name.ar) : entity.name.ar
  const other = language === 'en' ? entity.name.ar : entity.name.en
  return (
    <header className="entity-heading">
      <p className="kind">{term(entityTypes[entity.type])}</p>
      <h1>
        <Name name={entity.name} />
      </h1>
      {other !== null && entity.name.en !== null && (
        <p lang={language === 'en' ? 'ar' : 'en'}>
          <bdi>{other}</bdi>
        </p>
      )}
      <p className="meta">
        <span>{t('count.documents', { n: entity.counts.documents })}</span>
        <span>{t('count.mentions', { n: entity.counts.mentions })}</span>
        {entity.known !== null && (
          <span>
            {t('record.wikidata')} <code dir="ltr">{entity.known}</code>
          </span>
        )}
        <span>
          <Link href={`/timeline?${new URLSearchParams({ actor: entity.id, who: shown })}`}>{t('nav.timeline')}</Link>
        </span>
      </p>
    </header>
  )
}

function Spellings({ entity }: { entity: EntityRecord }) {
  const t = useMessages()
  return (
    <section aria-labelledby="spellings">
      <h2 id="spellings">{t('entity.spellings')}</h2>
      <ul className="names">
        {entity.surfaces.map(({ words, documents }) => (
          <li key={words}>
            <Words>{words}</Words>
            <small>
              <Count n={documents} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RolesOverTime({ entity }: { entity: EntityRecord }) {
  const t = useMessages()
  if (entity.roles.length === 0) return null
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{t('entity.roles')}</h2>
      <ul className="roles">
        {entity.roles.map(({ document, evidence }) => (
          <li key={`${document.key}.${evidence.span[0]}`}>
            <Link href={`/article/${document.key}?at=${evidence.span.join('-')}`}>
              <Words>{evidence.words}</Words>
            </Link>
            <small>{document.dct === null ? t('home.undated') : <EdtfDate edtf={document.dct} />}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ArticlesWith({ id }: { id: string }) {
  const t = useMessages()
  const documents = useResource(api.documents({ actor: id, limit: 10 }))
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{t('entity.articles')}</h2>
      <Loaded resource={documents}>
        {({ items }) => items.map((d) => <DocumentLine key={d.key} document={d} level={3} lead={false} />)}
      </Loaded>
    </section>
  )
}

function QuotationsBy({ id }: { id: string }) {
  const t = useMessages()
  const quotations = usePages<QuotationRecord, QuotationsPage>(api.quotations({ source: id, limit: 10 }))
  return (
    <section aria-labelledby="quotations">
      <h2 id="quotations">{t('entity.quotations')}</h2>
      <Loaded resource={quotations.first}>
        {() =>
          quotations.items.length === 0 ? (
            <p className="hint">{t('entity.noQuotations')}</p>
          ) : (
            quotations.items.map((q) => <QuotationLine key={`${q.document.key}.${q.id}`} quotation={q} />)
          )
        }
      </Loaded>
      <MoreButton more={quotations.more} busy={quotations.loadingMore} label="search.more" />
    </section>
  )
}

function EventsOf({ id }: { id: string }) {
  const t = useMessages()
  const events = usePages<EventRecord, TimelinePage>(api.timeline({ actor: id, limit: 10, sort: 'newest' }))
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t('entity.events')}</h2>
      <Loaded resource={events.first}>
        {() =>
          events.items.length === 0 ? (
            <p className="hint">{t('entity.noEvents')}</p>
          ) : (
            events.items.map((v) => <EventLine key={`${v.document.key}.${v.id}`} event={v} />)
          )
        }
      </Loaded>
      <MoreButton more={events.more} busy={events.loadingMore} label="timeline.more" />
    </section>
  )
}
