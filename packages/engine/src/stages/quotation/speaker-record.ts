import type { Entity, Mention } from '@isnad/model'
import { foldText, type Span } from '@isnad/text'
import type { Gender, GrammaticalNumber } from '../../syntax/inflect.ts'
import type { NounPhrase } from '../../syntax/noun-phrase.ts'
import type { Page } from './page.ts'

/** Whom words are ascribed to, with what the search for him found out. */
export interface Speaker {
  /** Entity ids; empty when nobody is given. */
  readonly ids: readonly string[]
  readonly span: Span | null
  readonly form: Mention['form']
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  /** How the source was found and what was rejected: the explanation. */
  readonly notes: readonly string[]
  /** 0..1: how sure the resolution is. */
  readonly certainty: number
}

/** What finding sources adds to the names layer: described sources that it did not have, and mentions. */
export interface Additions {
  readonly entities: Entity[]
  readonly mentions: Mention[]
  readonly described: Map<string, string>
  /** Every added mention as `entity id:start`. */
  readonly keys: Set<string>
}

export const openAdditions = (): Additions => ({ entities: [], mentions: [], described: new Map(), keys: new Set() })

export const speaker = (
  ids: readonly string[],
  phraseSpan: Span | null,
  form: Mention['form'],
  certainty: number,
  note: string,
): Speaker => ({
  ids,
  span: phraseSpan,
  form,
  gender: null,
  number: ids.length > 1 ? 'p' : null,
  notes: [note],
  certainty,
})

export const headForm = (page: Page, { from }: NounPhrase): string => page.tokens.words[from]!.form
export const bare = (form: string): string => form.replace(/^ال/, '')
export const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
export const quote = (page: Page, span: Span): string => `«${page.text.slice(...span)}»`

export const words = (text: string): ReadonlySet<string> => new Set(foldText(text).split(' '))
