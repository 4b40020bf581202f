import { buildLexicon, type TokenTable } from '@isnad/text'
import { type HeadEntry, heads, institutionNouns } from '../../resources/entity/heads.ts'
import type { Candidate } from './candidate.ts'
import { knownNamesAt } from './known-names.ts'
import { nationalityAt } from './nationality.ts'
import { isDefinite, isNamePart, isNever, sameSentence } from './words.ts'

const headLexicon = buildLexicon(heads.flatMap((h) => h.nouns.map((n) => [n, h] as const)))
const institutionLexicon = buildLexicon(institutionNouns.split('/').map((n) => [n, n] as const))

const QUOTES = new Set(['"', '«', '»', '“', '”', '(', "'", '#'])

/** The nearest token before `token` that is no quotation mark. */
export function tokenBefore(tokens: TokenTable, token: number): number {
  let i = token - 1
  while (i >= 0 && QUOTES.has(tokens.words[i]!.form)) i--
  return i >= 0 && sameSentence(tokens, i, token) ? i : -1
}

/** The head nouns that a token is, behind any particle. */
export function headsAt(tokens: TokenTable, token: number): readonly HeadEntry[] {
  if (token < 0 || token >= tokens.count) return []
  return headLexicon
    .matchesAt(tokens, token)
    .filter((m) => m.to === token)
    .map((m) => m.value)
}

const STRONG_PLACE = new Set(
  'مدينه بلده قريه محافظه ولايه معتمديه حي مقاطعه جزيره اقليم ناحيه بلدتي مدينتي محافظتي قريتي ضاحيه مديريه'.split(' '),
)

/** Names made by a head noun: places behind مدينة or بلدة, airports and crossings, parties and media behind their noun. */
export function headedNamesAt(tokens: TokenTable, token: number): Candidate[] {
  const found: Candidate[] = []
  for (const { to: at, core, value } of headLexicon.matchesAt(tokens, token)) {
    let next = at + 1
    if (next < tokens.count && QUOTES.has(tokens.words[next]!.form)) next++
    if (!sameSentence(tokens, token, next)) continue
    const known = knownNamesAt(tokens, next).filter((c) => c.start === 0 && (c.type === 'GPE' || c.type === 'LOC'))
    const place = known.reduce<Candidate | null>((best, c) => (!best || c.to > best.to ? c : best), null)
    if (value.type === 'LOC' && value.keep && place && next === at + 1) {
      let end = place.to
      while (
        sameSentence(tokens, end, end + 1) &&
        ['الدولي', 'العسكري', 'الحدودي', 'الجوي', 'المدني', 'الجويه'].includes(tokens.words[end + 1]!.form)
      )
        end++
      found.push(candidate(token, end, core.start, 'LOC', 'name.place-with-head', 44, place.of))
    } else if (value.type === 'LOC' && !value.keep && !place && STRONG_PLACE.has(core.text)) {
      const word = tokens.words[next]!
      if (word.kind !== 'arabic' || isNever(word) || nationalityAt(tokens, next)) continue
      if (!isDefinite(word) && !isNamePart(word)) continue
      found.push(candidate(next, next, 0, 'LOC', 'name.place-after-head', 25, null))
    } else if (value.type === 'GROUP' && value.keep && at === token) {
      const end = readDefinitePhrase(tokens, next)
      if (end !== null) found.push(candidate(token, end, core.start, 'GROUP', 'name.group-with-head', 26, null))
    }
  }
  return found
}

/** The institution whose name begins at a token with its common noun (جامعة الملك خالد، لجنة الدفاع في مجلس الشيوخ). */
export function institutionsAt(tokens: TokenTable, token: number): Candidate[] {
  const found: Candidate[] = []
  for (const { to, core } of institutionLexicon.matchesAt(tokens, token)) {
    const end = readDefinitePhrase(tokens, to + 1)
    if (end === null) continue
    found.push(candidate(token, end, core.start, 'ORG', 'name.institution', 22, null))
  }
  return found
}

/** The last token of a run of definite nouns and adjectives that begins at `from`, or null. */
function readDefinitePhrase(tokens: TokenTable, from: number): number | null {
  let end: number | null = null
  let i = from
  // one indefinite noun in construct (اتحاد شركات الزيوت)
  if (i + 1 < tokens.count && sameSentence(tokens, from - 1, i + 1) && !isDefinite(tokens.words[i]!)) {
    const word = tokens.words[i]!
    const place = knownNamesAt(tokens, i).find(
      (c) => c.start === 0 && (c.type === 'GPE' || c.type === 'LOC') && c.strength === 'full',
    )
    if (place) return place.to
    if (word.kind !== 'arabic' || isNever(word) || !isDefinite(tokens.words[i + 1]!)) return null
    i++
  }
  for (; i < tokens.count && sameSentence(tokens, from - 1, i) && i - from < 8; i++) {
    const word = tokens.words[i]!
    if (word.kind !== 'arabic') break
    const definite = word.cores.some(
      (c) => c.text.startsWith('ال') && c.text.length > 3 && (c.particle === '' || c.particle === 'ل'),
    )
    if (!definite) break
    end = i
  }
  return end
}

function candidate(
  from: number,
  to: number,
  start: number,
  type: Candidate['type'],
  rule: string,
  priority: number,
  of: string | null,
): Candidate {
  return {
    from,
    to,
    start,
    type,
    rule,
    strength: 'full',
    known: null,
    key: null,
    of,
    en: null,
    bodyCode: null,
    priority,
  }
}
