import type { Occurrence } from '@isnad/api'
import { figureQualifiers } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { formatNumber } from '../i18n/format.ts'
import { useLocale, useMessages, useTerm } from '../i18n/locale.tsx'
import { figureWords } from '../i18n/terms.ts'
import { EdtfDate, Name, Outlet, Words } from './datum.tsx'

type Comparison = Occurrence['figures'][number]

/** The figures of an occurrence side by side: every value with who gives it, in which words. Nothing is averaged. */
export function FigureComparisons({ figures }: { figures: readonly Comparison[] }) {
  const t = useMessages()
  const { language } = useLocale()
  if (figures.length === 0) return null
  return (
    <section className="figures">
      <table>
        <caption className="sr-only">{t('record.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('record.figure.what')}</th>
            <th scope="col">{t('record.figure.value')}</th>
            <th scope="col">{t('record.figure.source')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.flatMap((figure) =>
            figure.values.map((value, i) => (
              <tr key={`${figure.what} ${figure.scope} ${value.document.key} ${value.evidence.span.join()}`}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={figure.values.length}>
                    <bdi>{figureWords(figure.what, language)}</bdi>
                    {figure.scope !== null && (
                      <small className="scope">
                        <bdi>{figureWords(figure.scope, language)}</bdi>
                      </small>
                    )}
                  </th>
                )}
                <td>
                  <Value value={value} />
                </td>
                <td>
                  <Source value={value} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

function Value({ value: { value, qualifier, evidence } }: { value: Comparison['values'][number] }) {
  const locale = useLocale()
  const t = useMessages()
  const term = useTerm()
  return (
    <>
      <bdi>
        {qualifier !== 'exact' && `${term(figureQualifiers[qualifier])} `}
        {value === null ? t('occurrence.uncounted') : formatNumber(locale, value)}
      </bdi>{' '}
      <small>
        <Words>{evidence.words}</Words>
      </small>
    </>
  )
}

function Source({ value: { by, document } }: { value: Comparison['values'][number] }) {
  const t = useMessages()
  return (
    <>
      <Link href={`/article/${document.key}`}>
        {document.outlet === null ? (
          <Words>{document.title ?? t('article.untitled')}</Words>
        ) : (
          <Outlet outlet={document.outlet} />
        )}
      </Link>
      {by !== null && (
        <>
          {t('list.separator')}
          <Name name={by.name} />
        </>
      )}
      {document.dct !== null && (
        <small>
          <EdtfDate edtf={document.dct} />
        </small>
      )}
    </>
  )
}
