import { type Span, stemOf, type TokenTable, tokenize, tokenSpan, type Word, wordFeature } from '@isnad/text'

/** Longest key: what is longer is no word, and PostgreSQL keeps none beyond 2,046 bytes. */
const LONGEST_KEY = 100

/** The key under which a word is found: its stem, so that فيروس, بالفيروس and والفيروسات share one. Empty for punctuation. */
export const keyOfWord: (word: Word) => string = wordFeature((word) => {
  if (word.kind === 'punctuation') return ''
  const key = word.kind === 'latin' ? plainLatin(word.form) : stemOf(word)
  return key.slice(0, LONGEST_KEY).toWellFormed()
})

/** Latin letters without capitals and marks: Çavuşoğlu is found as cavusoglu. Folding sees to a–z only. */
export function plainLatin(folded: string): string {
  const plain = folded.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l')
}

/** The keys of a string's words, in order. */
export function keysOf(words: string): readonly string[] {
  return tokenize(words)
    .words.map(keyOfWord)
    .filter((key) => key !== '')
}

const QUOTED = /"([^"]*)"|«([^»]*)»|“([^”]*)”/g

/** What a search asks for: each word, and the words in quotation marks together. Nothing twice. */
export function searchTerms(q: string): readonly (readonly string[])[] {
  const phrases = [...q.matchAll(QUOTED)].map(([, a, b, c]) => keysOf(a ?? b ?? c ?? ''))
  const words = keysOf(q.replace(QUOTED, ' ')).map((key) => [key])
  const terms = [...phrases, ...words].filter((keys) => keys.length > 0)
  return [...new Map(terms.map((keys) => [keys.join(' '), keys])).values()]
}

/** A text cut into tokens, with their places in the original. */
export interface IndexedText {
  readonly tokens: TokenTable
  readonly spans: readonly Span[]
}

export function indexText(text: string): IndexedText {
  const tokens = tokenize(text)
  return { tokens, spans: Array.from({ length: tokens.count }, (_, i) => tokenSpan(tokens, i)) }
}

/** The keys of the tokens that lie in a span, in text order. */
export function keysInSpan({ tokens, spans }: IndexedText, [start, end]: Span): readonly string[] {
  const keys: string[] = []
  for (let i = firstTokenFrom(spans, start); i < spans.length && spans[i]![0] < end; i++) {
    const key = keyOfWord(tokens.words[i]!)
    if (key !== '') keys.push(key)
  }
  return keys
}

/** Most tokens on either side that still count as the surroundings of a record, in text without full stops. */
const REACH = 100

/** The sentences that a span touches, from the first letter to the last. */
export function sentenceAround({ tokens, spans }: IndexedText, [start, end]: Span): Span {
  let first = firstTokenFrom(spans, start)
  if (first >= spans.length) return [start, end]
  let last = first
  while (last + 1 < spans.length && spans[last + 1]![0] < end) last++
  const furthest = [first - REACH, last + REACH] as const
  while (first > Math.max(0, furthest[0]) && tokens.sentences[first - 1] === tokens.sentences[first]) first--
  while (last < Math.min(spans.length - 1, furthest[1]) && tokens.sentences[last + 1] === tokens.sentences[last]) last++
  return [Math.min(start, spans[first]![0]), Math.max(end, spans[last]![1])]
}

/** Index of the first token that ends after an offset. */
export function firstTokenFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]![1] > offset) high = middle
    else low = middle + 1
  }
  return low
}
