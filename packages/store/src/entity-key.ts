import type { Entity } from '@isnad/model'
import { tokenize, type Word } from '@isnad/text'
import { valuesHash } from './content-key.ts'
import { plainLatin } from './search-keys.ts'

/** The register's entity for an entity of a Reading, and why it is taken for it. */
export interface EntityLink {
  readonly id: string
  readonly by: 'known-id' | 'known-name' | 'full-name' | 'this-document'
}

/** Types between which articles and lexicons waver: a city is a place to the one and a party to the other. */
const KINDS: Record<Entity['type'], string | null> = {
  PER: 'person',
  ORG: 'body',
  GROUP: 'body',
  GPE: 'place',
  LOC: 'place',
  INSTRUMENT: 'instrument',
  SOURCE: null,
}

/**
 * Whom an entity of a Reading stands for in the register: the one with the same known id, else with the same name in
 * the engine's who's-who (known by its English form, whatever the Arabic spelling), else with the same full name.
 * A single word that the who's-who does not have is nobody in particular outside the article, unless it is a place.
 * Null for who is described but never named. The id depends on nothing but these, so that every process gives the
 * same one.
 */
export function linkEntity(entity: Entity, isNamed: boolean, documentKey: string): EntityLink | null {
  if (entity.known !== null) return { id: entity.known, by: 'known-id' }
  const kind = KINDS[entity.type]
  if (kind === null || !isNamed) return null
  const { ar, en, enBasis } = entity.name
  if (en !== null && enBasis === 'known') return { id: `n${valuesHash([kind, 'en', keyOfName(en)])}`, by: 'known-name' }
  const key = keyOfName(ar)
  if (kind === 'place' || key.includes(' ')) return { id: `n${valuesHash([kind, 'ar', key])}`, by: 'full-name' }
  return { id: `d${valuesHash([kind, 'ar', key, documentKey])}`, by: 'this-document' }
}

function keyOfName(name: string): string {
  return nameWords(name).join(' ')
}

/** Longest word of a name: what is longer is none, and no index of PostgreSQL keeps it. */
const LONGEST_WORD = 100

/** The words of a name as they are compared: folded, without article and marks. */
export function nameWords(name: string): readonly string[] {
  return tokenize(name).words.flatMap((word) => {
    if (word.kind === 'punctuation') return []
    return [nameWord(word).slice(0, LONGEST_WORD).toWellFormed()]
  })
}

function nameWord({ kind, form }: Word): string {
  if (kind === 'latin') return plainLatin(form)
  return kind === 'arabic' && form.startsWith('ال') && form.length > 4 ? form.slice(2) : form
}
