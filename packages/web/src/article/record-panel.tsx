import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { useArticle } from './article-context.ts'
import { EventRecord } from './event-record.tsx'
import { NameRecord } from './name-record.tsx'
import { RecordLink } from './parts.tsx'
import { QuotationRecord } from './quotation-record.tsx'
import { anchorOf, type ReadingRecord } from './reading-index.ts'
import { recordName } from './record-label.ts'
import { TimeRecord } from './time-record.tsx'

interface RecordPanelProps {
  readonly record: ReadingRecord
  /** Neighbours in the order of the text. */
  readonly previous: string | null
  readonly next: string | null
  /** Takes the keyboard's focus on opening: the record was opened by a key. */
  readonly takeFocus: boolean
  readonly onClose: () => void
}

const KINDS = {
  quotation: 'record.quotation',
  event: 'record.event',
  time: 'record.time',
  name: 'record.name',
} as const satisfies Record<ReadingRecord['kind'], MessageKey>

/** One record beside the text. */
export function RecordPanel({ record, previous, next, takeFocus, onClose }: RecordPanelProps) {
  const t = useMessages()
  const locale = useLocale()
  const { index, hrefOf } = useArticle()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record takes the focus again
  useEffect(() => {
    if (takeFocus) heading.current?.focus()
  }, [takeFocus, record.id])
  return (
    <section
      className={`record ${record.kind}`}
      aria-labelledby="record-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <p className="kind">{t(KINDS[record.kind])}</p>
        <h2 id="record-title" ref={heading} tabIndex={-1}>
          <bdi>{recordName(record, index, locale)}</bdi>
        </h2>
        <nav aria-label={t('panel.label')}>
          {previous && <Link href={hrefOf(previous)}>{t('panel.previous')}</Link>}
          {next && <Link href={hrefOf(next)}>{t('panel.next')}</Link>}
          <button
            type="button"
            className="close"
            aria-label={t('panel.close')}
            title={t('panel.close')}
            onClick={onClose}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9m0-9l-9 9" />
            </svg>
          </button>
        </nav>
      </header>
      <Body record={record} />
      <AlsoHere record={record} />
    </section>
  )
}

function Body({ record }: { record: ReadingRecord }) {
  switch (record.kind) {
    case 'quotation':
      return <QuotationRecord quotation={record.quotation} />
    case 'event':
      return <EventRecord event={record.event} />
    case 'time':
      return <TimeRecord time={record.time} />
    case 'name':
      return <NameRecord entity={record.entity} mention={record.mention} />
  }
}

/** The other records whose own words stand at the same place. */
function AlsoHere({ record }: { record: ReadingRecord }) {
  const t = useMessages()
  const { index } = useArticle()
  const span = anchorOf(record, index)
  if (!span) return null
  const { quotations, events, mentions, times } = index.reading
  const here = [
    ...quotations.flatMap((q) => [q.cue, ...q.content].map((s) => ({ id: q.id, span: s }))),
    ...events.map((v) => ({ id: v.id, span: v.trigger })),
    ...mentions,
    ...times,
  ].filter((other) => other.id !== record.id && other.span[0] < span[1] && span[0] < other.span[1])
  const ids = [...new Set(here.map((other) => other.id))]
  if (ids.length === 0) return null
  return (
    <section>
      <h3>{t('panel.alsoHere')}</h3>
      <ul className="records">
        {ids.map((id) => (
          <li key={id}>
            <RecordLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
