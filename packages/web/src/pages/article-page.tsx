import type { StoredDocument } from '@isnad/api'
import { compareSpans, type Span } from '@isnad/text'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { api } from '../api.ts'
import { ArticleContext, type ArticleContextValue } from '../article/article-context.ts'
import { ArticleHead, Diagnostics } from '../article/article-head.tsx'
import { readLayers, readPassage, writeLayers } from '../article/article-params.ts'
import { ArticleText } from '../article/article-text.tsx'
import { CopyLink } from '../article/copy-link.tsx'
import { highlightsOf } from '../article/highlights.ts'
import { LayerToggles } from '../article/layer-toggles.tsx'
import { anchorOf, indexReading, type ReadingIndex, relatedTo } from '../article/reading-index.ts'
import { recordLabel } from '../article/record-label.ts'
import { RecordList } from '../article/record-list.tsx'
import { RecordPanel } from '../article/record-panel.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import type { LayerName } from '../highlights/segments.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useResource } from '../use-resource.ts'

export function ArticlePage({ documentKey }: { documentKey: string }) {
  const t = useMessages()
  const document = useResource(api.document(documentKey))
  return (
    <Loaded resource={document} missing={t('article.missing')}>
      {(data) => <Article document={data} />}
    </Loaded>
  )
}

function Article({ document }: { document: StoredDocument }) {
  const t = useMessages()
  const locale = useLocale()
  const { reading, links, outlet } = document
  const [, navigate] = useLocation()
  const [params, setParams] = useSearchParams()
  const index = useMemo(() => indexReading(reading), [reading])
  const layers = readLayers(params.get('layers'))
  const record = index.record(params.get('record') ?? '')
  const passage = readPassage(params.get('at'), reading.document.text.length)
  const [openedBy, setOpenedBy] = useState<'pointer' | 'keyboard'>('pointer')
  useTitle(document.title ?? t('article.untitled'))

  const search = params.toString()
  const hrefOf = useCallback(
    (id: string | null) => {
      const to = new URLSearchParams(search)
      to.delete('at')
      if (id === null) to.delete('record')
      else to.set('record', id)
      return `/article/${document.key}${to.size > 0 ? `?${to}` : ''}`
    },
    [search, document.key],
  )
  const context = useMemo<ArticleContextValue>(() => ({ index, links, outlet, hrefOf }), [index, links, outlet, hrefOf])
  const label = useCallback(
    (id: string) => {
      const labelled = index.record(id)
      return labelled ? recordLabel(labelled, index, locale) : ''
    },
    [index, locale],
  )
  const selected = useMemo(() => (record ? relatedTo(record, index) : []), [record, index])
  useScrollTo(record ? anchorOf(record, index) : passage)

  const close = (): void => {
    if (!record) return
    navigate(hrefOf(null))
    globalThis.document.getElementById(`at-${selected[0]}`)?.focus({ preventScroll: true })
  }
  const setLayers = (next: ReadonlySet<LayerName>): void =>
    setParams(
      (old) => {
        const to = new URLSearchParams(old)
        const layers = writeLayers(next)
        if (layers === null) to.delete('layers')
        else to.set('layers', layers)
        return to
      },
      { replace: true },
    )
  const order = useMemo(() => recordOrder(index, params.get('layers')), [index, params])
  const at = order.findIndex((id) => selected.includes(id))
  return (
    <ArticleContext value={context}>
      <div className="article-page" data-open={record ? 'record' : undefined}>
        <div className="article-main">
          <ArticleHead document={document} />
          <div className="article-tools">
            <LayerToggles layers={layers} counts={countsOf(reading)} onChange={setLayers} />
            <CopyLink />
          </div>
          <ArticleText
            reading={reading}
            layers={layers}
            passage={passage}
            selected={selected}
            label={label}
            onOpen={(id, by) => {
              setOpenedBy(by)
              navigate(hrefOf(id))
            }}
            onClose={close}
          />
          <Diagnostics document={document} />
        </div>
        <aside className="panel" aria-label={t('panel.label')}>
          {record ? (
            <RecordPanel
              record={record}
              previous={order[at - 1] ?? null}
              next={at === -1 ? null : (order[at + 1] ?? null)}
              takeFocus={openedBy === 'keyboard'}
              onClose={close}
            />
          ) : (
            <>
              {params.has('record') && <p role="alert">{t('panel.missing')}</p>}
              <RecordList layers={layers} />
            </>
          )}
        </aside>
      </div>
    </ArticleContext>
  )
}

/** Ids of the records shown that have a place of their own, in the order of the text. */
function recordOrder({ reading }: ReadingIndex, shown: string | null): string[] {
  const layers = readLayers(shown)
  return highlightsOf(reading)
    .filter((h) => h.anchor && layers.has(h.layer))
    .sort((a, b) => compareSpans(a.span, b.span))
    .map((h) => h.record)
}

const countsOf = (reading: StoredDocument['reading']): Record<LayerName, number> => ({
  quotation: reading.quotations.length,
  event: reading.events.length,
  name: reading.entities.length,
  time: reading.times.length,
})

/** On a narrow screen an open record covers the foot of the page. */
const SHARE_IN_VIEW = 0.45

/** Brings a place of the text into view when the page opens on it or a link leads there, unless it is in view. */
function useScrollTo(span: Span | null): void {
  const start = span?.[0] ?? null
  const done = useRef<number | null>(null)
  useEffect(() => {
    if (start === null || done.current === start) return
    done.current = start
    const segments = [...globalThis.document.querySelectorAll<HTMLElement>('.article-text [data-start]')]
    const segment = segments.findLast((s) => Number(s.dataset.start) <= start)
    segment?.closest('details')?.setAttribute('open', '')
    const box = segment?.getBoundingClientRect()
    if (box && (box.top < 0 || box.bottom > window.innerHeight * SHARE_IN_VIEW))
      segment?.scrollIntoView({ block: 'center' })
  }, [start])
}
