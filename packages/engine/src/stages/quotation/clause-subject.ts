import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { thatParticle } from '../../syntax/particles.ts'
import type { Page, TokenMention } from './page.ts'
import { BODIES, isSpeakingHead, TOGETHER } from './speaker-heads.ts'
import { bare } from './speaker-record.ts'

export const SKIPPED_BEFORE =
  /^(لكن|ولكن|فيما|بينما|اذ|حيث|قد|فقد|لقد|كان|كانت|وكان|وكانت|كانوا|سبق|وان|،|,|ايضا|بدوره|بدورها|هناك|هنا|اليوم|امس|"|”|»)$/

/**
 * The first phrase of a stretch that may act: a speaker without a name near its start (`isNamed` false), else its first
 * name with those joined to it. Null when there is none.
 */
export function firstActingPhrase(
  page: Page,
  start: number,
  end: number,
): { phrase: NounPhrase; isNamed: boolean } | null {
  const candidates: TokenMention[] = []
  for (let i = start; i < end; i++) {
    const index = page.mentionAt[i]!
    if (index < 0) continue
    const m = page.mentions[index]!
    if (m.entity.type !== 'LOC' && m.entity.type !== 'INSTRUMENT' && !(i > start && isGoverned(page, i)))
      candidates.push(m)
    i = m.to
  }
  const first = candidates[0]
  const phrase = speakingPhraseIn(page, start, Math.min(end, first?.from ?? end))
  if (phrase) return { phrase, isNamed: false }
  return first ? { phrase: { from: first.from, to: lastJoined(page, candidates) }, isNamed: true } : null
}

/** وناقش الوزراء … مؤكدين: a speaker without a name near the start of the sentence. */
function speakingPhraseIn(page: Page, start: number, end: number): NounPhrase | null {
  for (let i = start; i < Math.min(end, start + 4); i++) {
    if (!isSpeakingHead(page.tokens.words[i]!.form) && !TOGETHER.has(page.tokens.words[i]!.form)) continue
    if (i > 0 && isGoverned(page, i)) return null
    return nounPhraseAt(page.tokens, page, i, end)
  }
  return null
}

export const isGoverned = (page: Page, i: number): boolean =>
  /^(في|من|الي|علي|عن|مع|بين|ضد)$/.test(page.tokens.words[i - 1]!.form)

/** A name joined to the first one, or apposed to a role right in front of it. */
function lastJoined(page: Page, mentions: readonly TokenMention[]): number {
  let { to, mention } = mentions[0]!
  for (const m of mentions.slice(1)) {
    const apposed = mention.form === 'role' && m.entity.type === 'PER'
    if (m.from !== to + 1 || !(apposed || page.isJoinedName(m.from))) break
    to = m.to
    mention = m.mention
  }
  return to
}

/** The first token of the clause that a token stands in: after أن, a comma, a colon, an opening mark or the sentence's start. */
export function clauseStart(page: Page, token: number, start: number): number {
  for (let i = token; i > start; i--) {
    const before = page.tokens.words[i - 1]!
    if (thatParticle(before) || page.opensPassage[i - 1]! >= 0 || /^[:،,؛]$/.test(before.form)) return i
    if (token - i > 10) return i
  }
  return start
}

export function phraseEndingAt(page: Page, token: number, start: number): NounPhrase | null {
  const mention = mentionEndingAt(page, token, start)
  if (mention) {
    // صحيفة الشرق الأوسط: a body named after a place
    const body = mention.from > start && BODIES.has(bare(page.tokens.words[mention.from - 1]!.form))
    if (mention.entity.type === 'LOC' && body) return { from: mention.from - 1, to: token }
    if (mention.entity.type === 'LOC' || (mention.from > 0 && isGoverned(page, mention.from))) return null
    return { from: firstJoined(page, mention, start), to: token }
  }
  let from = start
  while (from < token && SKIPPED_BEFORE.test(page.tokens.words[from]!.form)) from++
  const phrase = nounPhraseAt(page.tokens, page, from, token + 1)
  return phrase && phrase.to === token ? phrase : null
}

export function mentionEndingAt(page: Page, token: number, start: number): TokenMention | null {
  for (let i = token; i >= Math.max(start, token - 8); i--) {
    const index = page.mentionAt[i]!
    if (index >= 0 && page.mentions[index]!.to === token) return page.mentions[index]!
  }
  return null
}

function firstJoined(page: Page, mention: TokenMention, start: number): number {
  let { from } = mention
  while (from > start && page.isJoinedName(from)) {
    const before = mentionEndingAt(page, from - 1, start)
    if (!before) break
    from = before.from
  }
  return from
}
