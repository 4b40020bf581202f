import type { BlockKind } from '@isnad/model'
import { memo } from 'react'
import { type Highlight, type Segment, segmentText } from '../highlights/segments.ts'
import type { ViewBlock } from './view-blocks.ts'

interface BlockTextProps {
  readonly text: string
  readonly block: ViewBlock
  readonly highlights: readonly Highlight[]
  /** Ids of the selected record and those marked with it, that touch this block; joined, so that memo can compare. */
  readonly selected: string
  /** The record that Tab reaches, when its anchor is in this block. */
  readonly tabStop: string | null
  readonly label: (record: string) => string
}

const TAGS: Readonly<Partial<Record<BlockKind, 'h1' | 'figcaption'>>> = { headline: 'h1' }

/**
 * One block of the article. Segments are plain inline boxes without inline padding, margin or isolation: letters join
 * across them and the bidirectional order is that of the bare text.
 */
export const BlockText = memo(function BlockText(props: BlockTextProps) {
  const { text, block, highlights } = props
  const selected = new Set(props.selected.split(' '))
  const Tag = TAGS[block.kind] ?? 'p'
  return (
    <Tag className={`block ${block.kind}`} dir="auto" lang="ar">
      {segmentText(text, block.span, highlights).map((segment) => (
        <SegmentText key={segment.span[0]} segment={segment} {...props} isSelected={(id) => selected.has(id)} />
      ))}
    </Tag>
  )
})

interface SegmentTextProps extends BlockTextProps {
  readonly segment: Segment
  readonly isSelected: (record: string) => boolean
}

function SegmentText({ text, segment, tabStop, label, isSelected }: SegmentTextProps) {
  const words = text.slice(...segment.span)
  const records = [...new Set(segment.highlights.map((h) => h.record))].filter((record) => record !== '')
  const classes = new Set(segment.highlights.map((h) => `${h.layer} ${h.part}`))
  const marked = segment.highlights.filter((h) => isSelected(h.record))
  if (marked.length > 0) classes.add('is-selected').add(`is-selected-${marked[0]!.layer}`)
  const [anchor] = segment.anchors
  if (classes.has('quotation override')) {
    return (
      <span
        className="override"
        data-start={segment.span[0]}
        title={`U+${words.charCodeAt(0).toString(16).toUpperCase()}`}
      >
        <span hidden>{words}</span>
      </span>
    )
  }
  return (
    <span
      className={classes.size > 0 ? `seg ${[...classes].join(' ')}` : undefined}
      data-start={segment.span[0]}
      data-records={records.length > 0 ? records.join(' ') : undefined}
      {...(anchor && {
        id: `at-${anchor}`,
        'data-anchors': segment.anchors.join(' '),
        role: 'button',
        tabIndex: segment.anchors.includes(tabStop ?? '') ? 0 : -1,
        'aria-label': `${words.trim()} (${label(anchor)})`,
        'aria-pressed': segment.anchors.some(isSelected),
      })}
    >
      {words}
    </span>
  )
}
