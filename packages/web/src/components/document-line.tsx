import type { DocumentSummary } from '@isnad/api'
import { Link } from 'wouter'
import { useMessages } from '../i18n/locale.tsx'
import { EdtfDate, Words } from './datum.tsx'

/** A document in a list: its title, where it appeared, what it holds. */
export function DocumentLine({ document, lead = true }: { document: DocumentSummary; lead?: boolean }) {
  const t = useMessages()
  const { key, title, outlet, dct, counts } = document
  return (
    <article className="document-line">
      <h3>
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
      </h3>
      {lead && title !== null && document.lead !== '' && (
        <p className="lead">
          <Words>{document.lead}</Words>
        </p>
      )}
      <p className="meta">
        {outlet !== null && (
          <span>
            <bdi>{outlet}</bdi>
          </span>
        )}
        <span>{dct === null ? t('home.undated') : <EdtfDate edtf={dct} />}</span>
        <span>{t('count.quotations', { n: counts.quotations })}</span>
        <span>{t('count.events', { n: counts.events })}</span>
      </p>
    </article>
  )
}
