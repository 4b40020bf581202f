import type { Entity, Mention } from '@isnad/model'
import { entityTypes, mentionForms } from '@isnad/model/vocab'
import { Link } from 'wouter'
import { Words } from '../components/datum.tsx'
import { TermWords } from '../components/term-words.tsx'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useArticle } from './article-context.ts'
import { EntityLink, InContext, RecordLink, Row } from './parts.tsx'
import { Why } from './why.tsx'

export function NameRecord({ entity, mention }: { entity: Entity; mention: Mention | null }) {
  const t = useMessages()
  const { language } = useLocale()
  const { index, links } = useArticle()
  const quotations = index.quotationsBy(entity.id)
  const events = index.eventsOf(entity.id)
  const registerId = links[entity.id]
  const other = language === 'en' ? entity.name.ar : entity.name.en
  return (
    <>
      {mention && <InContext span={mention.span} />}
      <dl>
        <Row label="record.type">
          <TermWords term={entityTypes[entity.type]} />
        </Row>
        {other !== null && (
          <Row label="record.otherName">
            <bdi lang={language === 'en' ? 'ar' : 'en'}>{other}</bdi>
            {entity.name.enBasis === 'romanised' && <small className="definition">{t('record.romanised')}</small>}
          </Row>
        )}
        <Row label="record.surfaces">
          <ul className="chips">
            {entity.surfaces.map((surface) => (
              <li key={surface}>
                <Words>{surface}</Words>
              </li>
            ))}
          </ul>
          <small className="definition">{t('count.places', { n: index.mentionsOf(entity.id).length })}</small>
        </Row>
        {entity.roles.length > 0 && (
          <Row label="record.roles">
            <ul>
              {[...new Set(entity.roles.map((role) => role.text))].map((role) => (
                <li key={role}>
                  <Words>{role}</Words>
                </li>
              ))}
            </ul>
          </Row>
        )}
        {entity.of !== null && (
          <Row label="record.of">
            <EntityLink id={entity.of} />
          </Row>
        )}
        {mention && (
          <Row label="record.form">
            <TermWords term={mentionForms[mention.form]} />
          </Row>
        )}
        {entity.known !== null && (
          <Row label="record.wikidata">
            <code dir="ltr">{entity.known}</code>
          </Row>
        )}
      </dl>
      {registerId !== undefined && (
        <p>
          <Link className="button" href={`/entity/${encodeURIComponent(registerId)}`}>
            {t('record.entityPage')}
          </Link>
        </p>
      )}
      <Records title={t('record.quotationsBy')} ids={quotations.map((q) => q.id)} />
      <Records title={t('record.eventsOf')} ids={events.map((v) => v.id)} />
      <Why why={mention?.why ?? entity.why} />
    </>
  )
}

export function Records({ title, ids }: { title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="records">
        {ids.map((id) => (
          <li key={id}>
            <RecordLink id={id} named />
          </li>
        ))}
      </ul>
    </section>
  )
}
