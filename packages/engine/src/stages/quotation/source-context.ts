import { tokenSpan } from '@isnad/text'
import type { Gender, GrammaticalNumber } from '../../syntax/inflect.ts'
import type { Page } from './page.ts'
import type { Additions, Speaker } from './speaker-record.ts'

/** A quotation whose source is known, as later cues look back on it. */
export interface Spoken {
  readonly token: number
  readonly speaker: Speaker
  /** 0 for a quotation that the reporter himself tells, more inside another's content. */
  readonly depth: number
}

export interface SourceContext {
  readonly spoken: readonly Spoken[]
  /** The speaker in whose content the cue stands, or null. */
  readonly enclosing: Speaker | null
  readonly additions: Additions
}

export const NOBODY: Speaker = {
  ids: [],
  span: null,
  form: 'elided',
  gender: null,
  number: null,
  notes: [],
  certainty: 0.5,
}

/** The place of an elided subject is the verb's own. */
export const at = (page: Page, token: number): Pick<Speaker, 'span' | 'form'> => ({
  span: tokenSpan(page.tokens, token),
  form: 'elided',
})

export type Agreement = { readonly gender: Gender | null; readonly number: GrammaticalNumber | null }

/** Gender and number agree unless both are known and differ. A feminine singular may stand for several things. */
export function agrees({ gender, number }: Agreement, features: Agreement): boolean {
  if (gender && features.gender && gender !== features.gender) return false
  const many = (n: GrammaticalNumber | null): boolean | null => (n === null ? null : n !== 's')
  const [a, b] = [many(number), many(features.number)]
  return a === null || b === null || a === b || features.gender === 'f'
}
