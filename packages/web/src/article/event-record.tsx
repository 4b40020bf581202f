import type { Figure, ReportedEvent } from '@isnad/model'
import { eventStatuses, figureQualifiers, unresolvedReasons } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { EdtfDate, Words } from '../components/datum.tsx'
import { StatusMark } from '../components/event-line.tsx'
import { TermWords } from '../components/term-words.tsx'
import { formatNumber, type Locale, translate } from '../i18n/format.ts'
import { useLocale, useMessages, useTerm } from '../i18n/locale.tsx'
import { contextWords, figureWords, modeWords } from '../i18n/terms.ts'
import { useArticle } from './article-context.ts'
import { EntityLink, EntityLinks, InContext, RecordLink, Row } from './parts.tsx'
import { Why } from './why.tsx'

export function EventRecord({ event }: { event: ReportedEvent }) {
  const t = useMessages()
  const { language } = useLocale()
  const places = event.place === null ? [] : [event.place].flat()
  return (
    <>
      <InContext span={event.trigger} />
      <dl>
        <Row label="record.status">
          <StatusMark status={event.status} /> <TermWords term={eventStatuses[event.status]} />
        </Row>
        {event.mode.length > 0 && (
          <Row label="record.eventMode">
            {event.mode.map((mode) => modeWords(mode, language)).join(t('list.separator'))}
          </Row>
        )}
        <Row label="record.actors">
          {event.actors.length > 0 ? <EntityLinks ids={event.actors} /> : t('record.when.unknown')}
        </Row>
        {event.recipients.length > 0 && (
          <Row label="record.recipients">
            <EntityLinks ids={event.recipients} />
          </Row>
        )}
        {places.length > 0 && (
          <Row label="record.place">
            <EntityLinks ids={places} />
          </Row>
        )}
        <Row label="record.when">
          <When event={event} />
        </Row>
        <Row label="record.attributed">
          {event.attributedTo === null ? t('record.attributed.outlet') : <RecordLink id={event.attributedTo} />}
        </Row>
        {event.contexts.length > 0 && (
          <Row label="record.contexts">
            {event.contexts.map((context) => contextWords(context, language)).join(t('list.separator'))}
          </Row>
        )}
      </dl>
      {event.figures.length > 0 && <Figures figures={event.figures} />}
      <Why why={event.why} />
    </>
  )
}

function When({ event }: { event: ReportedEvent }) {
  const t = useMessages()
  const term = useTerm()
  const { index, hrefOf } = useArticle()
  const time = event.time === null ? null : index.time(event.time)
  if (event.edtf === null && time === null) return t('record.when.unknown')
  return (
    <>
      {event.edtf === null ? t('record.value.none') : <EdtfDate edtf={event.edtf} />}
      {time && (
        <small className="definition">
          <Link href={hrefOf(time.id)}>
            <Words>{index.words(time.span)}</Words>
          </Link>
          {event.edtf === null && time.reason !== null && ` · ${term(unresolvedReasons[time.reason])}`}
        </small>
      )}
    </>
  )
}

/** The number with its bounds and qualifier: "at least 44", "between 40 and 50". */
function figureValue(figure: Figure, locale: Locale): string {
  const { value, low, high, qualifier } = figure
  if (value === null) {
    if (low === null || high === null) return translate(locale, 'figure.unknown')
    return translate(locale, 'figure.between', { low: formatNumber(locale, low), high: formatNumber(locale, high) })
  }
  const number = formatNumber(locale, value)
  if (qualifier === 'exact') return number
  return translate(locale, 'figure.qualified', { q: figureQualifiers[qualifier][locale.language], value: number })
}

/** The figures of an event side by side with who gives each: they are compared, never averaged. */
function Figures({ figures }: { figures: readonly Figure[] }) {
  const t = useMessages()
  const locale = useLocale()
  return (
    <section className="figures">
      <h3>{t('record.figures')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('record.figure.value')}</th>
            <th scope="col">{t('record.figure.what')}</th>
            <th scope="col">{t('record.figure.source')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.span.join()}>
              <td>
                <bdi>{figureValue(figure, locale)}</bdi>
              </td>
              <td>
                <bdi>{figureWords(figure.what, locale.language)}</bdi>
                {figure.scope !== null && (
                  <small>
                    <bdi>{figureWords(figure.scope, locale.language)}</bdi>
                  </small>
                )}
              </td>
              <td>
                <FigureSource figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Who gives the figure: named with it, else who speaks where it stands, else the article. */
function FigureSource({ figure }: { figure: Figure }) {
  const t = useMessages()
  const { index } = useArticle()
  if (figure.by !== null) return <EntityLink id={figure.by} />
  const quotation = index.quotationAround(figure.span)
  if (!quotation) return t('record.attributed.outlet')
  return quotation.sources.length > 0 ? <EntityLinks ids={quotation.sources} /> : t('record.figures.noSource')
}
