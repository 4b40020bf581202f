import type { Span } from '@isnad/text'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Name, Words } from '../components/datum.tsx'
import { showOverrides } from '../highlights/overrides.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { useArticle } from './article-context.ts'
import { recordLabel, recordName } from './record-label.ts'

/** A row of a record. Nothing is shown for what was not computed; what is unknown says so in its own words. */
export function Row({ label, children }: { label: MessageKey; children: ReactNode }) {
  const t = useMessages()
  return (
    <div className="row">
      <dt>{t(label)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** An entity of the article, opening its record there. */
export function EntityLink({ id }: { id: string }) {
  const { index, hrefOf } = useArticle()
  const entity = index.entity(id)
  if (!entity) return null
  return (
    <Link href={hrefOf(id)}>
      <Name name={entity.name} />
    </Link>
  )
}

export function EntityLinks({ ids }: { ids: readonly string[] }) {
  const t = useMessages()
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && t('list.separator')}
      <EntityLink id={id} />
    </Fragment>
  ))
}

/** Another record of the article by what it is and its words: never by its id. `named` leaves its kind out. */
export function RecordLink({ id, named = false }: { id: string; named?: boolean }) {
  const locale = useLocale()
  const { index, hrefOf } = useArticle()
  const record = index.record(id)
  if (!record) return null
  const span = spanOf(id, index)
  return (
    <Link href={hrefOf(id)} className="record-link">
      <span>{(named ? recordName : recordLabel)(record, index, locale)}</span>
      {span && <Words>{clip(index.words(span))}</Words>}
    </Link>
  )
}

function spanOf(id: string, index: ReturnType<typeof useArticle>['index']): Span | null {
  const record = index.record(id)
  if (record?.kind === 'quotation') return record.quotation.content[0] ?? record.quotation.cue
  if (record?.kind === 'event') return record.event.trigger
  if (record?.kind === 'time') return record.time.span
  return record?.mention?.span ?? null
}

const LONGEST_CLIP = 90

/** The beginning of long words, cut between two words. */
function clip(words: string): string {
  if (words.length <= LONGEST_CLIP) return words
  const cut = words.lastIndexOf(' ', LONGEST_CLIP)
  return `${words.slice(0, cut > 0 ? cut : LONGEST_CLIP)}…`
}

/** The exact words of a record. */
export function Evidence({ spans }: { spans: readonly Span[] }) {
  const { index } = useArticle()
  return (
    <blockquote className="evidence" lang="ar" dir="auto">
      {spans.map((span, i) => (
        <Fragment key={span.join()}>
          {i > 0 && ' … '}
          {showOverrides(index.words(span))}
        </Fragment>
      ))}
    </blockquote>
  )
}

const CONTEXT_LETTERS = 80

/** The words of a record with what stands around them in the article. */
export function InContext({ span }: { span: Span }) {
  const { index } = useArticle()
  const { text } = index.reading.document
  const block = index.reading.blocks.find((b) => b.span[0] <= span[0] && span[1] <= b.span[1])?.span ?? [0, text.length]
  const from = Math.max(block[0], text.lastIndexOf(' ', Math.max(0, span[0] - CONTEXT_LETTERS)) + 1)
  const space = text.indexOf(' ', span[1] + CONTEXT_LETTERS)
  const to = Math.min(block[1], space === -1 ? text.length : space)
  return (
    <blockquote className="evidence" lang="ar" dir="auto">
      {from > block[0] && '… '}
      {showOverrides(text.slice(from, span[0]))}
      <mark>{showOverrides(text.slice(...span))}</mark>
      {showOverrides(text.slice(span[1], to))}
      {to < block[1] && ' …'}
    </blockquote>
  )
}
