import type { Time } from '@isnad/model'
import { timeTypes, unresolvedReasons } from '@isnad/model/vocab'
import { TermWords } from '../components/term-words.tsx'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { componentWords } from '../i18n/terms.ts'
import { useArticle } from './article-context.ts'
import { Records } from './name-record.tsx'
import { InContext, Row } from './parts.tsx'
import { timeWords } from './record-label.ts'
import { Why } from './why.tsx'

export function TimeRecord({ time }: { time: Time }) {
  const t = useMessages()
  const locale = useLocale()
  const { index } = useArticle()
  const words = timeWords(time, locale)
  const list = (components: readonly string[]): string =>
    components.map((c) => componentWords(c, locale.language)).join(t('list.separator'))
  return (
    <>
      <InContext span={time.span} />
      <dl>
        <Row label="record.value">
          {words === null ? t('record.value.none') : <bdi>{words}</bdi>}
          {(time.edtf ?? time.value) !== null && (
            <small className="definition">
              <code dir="ltr">{time.edtf ?? time.value}</code>
            </small>
          )}
        </Row>
        {time.reason !== null && (
          <Row label="record.reason">
            <TermWords term={unresolvedReasons[time.reason]} />
          </Row>
        )}
        <Row label="record.type">
          <TermWords term={timeTypes[time.type]} />
        </Row>
        {time.edtf !== null && <Row label="record.resolved">{t(`record.resolved.${time.anchor ?? 'self'}`)}</Row>}
        {time.stated.length > 0 && <Row label="record.stated">{list(time.stated)}</Row>}
        {time.implied.length > 0 && <Row label="record.implied">{list(time.implied)}</Row>}
      </dl>
      <Records title={t('record.timesPeriod')} ids={index.eventsAt(time.id).map((v) => v.id)} />
      <Why why={time.why} />
    </>
  )
}
