import type { Quotation } from '@isnad/model'
import type { ReactNode } from 'react'
import { Outlet } from '../components/datum.tsx'
import { useMessages } from '../i18n/locale.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { useArticle } from './article-context.ts'
import { EntityLink } from './parts.tsx'

/** The isnad: who said it (together, when several did), who relayed it, who published it, in that order. */
export function SourceChain({ quotation }: { quotation: Quotation }) {
  const t = useMessages()
  const { outlet } = useArticle()
  return (
    <section aria-label={t('record.chain')}>
      <h3>{t('record.chain')}</h3>
      <ol className="chain">
        <Link as="record.chain.said">
          {quotation.sources.length === 0 && t('record.chain.unknown')}
          {quotation.sources.map((id) => (
            <span key={id} className="speaker">
              <EntityLink id={id} /> <Roles entity={id} />
            </span>
          ))}
        </Link>
        {quotation.via.map((id) => (
          <Link key={id} as="record.chain.via">
            <EntityLink id={id} />
          </Link>
        ))}
        <Link as="record.chain.outlet">
          {outlet === null ? t('record.chain.noOutlet') : <Outlet outlet={outlet} />}
        </Link>
      </ol>
    </section>
  )
}

/** One link of the chain: what this one did with the words, and who it is. */
function Link({ as, children }: { as: MessageKey; children: ReactNode }) {
  const t = useMessages()
  return (
    <li>
      <small>{t(as)}</small>
      <span>{children}</span>
    </li>
  )
}

function Roles({ entity }: { entity: string }) {
  const { index } = useArticle()
  const role = index.entity(entity)?.roles[0]
  if (!role) return null
  return (
    <small>
      <bdi lang="ar">{role.text}</bdi>
    </small>
  )
}
