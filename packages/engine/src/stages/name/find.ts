import type { TokenTable } from '@isnad/text'
import { bodiesAt } from './body.ts'
import { type Candidate, keepLongest } from './candidate.ts'
import { headedNamesAt, headsAt, institutionsAt, tokenBefore } from './headed.ts'
import { instrumentsAt } from './instrument.ts'
import { knownEntries, knownNamesAt } from './known-names.ts'
import { personNameAt, type RoleReading, roleAt } from './person.ts'
import { taggedNames } from './tagged-names.ts'
import { isDefinite, sameSentence } from './words.ts'

const englishOfState = new Map(knownEntries.filter((k) => k.kind === 'state').map((k) => [k.of!, k.en]))

/** The English name of a state code, or null. */
export function englishState(iso: string): string | null {
  return englishOfState.get(iso) ?? null
}

export interface Found {
  readonly names: readonly Candidate[]
  readonly roles: readonly RoleReading[]
}

/** Reads every name and role of an article, name by name without overlap. `skip` says which tokens to leave out. */
export function findNames(tokens: TokenTable, skip: (token: number) => boolean): Found {
  const candidates: Candidate[] = []
  const roles: RoleReading[] = []
  let roleEnd = -1
  for (let i = 0; i < tokens.count; i++) {
    if (skip(i) || tokens.words[i]!.kind === 'punctuation') continue
    for (const c of knownNamesAt(tokens, i)) if (isAllowed(tokens, c)) candidates.push(asBuilding(tokens, c))
    for (const c of bodiesAt(tokens, i, englishState)) candidates.push(c)
    for (const c of headedNamesAt(tokens, i)) candidates.push(c)
    for (const c of institutionsAt(tokens, i)) candidates.push(c)
    for (const c of instrumentsAt(tokens, i)) candidates.push(c)
    if (i > roleEnd || roles.at(-1)?.title.office.kind !== 'office') {
      const role = roleAt(tokens, i)
      if (role) {
        roles.push(role)
        roleEnd = role.title.to
        if (role.name) candidates.push(role.name)
      }
    }
  }
  addCoordinatedNames(tokens, roles, candidates)
  addTagged(tokens, skip, candidates)
  const kept = keepLongest(candidates, tokens.count)
  return { names: dropUndefined(tokens, kept), roles }
}

/** The tagger's names, where no lexicon reading that is sure stands against them. */
function addTagged(tokens: TokenTable, skip: (token: number) => boolean, candidates: Candidate[]): void {
  const sure = new Int8Array(tokens.count)
  for (const c of candidates) {
    if (c.priority < 30) continue
    for (let i = c.from; i <= c.to; i++) sure[i] = c.type === 'PER' ? Math.max(1, sure[i]!) : 2
  }
  for (const c of taggedNames(tokens, skip)) {
    let against = false
    for (let i = c.from; i <= c.to; i++) if (sure[i] === 2 || (sure[i] === 1 && c.type !== 'PER')) against = true
    if (!against) candidates.push(c)
  }
}

/** "الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان": the second name has the office of the first. */
function addCoordinatedNames(tokens: TokenTable, roles: readonly RoleReading[], candidates: Candidate[]): void {
  for (const role of roles) {
    if (!role.name) continue
    const after = role.name.to + 1
    if (!sameSentence(tokens, role.name.to, after)) continue
    const name = personNameAt(tokens, after, false)
    if (name && name.known === null) candidates.push(name)
  }
}

const PLACE_CUE_KINDS = new Set(['LOC', 'GPE'])

/** في البيت الأبيض: the seat of a presidency as a place is a place. */
function asBuilding(tokens: TokenTable, c: Candidate): Candidate {
  if (c.known?.kind !== 'presidency') return c
  const particle = tokens.words[c.from]!.cores.find((core) => core.start === c.start)?.particle
  const before = tokens.words[c.from - 1]?.form
  const inside = particle === 'ب' || before === 'في' || before === 'داخل' || before === 'امام'
  return inside ? { ...c, type: 'LOC', key: `PLACE:${c.known.key}` } : c
}

const QUOTE_MARKS = new Set(['"', '«', '“', '(', '»', '”', ')'])

/** The name stands alone between brackets or quotation marks: (واس)، «عكاظ». */
function isEnclosed(tokens: TokenTable, c: Candidate): boolean {
  return (
    c.start === 0 &&
    QUOTE_MARKS.has(tokens.words[c.from - 1]?.form ?? '') &&
    QUOTE_MARKS.has(tokens.words[c.to + 1]?.form ?? '')
  )
}

/** A form that is also a common word counts only behind a noun that says what it is. */
function isAllowed(tokens: TokenTable, c: Candidate): boolean {
  if (c.known?.kind.endsWith('-weak')) return true
  if (c.strength !== 'cue') return true
  const before = tokenBefore(tokens, c.from)
  if (c.start > 0 && tokens.words[c.from]!.cores.find((core) => core.start === c.start)?.particle !== 'ب') return false
  const place = PLACE_CUE_KINDS.has(c.type)
  const cued = headsAt(tokens, before).some((h) => (place ? h.type === 'LOC' : h.type === 'ORG' || h.type === 'GROUP'))
  if (cued) return true
  if (!place && c.known && ['media', 'agency'].includes(c.known.kind) && isEnclosed(tokens, c)) return true
  const word = tokens.words[before]?.form
  return !place && (word === 'الانباء' || word === 'انباء')
}

/** Bare short forms (الجيش، الحلف) stay only when a longer name of the same thing stands in the article. */
function dropUndefined(tokens: TokenTable, kept: readonly Candidate[]): Candidate[] {
  const keys = new Set(kept.filter((c) => c.strength === 'full').map((c) => c.key))
  const bodies = new Set([...keys].filter((k) => k?.startsWith('BODY:')).map((k) => k!.split(':')[1]))
  const syrian = kept.some((c) => c.of === 'SY')
  return kept.filter((c) => {
    if (c.key?.startsWith('BODY:regime') && c.from === c.to) {
      const next = tokens.words[c.to + 1]
      return syrian && !(next && isDefinite(next))
    }
    if (c.strength !== 'defined') return true
    if (c.key) return keys.has(c.key)
    return c.bodyCode !== null && (bodies.has(c.bodyCode) || c.bodyCode === 'opposition')
  })
}
