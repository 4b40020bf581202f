import { readFileSync } from 'node:fs'
import { LABELS } from '@isnad/engine/tagger'
import { type TokenTable, tokenize } from '@isnad/text'

/** A sentence of a CoNLL file: its words and tags, and our tokens of it with the label of each. */
export interface TaggedSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly tokens: TokenTable
  /** The file's word that each of our tokens belongs to. */
  readonly wordOf: Int32Array
  readonly labels: Uint8Array
}

const CLASSES: Record<string, string> = {
  PERS: 'PER',
  PER: 'PER',
  LOC: 'LOC',
  GPE: 'LOC',
  ORG: 'ORG',
  MISC: 'MISC',
  MIS: 'MISC',
}

/** Reads `word TAG` lines with blank lines between sentences; classes outside PER, LOC, ORG, MISC become O. */
export function readConll(path: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = []
  let words: string[] = []
  let tags: string[] = []
  const flush = (): void => {
    if (words.length > 0) sentences.push(tagged(words, tags))
    words = []
    tags = []
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cut = line.lastIndexOf(' ')
    if (cut <= 0) flush()
    else {
      words.push(line.slice(0, cut))
      tags.push(normalTag(line.slice(cut + 1).trim()))
    }
  }
  flush()
  return sentences.filter((s) => s.tokens.count > 0)
}

function normalTag(tag: string): string {
  const [position, name] = tag.split('-')
  const known = name ? CLASSES[name] : undefined
  return known ? `${position}-${known}` : 'O'
}

function tagged(words: readonly string[], tags: readonly string[]): TaggedSentence {
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += word.replaceAll('\n', ' ')
  }
  const tokens = tokenize(text)
  const wordOf = new Int32Array(tokens.count)
  const labels = new Uint8Array(tokens.count)
  let word = 0
  let before = -1
  for (let i = 0; i < tokens.count; i++) {
    const at = tokens.folded.starts[tokens.starts[i]!]!
    while (word + 1 < words.length && starts[word + 1]! <= at) word++
    wordOf[i] = word
    const tag = tags[word]!
    const label = before === word && tag.startsWith('B-') ? `I-${tag.slice(2)}` : tag
    labels[i] = Math.max(0, (LABELS as readonly string[]).indexOf(label))
    before = word
  }
  return { words, tags: repair(tags), tokens, wordOf, labels }
}

/** conlleval reads an I- with nothing before it as a beginning. */
function repair(tags: readonly string[]): string[] {
  return tags.map((tag, i) => {
    if (!tag.startsWith('I-')) return tag
    const before = tags[i - 1] ?? 'O'
    return before.slice(2) === tag.slice(2) ? tag : `B-${tag.slice(2)}`
  })
}

/** The tag of each word of the file, from labels of our tokens. */
export function tagsOfWords(sentence: TaggedSentence, labels: Uint8Array): string[] {
  const tags: string[] = new Array(sentence.words.length).fill('O')
  for (let i = labels.length - 1; i >= 0; i--) tags[sentence.wordOf[i]!] = LABELS[labels[i]!]!
  return repair(tags)
}

export interface Counts {
  right: number
  gold: number
  found: number
}

/** Chunks as conlleval counts them: `type:from:to`. */
function chunks(tags: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!
    if (!tag.startsWith('B-')) continue
    let to = i
    while (tags[to + 1] === `I-${tag.slice(2)}`) to++
    found.push(`${tag.slice(2)}:${i}:${to}`)
  }
  return found
}

/** Adds the chunks of one sentence to a table by type, `all` included. */
export function countChunks(table: Map<string, Counts>, gold: readonly string[], found: readonly string[]): void {
  const goldChunks = new Set(chunks(gold))
  const add = (type: string, field: keyof Counts): void => {
    for (const key of [type, 'all']) {
      const counts = table.get(key) ?? { right: 0, gold: 0, found: 0 }
      counts[field]++
      table.set(key, counts)
    }
  }
  for (const chunk of goldChunks) add(chunk.split(':')[0]!, 'gold')
  for (const chunk of chunks(found)) {
    add(chunk.split(':')[0]!, 'found')
    if (goldChunks.has(chunk)) add(chunk.split(':')[0]!, 'right')
  }
}

export function f1({ right, gold, found }: Counts): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found)
}
