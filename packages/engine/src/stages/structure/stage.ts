import { foldText, tokenize } from '@isnad/text'
import { defineStage } from '../../pipeline.ts'
import { markClutter } from './clutter.ts'
import { markDateline } from './dateline.ts'
import { blocksOf, type Draft } from './draft.ts'
import { markHeadline } from './headline.ts'
import { markLinks, markSurroundings, markTeasers } from './link.ts'
import { markMenus, markPatterns } from './patterns.ts'
import { markRepeats } from './repeat.ts'
import { cutSegments, wordForms } from './segment.ts'
import { markTail } from './tail.ts'
import { markTop } from './top.ts'

/** Cuts the text into blocks and says what each is. The rules run from the surest to the least sure. */
export const structureStage = defineStage({
  name: 'structure',
  needs: [],
  gives: 'blocks',
  run({ input, tokens }) {
    const draft: Draft = { tokens, segments: cutSegments(tokens), claims: new Array(tokens.count), inner: [] }
    markClutter(draft)
    markPatterns(draft)
    markMenus(draft)
    const top = markHeadline(draft, input.title, titleForms(input.title))
    markRepeats(draft, top.headline)
    if (top.headline || input.title) markLinks(draft) // without either it may be talk, whose lines look like titles
    markTop(draft, top, input.outlet)
    if (top.headline) markSurroundings(draft, top.headline)
    markDateline(draft)
    markTail(draft, top.headline)
    markTeasers(draft)
    return blocksOf(draft)
  },
})

function titleForms(title: string | null): readonly string[] {
  if (!title) return []
  const tokens = tokenize(foldText(title))
  return wordForms(tokens, 0, tokens.count - 1)
}
