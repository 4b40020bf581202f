import type { Block } from '@isnad/model'
import { tokenSpan } from '@isnad/text'
import { defineStage } from '../../pipeline.ts'

/** Cuts the text into blocks, one a line, and says what each is. */
export const structureStage = defineStage({
  name: 'structure',
  needs: [],
  gives: 'blocks',
  run({ tokens }) {
    const blocks: Block[] = []
    for (let from = 0; from < tokens.count; ) {
      let to = from
      while (to + 1 < tokens.count && tokens.lines[to + 1] === tokens.lines[from]) to++
      blocks.push({ kind: 'paragraph', span: tokenSpan(tokens, from, to), why: { rule: 'structure.line', from: [] } })
      from = to + 1
    }
    return blocks
  },
})
