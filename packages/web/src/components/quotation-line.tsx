import type { QuotationRecord } from '@isnad/api'
import { stances } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { showOverrides } from '../highlights/overrides.ts'
import { useMessages, useTerm } from '../i18n/locale.tsx'
import { EdtfDate, Outlet } from './datum.tsx'
import { Parties } from './event-line.tsx'
import { SnippetWords } from './snippet.tsx'

/** A quotation in a list: who, with what stance, the words, the chain by which they came. */
export function QuotationLine({ quotation, snippet }: { quotation: QuotationRecord; snippet?: SnippetProps }) {
  const t = useMessages()
  const term = useTerm()
  const { document } = quotation
  return (
    <article className="quotation-line">
      <p className="quotation-who">
        <span>
          {quotation.sources.length > 0 ? <Parties parties={quotation.sources} /> : t('record.chain.unknown')}
        </span>
        <span className="chip">{term(stances[quotation.stance])}</span>
      </p>
      <blockquote dir="auto" lang="ar">
        <Link href={`/article/${document.key}?record=${quotation.id}`}>
          {snippet ? <SnippetWords {...snippet} /> : showOverrides(quotation.content.map((c) => c.words).join(' … '))}
        </Link>
      </blockquote>
      <p className="meta">
        {quotation.via.length > 0 && (
          <span>
            {t('record.chain.via')} <Parties parties={quotation.via} />
          </span>
        )}
        {document.outlet !== null && (
          <span>
            <Outlet outlet={document.outlet} />
          </span>
        )}
        <span>{document.dct === null ? t('home.undated') : <EdtfDate edtf={document.dct} />}</span>
      </p>
    </article>
  )
}

type SnippetProps = Parameters<typeof SnippetWords>[0]
