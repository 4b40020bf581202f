import type { DocumentSummary } from '@isnad/api'
import { Link } from 'wouter'
import { useMessages } from '../i18n/locale.tsx'
import { EdtfDate, Outlet, Words } from './datum.tsx'

interface DocumentLineProps {
  readonly document: DocumentSummary
  /** The level of its heading, under the headings of the list. */
  readonly level: 2 | 3 | 4
  /** Shows the first words of the body. */
  readonly lead?: boolean
}

/** A document in a list: its title, where it appeared, what it holds. */
export function DocumentLine({ document, level, lead = true }: DocumentLineProps) {
  const Heading = `h${level}` as const
  const t = useMessages()
  const { key, title, outlet, dct, counts } = document
  return (
    <article className="document-line">
      <Heading className="document-title">
        <Link href={`/article/${key}`}>
          {title === null ? (
            document.lead ? (
              <Words>{document.lead}</Words>
            ) : (
              t('article.untitled')
            )
          ) : (
            <Words>{title}</Words>
          )}
        </Link>
      </Heading>
      {lead && title !== null && document.lead !== '' && (
        <p className="lead">
          <Words>{document.lead}</Words>
        </p>
      )}
      <p className="meta">
        {outlet !== null && (
          <span>
            <Outlet outlet={outlet} />
          </span>
        )}
        <span>{dct === null ? t('home.undated') : <EdtfDate edtf={dct} />}</span>
        <span>{t('count.quotations', { n: counts.quotations })}</span>
        <span>{t('count.events', { n: counts.events })}</span>
      </p>
    </article>
  )
}
