import type { Quotation } from '@isnad/model'
import { coreSpan, type Span, tokenSpan } from '@isnad/text'
import { defineStage } from '../../pipeline.ts'
import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { type Attribution, attributedStart, findAttributions, isFronted } from './attribution.ts'
import { frameOf } from './complement.ts'
import { cueWordsAt, isCueVerb, isHisSaying } from './cue-word.ts'
import { type Extent, extentOf, spansOf } from './extent.ts'
import type { Frame } from './frame.ts'
import { findHeadlineQuotations } from './headline.ts'
import { modeOf } from './mode.ts'
import { openPage, type Page } from './page.ts'
import { sentenceLimit, sentenceStart } from './sentence.ts'
import { type Spoken, sourceOf } from './source.ts'
import { addMention, speakerOfPhrase } from './speaker.ts'
import { openAdditions, type Speaker } from './speaker-record.ts'
import { viaOf } from './via.ts'

/** A quotation before it has an id: what each finder gives. */
interface Draft {
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

/** Finds reported speech: each cue with its source, its content and the chain that relayed it. */
export const quotationStage = defineStage({
  name: 'quotation',
  needs: ['blocks', 'times', 'names'],
  gives: 'quotations',
  run(article, layers) {
    const page = openPage(
      article,
      layers,
      (token) => isCueVerb(article.tokens.words[token]!) || isHisSaying(article.tokens.words[token]!),
    )
    const additions = openAdditions()
    const attributions = findAttributions(page)
    const frames = findFrames(page, attributions)
    const drafts = readFrames(page, frames, attributions, additions)
    const quotations = drafts.sort((a, b) => a.at - b.at).map(toQuotation)
    return { quotations, mentions: additions.mentions, entities: additions.entities }
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
      if (frame.relayed) for (let k = i + 1; k < frame.marker; k++) if (isHisSaying(page.tokens.words[k]!)) taken.add(k)
      break
    }
  }
  return frames
}

function readFrames(
  page: Page,
  frames: ReadonlyMap<number, Frame>,
  attributions: readonly Attribution[],
  additions: ReturnType<typeof openAdditions>,
): Draft[] {
  const drafts: Draft[] = []
  const spoken: Spoken[] = []
  const open: { readonly extent: Extent; readonly speaker: Speaker }[] = []
  const around = { frames, attributions: new Set(attributions.map((a) => a.token)) }
  const colons = new Set([...frames.values()].map((f) => f.marker))
  const headlines = new Map(findHeadlineQuotations(page, colons).map((h) => [h.colon, h] as const))
  const ascribing = new Map(attributions.map((a) => [a.token, a] as const))
  const relays = new Map<number, readonly string[]>()
  const reached: { readonly extent: Extent; readonly draft: number; readonly depth: number }[] = []
  for (let i = 0; i < page.tokens.count; i++) {
    while (open.length > 0 && open.at(-1)!.extent.to < i) open.pop()
    const headline = headlines.get(i)
    if (headline) {
      const speaker = speakerOfPhrase(page, headline.source, [], additions)
      if (speaker && speaker.ids.length > 0) {
        const extent = { from: headline.from, skip: 0, to: headline.to, stop: 'end of the line' }
        drafts.push(
          draftOf(page, {
            at: i,
            cue: tokenSpan(page.tokens, i),
            extent,
            speaker,
            rule: 'quotation.headline-colon',
            stance: 'neutral',
            confidence: 0.85,
          }),
        )
        open.push({ extent, speaker })
        addMention(page, speaker, 'quotation.headline-colon', additions)
      }
      continue
    }
    const attribution = ascribing.get(i)
    if (attribution) {
      const outcome = readAttribution(page, attribution, { frames, around, spoken, additions, reached, drafts, relays })
      if (outcome) {
        drafts.push(outcome)
        spoken.push({ token: i, speaker: outcome.speaker, depth: open.length })
      }
      continue
    }
    const frame = frames.get(i)
    if (!frame) continue
    const outer = open.at(-1) ?? null
    // كرر المطالبة بـ …: the noun that is said says nothing more than its verb
    if (outer && frame.cue.features.kind === 'verbal-noun' && outer.extent.from === i && !frame.subject) continue
    const extent = extentOf(page, frame, around, outer?.extent ?? null)
    if (!extent) continue
    const enclosing = outer?.speaker ?? null
    const found = sourceOf(page, frame, { spoken, enclosing, additions })
    if (!found) continue
    // a noun inside another's words that nobody is said to say (التهديد باستخدام السلاح) is a thing they speak of
    const inMarks = page.passageAt[i]! >= 0
    if (outer && inMarks && frame.cue.features.kind === 'verbal-noun' && found.ids.length === 0) continue
    let speaker = found
    let via: readonly string[] = [...viaOf(page, frame, additions), ...(relays.get(i) ?? [])]
    if (frame.relayed) {
      const relay = speaker.ids.length > 0 && (frame.subject || frame.cue.features.voice !== 'passive') ? speaker : null
      speaker = speakerOfPhrase(
        page,
        frame.relayed,
        spoken.map((s) => s.speaker),
        additions,
      ) ?? { ...speaker, ids: [] }
      speaker = { ...speaker, gender: null, number: null, notes: ['whose words are passed on', ...speaker.notes] }
      via = [...via, ...(relay?.ids ?? [])]
    }
    const rule = `quotation.${frame.construction}`
    addMention(page, speaker, rule, additions)
    reached.push({ extent, draft: drafts.length, depth: open.length })
    drafts.push(frameDraft(page, frame, extent, speaker, via, additions))
    spoken.push({ token: i, speaker, depth: open.length })
    if (extent.from > i) open.push({ extent, speaker })
  }
  return drafts
}

interface DraftParts {
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

function draftOf(page: Page, parts: DraftParts): Draft {
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

const BASE: Record<Frame['construction'], number> = {
  clause: 0.97,
  quote: 0.96,
  colon: 0.9,
  preposition: 0.9,
  object: 0.82,
  pair: 0.9,
}

function frameDraft(
  page: Page,
  frame: Frame,
  extent: Extent,
  speaker: Speaker,
  via: readonly string[],
  additions: ReturnType<typeof openAdditions>,
): Draft {
  const { cue } = frame
  const addressee = frame.addressee
    ? speakerOfPhrase(page, frame.addressee, [], { ...additions, entities: [], described: new Map() })
    : null
  const known = addressee?.ids.filter((id) => page.entities.has(id)) ?? []
  const noun = cue.features.kind === 'verbal-noun' ? 0.85 : 1
  return draftOf(page, {
    at: cue.token,
    cue: coreOf(page, cue.token, cue.core.start),
    extent,
    speaker,
    rule: `quotation.${frame.construction}`,
    stance: cue.entry.stance,
    confidence: BASE[frame.construction] * noun * (frame.loose ? 0.75 : 1),
    via,
    addressees: known,
    notes: [
      `cue ${cue.entry.lemma} (${cue.features.kind})`,
      ...(frame.loose ? ['words between the cue and its content were not understood'] : []),
    ],
    ...(frame.first ? { first: tokenSpan(page.tokens, frame.first.from, frame.first.to) } : {}),
  })
}

const coreOf = (page: Page, token: number, skip: number): Span => coreSpan(page.tokens, token, skip)

interface AttributionContext {
  /** Relays that a phrase in front of a cue names, by the cue's token. */
  readonly relays: Map<number, readonly string[]>
  readonly frames: ReadonlyMap<number, Frame>
  readonly around: { readonly frames: ReadonlyMap<number, Frame>; readonly attributions: ReadonlySet<number> }
  readonly spoken: readonly Spoken[]
  readonly additions: ReturnType<typeof openAdditions>
  readonly reached: readonly { readonly extent: Extent; readonly draft: number; readonly depth: number }[]
  readonly drafts: Draft[]
}

/** An attribution relays the quotation in front of it, repeats its cue, or ascribes the reporter's own words. */
function readAttribution(page: Page, attribution: Attribution, context: AttributionContext): Draft | null {
  const { source, kind, token } = attribution
  const before =
    framedAround(page, token, context) ?? (isFronted(page, attribution) ? null : lastReached(page, token, context))
  if (kind === 'again' || !source) return null
  const speaker = speakerOfPhrase(
    page,
    source,
    context.spoken.map((s) => s.speaker),
    context.additions,
  )
  if (!speaker || speaker.ids.length === 0) return null
  const rule = `quotation.${kind}`
  if (before !== null && kind !== 'reported') {
    const draft = context.drafts[before]!
    const relays =
      speaker.ids.some((id) => !draft.speaker.ids.includes(id)) &&
      !/^(بيان|البيان)/.test(page.text.slice(...tokenSpan(page.tokens, source.from)))
    if (relays)
      context.drafts[before] = {
        ...draft,
        via: [...draft.via, ...speaker.ids],
        notes: [...draft.notes, `relayed: ${speaker.notes[0]}`],
      }
    return null
  }
  // جاء ذلك في بيان، وفقا لما نقلته الوكالة، وذكر: relays what the sentence goes on to report
  if (/^و?(جاء|جاءت)$/.test(page.tokens.words[sentenceStart(page, token)]!.form)) {
    relayNext(page, attribution.to + 1, 12, speaker, context)
    return null
  }
  const cue = coreSpan(page.tokens, attribution.cue.token, attribution.cue.skip)
  const parts = {
    at: attribution.cue.token,
    cue,
    speaker,
    rule,
    stance: 'neutral' as const,
    notes: [`attribution phrase (${kind})`],
    via: attribution.relay ? (speakerOfPhrase(page, attribution.relay, [], context.additions)?.ids ?? []) : [],
  }
  addMention(page, speaker, rule, context.additions)
  if (isFronted(page, attribution)) return frontedDraft(page, attribution, parts, context)
  const { from, skip } = attributedStart(page, attribution)
  let to = token - 1
  while (to > from && page.tokens.words[to]!.kind === 'punctuation') to--
  if (to <= from) return null
  const more = restAfter(page, attribution)
  return draftOf(page, {
    ...parts,
    extent: { from, skip, to, stop: 'the attribution' },
    confidence: 0.88,
    ...(more ? { more: [more] } : {}),
  })
}

/** بحسب مصادر محلية | في المنطقة، فإن: the phrase's own circumstances up to its comma. */
function afterPlace(page: Page, from: number, limit: number): number {
  if (!/^(في|من)$/.test(page.tokens.words[from]?.form ?? '')) return from
  for (let i = from; i < Math.min(limit, from + 8); i++) if (page.tokens.words[i]!.form === '،') return i
  return from
}

/** Notes for the next cue within a few tokens that its words came through a relay. True when there is one. */
function relayNext(
  page: Page,
  from: number,
  reach: number,
  { ids }: Speaker,
  { frames, relays }: AttributionContext,
): boolean {
  const limit = sentenceLimit(page, from - 1)
  for (let i = from; i < Math.min(limit, from + reach); i++) {
    if (frames.get(i)?.cue.features.kind !== 'finite') continue
    relays.set(i, ids)
    return true
  }
  return false
}

function frontedDraft(
  page: Page,
  attribution: Attribution,
  parts: Omit<DraftParts, 'extent' | 'confidence'>,
  context: AttributionContext,
): Draft | null {
  const limit = sentenceLimit(page, attribution.token)
  let from = afterPlace(page, attribution.to + 1, limit)
  while (
    from < limit &&
    (/^[،,:]$/.test(page.tokens.words[from]!.form) ||
      /^(فان|فقد|ان|فانه|دائما|فانها)$/.test(page.tokens.words[from]!.form))
  )
    from++
  if (from < limit && relayNext(page, from, 2, parts.speaker, context)) return null
  if (from >= limit) return null
  const close = page.closes[from]!
  const to = limit - 1
  let last = to
  while (last > from && page.tokens.words[last]!.kind === 'punctuation') last--
  if (close > from) from++
  return last <= from
    ? null
    : draftOf(page, { ...parts, extent: { from, skip: 0, to: last, stop: 'end of the sentence' }, confidence: 0.85 })
}

/** The quotation between whose cue and content a phrase stands: قال الرئيس، حسبما نقلت الوكالة، إن …. */
function framedAround(page: Page, token: number, { frames, drafts }: AttributionContext): number | null {
  for (let i = token - 1; i >= sentenceStart(page, token); i--) {
    const frame = frames.get(i)
    if (!frame || Math.max(frame.marker, frame.start) <= token) continue
    const draft = drafts.findIndex((d) => d.at === i)
    if (draft >= 0) return draft
  }
  return null
}

/** The quotation whose content ends right in front of a token, or -1. */
function lastReached(page: Page, token: number, { reached }: AttributionContext): number | null {
  for (let i = reached.length - 1; i >= 0; i--) {
    const { extent, draft, depth } = reached[i]!
    if (depth > 0) continue
    if (page.tokens.lines[extent.to] !== page.tokens.lines[token]) return null
    const near = extent.to >= token - 4 || page.tokens.sentences[extent.from] === page.tokens.sentences[token]
    if (near && extent.to < token) return draft
  }
  return null
}

/** The sentence goes on behind the phrase without a comma: [الأربعاء ينضم] بحسب الوكالة [الرئيس …]. */
function restAfter(page: Page, { to, token }: Attribution): Span | null {
  const limit = sentenceLimit(page, token)
  let from = to + 1
  if (from >= limit) return null
  const word = page.tokens.words[from]!
  if (word.kind === 'punctuation' && page.closes[from]! < 0 && !/^["»”]$/.test(word.form)) return null
  while (from < limit && page.tokens.words[from]!.kind === 'punctuation') from++
  if (from < limit && page.passageAt[from]! >= 0 && page.passageAt[from] !== page.passageAt[token]) return null
  const phrase = from < limit ? nounPhraseAt(page.tokens, page, from, limit) : null
  if (!phrase || page.mentionAt[phrase.from]! < 0) return null
  let last = limit - 1
  while (last > from && page.tokens.words[last]!.kind === 'punctuation') last--
  return tokenSpan(page.tokens, from, last)
}

function toQuotation(draft: Draft, index: number): Quotation {
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
