import { segmentWord } from './clitics.ts'
import { foldText } from './fold.ts'
import { tokenize } from './tokens.ts'
import { type Word, wordFeature } from './word.ts'

/**
 * The search key of a single word: its folded form without attached particles, article, pronouns and the endings of
 * number and gender, so that فيروس, بالفيروس and والفيروسات share one key. A key is for comparing, not for showing.
 * Method: clitics by the segmenter, then the endings of light10 (Larkey, Ballesteros and Connell).
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

// The pronouns stand here too, for words whose pronoun the segmenter does not see.
const SUFFIXES = ['ات', 'ان', 'ون', 'ين', 'ها', 'هم', 'هن', 'نا', 'كم', 'يه', 'ه', 'ي']
const MIN_STEM = 3

/** The search key of a token. Computed once per distinct word. */
export const stemOf = wordFeature((word: Word): string => {
  if (word.kind !== 'arabic') return word.form
  const { proclitics, stem, enclitic } = segmentWord(word)
  const noun = withoutArticle(stem, proclitics.at(-1) === 'ل')
  const closed = enclitic !== '' && noun.length > MIN_STEM + 1 && noun.endsWith('ت') ? noun.slice(0, -1) : noun
  return withoutSuffix(closed)
})

/** للسلطة is cut into ل and لسلطة: behind ل the article has lost its alif. */
function withoutArticle(stem: string, afterLam: boolean): string {
  if (stem.startsWith('ال') && stem.length >= MIN_STEM + 1) return stem.slice(2)
  return afterLam && stem.startsWith('ل') && stem.length > MIN_STEM ? stem.slice(1) : stem
}

/** فيروسا loses the alif of the indefinite accusative; روسيا and سوريا, names that end so, keep theirs. */
function withoutAccusative(form: string): string {
  return form.length > MIN_STEM && form.endsWith('ا') && !form.endsWith('يا') ? form.slice(0, -1) : form
}

// Endings stand in layers (سوري-ين): two are taken off. ان is as often part of a name (لبنان، إيران) as a dual.
function withoutSuffix(form: string): string {
  let stem = withoutAccusative(form)
  for (let layer = 0; layer < 2; layer++) {
    const suffix = SUFFIXES.find((s) => stem.endsWith(s) && stem.length - s.length >= (s === 'ان' ? 4 : MIN_STEM))
    if (suffix) stem = stem.slice(0, -suffix.length)
  }
  return stem
}
