import { foldText, tokenize } from '@isnad/text'

/** The folded forms of every word in some phrases. */
export function phraseWords(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => tokenize(foldText(phrase)).words.map((word) => word.form)))
}
