import { type TokenTable, type Word, wordFeature } from '@isnad/text'
import { isOutside } from '../words.ts'
import { LABELS, type TaggerModel, viterbi } from './decode.ts'
import { CONTEXT_FEATURES, contextHashes, type LexiconView, PLACES, readLexicons, wordHashes } from './features.ts'
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
 * Reads the names of an article: every run of words that may hold one by itself, then again with what the first reading
 * found elsewhere in the article, so that a surname that is clear in one place is clear in all. `skip` says which
 * tokens to leave out.
 */
export function tagArticle(tokens: TokenTable, skip: (token: number) => boolean): TaggedName[] {
  const model = taggerModel()
  const runs = readRuns(tokens, skip, model)
  const counts = countReadings(tokens, runs)
  const found: TaggedName[] = []
  for (const run of runs) {
    const changed = counts.size > 0 && addConsistency(tokens, run, counts, model)
    collect(changed ? viterbi(run.scores, run.labels.length, model) : run.labels, run.from, found)
  }
  return found
}

/** A run of tokens without one that is surely outside a name, its scores and its first reading. */
interface Run {
  readonly from: number
  readonly scores: Float64Array
  readonly labels: Uint8Array
}

/** For each word that is a name somewhere: how often it reads as each class, and at all. */
function countReadings(tokens: TokenTable, runs: readonly Run[]): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>()
  for (const { from, labels } of runs) {
    for (let i = 0; i < labels.length; i++) {
      const word = tokens.words[from + i]!
      if (labels[i] !== 0 && word.kind === 'arabic' && !counts.has(stem(word)))
        counts.set(stem(word), new Float64Array(6))
    }
  }
  if (counts.size === 0) return counts
  for (const { from, labels } of runs) {
    for (let i = 0; i < labels.length; i++) {
      const row = counts.get(stem(tokens.words[from + i]!))
      if (!row) continue
      row[Math.ceil(labels[i]! / 2)]!++
      row[5]!++
    }
  }
  return counts
}

function addConsistency(
  tokens: TokenTable,
  { from, scores, labels }: Run,
  counts: ReadonlyMap<string, Float64Array>,
  model: TaggerModel,
): boolean {
  let changed = false
  for (let i = 0; i < labels.length; i++) {
    const row = counts.get(stem(tokens.words[from + i]!))
    if (!row || row[5]! < 2) continue
    for (let type = 1; type < 5; type++) {
      const bonus = CONSISTENCY[type]! * (row[type]! / row[5]!) * model.scale
      if (bonus === 0) continue
      changed = true
      scores[i * COUNT + type * 2 - 1]! += bonus
      scores[i * COUNT + type * 2]! += bonus
    }
  }
  return changed
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

function readRuns(tokens: TokenTable, skip: (token: number) => boolean, model: TaggerModel): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < tokens.count; ) {
    let to = from
    while (to + 1 < tokens.count && tokens.sentences[to + 1] === tokens.sentences[from]) to++
    if (!skip(from)) readSentence(tokens, from, to, model, runs)
    from = to + 1
  }
  return runs
}

function readSentence(tokens: TokenTable, from: number, to: number, model: TaggerModel, runs: Run[]): void {
  let view: LexiconView | null = null
  for (let first = from; first <= to; ) {
    if (isOutside(tokens.words[first]!)) {
      first++
      continue
    }
    let last = first
    while (last < to && !isOutside(tokens.words[last + 1]!)) last++
    view ??= readLexicons(tokens, from, to)
    const scores = scoreRun(tokens, from, to, first, last, view, model)
    runs.push({ from: first, scores, labels: viterbi(scores, last - first + 1, model) })
    first = last + 1
  }
}

const context = new Int32Array(CONTEXT_FEATURES)
const rowOf = new Int32Array(CONTEXT_FEATURES)

/** Scores of every label of tokens `first` to `last` of a sentence: the words' own rows and the features over several words. */
function scoreRun(
  tokens: TokenTable,
  from: number,
  to: number,
  first: number,
  last: number,
  view: LexiconView,
  model: TaggerModel,
): Float64Array {
  edgeRows ??= readRows(null)
  const edge = edgeRows
  const { emissions, transitions, scale, transitionScale } = model
  const mask = model.size - 1
  const length = last - first + 1
  const scores = new Float64Array(length * COUNT)
  const at = (i: number): Int16Array => (i < from || i > to ? edge : rowsOf(tokens.words[i]!))
  let q = at(first - 2)
  let p = at(first - 1)
  let w = at(first)
  let x = at(first + 1)
  for (let i = first; i <= last; i++) {
    const y = at(i + 2)
    const row = (i - first) * COUNT
    contextHashes(tokens, from, to, i, view, context)
    for (let f = 0; f < CONTEXT_FEATURES; f++) rowOf[f] = (context[f]! & mask) * COUNT
    for (let l = 0; l < COUNT; l++) {
      // whole numbers, summed label by label: nothing is written until the sum is done
      let sum = w[l]! + p[COUNT + l]! + x[2 * COUNT + l]! + q[3 * COUNT + l]! + y[4 * COUNT + l]!
      for (let f = 0; f < CONTEXT_FEATURES; f++) sum += emissions[rowOf[f]! + l]!
      scores[row + l] = sum * scale
    }
    q = p
    p = w
    w = x
    x = y
  }
  // the tokens on both sides are outside
  for (let l = 0; l < COUNT; l++) {
    if (first > from) scores[l]! += transitions[l]! * transitionScale
    if (last < to) scores[(length - 1) * COUNT + l]! += transitions[l * COUNT]! * transitionScale
  }
  return scores
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
