import { buildLexicon, type TokenTable } from '@isnad/text'
import { type BodyEntry, bodies } from '../../resources/entity/bodies.ts'
import { type MinistryEntry, ministries } from '../../resources/entity/ministries.ts'
import type { Candidate } from './candidate.ts'
import { knownNamesAt } from './known-names.ts'
import { nationalityAt } from './nationality.ts'
import { sameSentence } from './words.ts'

const bodyLexicon = buildLexicon(bodies.flatMap((b) => b.heads.map((h) => [h, b] as const)))
const ministryLexicon = buildLexicon(
  ministries.flatMap((m) =>
    m.names.flatMap((n) => [[`وزارة ${n}`, m] as const, [`وزارتي ${n}`, m] as const, [`وزارتا ${n}`, m] as const]),
  ),
)
const aloneLexicon = buildLexicon(ministries.filter((m) => m.alone).flatMap((m) => m.names.map((n) => [n, m] as const)))

/** The state that stands behind a head noun: its adjective (الجيش التركي) or its name (حكومة اليمن). */
function stateBehind(tokens: TokenTable, head: number): { iso: string; to: number } | null {
  const at = head + 1
  if (!sameSentence(tokens, head, at)) return null
  const nationality = nationalityAt(tokens, at)
  if (nationality?.definite && nationality.core.start === 0 && nationality.iso !== 'O:INT') {
    return { iso: nationality.iso, to: nationality.to }
  }
  for (const c of knownNamesAt(tokens, at)) {
    if (c.type === 'GPE' && c.start === 0 && c.known?.kind === 'state' && c.of) return { iso: c.of, to: c.to }
  }
  return null
}

const TYPES: Record<string, Candidate['type']> = {
  opposition: 'GROUP',
  rebels: 'GROUP',
  fighters: 'GROUP',
  resistance: 'GROUP',
}

function fromBody(
  b: BodyEntry,
  from: number,
  to: number,
  start: number,
  iso: string | null,
  en: string | null,
): Candidate {
  const regime = b.code === 'regime' || b.code === 'regime-forces'
  return {
    from,
    to,
    start,
    type: TYPES[b.code] ?? 'ORG',
    rule: iso ? 'name.body-of-state' : 'name.body-bare',
    strength: iso || regime || b.bare === 'always' || b.bare === 'bare' ? 'full' : 'defined',
    known: null,
    key: regime ? `BODY:${b.code}:SY` : iso ? `BODY:${b.code}:${iso}` : null,
    of: regime ? 'SY' : iso,
    en,
    bodyCode: b.code,
    priority: iso ? 45 : 15,
  }
}

/** Bodies and ministries of states that begin at a token. `english` gives the English name of a state code. */
export function bodiesAt(tokens: TokenTable, token: number, english: (iso: string) => string | null): Candidate[] {
  const found: Candidate[] = []
  const name = (iso: string, en: string): string | null => (english(iso) ? `${en} of ${english(iso)}` : null)
  for (const { from, to, core, value } of bodyLexicon.matchesAt(tokens, token)) {
    const state = stateBehind(tokens, to)
    if (state && value.bare === 'bare') continue
    if (state) found.push(fromBody(value, from, state.to, core.start, state.iso, name(state.iso, value.en)))
    else if (
      value.bare !== 'never' &&
      value.heads.length > 0 &&
      (core.text.startsWith('ال') || value.bare === 'bare' || value.code === 'staff')
    ) {
      found.push(fromBody(value, from, to, core.start, null, null))
    } else if (value.code === 'regime-forces') found.push(fromBody(value, from, to, core.start, null, null))
  }
  for (const { from, to, core, value } of ministryLexicon.matchesAt(tokens, token)) {
    const state = stateBehind(tokens, to)
    found.push(ministryCandidate(value, from, state?.to ?? to, core.start, state?.iso ?? null, english))
  }
  const alone = aloneLexicon.matchesAt(tokens, token)
  if (alone.length > 0 && !isMinisterNoun(tokens, token - 1)) {
    for (const { from, to, core, value } of alone) {
      const nationality = nationalityAt(tokens, to + 1)
      if (!nationality?.definite || nationality.gender !== 'f' || nationality.iso.startsWith('O:')) continue
      found.push(ministryCandidate(value, from, nationality.to, core.start, nationality.iso, english))
    }
  }
  return found
}

function isMinisterNoun(tokens: TokenTable, token: number): boolean {
  const form = tokens.words[token]?.form ?? ''
  return form.includes('وزير') || form.includes('وزار') || form.includes('وزراء')
}

function ministryCandidate(
  m: MinistryEntry,
  from: number,
  to: number,
  start: number,
  iso: string | null,
  english: (iso: string) => string | null,
): Candidate {
  return {
    from,
    to,
    start,
    type: 'ORG',
    rule: 'name.ministry',
    strength: 'full',
    known: null,
    key: iso ? `MIN:${m.code}:${iso}` : `MIN:${m.code}`,
    of: iso,
    en: iso && english(iso) ? `${m.en} of ${english(iso)}` : m.en,
    bodyCode: null,
    priority: 48,
  }
}
