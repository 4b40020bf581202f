import type { NounPhrase } from '../../syntax/noun-phrase.ts'
import type { CueWord } from './cue-word.ts'

/** How a cue and its content hang together. */
export type Construction = 'clause' | 'quote' | 'colon' | 'preposition' | 'object' | 'pair'

/** A cue with the place where its content begins. `skip` counts folded units of attached particles at `start`. */
export interface Frame {
  readonly cue: CueWord
  readonly construction: Construction
  readonly start: number
  readonly skip: number
  /** The passage that holds all of the content, when it begins with an opening mark; else -1. */
  readonly passage: number
  /** The token of the particle, colon or mark in front of the content; the cue's own when there is none. */
  readonly marker: number
  readonly subject: NounPhrase | null
  readonly addressee: NounPhrase | null
  /** قائلا، بالقول beside the cue. */
  readonly also: number | null
  /** Whose words the subject passes on: نقلت الوكالة عن [الوزير]. */
  readonly relayed: NounPhrase | null
  /** Who passed on the words of someone that a pronoun stands for: نقلت [الوكالة] عنه قوله. */
  readonly relay: NounPhrase | null
  /** The first part of a pair: وصف [X] بـ Y. */
  readonly first: NounPhrase | null
  /** True when the way from the cue to the content was not understood in full. */
  readonly loose: boolean
}

/** How far the way from a cue to its content has been read. */
export interface Walked {
  i: number
  subject: NounPhrase | null
  addressee: NounPhrase | null
}

export const frameFrom = (
  cue: CueWord,
  state: Walked,
  rest: Pick<Frame, 'construction' | 'start' | 'marker'> & Partial<Frame>,
): Frame => ({
  cue,
  skip: 0,
  passage: -1,
  subject: state.subject,
  addressee: state.addressee,
  also: null,
  relayed: null,
  relay: null,
  first: null,
  loose: false,
  ...rest,
})

export const loose = (frame: Frame | null): Frame | null => frame && { ...frame, loose: true }
