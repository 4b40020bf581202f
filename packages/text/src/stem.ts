import { foldText } from './fold.ts'
import { tokenize } from './tokens.ts'
import { type Word, wordFeature } from './word.ts'

/**
 * The search key of a single word: its folded form without attached particles, article, pronouns and the endings of
 * number and gender, so that فيروس, بالفيروس and والفيروسات share one key. A key is for comparing, not for showing.
 * Method: light stemming after Larkey, Ballesteros and Connell (light10), with the pronouns added.
 */
export function stem(word: string): string {
  const tokens = tokenize(foldText(word))
  return tokens.count === 0 ? '' : stemOf(tokens.words[0]!)
}

/** The search keys of a text, one a word and number, in order; punctuation has none. Use it on both sides of a search. */
export function searchKeys(text: string): string[] {
  const keys: string[] = []
  for (const word of tokenize(text).words) if (word.kind !== 'punctuation') keys.push(stemOf(word))
  return keys
}

const PREFIXES = ['وبال', 'وكال', 'فبال', 'فال', 'وال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال']
const SUFFIXES = [
  'اتها',
  'اتهم',
  'يته',
  'هما',
  'كما',
  'ات',
  'ان',
  'ون',
  'ين',
  'ها',
  'هم',
  'هن',
  'نا',
  'كم',
  'يه',
  'ه',
  'ي',
]
const MIN_STEM = 3

/** The search key of a token. Computed once per distinct word. */
export const stemOf = wordFeature((word: Word): string => {
  if (word.kind !== 'arabic') return word.form
  return withoutSuffix(withoutPrefix(word.form))
})

function withoutPrefix(form: string): string {
  for (const prefix of PREFIXES) {
    if (form.startsWith(prefix) && form.length - prefix.length >= MIN_STEM - 1) return form.slice(prefix.length)
  }
  return form
}

// Endings stand in layers (سوري-ين): two are taken off. ان is as often part of a name (لبنان، إيران) as a dual.
function withoutSuffix(form: string): string {
  let stem = form
  for (let layer = 0; layer < 2; layer++) {
    const suffix = SUFFIXES.find((s) => stem.endsWith(s) && stem.length - s.length >= (s === 'ان' ? 4 : MIN_STEM))
    if (suffix) stem = stem.slice(0, -suffix.length)
  }
  return stem
}
