import { type FoldedText, fold } from './fold.ts'
import type { Span } from './span.ts'
import { internRun, nextHash, type TokenKind, type Word } from './word.ts'

/**
 * The tokens of a text, as parallel arrays. They cover everything but white space and invisible characters.
 * Built once; stages refer to tokens by index.
 */
export interface TokenTable {
  readonly source: string
  readonly folded: FoldedText
  readonly count: number
  readonly words: readonly Word[]
  /** Start and end in the folded text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Index of the line (0-based, runs between newlines that hold a token) and the sentence of each token. */
  readonly lines: Uint32Array
  readonly sentences: Uint32Array
  /** 1 where white space stands in front of the token. */
  readonly spaced: Uint8Array
}

const ARABIC = 1
const LATIN = 2
const DIGIT = 3
const SPACE = 4
const NEWLINE = 5
const PUNCTUATION = 6
const OTHER = 7

const classes = new Uint8Array(0x10000)
for (let c = 0; c < 0x10000; c++) classes[c] = classify(c)

function classify(code: number): number {
  if (code === 0x0a) return NEWLINE
  if (code === 0x20) return SPACE
  if (code >= 0x30 && code <= 0x39) return DIGIT
  const char = String.fromCharCode(code)
  if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char)) return ARABIC
  if (/\p{L}|\p{M}/u.test(char) || code === 0x5f || (code >= 0xd800 && code <= 0xdfff)) {
    return /\p{Script=Latin}/u.test(char) ? LATIN : OTHER
  }
  return PUNCTUATION
}

const KINDS: Record<number, TokenKind> = {
  [ARABIC]: 'arabic',
  [LATIN]: 'latin',
  [DIGIT]: 'number',
  [PUNCTUATION]: 'punctuation',
  [OTHER]: 'other',
}

/** Cuts a text into tokens, lines and sentences. Linear; never throws. */
export function tokenize(source: string): TokenTable {
  const folded = fold(source)
  const text = folded.text
  const length = text.length
  const words: Word[] = []
  if (scratch.length < COLUMNS * length) scratch = new Uint32Array(2 * COLUMNS * length)
  const row = scratch
  let n = 0
  let line = 0
  let sentence = 0
  let gap = 1
  let broken = false // a newline stands before the next token
  let ended = false // a sentence mark stands before the next token
  let i = 0
  while (i < length) {
    const cls = classes[text.charCodeAt(i)]!
    if (cls === SPACE || cls === NEWLINE) {
      gap = 1
      if (cls === NEWLINE) broken = true
      i++
      continue
    }
    let hash = nextHash(0, text.charCodeAt(i))
    let end = i + 1
    if (cls !== PUNCTUATION) {
      for (; end < length && continuesRun(text, end, cls); end++) hash = nextHash(hash, text.charCodeAt(end))
    }
    if (n > 0 && broken) {
      line++
      sentence++
    } else if (n > 0 && ended && startsSentence(text, i, cls, gap)) sentence++
    words.push(internRun(text, i, end, hash, KINDS[cls]!))
    row[COLUMNS * n] = i
    row[COLUMNS * n + 1] = end
    row[COLUMNS * n + 2] = line
    row[COLUMNS * n + 3] = sentence
    row[COLUMNS * n + 4] = gap
    n++
    const closing: boolean = ended && cls === PUNCTUATION && closes(text.charCodeAt(i))
    ended =
      closing || (cls === PUNCTUATION && endsSentence(text.charCodeAt(i)) && !abbreviates(words, text.charCodeAt(i)))
    broken = false
    gap = 0
    i = end
  }
  return { source, folded, count: n, words, ...readColumns(row, n) }
}

// What is known of a token stands here while its text is cut, five numbers a token, since how many tokens there will
// be is known only at the end. Reused: buffers as long as the text would be the dearest part of cutting it.
const COLUMNS = 5
let scratch = new Uint32Array(COLUMNS * 4096)

function readColumns(
  row: Uint32Array,
  n: number,
): Pick<TokenTable, 'starts' | 'ends' | 'lines' | 'sentences' | 'spaced'> {
  const all = new Uint32Array(4 * n)
  const spaced = new Uint8Array(n)
  for (let i = 0, at = 0; i < n; i++, at += COLUMNS) {
    all[i] = row[at]!
    all[n + i] = row[at + 1]!
    all[2 * n + i] = row[at + 2]!
    all[3 * n + i] = row[at + 3]!
    spaced[i] = row[at + 4]!
  }
  return {
    starts: all.subarray(0, n),
    ends: all.subarray(n, 2 * n),
    lines: all.subarray(2 * n, 3 * n),
    sentences: all.subarray(3 * n),
    spaced,
  }
}

function continuesRun(text: string, at: number, cls: number): boolean {
  const char = text.charCodeAt(at)
  if (classes[char] === cls) return true
  // 1.5 and 10,000 are one number; a full stop before a space is not part of it
  return cls === DIGIT && (char === 0x2e || char === 0x2c) && classes[text.charCodeAt(at + 1)] === DIGIT
}

function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x061f // . ! ? ؟
}

/** د. محمد، أ.ف.ب، J. Smith: a full stop behind one letter shortens a word. Behind 2018 م it ends the sentence. */
function abbreviates(words: readonly Word[], mark: number): boolean {
  const before = words[words.length - 2] // the mark itself is the last
  if (mark !== 0x2e || before?.form.length !== 1) return false
  if (before.kind === 'latin') return true
  return before.kind === 'arabic' && before.form !== 'و' && words[words.length - 3]?.kind !== 'number'
}

function closes(code: number): boolean {
  return code === 0x22 || code === 0xbb || code === 0x201d || code === 0x29 // " » ” )
}

function startsSentence(text: string, i: number, cls: number, gap: number): boolean {
  if (cls === PUNCTUATION) return gap === 1 && !endsSentence(text.charCodeAt(i)) && !closes(text.charCodeAt(i))
  return gap === 1 || cls === ARABIC
}

/** The original span of tokens `from` to `to`, both included. */
export function tokenSpan(tokens: TokenTable, from: number, to: number = from): Span {
  return foldedSpan(tokens, tokens.starts[from]!, tokens.ends[to]!)
}

/** The original span of a token without the first `skip` units of its folded form (its attached particles). */
export function coreSpan(tokens: TokenTable, token: number, skip: number, to: number = token): Span {
  return foldedSpan(tokens, tokens.starts[token]! + skip, tokens.ends[to]!)
}

function foldedSpan(tokens: TokenTable, start: number, end: number): Span {
  return [tokens.folded.starts[start]!, tokens.folded.ends[end - 1]!]
}
