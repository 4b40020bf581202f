import type { Occurrence } from '@isnad/api'
import { eventStatuses, eventTypes } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { useLocale, useMessages, useTerm } from '../i18n/locale.tsx'
import { modeWords } from '../i18n/terms.ts'
import { EdtfDate, Outlet, Words } from './datum.tsx'
import { Parties, StatusMark } from './event-line.tsx'
import { FigureComparisons } from './figure-comparisons.tsx'

/** One occurrence: what, who, when and where as its first report has it, then every report and every figure. */
export function OccurrenceLine({ occurrence }: { occurrence: Occurrence }) {
  const t = useMessages()
  const term = useTerm()
  const { language } = useLocale()
  const { type, status, documents, independent, reports } = occurrence
  const { actors, recipients, places, mode } = reports[0]!.event
  return (
    <article className="event-line occurrence-line">
      <StatusMark status={status} />
      <div>
        <p className="event-what">
          <strong>{term(eventTypes[type])}</strong>
          {mode.length > 0 && <span>{mode.map((m) => modeWords(m, language)).join(t('list.separator'))}</span>}
          <span className={`chip status-${status}`}>{term(eventStatuses[status])}</span>
        </p>
        <p className="event-who">
          <Parties parties={actors} />
          {recipients.length > 0 && (
            <>
              <span className="arrow" aria-hidden="true" />
              <span className="sr-only">{t('record.recipients')}: </span>
              <Parties parties={recipients} />
            </>
          )}
        </p>
        <p className="meta">
          <span>
            <OccurrenceDate occurrence={occurrence} />
          </span>
          {places.length > 0 && (
            <span>
              <Parties parties={places} />
            </span>
          )}
          {documents > 1 && (
            <span>
              {t('count.documents', { n: documents })} {t('occurrence.independent', { n: independent })}
            </span>
          )}
        </p>
        <Reports occurrence={occurrence} />
        <FigureComparisons figures={occurrence.figures} />
      </div>
    </article>
  )
}

function Reports({ occurrence }: { occurrence: Occurrence }) {
  const t = useMessages()
  return (
    <ul className="reports" aria-label={t('occurrence.reports')}>
      {occurrence.reports.map(({ event, copyOf }) => (
        <li key={`${event.document.key}.${event.id}`}>
          <Link href={`/article/${event.document.key}?record=${event.id}`}>
            <Words>{event.document.title ?? t('article.untitled')}</Words>
          </Link>
          <span className="meta">
            {event.document.outlet !== null && (
              <span>
                <Outlet outlet={event.document.outlet} />
              </span>
            )}
            <span>{event.document.dct === null ? t('home.undated') : <EdtfDate edtf={event.document.dct} />}</span>
            <span>
              <Words>{event.trigger.words}</Words>
            </span>
            {copyOf !== null && <span className="chip">{t('occurrence.copy')}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The days on which the reports agree, and whether they say so each, or only together, or not at all. */
function OccurrenceDate({ occurrence: { earliest, latest, dateBasis } }: { occurrence: Occurrence }) {
  const t = useMessages()
  if (dateBasis === null) return t('timeline.undated')
  const edtf = earliest === latest ? earliest! : `${earliest ?? '..'}/${latest ?? '..'}`
  return (
    <>
      <EdtfDate edtf={edtf} />
      {dateBasis === 'narrowed' && <small>{t('occurrence.narrowed')}</small>}
      {dateBasis === 'disputed' && <small>{t('occurrence.disputed')}</small>}
    </>
  )
}
