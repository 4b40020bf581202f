import type { Entity } from '@isnad/model'
import { tokenize } from '@isnad/text'
import { valuesHash } from './content-key.ts'
import { plainLatin } from './search-keys.ts'

/** The register's entity for an entity of a Reading, and why it is taken for it. */
export interface EntityLink {
  readonly id: string
  readonly by: 'known-id' | 'full-name' | 'this-document'
}

/**
 * Whom an entity of a Reading stands for in the register. The same known id or the same full name is the same
 * entity; a person's single name is nobody in particular outside the article. Null for who is described but never
 * named. The id depends on nothing but these, so that every process gives the same one.
 */
export function linkEntity(entity: Entity, isNamed: boolean, documentKey: string): EntityLink | null {
  if (entity.known !== null) return { id: entity.known, by: 'known-id' }
  if (!isNamed || entity.type === 'SOURCE') return null
  const words = nameWords(entity.name.ar)
  const key = words.join(' ')
  const isFull = entity.type !== 'PER' || words.length > 1
  if (isFull) return { id: `n${valuesHash([entity.type, key])}`, by: 'full-name' }
  return { id: `d${valuesHash([entity.type, key, documentKey])}`, by: 'this-document' }
}

/** The words of a name as they are compared: folded, without article and marks. */
export function nameWords(name: string): readonly string[] {
  return tokenize(name).words.flatMap(({ kind, form }) => {
    if (kind === 'punctuation') return []
    if (kind === 'latin') return [plainLatin(form)]
    return [kind === 'arabic' && form.startsWith('ال') && form.length > 4 ? form.slice(2) : form]
  })
}
