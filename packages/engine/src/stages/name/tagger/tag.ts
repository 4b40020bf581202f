import { type TokenTable, type Word, wordFeature } from '@isnad/text'
import { LABELS, type TaggerModel, viterbi } from './decode.ts'
import { CONTEXT_FEATURES, contextHashes, PLACES, wordHashes } from './features.ts'
import { taggerModel } from './model.ts'

const COUNT = LABELS.length

/** A stretch of tokens that the tagger reads as a name. */
export interface TaggedName {
  readonly from: number
  readonly to: number
  readonly type: 'PER' | 'LOC' | 'ORG'
}

/** The word without what may be attached in front, so that the mentions of a name in one article count together. */
const stem = wordFeature((word: Word): string => {
  let s = word.form
  if (s.length > 4 && (s[0] === 'و' || s[0] === 'ف')) s = s.slice(1)
  if (s.startsWith('ال') && s.length > 4) return s.slice(2)
  if (s.length > 4 && (s[0] === 'ل' || s[0] === 'ب')) return s.slice(1)
  return s
})

/** How much the share of a word's other readings in the article adds to each class, in steps of training. */
const CONSISTENCY = [0, 400, 160, 160, 400]

/**
 * Reads the names of an article: every sentence by itself, then again with what the first reading found elsewhere in the
 * article, so that a surname that is clear in one place is clear in all. `skip` says which tokens to leave out.
 */
export function tagArticle(tokens: TokenTable, skip: (token: number) => boolean): TaggedName[] {
  const model = taggerModel()
  const sentences = readSentences(tokens, skip, model)
  const counts = new Map<string, Float64Array>()
  for (const { from, first } of sentences) {
    for (let i = 0; i < first.length; i++) {
      const word = tokens.words[from + i]!
      if (word.kind !== 'arabic') continue
      let row = counts.get(stem(word))
      if (!row) {
        row = new Float64Array(6)
        counts.set(stem(word), row)
      }
      row[Math.ceil(first[i]! / 2)]!++
      row[5]!++
    }
  }
  const found: TaggedName[] = []
  for (const { from, scores, first } of sentences) {
    let changed = false
    for (let i = 0; i < first.length; i++) {
      const word = tokens.words[from + i]!
      const row = word.kind === 'arabic' ? counts.get(stem(word))! : null
      if (!row || row[5]! < 2 || row[0] === row[5]) continue
      for (let type = 1; type < 5; type++) {
        const bonus = CONSISTENCY[type]! * (row[type]! / row[5]!) * model.scale
        if (bonus === 0) continue
        changed = true
        scores[i * COUNT + type * 2 - 1]! += bonus
        scores[i * COUNT + type * 2]! += bonus
      }
    }
    collect(changed ? viterbi(scores, first.length, model) : first, from, found)
  }
  return found
}

interface ReadSentence {
  readonly from: number
  readonly scores: Float64Array
  readonly first: Uint8Array
}

const ROW = COUNT * PLACES.length

/** What a word adds to every label in each place, in the model's units; the same for every article. */
const rowsOf = wordFeature((word: Word): Int16Array => readRows(word))
let edgeRows: Int16Array | null = null

function readRows(word: Word | null): Int16Array {
  const { emissions, size } = taggerModel()
  const rows = new Int16Array(ROW)
  PLACES.forEach((place, p) => {
    for (const hash of wordHashes(word, place)) {
      const at = (hash & (size - 1)) * COUNT
      for (let l = 0; l < COUNT; l++) rows[p * COUNT + l]! += emissions[at + l]!
    }
  })
  return rows
}

let context = new Int32Array(256 * CONTEXT_FEATURES)

/** Scores of every label of tokens `from` to `to`: the words' own rows, and the features over several words. */
function scoreSentence(tokens: TokenTable, from: number, to: number, model: TaggerModel): Float64Array {
  const length = to - from + 1
  if (length * CONTEXT_FEATURES > context.length) context = new Int32Array(length * CONTEXT_FEATURES)
  contextHashes(tokens, from, to, context)
  edgeRows ??= readRows(null)
  const edge = edgeRows
  const { emissions, scale } = model
  const mask = model.size - 1
  const scores = new Float64Array(length * COUNT)
  const at = (i: number): Int16Array => (i < from || i > to ? edge : rowsOf(tokens.words[i]!))
  let q = edge
  let p = edge
  let w = at(from)
  let x = at(from + 1)
  for (let k = 0; k < length; k++) {
    const y = at(from + k + 2)
    const base = k * CONTEXT_FEATURES
    const row = k * COUNT
    for (let l = 0; l < COUNT; l++) {
      scores[row + l] = w[l]! + p[COUNT + l]! + x[2 * COUNT + l]! + q[3 * COUNT + l]! + y[4 * COUNT + l]!
    }
    for (let f = 0; f < CONTEXT_FEATURES; f++) {
      const e = (context[base + f]! & mask) * COUNT
      for (let l = 0; l < COUNT; l++) scores[row + l]! += emissions[e + l]!
    }
    for (let l = 0; l < COUNT; l++) scores[row + l]! *= scale
    q = p
    p = w
    w = x
    x = y
  }
  return scores
}

function readSentences(tokens: TokenTable, skip: (token: number) => boolean, model: TaggerModel): ReadSentence[] {
  const sentences: ReadSentence[] = []
  for (let from = 0; from < tokens.count; ) {
    let to = from
    while (to + 1 < tokens.count && tokens.sentences[to + 1] === tokens.sentences[from]) to++
    if (!skip(from)) {
      const scores = scoreSentence(tokens, from, to, model)
      sentences.push({ from, scores, first: viterbi(scores, to - from + 1, model) })
    }
    from = to + 1
  }
  return sentences
}

function collect(labels: Uint8Array, from: number, found: TaggedName[]): void {
  for (let i = 0; i < labels.length; i++) {
    const label = LABELS[labels[i]!]!
    if (!label.startsWith('B-') || label === 'B-MISC') continue
    let to = i
    while (to + 1 < labels.length && labels[to + 1] === labels[i]! + 1) to++
    found.push({ from: from + i, to: from + to, type: label.slice(2) as TaggedName['type'] })
  }
}
