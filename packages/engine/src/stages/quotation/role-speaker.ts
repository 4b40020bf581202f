import type { Entity } from '@isnad/model'
import { foldText } from '@isnad/text'
import type { NounPhrase } from '../../syntax/noun-phrase.ts'
import { isDefinite } from '../../syntax/particles.ts'
import { nationalityAt } from '../name/nationality.ts'
import { lastMentionIndex, type Page } from './page.ts'
import { OFFICES, SIDES } from './speaker-heads.ts'
import { bare, type Speaker, speaker } from './speaker-record.ts'

/** الوزير الروسي: a person one of whose roles in the text has all these words. The one mentioned last wins. */
export function roleSpeaker(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  if (!isDefinite(page.tokens.words[phrase.from]!) && phrase.to === phrase.from) return null
  if (!OFFICES.has(bare(head))) return null
  const id = personInRole(page, phrase, bare(head), roleWords(page, phrase), nationIn(page, phrase))
  return id === null ? null : speaker([id], null, 'role', 0.85, 'a role that the text gives him')
}

/** الوزيران الروسي والتركي: one person for each nationality. */
export function pairOfRoles(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  const office = bare(head).replace(/(ان|ين|اء)$/, '')
  const ids: string[] = []
  for (let i = phrase.from + 1; i <= phrase.to; i++) {
    const iso = nationalityAt(page.tokens, i)?.iso
    const id = iso ? personInRole(page, phrase, office, [office], iso) : null
    if (id !== null && !ids.includes(id)) ids.push(id)
  }
  return ids.length > 1 ? speaker(ids, null, 'role', 0.85, 'one person for each state of the phrase') : null
}

/** The words of a role phrase without its nationalities, articles and و. */
function roleWords(page: Page, { from, to }: NounPhrase): readonly string[] {
  const list: string[] = []
  for (let i = from; i <= to; i++) {
    const word = page.tokens.words[i]!
    if (word.kind === 'arabic' && !nationalityAt(page.tokens, i)) list.push(bareWord(word.form))
  }
  return list
}

const bareWord = (form: string): string => form.replace(/^و?ال/, '')

function nationIn(page: Page, { from, to }: NounPhrase): string | null {
  for (let i = from; i <= to; i++) {
    const iso = nationalityAt(page.tokens, i)?.iso
    if (iso) return iso
  }
  return null
}

function personInRole(
  page: Page,
  { from }: NounPhrase,
  head: string,
  wanted: readonly string[],
  iso: string | null,
): string | null {
  let best: { readonly id: string; readonly at: number } | null = null
  for (const entity of page.entities.values()) {
    if (entity.type !== 'PER' || !isOf(page, entity, iso)) continue
    if (!entity.roles.some((role) => fits(wanted, head, role.text))) continue
    const at = lastBefore(page, entity.id, from)
    if (!best || at > best.at) best = { id: entity.id, at }
  }
  return best?.id ?? null
}

function isOf(page: Page, entity: Entity, iso: string | null): boolean {
  if (iso === null) return true
  const facts = page.facts.get(entity.id)
  return facts?.state === iso || (facts?.offices.some((office) => office.iso === iso) ?? false) || facts === undefined
}

// the roles of an article are asked again and again
let roleCache = new Map<string, readonly string[]>()

function wordsOfRole(role: string): readonly string[] {
  const known = roleCache.get(role)
  if (known) return known
  if (roleCache.size > 10_000) roleCache = new Map()
  const given = foldText(role).split(/\s+/).map(bareWord)
  roleCache.set(role, given)
  return given
}

function fits(wanted: readonly string[], head: string, role: string): boolean {
  const given = wordsOfRole(role)
  return given[0] === head && wanted.every((word) => given.includes(word))
}

function lastBefore(page: Page, id: string, token: number): number {
  for (let i = lastMentionIndex(page, token); i >= 0; i--)
    if (page.mentions[i]!.entity.id === id) return page.mentions[i]!.from
  return -1
}

/** الجانب الأمريكي، الشركاء الأتراك، الأمريكيون: the state that the adjective names, when the text has it. */
export function sideSpeaker(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  const token = SIDES.has(head) ? phrase.from + 1 : phrase.from
  if (token > phrase.to || !isDefinite(page.tokens.words[token]!) || token < phrase.to) return null
  const state = stateOfAdjective(page, token)
  return state ? speaker([state], null, 'role', 0.85, `the state behind ${page.tokens.words[token]!.form}`) : null
}

/** The state entity that a nationality adjective at a token names: الأمريكي، الأتراك. */
function stateOfAdjective(page: Page, token: number): string | null {
  const iso = nationalityAt(page.tokens, token)?.iso
  if (!iso) return null
  for (const entity of page.entities.values()) {
    if (entity.type === 'GPE' && page.facts.get(entity.id)?.state === iso) return entity.id
  }
  return null
}
