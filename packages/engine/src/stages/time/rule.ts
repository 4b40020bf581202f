import type { Place, Reader, Reading, StartKind } from './reader.ts'

/** The words of an expression in brackets inside a sentence, and what it means on a given document date. */
export interface TimeExample {
  /** The expected span stands in brackets: "يزور موسكو [الخميس المقبل]". */
  readonly text: string
  readonly dct?: string
  /** For what only commands and plans mean as times. */
  readonly style?: 'command'
  readonly value?: string | null
  readonly edtf?: string | null
}

/** Words that look like an expression of the rule and are none. */
export interface TimeCounterExample {
  readonly text: string
  readonly because: string
}

/** A family of time expressions. The examples run as tests. */
export interface TimeRule {
  readonly id: string
  readonly title: { readonly ar: string; readonly en: string }
  /** What a token must be (or begin) for the rule to be asked: terms, numbers, ordinals, decades. */
  readonly starts: readonly StartKind[]
  /** Reads an expression that begins at a token. */
  readonly read: (reader: Reader, at: number, place: Place) => Omit<Reading, 'rule'> | null
  readonly examples: readonly [TimeExample, ...TimeExample[]]
  readonly not: readonly [TimeCounterExample, ...TimeCounterExample[]]
}

export function defineTimeRule(rule: TimeRule): TimeRule {
  return rule
}
