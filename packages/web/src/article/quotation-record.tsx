import type { Quotation } from '@isnad/model'
import { quotationModes, stances } from '@isnad/model/vocab'
import { Words } from '../components/datum.tsx'
import { TermWords } from '../components/term-words.tsx'
import { formatPercent } from '../i18n/format.ts'
import { useLocale } from '../i18n/locale.tsx'
import { useArticle } from './article-context.ts'
import { EntityLinks, Evidence, RecordLink, Row } from './parts.tsx'
import { SourceChain } from './source-chain.tsx'
import { Why } from './why.tsx'

export function QuotationRecord({ quotation }: { quotation: Quotation }) {
  const locale = useLocale()
  const { index } = useArticle()
  return (
    <>
      <Evidence spans={quotation.content} />
      <SourceChain quotation={quotation} />
      <dl>
        <Row label="record.stance">
          <TermWords term={stances[quotation.stance]} />
        </Row>
        <Row label="record.mode">
          <TermWords term={quotationModes[quotation.mode]} />
        </Row>
        <Row label="record.cue">
          <Words>{index.words(quotation.cue)}</Words>
        </Row>
        {quotation.addressees.length > 0 && (
          <Row label="record.addressees">
            <EntityLinks ids={quotation.addressees} />
          </Row>
        )}
        {quotation.setting !== null && (
          <Row label="record.setting">
            <RecordLink id={quotation.setting} />
          </Row>
        )}
        <Row label="record.confidence">
          <bdi>{formatPercent(locale, quotation.confidence)}</bdi>
        </Row>
      </dl>
      <Why why={quotation.why} />
    </>
  )
}
