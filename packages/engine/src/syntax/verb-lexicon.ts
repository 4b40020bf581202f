import { type Core, type Word, wordFeature } from '@isnad/text'
import { inflectVerb, type VerbFeatures, type VerbParts } from './inflect.ts'

/** A word read as a form of an entry: behind attached particles, with or without an attached pronoun. */
export interface VerbReading<T> {
  readonly value: T
  readonly core: Core
  readonly features: VerbFeatures
  /** The attached pronoun: ه of أكده, ها of إعلانها; empty when there is none. */
  readonly pronoun: string
}

/** Reads words as forms of the verbs it was built from; the likelier reading first, none for most words. */
export type VerbLexicon<T> = (word: Word) => readonly VerbReading<T>[]

// long before short: هما must not be read as ها or ه
const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ني', 'ه', 'ك'] as const
const PRONOUN_LAST = new Set(PRONOUNS.map((pronoun) => pronoun.at(-1)))
const NONE: readonly never[] = []

interface Entry<T> {
  readonly value: T
  readonly features: VerbFeatures
}

/** Inflects every verb once and gives the lookup. A verb may come several times, with different values. */
export function buildVerbLexicon<T>(verbs: Iterable<readonly [parts: VerbParts, value: T]>): VerbLexicon<T> {
  const free = new Map<string, Entry<T>[]>()
  const joined = new Map<string, Entry<T>[]>()
  for (const [parts, value] of verbs) {
    for (const form of inflectVerb(parts)) {
      const entry = { value, features: form.features }
      if (form.free) push(free, form.free, entry)
      if (form.joined) push(joined, form.joined, entry)
    }
  }
  return wordFeature((word) => {
    if (word.kind !== 'arabic') return NONE
    const readings: VerbReading<T>[] = []
    for (const core of word.cores) {
      for (const entry of free.get(core.text) ?? NONE) add(readings, entry, core, '')
      if (!PRONOUN_LAST.has(core.text.at(-1) ?? '')) continue
      for (const pronoun of PRONOUNS) {
        if (!core.text.endsWith(pronoun)) continue
        for (const entry of joined.get(core.text.slice(0, -pronoun.length)) ?? NONE) add(readings, entry, core, pronoun)
      }
    }
    return readings.length > 0 ? readings : NONE
  })
}

function push<T>(table: Map<string, Entry<T>[]>, form: string, entry: Entry<T>): void {
  const entries = table.get(form)
  if (entries) entries.push(entry)
  else table.set(form, [entry])
}

function add<T>(readings: VerbReading<T>[], { value, features }: Entry<T>, core: Core, pronoun: string): void {
  if (takesParticle(features, core)) readings.push({ value, core, features, pronoun })
}

/** س stands before the imperfect alone, ب and ك before nouns, ل before nouns and the imperfect of purpose. */
function takesParticle({ kind, tense, indicative }: VerbFeatures, { particle }: Core): boolean {
  switch (particle) {
    case '':
      return true
    case 'س':
      return tense === 'imperfect' && indicative
    case 'ل':
      return kind !== 'finite' || tense === 'imperfect'
    default:
      return kind !== 'finite'
  }
}
