import type { BlockKind } from '@isnad/model'
import type { Span } from '@isnad/text'

/** A block as the page shows it; blocks follow one another and leave out nothing but empty lines. */
export interface ViewBlock {
  readonly kind: BlockKind
  readonly span: Span
}

/** Neighbouring blocks that are shown together: those that are no part of the article are folded away. */
export interface BlockGroup {
  readonly aside: boolean
  readonly blocks: readonly ViewBlock[]
}

/**
 * The whole text as blocks: those of the reading, and a paragraph for each line that no block holds. Blocks that
 * overlap are cut, so that no word stands twice; spans are trimmed to the words.
 */
export function viewBlocks(text: string, blocks: readonly ViewBlock[]): ViewBlock[] {
  const view: ViewBlock[] = []
  let end = 0
  for (const { kind, span } of [...blocks].sort((a, b) => a.span[0] - b.span[0])) {
    view.push(...linesOf(text, [end, Math.max(end, span[0])]))
    push(view, text, kind, [Math.max(end, span[0]), span[1]])
    end = Math.max(end, span[1])
  }
  view.push(...linesOf(text, [end, text.length]))
  return view
}

function linesOf(text: string, [start, end]: Span): ViewBlock[] {
  const lines: ViewBlock[] = []
  let from = start
  while (from < end) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 || newline >= end ? end : newline
    push(lines, text, 'paragraph', [from, to])
    from = to + 1
  }
  return lines
}

function push(view: ViewBlock[], text: string, kind: BlockKind, [start, end]: Span): void {
  let [from, to] = [start, Math.min(end, text.length)]
  while (from < to && text.charAt(from).trim() === '') from++
  while (to > from && text.charAt(to - 1).trim() === '') to--
  if (from < to) view.push({ kind, span: [from, to] })
}

/** Runs of blocks that are part of the article, and of blocks that are not. */
export function groupBlocks(blocks: readonly ViewBlock[]): BlockGroup[] {
  const groups: { aside: boolean; blocks: ViewBlock[] }[] = []
  for (const block of blocks) {
    const aside = block.kind === 'boilerplate' || block.kind === 'repeat'
    const last = groups.at(-1)
    if (last?.aside === aside) last.blocks.push(block)
    else groups.push({ aside, blocks: [block] })
  }
  return groups
}
