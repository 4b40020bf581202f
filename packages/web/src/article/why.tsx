import type { Why as WhyData } from '@isnad/model'
import { useMessages } from '../i18n/locale.tsx'
import { useArticle } from './article-context.ts'
import { RecordLink } from './parts.tsx'

/** The explanation of a record: the rule that made it, what else decided, and the records it was built from. */
export function Why({ why }: { why: WhyData }) {
  const t = useMessages()
  const { index } = useArticle()
  const from = [...new Set(why.from)].filter((id) => index.record(id))
  return (
    <details className="why">
      <summary>{t('why.title')}</summary>
      <dl>
        <div className="row">
          <dt>{t('why.rule')}</dt>
          <dd>
            <code dir="ltr">{why.rule}</code>
          </dd>
        </div>
        {why.notes && why.notes.length > 0 && (
          <div className="row">
            <dt>{t('why.notes')}</dt>
            <dd>
              <ul>
                {why.notes.map((note) => (
                  <li key={note} dir="auto">
                    {note}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {from.length > 0 && (
          <div className="row">
            <dt>{t('why.from')}</dt>
            <dd>
              <ul>
                {from.map((id) => (
                  <li key={id}>
                    <RecordLink id={id} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}
