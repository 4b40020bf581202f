import { tokenSpan } from '@isnad/text'
import { defineStage } from '../../pipeline.ts'
import { readAttribution } from './attributed.ts'
import { type Attribution, findAttributions } from './attribution.ts'
import { frameOf } from './complement.ts'
import { cueWordsAt, isCueVerb, isHisSaying } from './cue-word.ts'
import { draftOf, toQuotation } from './draft.ts'
import type { Frame } from './frame.ts'
import { readFrame } from './framed.ts'
import { findHeadlineQuotations, type HeadlineQuotation } from './headline.ts'
import { openPage, type Page } from './page.ts'
import type { Progress } from './progress.ts'
import { addMention, speakerOfPhrase } from './speaker.ts'
import { openAdditions } from './speaker-record.ts'

/**
 * Finds reported speech: each cue with its source, its content and the chain that relayed it. Cues and where their
 * content begins are found first; then the article is read once from front to back, so that an elided source can be
 * looked up among the speakers before it.
 */
export const quotationStage = defineStage({
  name: 'quotation',
  needs: ['blocks', 'times', 'names'],
  gives: 'quotations',
  run(article, layers) {
    const { words } = article.tokens
    const page = openPage(article, layers, (token) => isCueVerb(words[token]!) || isHisSaying(words[token]!))
    const attributions = findAttributions(page)
    const progress = readPage(page, findFrames(page, attributions), attributions)
    const quotations = [...progress.drafts].sort((a, b) => a.at - b.at).map(toQuotation)
    const used = new Set(quotations.flatMap((q) => [...q.sources, ...q.via]))
    const { entities, mentions } = progress.additions
    return {
      quotations,
      entities: entities.filter((entity) => used.has(entity.id)),
      mentions: mentions.filter((mention) => used.has(mention.entity)),
    }
  },
})

function findFrames(page: Page, attributions: readonly Attribution[]): ReadonlyMap<number, Frame> {
  const frames = new Map<number, Frame>()
  const taken = new Set<number>()
  for (const a of attributions) for (let i = a.token; i <= Math.max(a.cue.token, a.token + 1); i++) taken.add(i)
  for (let i = 0; i < page.tokens.count; i++) {
    if (page.readable[i] === 0 || taken.has(i)) continue
    for (const cue of cueWordsAt(page, i)) {
      const frame = frameOf(page, cue)
      if (!frame) continue
      frames.set(i, frame)
      if (frame.also !== null) taken.add(frame.also)
      if (frame.relayed || frame.relay)
        for (let k = i + 1; k < frame.marker; k++) if (isHisSaying(page.tokens.words[k]!)) taken.add(k)
      break
    }
  }
  return frames
}

type Step = readonly [token: number, read: () => void]

function readPage(page: Page, frames: ReadonlyMap<number, Frame>, attributions: readonly Attribution[]): Progress {
  const progress: Progress = {
    page,
    around: { frames, attributions: new Set(attributions.map((a) => a.token)) },
    additions: openAdditions(),
    drafts: [],
    spoken: [],
    open: [],
    reached: [],
    relays: new Map(),
  }
  const markers = new Set<number>()
  for (const frame of frames.values()) markers.add(frame.marker)
  const steps: Step[] = []
  for (const [token, frame] of frames) steps.push([token, () => readFrame(progress, frame)])
  for (const a of attributions) steps.push([a.token, () => readAttribution(progress, a)])
  for (const h of findHeadlineQuotations(page, markers)) steps.push([h.colon, () => readHeadline(progress, h)])
  steps.sort((a, b) => a[0] - b[0])
  for (const [token, read] of steps) {
    while (progress.open.length > 0 && progress.open.at(-1)!.extent.to < token) progress.open.pop()
    read()
  }
  return progress
}

function readHeadline(
  { page, additions, drafts, open }: Progress,
  { colon, source, from, to }: HeadlineQuotation,
): void {
  const speaker = speakerOfPhrase(page, source, [], additions)
  if (!speaker || speaker.ids.length === 0) return
  const extent = { from, skip: 0, to, stop: 'end of the line' }
  const rule = 'quotation.headline-colon'
  const cue = tokenSpan(page.tokens, colon)
  drafts.push(draftOf(page, { at: colon, cue, extent, speaker, rule, stance: 'neutral', confidence: 0.85 }))
  open.push({ extent, speaker })
  addMention(page, speaker, rule, additions)
}
