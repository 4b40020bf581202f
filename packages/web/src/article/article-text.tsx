import type { Reading } from '@isnad/model'
import type { Span } from '@isnad/text'
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { overrideHighlights } from '../highlights/overrides.ts'
import type { Highlight, LayerName } from '../highlights/segments.ts'
import { useMessages } from '../i18n/locale.tsx'
import { BlockText } from './block-text.tsx'
import { highlightsOf } from './highlights.ts'
import { type BlockGroup, groupBlocks, type ViewBlock, viewBlocks } from './view-blocks.ts'

interface ArticleTextProps {
  readonly reading: Reading
  readonly layers: ReadonlySet<LayerName>
  readonly passage: Span | null
  readonly selected: readonly string[]
  readonly label: (record: string) => string
  readonly onOpen: (record: string, by: 'pointer' | 'keyboard') => void
  readonly onClose: () => void
}

/**
 * The article with its highlights. One tab stop: the arrow keys go from record to record in the order of reading,
 * Enter opens the one in focus, and again the one around it; a click does the same.
 */
export function ArticleText({ reading, layers, passage, selected, label, onOpen, onClose }: ArticleTextProps) {
  const t = useMessages()
  const root = useRef<HTMLElement>(null)
  const groups = useMemo(() => groupBlocks(viewBlocks(reading.document.text, reading.blocks)), [reading])
  const highlights = useMemo(() => {
    const shown = highlightsOf(reading).filter((h) => layers.has(h.layer))
    shown.push(...overrideHighlights(reading.document.text))
    return passage ? [...shown, passageHighlight(passage)] : shown
  }, [reading, layers, passage])
  const [focused, setFocused] = useState<string | null>(null)
  const tabStop = focused ?? highlights.find((h) => h.anchor)?.record ?? null

  const openAt = (target: EventTarget | null, by: 'pointer' | 'keyboard'): void => {
    const segment = (target as Element | null)?.closest<HTMLElement>('[data-records]')
    const records = recordsOf(segment)
    if (records.length === 0) return
    const at = records.findIndex((record) => selected.includes(record))
    onOpen(records[(at + 1) % records.length]!, by)
  }
  const click = (event: MouseEvent): void => {
    if (window.getSelection()?.isCollapsed !== false) openAt(event.target, 'pointer')
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const move = MOVES[event.key]
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' || event.key === ' ') openAt(event.target, 'keyboard')
    else if (move) moveFocus(root.current!, event.target as HTMLElement, move, setFocused)
    else return
    event.preventDefault()
  }
  return (
    <article
      ref={root}
      className="article-text"
      aria-label={t('article.text')}
      aria-description={t('article.textHelp')}
      onClick={click}
      onKeyDown={press}
    >
      {groups.map((group) => (
        <Group key={group.blocks[0]!.span[0]} group={group}>
          {(block) => {
            const inside = highlights.filter((h) => h.span[0] < block.span[1] && block.span[0] < h.span[1])
            return (
              <BlockText
                key={block.span[0]}
                text={reading.document.text}
                block={block}
                highlights={inside}
                selected={selected.filter((id) => inside.some((h) => h.record === id)).join(' ')}
                tabStop={inside.some((h) => h.anchor && h.record === tabStop) ? tabStop : null}
                label={label}
              />
            )
          }}
        </Group>
      ))}
    </article>
  )
}

const PASSAGE = 'passage'
const passageHighlight = (span: Span): Highlight => ({
  record: PASSAGE,
  layer: 'quotation',
  part: 'passage',
  span,
  anchor: false,
})

const recordsOf = (segment: HTMLElement | null | undefined): string[] =>
  (segment?.dataset.records ?? '').split(' ').filter((id) => id !== '' && id !== PASSAGE)

type Move = 'next' | 'previous' | 'first' | 'last'
/** Arabic text runs to the left: there lies the next record, in either language of the page. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'next',
  ArrowRight: 'previous',
  Home: 'first',
  End: 'last',
}

function moveFocus(root: HTMLElement, from: HTMLElement, move: Move, onFocus: (record: string) => void): void {
  const anchors = [...root.querySelectorAll<HTMLElement>('[data-anchors]')].filter((a) => a.offsetParent !== null)
  const at = anchors.indexOf(from)
  const to = { next: at + 1, previous: at - 1, first: 0, last: anchors.length - 1 }[move]
  const anchor = anchors[to]
  if (!anchor) return
  onFocus(anchor.dataset.anchors!.split(' ')[0]!)
  anchor.focus()
}

function Group({ group, children }: { group: BlockGroup; children: (block: ViewBlock) => React.ReactNode }) {
  const t = useMessages()
  if (!group.aside) return group.blocks.map(children)
  return (
    <details className="not-article">
      <summary>{t('article.aside', { n: group.blocks.length })}</summary>
      {group.blocks.map(children)}
    </details>
  )
}
