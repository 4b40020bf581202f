import type { Block, Diagnostic, DocumentRead, Entity, Mention, Quotation, ReportedEvent, Time } from '@isnad/model'
import type { Span } from '@isnad/text'

/**
 * What stages give and need. Annotations have the shape of the Reading; their ids are unique within a layer and
 * are numbered anew, in text order, when the Reading is put together.
 */
export interface Layers {
  /**
   * Blocks in text order. They cover the text and do not overlap, but for one thing: a line that is only a byline
   * or dateline is a boilerplate block with a `byline` or `dateline` block inside. Ask `readableTokens` what to read.
   */
  readonly blocks: readonly Block[]
  /** Time expressions as they stand, not yet resolved against the document date. */
  readonly timexes: readonly Timex[]
  readonly dct: Dct
  readonly times: readonly Time[]
  readonly numbers: readonly NumberMention[]
  /** Named entities and described sources, with their named, role and pronoun mentions. */
  readonly names: {
    readonly entities: readonly Entity[]
    readonly mentions: readonly Mention[]
    /** What later stages resolve with, by entity id; not part of the Reading. */
    readonly facts: ReadonlyMap<string, EntityFacts>
  }
  /** Quotations, and what finding their sources added: mentions (role-only, elided) and described sources. */
  readonly quotations: {
    readonly quotations: readonly Quotation[]
    readonly mentions: readonly Mention[]
    readonly entities: readonly Entity[]
  }
  readonly events: readonly ReportedEvent[]
}

/** What is known of an entity from its role phrases and the who's-who, for agreement and for resolving references. */
export interface EntityFacts {
  /** Of a person, when a role phrase shows it. */
  readonly gender: 'm' | 'f' | null
  /** ISO code of the state it belongs to, or `O:XX` for a body. A state belongs to itself. */
  readonly state: string | null
  /** Offices that the text (first) or the who's-who at the document date gives a person; codes of resources/title/offices.ts. */
  readonly offices: readonly { readonly code: string; readonly iso: string | null }[]
  /** state, capital, place, person, agency, media, party, forces, foreign (ministry) …; null when unknown. */
  readonly kind: string | null
  /** What identifies it across articles: who's-who key, `BODY:forces:TR`, `MIN:foreign:RU`; null when only its words do. */
  readonly key: string | null
}

export interface Dct {
  readonly edtf: string | null
  readonly basis: DocumentRead['dct']['basis']
  readonly evidence: readonly Span[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A number or quantity as said: digits or words, with its bounds. Token indexes are inclusive. */
export interface NumberMention {
  readonly span: Span
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'
  readonly unit: 'percent' | null
}

/** A recognised time expression; `shape` is what the resolver needs. Owned by stages/time. */
export interface Timex {
  readonly span: Span
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly shape: unknown
}
