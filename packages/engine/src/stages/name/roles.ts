import type { Span, TokenTable } from '@isnad/text'
import { type Draft, spanOf } from './group.ts'
import type { RoleReading } from './person.ts'

/** A role phrase that stands alone for somebody of the article. */
export interface RoleMention {
  readonly entity: string
  readonly from: number
  readonly to: number
  readonly start: number
}

export interface LinkedRoles {
  readonly roles: ReadonlyMap<string, Span[]>
  /** State or body of a person, by the roles that name him. */
  readonly of: ReadonlyMap<string, string>
  readonly mentions: readonly RoleMention[]
}

/** Ties roles to the people they stand before. */
export function linkRoles(tokens: TokenTable, roles: readonly RoleReading[], drafts: readonly Draft[]): LinkedRoles {
  const ownerAt = new Map<number, Draft>()
  for (const draft of drafts) {
    if (draft.first.type !== 'PER') continue
    for (const m of draft.members) ownerAt.set(m.from, draft)
  }
  const spans = new Map<string, Span[]>()
  const of = new Map<string, string>()
  for (const role of roles) {
    if (!role.name || role.title.office.kind === 'honour') continue
    const owner = ownerAt.get(role.name.from)
    if (!owner) continue
    const list = spans.get(owner.id) ?? []
    list.push(spanOf(tokens, role))
    spans.set(owner.id, list)
    if (role.iso && !of.has(owner.id)) of.set(owner.id, role.iso)
  }
  return { roles: spans, of, mentions: [] }
}
