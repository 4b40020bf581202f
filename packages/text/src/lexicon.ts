import { foldText } from './fold.ts'
import { type TokenTable, tokenize } from './tokens.ts'
import { type Core, type Word, wordFeature } from './word.ts'

/** A lexicon entry found at tokens `from` to `to` (both included), its first word read as `core`. */
export interface LexiconMatch<T> {
  readonly from: number
  readonly to: number
  readonly core: Core
  readonly value: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly values: T[]
}

/**
 * A set of words and phrases with values. Phrases are folded; the first word is found behind attached particles
 * (و ف ب ل ك س), the following ones only as they stand. Build it once, when the module loads.
 */
export interface Lexicon<T> {
  /** Every entry that begins at a token, each length and reading. Order: readings as in `word.cores`, short before long. */
  matchesAt(tokens: TokenTable, token: number): readonly LexiconMatch<T>[]
  /** The values of a single word or phrase, folded here. */
  get(phrase: string): readonly T[]
  readonly size: number
}

/** Builds a lexicon from phrases and their values. A phrase may come several times. */
export function buildLexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const root: Node<T> = { next: new Map(), values: [] }
  let size = 0
  for (const [phrase, value] of entries) {
    let node = root
    for (const form of phraseForms(phrase)) {
      let child = node.next.get(form)
      if (!child) {
        child = { next: new Map(), values: [] }
        node.next.set(form, child)
      }
      node = child
    }
    if (node === root) throw new RangeError(`a lexicon phrase has no words: "${phrase}"`)
    node.values.push(value)
    size++
  }
  const firstHits = wordFeature((word: Word) => readFirstHits(root, word))
  return {
    size,
    get: (phrase) => follow(root, phraseForms(phrase))?.values ?? [],
    matchesAt(tokens, token) {
      const hits = firstHits(tokens.words[token]!)
      if (hits.length === 0) return hits as readonly never[]
      const found: LexiconMatch<T>[] = []
      for (const { core, node } of hits) collect(tokens, token, core, node, found)
      return found
    },
  }
}

interface FirstHit<T> {
  readonly core: Core
  readonly node: Node<T>
}
const NONE: readonly never[] = []

function readFirstHits<T>(root: Node<T>, word: Word): readonly FirstHit<T>[] {
  const hits: FirstHit<T>[] = []
  for (const core of word.cores) {
    const node = root.next.get(core.text)
    if (node) hits.push({ core, node })
  }
  return hits.length > 0 ? hits : NONE
}

function collect<T>(tokens: TokenTable, from: number, core: Core, first: Node<T>, found: LexiconMatch<T>[]): void {
  let node: Node<T> | undefined = first
  let to = from
  while (node) {
    for (const value of node.values) found.push({ from, to, core, value })
    if (++to >= tokens.count || tokens.sentences[to] !== tokens.sentences[from]) return
    node = node.next.get(tokens.words[to]!.form)
  }
}

function follow<T>(root: Node<T>, forms: readonly string[]): Node<T> | undefined {
  let node: Node<T> | undefined = root
  for (const form of forms) node = node?.next.get(form)
  return node
}

function phraseForms(phrase: string): readonly string[] {
  return tokenize(foldText(phrase)).words.map((word) => word.form)
}
