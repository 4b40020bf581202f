import type { Block, BlockKind } from '@isnad/model'
import { compareSpans, type TokenTable, tokenSpan } from '@isnad/text'
import type { Segment } from './segment.ts'

/** What the rules have decided so far. The first claim on a token stands. */
export interface Draft {
  readonly tokens: TokenTable
  readonly segments: readonly Segment[]
  readonly claims: (Claim | undefined)[]
  /** Blocks that lie inside a claimed one: the dateline of a dateline line. */
  readonly inner: Claim[]
}

export interface Claim {
  readonly from: number
  readonly to: number
  readonly kind: BlockKind
  readonly rule: string
}

/** Says what tokens `from` to `to` are, as far as no earlier rule has. */
export function claim(draft: Draft, from: number, to: number, kind: BlockKind, rule: string): void {
  const made: Claim = { from, to, kind, rule }
  for (let i = from; i <= to; i++) draft.claims[i] ??= made
}

/**
 * Claims a line that holds nothing but a byline or dateline: no part of the article's own words, so it is
 * boilerplate, and inside it stands what can be read.
 */
export function claimLine(draft: Draft, from: number, to: number, kind: 'byline' | 'dateline', rule: string): void {
  if (draft.claims[from]) return
  claim(draft, from, to, 'boilerplate', rule)
  draft.inner.push({ from, to, kind, rule })
}

/** True when no rule has claimed the segment's first token. */
export function isFree(draft: Draft, segment: Segment): boolean {
  return draft.claims[segment.from] === undefined
}

/** Turns the draft into blocks in text order; what nobody claimed is a paragraph. */
export function blocksOf(draft: Draft): Block[] {
  const { tokens, claims } = draft
  const blocks: Block[] = draft.inner.map(({ from, to, kind, rule }) => makeBlock(tokens, from, to, kind, rule))
  for (const segment of mergeMenus(draft)) {
    for (let from = segment.from; from <= segment.to; ) {
      const made = claims[from]
      let to = from
      while (to < segment.to && claims[to + 1] === made) to++
      blocks.push(makeBlock(tokens, from, to, made?.kind ?? 'paragraph', made?.rule ?? 'structure.paragraph'))
      from = to + 1
    }
  }
  return blocks.sort((a, b) => compareSpans(a.span, b.span))
}

/** Neighbours on one line that one rule claimed become one: a menu is one block, with the white space in it. */
function mergeMenus({ tokens, segments, claims }: Draft): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = []
  const menu = (token: number): string | null =>
    claims[token]?.kind === 'boilerplate' ? claims[token].rule.replace(MENU_PART, '') : null
  for (const { from, to } of segments) {
    const last = merged.at(-1)
    const sameLine = last && tokens.lines[last.to] === tokens.lines[from]
    if (!sameLine || menu(from) === null || menu(last.to) !== menu(from)) merged.push({ from, to })
    else {
      for (let i = from; i <= to && menu(i) !== null; i++) claims[i] = claims[last.to]
      last.to = to
    }
  }
  return merged
}

const MENU_PART = /\.item$/

function makeBlock(tokens: TokenTable, from: number, to: number, kind: BlockKind, rule: string): Block {
  return { kind, span: tokenSpan(tokens, from, to), why: { rule, from: [] } }
}
