import type { StoredDocument } from '@isnad/api'
import { dctBases } from '@isnad/model/vocab'
import { EdtfDate, Outlet } from '../components/datum.tsx'
import { showOverrides } from '../highlights/overrides.ts'
import { Message, useMessages, useTerm } from '../i18n/locale.tsx'

/** Where and when the article appeared; its title, when the text itself has no headline. */
export function ArticleHead({ document }: { document: StoredDocument }) {
  const t = useMessages()
  const term = useTerm()
  const { reading, title, outlet, url } = document
  const { dct } = reading.document
  const others = [...new Set(document.publications.map((p) => p.outlet))].filter((o) => o !== null && o !== outlet)
  const hasHeadline = reading.blocks.some((block) => block.kind === 'headline')
  return (
    <header className="article-head">
      {!hasHeadline && (
        <h1 dir="auto" lang="ar">
          {showOverrides(document.publications[0]?.title ?? title ?? t('article.untitled'))}
        </h1>
      )}
      <p className="meta">
        {outlet !== null && (
          <span>
            <Outlet outlet={outlet} />
          </span>
        )}
        <span>
          {dct.edtf === null ? t('article.date.none') : <EdtfDate edtf={dct.edtf} />}
          {dct.basis !== null && dct.basis !== 'given' && (
            <small>{t('article.basis', { basis: term(dctBases[dct.basis]) })}</small>
          )}
        </span>
        {others.length > 0 && (
          <span>
            <Message id="article.alsoBy" values={{ outlets: showOverrides(others.join(t('list.separator'))) }} />
          </span>
        )}
        {isWebAddress(url) && (
          <span>
            <a href={url} rel="noreferrer noopener" target="_blank">
              {t('article.original')}
            </a>
          </span>
        )}
      </p>
      {reading.document.language !== 'ar' && <p role="note">{t('article.notArabic')}</p>}
    </header>
  )
}

/** Only the web's own schemes become a link: an article's address is somebody else's text. */
const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

/** What the reader remarked about the text as a whole. */
export function Diagnostics({ document }: { document: StoredDocument }) {
  const t = useMessages()
  const { diagnostics } = document.reading
  if (diagnostics.length === 0) return null
  return (
    <details className="why">
      <summary>{t('article.diagnostics')}</summary>
      <ul>
        {diagnostics.map((d) => (
          <li key={`${d.code}${d.span}`} dir="auto">
            {d.detail}
          </li>
        ))}
      </ul>
    </details>
  )
}
