import type { StoredDocument } from '@isnad/api'
import { dctBases } from '@isnad/model/vocab'
import type { Span } from '@isnad/text'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { api } from '../api.ts'
import { ArticleContext, type ArticleContextValue } from '../article/article-context.ts'
import { ArticleText } from '../article/article-text.tsx'
import { CopyLink } from '../article/copy-link.tsx'
import { LayerToggles } from '../article/layer-toggles.tsx'
import { anchorOf, indexReading, relatedTo } from '../article/reading-index.ts'
import { recordLabel } from '../article/record-label.ts'
import { RecordList } from '../article/record-list.tsx'
import { RecordPanel } from '../article/record-panel.tsx'
import { EdtfDate } from '../components/datum.tsx'
import { Loaded, useTitle } from '../components/state.tsx'
import { LAYERS, type LayerName } from '../highlights/segments.ts'
import { useLocale, useMessages, useTerm } from '../i18n/locale.tsx'
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
        if (next.size === LAYERS.length) to.delete('layers')
        else
          to.set(
            'layers',
            LAYERS.filter((l) => next.has(l))
              .map((l) => l[0])
              .join(''),
          )
        return to
      },
      { replace: true },
    )
  const order = useMemo(() => recordOrder(index), [index])
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

/** Ids with a place of their own in the text, in its order. */
function recordOrder({ reading }: ReturnType<typeof indexReading>): string[] {
  const anchors: { id: string; at: number }[] = [
    ...reading.quotations.map((q) => ({ id: q.id, at: q.cue[0] })),
    ...reading.events.map((v) => ({ id: v.id, at: v.trigger[0] })),
    ...reading.mentions.map((m) => ({ id: m.id, at: m.span[0] })),
    ...reading.times.map((time) => ({ id: time.id, at: time.span[0] })),
  ]
  return anchors.sort((a, b) => a.at - b.at).map((anchor) => anchor.id)
}

const countsOf = (reading: StoredDocument['reading']): Record<LayerName, number> => ({
  quotation: reading.quotations.length,
  event: reading.events.length,
  name: reading.entities.length,
  time: reading.times.length,
})

/** `layers=qe` in the address; all of them when it says nothing. */
function readLayers(initials: string | null): ReadonlySet<LayerName> {
  return new Set(initials === null ? LAYERS : LAYERS.filter((layer) => initials.includes(layer.charAt(0))))
}

/** `at=120-166` in the address; null when it is no span of this text. */
function readPassage(at: string | null, length: number): Span | null {
  const m = /^(\d+)-(\d+)$/.exec(at ?? '')
  if (!m) return null
  const span: Span = [Number(m[1]), Number(m[2])]
  return span[0] < span[1] && span[1] <= length ? span : null
}

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

function ArticleHead({ document }: { document: StoredDocument }) {
  const t = useMessages()
  const term = useTerm()
  const { reading, title, outlet, url } = document
  const { dct } = reading.document
  const hasHeadline = reading.blocks.some((block) => block.kind === 'headline')
  return (
    <header className="article-head">
      {!hasHeadline && (
        <h1 dir="auto" lang="ar">
          {document.publications[0]?.title ?? title ?? t('article.untitled')}
        </h1>
      )}
      <p className="meta">
        {outlet !== null && (
          <span>
            <bdi>{outlet}</bdi>
          </span>
        )}
        <span>
          {dct.edtf === null ? t('article.date.none') : <EdtfDate edtf={dct.edtf} />}
          {dct.basis !== null && dct.basis !== 'given' && (
            <small>{t('article.basis', { basis: term(dctBases[dct.basis]) })}</small>
          )}
        </span>
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

function Diagnostics({ document }: { document: StoredDocument }) {
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
