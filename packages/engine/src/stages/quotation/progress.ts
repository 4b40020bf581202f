import type { Draft } from './draft.ts'
import type { Extent, Surroundings } from './extent.ts'
import type { Page } from './page.ts'
import type { Spoken } from './source-context.ts'
import type { Additions, Speaker } from './speaker-record.ts'

/** How far an article has been read: what was found up to the token at hand. The only thing the stage changes. */
export interface Progress {
  readonly page: Page
  readonly around: Surroundings
  readonly additions: Additions
  readonly drafts: Draft[]
  /** The speakers so far, in text order: an elided subject looks back on them. */
  readonly spoken: Spoken[]
  /** The contents that the token at hand stands in, outermost first. */
  readonly open: { readonly extent: Extent; readonly speaker: Speaker }[]
  /** Where the content of each draft runs; `depth` counts the contents around it. */
  readonly reached: { readonly extent: Extent; readonly draft: number; readonly depth: number }[]
  /** Relays that a phrase in front of a cue names, by the cue's token. */
  readonly relays: Map<number, readonly string[]>
}

/** The speakers before the token at hand. */
export const earlierSpeakers = ({ spoken }: Progress): readonly Speaker[] => spoken.map((s) => s.speaker)
