import type { Quotation } from '@isnad/model'
import { coreSpan, type Span, tokenSpan } from '@isnad/text'
import { type Extent, spansOf } from './extent.ts'
import type { Frame } from './frame.ts'
import { modeOf } from './mode.ts'
import type { Page } from './page.ts'
import type { Speaker } from './speaker-record.ts'

/** A quotation before it has an id: what each finder gives. */
export interface Draft {
  readonly cue: Span
  readonly at: number
  readonly content: readonly Span[]
  readonly mode: Quotation['mode']
  readonly stance: Quotation['stance']
  readonly speaker: Speaker
  readonly via: readonly string[]
  readonly addressees: readonly string[]
  readonly rule: string
  readonly notes: readonly string[]
  readonly confidence: number
}

/** What makes a draft. */
export interface DraftParts {
  readonly at: number
  readonly cue: Span
  readonly extent: Extent
  readonly speaker: Speaker
  readonly rule: string
  readonly stance: Quotation['stance']
  readonly confidence: number
  readonly first?: Span
  readonly more?: readonly Span[]
  readonly via?: readonly string[]
  readonly addressees?: readonly string[]
  readonly notes?: readonly string[]
}

/** Cuts the content of a draft into spans and reads its mode off the quotation marks. */
export function draftOf(page: Page, parts: DraftParts): Draft {
  const { extent, first, more = [] } = parts
  const content = [...(first ? [first] : []), ...spansOf(page, extent), ...more]
  const mode = modeOf(page, extent, parts.at)
  return {
    at: parts.at,
    cue: parts.cue,
    content,
    mode: mode === 'direct' && first ? 'mixed' : mode,
    stance: parts.stance,
    speaker: parts.speaker,
    via: parts.via ?? [],
    addressees: parts.addressees ?? [],
    rule: parts.rule,
    notes: [...(parts.notes ?? []), `content ends: ${extent.stop}`, ...parts.speaker.notes],
    confidence: parts.confidence * parts.speaker.certainty,
  }
}

/** How often a quotation of each construction is right, before the source and the way to it are weighed. */
const BASE: Record<Frame['construction'], number> = {
  clause: 0.97,
  quote: 0.96,
  colon: 0.9,
  preposition: 0.9,
  object: 0.82,
  pair: 0.9,
}

/** The draft of a cue with its content. */
export function frameDraft(
  page: Page,
  frame: Frame,
  extent: Extent,
  chain: { readonly speaker: Speaker; readonly via: readonly string[]; readonly addressees: readonly string[] },
): Draft {
  const { cue, construction } = frame
  const noun = cue.features.kind === 'verbal-noun' ? 0.85 : 1
  return draftOf(page, {
    ...chain,
    at: cue.token,
    cue: coreSpan(page.tokens, cue.token, cue.core.start),
    extent,
    rule: `quotation.${construction}`,
    stance: cue.entry.stance,
    confidence: BASE[construction] * noun * (frame.loose ? 0.75 : 1),
    notes: [
      `cue ${cue.entry.lemma} (${cue.features.kind})`,
      ...(frame.loose ? ['words between the cue and its content were not understood'] : []),
    ],
    ...(frame.first ? { first: tokenSpan(page.tokens, frame.first.from, frame.first.to) } : {}),
  })
}

/** The quotation of the Reading. */
export function toQuotation(draft: Draft, index: number): Quotation {
  return {
    id: `quotation-${index + 1}`,
    sources: [...draft.speaker.ids],
    sourceSpan: draft.speaker.span,
    cue: draft.cue,
    content: [...draft.content],
    mode: draft.mode,
    stance: draft.stance,
    via: [...new Set(draft.via)],
    addressees: [...draft.addressees],
    setting: null,
    confidence: Math.round(draft.confidence * 100) / 100,
    why: { rule: draft.rule, from: [...new Set(draft.speaker.ids)], notes: [...draft.notes] },
  }
}
