import type { Stance } from '@isnad/model/vocab'
import { foldText } from '@isnad/text'
import type { VerbParts } from '../../syntax/inflect.ts'

/**
 * How what is said follows the word of saying: a clause (أن، إن), words in quotation marks or after a colon («»), a
 * noun phrase after a preposition, a noun phrase alone (object), or two parts (pair: وصف X بـ Y). relay: the subject
 * passes on what another said (نقلت الوكالة عن الوزير أن). statement: what is written speaks (جاء في البيان أن).
 */
export type Complement =
  | 'أن'
  | '«»'
  | 'object'
  | 'pair'
  | 'على'
  | 'إلى'
  | 'عن'
  | 'ب'
  | 'من'
  | 'ل'
  | 'بين'
  | 'في'
  | 'relay'
  | 'statement'

/** A verb of saying with its participles and verbal nouns. Adding a cue is adding one entry to one table. */
export interface CueEntry {
  readonly lemma: string
  readonly parts: VerbParts
  readonly takes: readonly Complement[]
  readonly stance: Stance
  /** True when a noun between the verb and the preposition is whom it is said to: دعا الوزير البرلمان إلى. */
  readonly addressee: boolean
  /** True when the form is also another word (بين، عقب، طلب): nothing may stand unread between it and its content. */
  readonly strict: boolean
  /** True when any noun can be its object; of most verbs only what has the shape of a verbal noun is said. */
  readonly anyObject: boolean
  /** Which kinds of form report speech (accusative: of the participles مؤكدا alone); the verbal noun of many verbs is something else (بيان، ذكر، نقل). */
  readonly uses: readonly ('finite' | 'participle' | 'accusative' | 'verbal-noun')[]
  /** Words that must stand in the complement for the verb to report speech: حمّل … المسؤولية. */
  readonly requires: readonly string[]
  /** What is said is between braces. Run as tests. */
  readonly examples: readonly [string, ...string[]]
  /** Texts in which the verb reports nothing. Run as tests. */
  readonly not: readonly string[]
}

export interface CueOptions {
  readonly addressee?: boolean
  readonly anyObject?: boolean
  readonly strict?: boolean
  readonly uses?: CueEntry['uses']
  readonly requires?: readonly string[]
  readonly not?: readonly string[]
}

const ALL: CueEntry['uses'] = ['finite', 'participle', 'verbal-noun']

/**
 * One entry. `principal` is perfect, imperfect, active participle and verbal nouns with spaces between; `-` leaves
 * a part out. `takes` lists the complements, likelier first.
 */
export function cue(
  principal: string,
  takes: string,
  stance: Stance,
  examples: readonly [string, ...string[]],
  { addressee = false, anyObject = false, strict = false, uses = ALL, requires = [], not = [] }: CueOptions = {},
): CueEntry {
  const [perfect = '', imperfect = '', participle = '-', ...nouns] = principal.split(' ')
  const parts: VerbParts = { perfect, imperfect, ...(participle === '-' ? {} : { participle }), nouns }
  const lemma = perfect
  return {
    lemma,
    parts,
    takes: takes.split(' ') as Complement[],
    stance,
    addressee,
    anyObject,
    strict,
    uses,
    requires: requires.map(foldText),
    examples,
    not,
  }
}

/** Verb forms only: the noun beside them does not report. */
export const VERBAL = ['finite', 'participle'] as const
