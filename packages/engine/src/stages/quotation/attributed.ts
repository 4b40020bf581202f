import { coreSpan, type Span, tokenSpan } from '@isnad/text'
import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { type Attribution, attributedStart, isFronted } from './attribution.ts'
import { type Draft, type DraftParts, draftOf } from './draft.ts'
import type { Page } from './page.ts'
import { earlierSpeakers, type Progress } from './progress.ts'
import { sentenceLimit, sentenceStart } from './sentence.ts'
import { addMention, speakerOfPhrase } from './speaker.ts'
import type { Speaker } from './speaker-record.ts'

/** An attribution relays the quotation in front of it, repeats its cue, or ascribes the reporter's own words. */
export function readAttribution(progress: Progress, attribution: Attribution): void {
  const { page, additions, drafts, spoken, open } = progress
  const { source, kind, token } = attribution
  if (kind === 'again' || !source) return
  const speaker = speakerOfPhrase(page, source, earlierSpeakers(progress), additions)
  if (!speaker || speaker.ids.length === 0) return
  // alone between two full stops it still belongs to what stands in front of it
  const fronted = isFronted(page, attribution) && sentenceLimit(page, token) > attribution.to + 2
  const before = framedAround(progress, token) ?? (fronted ? null : lastReached(progress, token))
  if (before !== null && kind !== 'reported') {
    if (!isStatement(page, source.from)) relayDraft(progress, before, speaker)
    return
  }
  // جاء ذلك في بيان، وفقا لما نقلته الوكالة، وذكر: relays what the sentence goes on to report
  if (/^و?(جاء|جاءت)$/.test(page.tokens.words[sentenceStart(page, token)]!.form)) {
    relayNext(progress, attribution.to + 1, 12, speaker)
    return
  }
  const parts = attributedParts(progress, attribution, speaker)
  const draft = fronted ? frontedDraft(progress, attribution, parts) : trailingDraft(page, attribution, parts)
  if (!draft) return
  addMention(page, speaker, parts.rule, additions)
  drafts.push(draft)
  spoken.push({ token, speaker, depth: open.length })
}

type AttributedParts = Omit<DraftParts, 'extent' | 'confidence'>

function attributedParts({ page, additions }: Progress, attribution: Attribution, speaker: Speaker): AttributedParts {
  const { cue, kind, relay } = attribution
  return {
    at: cue.token,
    cue: coreSpan(page.tokens, cue.token, cue.skip),
    speaker,
    rule: `quotation.${kind}`,
    stance: 'neutral',
    notes: [`attribution phrase (${kind})`],
    via: relay ? (speakerOfPhrase(page, relay, [], additions)?.ids ?? []) : [],
  }
}

// بحسب البيان: a second word of saying, not a relay
const isStatement = (page: Page, token: number): boolean => /^(ال)?بيان$/.test(page.tokens.words[token]!.form)

function relayDraft({ drafts }: Progress, index: number, relay: Speaker): void {
  const draft = drafts[index]!
  if (relay.ids.every((id) => draft.speaker.ids.includes(id))) return
  const notes = [...draft.notes, `relayed: ${relay.notes[0]}`]
  drafts[index] = { ...draft, via: [...draft.via, ...relay.ids], notes }
}

/** Notes for the next cue within a few tokens that its words came through a relay. True when there is one. */
function relayNext({ page, around, relays }: Progress, from: number, reach: number, { ids }: Speaker): boolean {
  const limit = sentenceLimit(page, from - 1)
  for (let i = from; i < Math.min(limit, from + reach); i++) {
    if (around.frames.get(i)?.cue.features.kind !== 'finite') continue
    relays.set(i, ids)
    return true
  }
  return false
}

function trailingDraft(page: Page, attribution: Attribution, parts: AttributedParts): Draft | null {
  const { from, skip } = attributedStart(page, attribution)
  const to = lastWord(page, from, attribution.token - 1)
  if (to <= from) return null
  const more = restAfter(page, attribution)
  const extent = { from, skip, to, stop: 'the attribution' }
  return draftOf(page, { ...parts, extent, confidence: 0.88, ...(more ? { more: [more] } : {}) })
}

const LEADING_ON = /^([،,:]|فان|فقد|ان|فانه|دائما|فانها)$/

/** بحسب الوكالة، فإن …: what the sentence goes on to say, unless it has a cue of its own. */
function frontedDraft(progress: Progress, attribution: Attribution, parts: AttributedParts): Draft | null {
  const { page } = progress
  const limit = sentenceLimit(page, attribution.token)
  let from = afterPlace(page, attribution.to + 1, limit)
  while (from < limit && LEADING_ON.test(page.tokens.words[from]!.form)) from++
  if (from >= limit || relayNext(progress, from, 2, parts.speaker)) return null
  if (page.closes[from]! > from) from++
  const to = lastWord(page, from, limit - 1)
  if (to <= from) return null
  return draftOf(page, { ...parts, extent: { from, skip: 0, to, stop: 'end of the sentence' }, confidence: 0.85 })
}

function lastWord(page: Page, from: number, to: number): number {
  let last = to
  while (last > from && page.tokens.words[last]!.kind === 'punctuation') last--
  return last
}

/** بحسب مصادر محلية | في المنطقة، فإن: the phrase's own circumstances up to its comma. */
function afterPlace(page: Page, from: number, limit: number): number {
  if (!/^(في|من)$/.test(page.tokens.words[from]?.form ?? '')) return from
  for (let i = from; i < Math.min(limit, from + 8); i++) if (page.tokens.words[i]!.form === '،') return i
  return from
}

/** The quotation between whose cue and content a phrase stands: قال الرئيس، حسبما نقلت الوكالة، إن …. */
function framedAround({ page, around, drafts }: Progress, token: number): number | null {
  for (let i = token - 1; i >= sentenceStart(page, token); i--) {
    const frame = around.frames.get(i)
    if (!frame || Math.max(frame.marker, frame.start) <= token) continue
    const draft = drafts.findLastIndex((d) => d.at === i)
    if (draft >= 0) return draft
  }
  return null
}

/** The quotation of the reporter's own that ends in front of a phrase, in its sentence. */
function lastReached({ page, reached }: Progress, token: number): number | null {
  const { lines, sentences } = page.tokens
  for (let i = reached.length - 1; i >= 0; i--) {
    const { extent, draft, depth } = reached[i]!
    if (depth > 0) continue
    if (lines[extent.to] !== lines[token]) return null
    const near = extent.to >= token - 4 || sentences[extent.from] === sentences[token]
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
  return tokenSpan(page.tokens, from, lastWord(page, from, limit - 1))
}
