import { buildLexicon, type TokenTable } from '@isnad/text'
import { claim, type Draft, isFree } from './draft.ts'
import { agencies, filingCities } from './resources/dates.ts'
import { isProse } from './segment.ts'

const agency = buildLexicon(agencies.map((phrase) => [phrase, true] as const))
const city = buildLexicon(filingCities.map((phrase) => [phrase, true] as const))

const DASHES = new Set(['-', '–', '—', '−'])
const MOST_PREFIX_TOKENS = 14
const MOST_PLACE_WORDS = 6

/**
 * Claims the words in front of the lead that say where it was filed and by whom: "بيروت، لبنان (CNN) -- ",
 * "واس- الرياض: ", "القاهرة – ". Only the first piece of running text has one.
 */
export function markDateline(draft: Draft): void {
  const { tokens } = draft
  const lead = draft.segments.find((segment) => isFree(draft, segment) && isProse(segment))
  if (!lead) return
  const end = datelineEnd(tokens, lead.from, Math.min(lead.to, lead.from + MOST_PREFIX_TOKENS))
  if (end !== null && end < lead.to) claim(draft, lead.from, end, 'dateline', 'structure.dateline')
}

/** The last token of a dateline that begins at `from`, its closing mark included; null when there is none. */
function datelineEnd(tokens: TokenTable, from: number, limit: number): number | null {
  let signed = false
  let filed = false
  let strange = 0
  let separated = false // an agency's name alone may be a subject: it needs a mark beside it
  for (let i = from; i < limit; i++) {
    const { form, kind } = tokens.words[i]!
    const closing = DASHES.has(form) || form === ':'
    if (closing && (signed ? separated : filed && form !== ':' && strange === 0)) return lastDash(tokens, i, limit)
    if (kind === 'punctuation') {
      if (form === '.' || form === '"' || form === '؟' || form === '[') return null
      separated ||= form === '(' || form === '/' || DASHES.has(form)
      continue
    }
    const signature = agency.matchesAt(tokens, i).findLast((m) => m.core.start === 0)
    const place = city.matchesAt(tokens, i).findLast((m) => m.core.start === 0)
    if (signature) {
      signed = true
      i = signature.to
    } else if (place) {
      filed = true
      i = place.to
    } else if (++strange > MOST_PLACE_WORDS || kind === 'number') return null
  }
  return null
}

/** "(CNN) --": a run of dashes closes it; "واس- الرياض:" goes on to its colon. */
function lastDash(tokens: TokenTable, at: number, limit: number): number {
  let end = at
  while (end + 1 < limit && DASHES.has(tokens.words[end + 1]!.form)) end++
  if (DASHES.has(tokens.words[at]!.form)) {
    for (let i = end + 1; i < Math.min(limit, end + 5); i++) {
      const { form } = tokens.words[i]!
      if (form === ':') return i
      const filer = [...city.matchesAt(tokens, i), ...agency.matchesAt(tokens, i)].findLast((m) => m.core.start === 0)
      if (!filer) break
      i = filer.to
    }
  }
  return end
}
