import type { EventRecord, Party } from '@isnad/api'
import type { EventStatus } from '@isnad/model'
import { eventStatuses, eventTypes } from '@isnad/model/vocab'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { useMessages, useTerm } from '../i18n/locale.tsx'
import { EdtfDate, Outlet, PartyName, Words } from './datum.tsx'

/** An event in a list: what, who, where, when, by which words of which article (`compact` leaves its title out). */
export function EventLine({ event, compact = false }: { event: EventRecord; compact?: boolean }) {
  const t = useMessages()
  const term = useTerm()
  const { document, places } = event
  return (
    <article className="event-line">
      <StatusMark status={event.status} />
      <div>
        <p className="event-what">
          <Link href={`/article/${document.key}?record=${event.id}`}>
            {term(eventTypes[event.type])}
            <span className="sr-only">
              : <bdi lang="ar">{event.trigger.words}</bdi>
            </span>
          </Link>
          <span className={`chip status-${event.status}`}>{term(eventStatuses[event.status])}</span>
          <Words>{event.trigger.words}</Words>
        </p>
        <p className="event-who">
          <Parties parties={event.actors} />
          {event.recipients.length > 0 && (
            <>
              <span className="arrow" aria-hidden="true" />
              <span className="sr-only">{t('record.recipients')}: </span>
              <Parties parties={event.recipients} />
            </>
          )}
        </p>
        <p className="meta">
          <span>{event.edtf === null ? t('timeline.undated') : <EdtfDate edtf={event.edtf} />}</span>
          {places.length > 0 && (
            <span>
              <Parties parties={places} />
            </span>
          )}
          {!compact && (
            <span>
              <Words>{document.title ?? t('article.untitled')}</Words>
            </span>
          )}
          {document.outlet !== null && (
            <span>
              <Outlet outlet={document.outlet} />
            </span>
          )}
        </p>
      </div>
    </article>
  )
}

export function Parties({ parties }: { parties: readonly Party[] }) {
  const t = useMessages()
  return parties.map((party, i) => (
    <Fragment key={party.local}>
      {i > 0 && t('list.separator')}
      <PartyName party={party} />
    </Fragment>
  ))
}

/** The status as a shape, so that it is told without colour. The word for it stands beside. */
export function StatusMark({ status }: { status: EventStatus }) {
  return (
    <svg className={`status-mark status-${status}`} viewBox="0 0 16 16" aria-hidden="true">
      {status === 'demanded' ? <path d="M8 2l6 6-6 6-6-6z" /> : <circle cx="8" cy="8" r="5.5" />}
      {status === 'denied' && <path d="M3.5 12.5l9-9" />}
    </svg>
  )
}
