import type { Known } from '@isnad/gazetteer'
import type { TokenTable } from '@isnad/text'
import type { Draft } from './group.ts'
import { type NationalityMatch, nationalityAt } from './nationality.ts'
import type { RoleReading } from './person.ts'
import { counterpartText, type RoleText, roleText, sharedRoleText } from './role-text.ts'
import { isDefinite, sameSentence } from './words.ts'

/** A role phrase that stands alone for somebody whom the article names (الوزير الروسي، نظيره التركي). */
export interface RoleMention {
  readonly entity: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly rule: string
}

/** An office that the article, or the who's-who, gives somebody; `iso` null where it names no state or body. */
export interface HeldOffice {
  readonly code: string
  readonly iso: string | null
  readonly token: number
}

export interface LinkedRoles {
  readonly roles: ReadonlyMap<string, RoleText[]>
  readonly offices: ReadonlyMap<string, HeldOffice[]>
  readonly genders: ReadonlyMap<string, 'm' | 'f'>
  readonly mentions: readonly RoleMention[]
}

/** Offices that a general word stands for (الوزير may be the foreign minister). */
const GENERAL: Record<string, (code: string) => boolean> = {
  minister: (code) => code.endsWith('minister') || code === 'fm' || code === 'dm' || code === 'im',
  leader: (code) => ['president', 'king', 'emir', 'pm', 'supreme-leader', 'leader', 'crown-prince'].includes(code),
  president: (code) => code === 'president',
  emir: (code) => code === 'emir' || code === 'governor' || code === 'crown-prince',
  commander: (code) => code === 'commander' || code === 'chief-of-staff',
  official: (code) => !['president', 'king', 'emir', 'counterpart'].includes(code),
  spokesman: (code) => code.startsWith('spokesman'),
  'un-ambassador': (code) => code === 'un-ambassador' || code === 'ambassador' || code === 'envoy',
  ambassador: (code) => code === 'ambassador' || code === 'un-ambassador',
}

const fits = (asked: string, held: string): boolean => asked === held || (GENERAL[asked]?.(held) ?? false)

/** Ties roles to the people they stand before, and those that stand alone to people of the article. */
export function linkRoles(
  tokens: TokenTable,
  roles: readonly RoleReading[],
  drafts: readonly Draft[],
  year: number | null,
): LinkedRoles {
  const people = drafts.filter((d) => d.first.type === 'PER')
  const ownerAt = new Map<number, Draft>()
  for (const draft of people) for (const m of draft.members) ownerAt.set(m.from, draft)
  const texts = new Map<string, RoleText[]>()
  const offices = new Map<string, HeldOffice[]>()
  const genders = new Map<string, 'm' | 'f'>()
  for (const draft of people) offices.set(draft.id, knownOffices(draft, year))
  const hold = (owner: Draft, code: string, iso: string | null, token: number): void => {
    offices.get(owner.id)!.push({ code, iso, token })
  }
  const tell = (owner: Draft, text: RoleText): void => {
    const list = texts.get(owner.id)
    if (list) list.push(text)
    else texts.set(owner.id, [text])
  }
  for (const role of roles) {
    const owner = role.name ? ownerAt.get(role.name.from) : undefined
    if (!owner || !role.name) continue
    if (!genders.has(owner.id) && role.title.office.number === 'singular')
      genders.set(owner.id, role.title.office.gender)
    if (role.title.office.kind === 'honour') continue
    const code = role.title.office.code
    const held = code === 'counterpart' ? officesBefore(people, offices, role.from, owner) : [code]
    for (const office of held) hold(owner, office, role.iso, role.from)
    const resolved = code === 'counterpart' && held.length === 1 ? counterpartText(tokens, role, held[0]!) : null
    tell(owner, resolved ?? roleText(tokens, role))
    shareOffice(tokens, role, ownerAt, (next, nationality) => {
      hold(next, code, nationality.iso, nationality.from)
      tell(next, sharedRoleText(tokens, role, nationality))
    })
  }
  return { roles: texts, offices, genders, mentions: resolveAlone(tokens, roles, people, offices) }
}

/** The offices that the who's-who gives a person in a year; when the year is unknown, only an only one. */
function officesIn(known: Known, year: number | null): readonly { office: string; of: string }[] {
  if (year === null) return known.offices.length === 1 ? known.offices : []
  return known.offices.filter((o) => (o.from ?? 0) <= year && year <= (o.to ?? 2020))
}

function knownOffices(draft: Draft, year: number | null): HeldOffice[] {
  const known = draft.members.find((m) => m.known)?.known
  if (!known) return []
  return officesIn(known, year).flatMap((o) => {
    const office = { code: o.office, iso: o.of, token: -1 }
    // an envoy to Syria is also the envoy of the United Nations
    return known.of !== null && known.of !== o.of ? [office, { ...office, iso: known.of }] : [office]
  })
}

/** "الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان": the second holds the office of the first. */
function shareOffice(
  tokens: TokenTable,
  role: RoleReading,
  ownerAt: ReadonlyMap<number, Draft>,
  share: (next: Draft, nationality: NationalityMatch) => void,
): void {
  let at = role.name!.to + 1
  for (let k = 0; k < 3; k++) {
    if (tokens.words[at]?.form === '،' || tokens.words[at]?.form === ',') at++
    if (!sameSentence(tokens, role.from, at)) return
    const nationality = nationalityAt(tokens, at)
    if (!nationality?.definite || nationality.core.conjunction !== 'و') return
    at = nationality.to + 1
    if (tokens.words[at]?.form === '،' || tokens.words[at]?.form === ',') at++
    const next = ownerAt.get(at)
    if (!next) return
    share(next, nationality)
    at = Math.max(...next.members.filter((m) => m.from === at).map((m) => m.to)) + 1
  }
}

/** The offices of the person named last before a token, for نظيره. */
function officesBefore(
  people: readonly Draft[],
  offices: ReadonlyMap<string, HeldOffice[]>,
  token: number,
  except: Draft | null,
): string[] {
  let best: Draft | null = null
  let at = -1
  for (const draft of people) {
    if (draft === except || offices.get(draft.id)!.length === 0) continue
    for (const m of draft.members) {
      if (m.from < token && m.from > at) {
        at = m.from
        best = draft
      }
    }
  }
  if (!best) return []
  const held = offices.get(best.id)!
  // what the text says of him goes before what the who's-who says
  const said = held.filter((o) => o.token >= 0 && o.token < token)
  return [...new Set((said.length > 0 ? said : held).map((o) => o.code))]
}

function resolveAlone(
  tokens: TokenTable,
  roles: readonly RoleReading[],
  people: readonly Draft[],
  offices: ReadonlyMap<string, HeldOffice[]>,
): RoleMention[] {
  const found: RoleMention[] = []
  for (const role of roles) {
    const { office } = role.title
    if (role.name || office.number !== 'singular' || office.kind === 'honour' || office.code === 'expert') continue
    if (!isDefiniteRole(tokens, role) || (office.code === 'counterpart' && role.iso === null)) continue
    const codes = office.code === 'counterpart' ? officesBefore(people, offices, role.from, null) : [office.code]
    const entity = nearestHolder(people, offices, codes, role)
    if (entity) found.push({ entity, from: role.from, to: role.to, start: role.start, rule: 'name.role-alone' })
  }
  return found
}

function isDefiniteRole(tokens: TokenTable, role: RoleReading): boolean {
  if (role.title.office.code === 'counterpart' || role.iso) return true
  for (let i = role.from; i <= role.to; i++) {
    if (
      isDefinite(tokens.words[i]!) ||
      tokens.words[i]!.cores.some((c) => c.start === role.start && c.text.startsWith('ال'))
    )
      return true
  }
  return false
}

/** The holder of an office named last before the role, else the first one after. Null when nobody fits, or two do equally. */
function nearestHolder(
  people: readonly Draft[],
  offices: ReadonlyMap<string, HeldOffice[]>,
  codes: readonly string[],
  role: RoleReading,
): string | null {
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const draft of people) {
    const held = offices.get(draft.id)!
    const ofAnother = role.iso !== null && held.some((o) => o.iso !== null) && !held.some((o) => o.iso === role.iso)
    const inOffice = held.some(
      (o) => codes.some((code) => fits(code, o.code)) && (role.iso === null || o.iso === role.iso || o.iso === null),
    )
    if (!inOffice || ofAnother) continue
    for (const m of draft.members) {
      const distance = m.from <= role.from ? role.from - m.from : 5_000 + m.from - role.from
      if (distance < bestDistance) {
        bestDistance = distance
        best = draft.id
      }
    }
  }
  return best
}
