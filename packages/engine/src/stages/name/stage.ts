import { latinName, placesNamed } from '@isnad/gazetteer'
import type { Entity, Mention } from '@isnad/model'
import { foldText } from '@isnad/text'
import type { EntityFacts } from '../../layers.ts'
import { defineStage } from '../../pipeline.ts'
import { readableTokens } from '../structure/readable.ts'
import type { Candidate } from './candidate.ts'
import { findNames } from './find.ts'
import { type Draft, findLastNames, groupNames, spanOf } from './group.ts'
import { BODY_KEYS, knownEntries } from './known-names.ts'
import { writtenName } from './role-text.ts'
import { linkRoles } from './roles.ts'

const states = new Map(knownEntries.filter((k) => k.kind === 'state').map((k) => [k.key, k]))
const stateKeys = new Map(knownEntries.filter((k) => k.kind === 'state').map((k) => [k.of!, k.key]))

/** Finds who and where: named mentions, their entities, roles, and the facts that later stages resolve with. */
export const nameStage = defineStage({
  name: 'name',
  needs: ['blocks', 'times', 'numbers', 'dct'],
  gives: 'names',
  run({ input, tokens }, { blocks, dct }) {
    const readable = readableTokens(tokens, blocks, 1)
    const skip = (token: number): boolean => readable[token] === 0
    const found = findNames(tokens, skip)
    const drafts = groupNames(tokens, found.names, (iso) => stateKeys.get(iso) ?? null)
    const taken = new Uint8Array(tokens.count)
    for (const c of found.names) taken.fill(1, c.from, c.to + 1)
    findLastNames(tokens, drafts, taken, skip)
    const linked = linkRoles(tokens, found.roles, drafts, yearOf(dct.edtf))
    const ids = new Map(drafts.flatMap((d) => (d.key ? [[d.key, d.id] as const] : [])))
    const entities = drafts.map((draft) => buildEntity(draft, ids))
    const mentions: Mention[] = []
    for (const draft of drafts) {
      for (const m of draft.members) {
        mentions.push({
          id: `${draft.id}.${m.from}`,
          entity: draft.id,
          form: 'name',
          span: spanOf(tokens, m),
          why: { rule: m.rule, from: [] },
        })
      }
    }
    for (const role of linked.mentions) {
      mentions.push({
        id: `${role.entity}.r${role.from}`,
        entity: role.entity,
        form: 'role',
        span: spanOf(tokens, role),
        why: { rule: role.rule, from: [] },
      })
    }
    mentions.sort((a, b) => a.span[0] - b.span[0])
    return { entities, mentions, facts: new Map(drafts.map((d) => [d.id, factsOf(d)])) }

    function buildEntity(draft: Draft, entityIds: ReadonlyMap<string, string>): Entity {
      const spans = draft.members.map((m) => spanOf(tokens, m)).sort((a, b) => a[0] - b[0])
      const surfaces = [...new Set(spans.map((span) => writtenName(input.text, span)))]
      const named =
        draft.members.find((m) => m.known?.key === draft.key) ?? draft.members.find((m) => m.known) ?? draft.first
      // a capital alone that acts is the state
      const state =
        named.known?.kind === 'capital' && draft.key !== named.known.key ? states.get(draft.key!) : undefined
      const ar = surfaces.reduce((best, s) => (s.length > best.length ? s : best))
      const of = stateOf(draft)
      const stateKey = of ? (stateKeys.get(of) ?? BODY_KEYS[of]) : undefined
      const ofId = stateKey ? entityIds.get(stateKey) : undefined
      return {
        id: draft.id,
        type: named.type,
        name: { ar, ...englishName(state ? { ...named, en: state.en } : named, ar) },
        surfaces,
        known: (state ?? named.known)?.wikidata ?? null,
        of: ofId && ofId !== draft.id ? ofId : null,
        roles: linked.roles.get(draft.id) ?? [],
        why: { rule: draft.first.rule, from: [] },
      }
    }

    /** What the text says somebody belongs to goes before what the who's-who says. */
    function stateOf(draft: Draft): string | null {
      const offices = linked.offices.get(draft.id) ?? []
      const said = offices.find((o) => o.token >= 0 && o.iso)
      return (
        said?.iso ?? (draft.members.find((m) => m.known) ?? draft.first).of ?? offices.find((o) => o.iso)?.iso ?? null
      )
    }

    function factsOf(draft: Draft): EntityFacts {
      const named = draft.members.find((m) => m.known) ?? draft.first
      return {
        gender: linked.genders.get(draft.id) ?? null,
        state: stateOf(draft),
        offices: linked.offices.get(draft.id)?.map(({ code, iso }) => ({ code, iso })) ?? [],
        kind: named.known?.kind ?? named.key?.split(':')[1] ?? null,
        key: draft.key,
      }
    }
  },
})

/** The who's-who's English name, else the large gazetteer's when only one place has the name, else a romanised guess. */
function englishName(named: Candidate, ar: string): Pick<Entity['name'], 'en' | 'enBasis'> {
  if (named.en) return { en: named.en, enBasis: 'known' }
  const places = named.type === 'LOC' ? placesNamed(foldText(ar)) : []
  if (places.length === 1 && places[0]!.en) return { en: places[0]!.en, enBasis: 'known' }
  const en = latinName(ar)
  return { en, enBasis: en ? 'romanised' : null }
}

function yearOf(edtf: string | null): number | null {
  const year = edtf === null ? Number.NaN : Number(edtf.slice(0, 4))
  return Number.isNaN(year) ? null : year
}
