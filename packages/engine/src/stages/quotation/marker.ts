import { thatParticle } from '../../syntax/particles.ts'
import { skipAdjuncts } from './adjunct.ts'
import { type CueWord, cueWordsAt, isSayingAgain } from './cue-word.ts'
import { type Frame, frameFrom, type Walked } from './frame.ts'
import type { Page } from './page.ts'
import { prepositionAt, quotedBa } from './preposition.ts'

export const LONG_QUOTE = 4

/** The complement that begins at a token: a colon, an opening mark, أن, or a preposition that the cue takes. */
export function markerAt(page: Page, cue: CueWord, state: Walked, limit: number): Frame | null {
  const { tokens } = page
  const { i } = state
  const word = tokens.words[i]!
  const { takes } = cue.entry
  if (isSayingAgain(page, i) && i > cue.token && takes.includes('«»')) {
    const second = saidAgainFrame(page, i, limit)
    if (second) {
      const { construction, start, marker, passage, skip } = second
      return frameFrom(cue, state, { construction, start, marker, passage, skip, also: i })
    }
  }
  if (word.form === ':')
    return takes.includes('«»') || takes.includes('أن') ? colonFrame(page, cue, state, i, limit) : null
  const passage = page.opensPassage[i]!
  if (passage >= 0) {
    const { from, to } = page.passages[passage]!
    // ندد الوزير "بمجزرة": the particle stands inside the marks
    const begins = takes[0] === 'ب' && state.subject !== null && quotedBa(page, from)
    if (begins) return prepositionFrame(page, cue, state, from, begins.skip, to + 1)
    if (takes.includes('«»') && (to - from >= LONG_QUOTE || state.subject || cue.features.kind === 'participle')) {
      return frameFrom(cue, state, { construction: 'quote', start: from, marker: i, passage })
    }
    const inside = cue.entry.addressee ? insidePassage(page, cue, state, from, to) : null
    if (inside) return inside
    if (takes.includes('object'))
      return frameFrom(cue, state, { construction: 'object', start: from, marker: i, passage })
    return null
  }
  const that = thatParticle(word)
  if (that && that.conjunction === '') {
    if (IF_SO.test(tokens.words[i + 1]?.form ?? '')) return null
    if (BEFORE_THAT.has(tokens.words[i - 1]!.form) || tokens.words[i - 1]!.form === 'دون') return null
    return takes.includes('أن') || (that.particle === 'ب' && takes.includes('ب'))
      ? clauseFrame(page, cue, state, i, limit)
      : null
  }
  const preposition = prepositionAt(page, takes, i)
  if (preposition) return prepositionFrame(page, cue, state, i, preposition.skip, limit)
  return null
}

/** داعيا "دول المنطقة إلى الدفع باتجاه …": the addressee and what is asked stand in one pair of marks. */
function insidePassage(page: Page, cue: CueWord, state: Walked, from: number, to: number): Frame | null {
  for (let i = from; i < to; i++) {
    const preposition = prepositionAt(page, cue.entry.takes, i)
    if (preposition) return prepositionFrame(page, cue, state, i, preposition.skip, to + 1)
  }
  return null
}

function saidAgainFrame(page: Page, token: number, limit: number): Frame | null {
  const again = cueWordsAt(page, token)[0]
  if (!again) return null
  const state: Walked = { i: skipAdjuncts(page, again, token + 1, limit), subject: null, addressee: null }
  return state.i < limit && !isSayingAgain(page, state.i) ? markerAt(page, again, state, limit) : null
}

export function colonFrame(page: Page, cue: CueWord, state: Walked, colon: number, limit: number): Frame | null {
  const start = colon + 1
  if (start >= limit) return null
  const passage = page.opensPassage[start]!
  if (passage >= 0) {
    return frameFrom(cue, state, { construction: 'quote', start: page.passages[passage]!.from, marker: colon, passage })
  }
  if (thatParticle(page.tokens.words[start]!)) return clauseFrame(page, cue, state, start, limit)
  return frameFrom(cue, state, { construction: 'colon', start, marker: colon })
}

export function clauseFrame(page: Page, cue: CueWord, state: Walked, that: number, limit: number): Frame | null {
  const start = that + 1
  if (start >= limit) return null
  const { pronoun } = thatParticle(page.tokens.words[that]!)!
  const passage = page.opensPassage[start]!
  // أنه وفلان stays whole: the pronoun is one of those that something is said of
  const joined =
    pronoun !== '' && page.tokens.words[start]!.cores.some((c) => c.conjunction === 'و') && page.nameEnd[start]! >= 0
  const from = joined ? that : passage >= 0 ? page.passages[passage]!.from : start
  return frameFrom(cue, state, { construction: 'clause', start: from, marker: that, passage })
}

export function prepositionFrame(
  page: Page,
  cue: CueWord,
  state: Walked,
  at: number,
  skip: number,
  limit: number,
): Frame | null {
  const start = skip > 0 ? at : at + 1
  if (start >= limit) return null
  const that = skip > 0 ? null : thatParticle(page.tokens.words[start]!)
  if (that && that.conjunction === '' && that.particle === '') return clauseFrame(page, cue, state, start, limit)
  const passage = skip > 0 ? -1 : page.opensPassage[start]!
  const from = passage >= 0 ? page.passages[passage]!.from : start
  return frameFrom(cue, state, { construction: 'preposition', start: from, skip, marker: at, passage })
}

// إن وجدت: an if, not a that
export const IF_SO = /^(وجدت?|لزم|امكن|شاء|صح)$/
// in front of أن and إن they make another conjunction: إذ إن، خاصة وأن، ضرورة أن
export const BEFORE_THAT = new Set(
  'حين اساس خصوصا كون مجرد رغم طالما بحجه بذريعه شريطه اعتبار بيد ظل الرغم اذ حيث خاصه علما الا غير سوي بما كما ضروره اهميه امكانيه احتمال فرصه شرط يمكن يجب ينبغي يتعين يكاد لابد رغبه امل خشيه حقيقه'.split(
    ' ',
  ),
)
