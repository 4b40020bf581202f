import type { Block } from '@isnad/model'
import { type TokenTable, tokenSpan } from '@isnad/text'

/**
 * Marks with 1 each token that may carry annotations: headline, byline, dateline, caption and paragraphs. Menus and
 * forms are 0; a dateline or byline inside a boilerplate line is 1. Repeats are 0 for what is found once (quotations,
 * events) and 1 for what counts wherever it stands (names, times).
 */
export function readableTokens(tokens: TokenTable, blocks: readonly Block[], repeats: 0 | 1 = 0): Uint8Array {
  const readable = new Uint8Array(tokens.count).fill(1)
  for (const block of blocks) {
    if (block.kind === 'boilerplate') mark(readable, tokens, block, 0)
    if (block.kind === 'repeat') mark(readable, tokens, block, repeats)
  }
  for (const block of blocks) {
    if (block.kind === 'dateline' || block.kind === 'byline') mark(readable, tokens, block, 1)
  }
  return readable
}

function mark(readable: Uint8Array, tokens: TokenTable, { span }: Block, value: 0 | 1): void {
  for (let i = firstTokenFrom(tokens, span[0]); i < tokens.count && tokenSpan(tokens, i)[0] < span[1]; i++) {
    readable[i] = value
  }
}

function firstTokenFrom(tokens: TokenTable, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenSpan(tokens, middle)[0] < offset) low = middle + 1
    else high = middle
  }
  return low
}
