import { type TokenTable, type Word, wordFeature } from '@isnad/text'
import { LABELS, scoreLabels, type TaggerModel, viterbi } from './decode.ts'
import { MAX_FEATURES, readFeatures } from './features.ts'

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
export function tagArticle(tokens: TokenTable, skip: (token: number) => boolean, model: TaggerModel): TaggedName[] {
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

let features = new Int32Array(256 * MAX_FEATURES)
let counts = new Int32Array(256)

function readSentences(tokens: TokenTable, skip: (token: number) => boolean, model: TaggerModel): ReadSentence[] {
  const sentences: ReadSentence[] = []
  for (let from = 0; from < tokens.count; ) {
    let to = from
    while (to + 1 < tokens.count && tokens.sentences[to + 1] === tokens.sentences[from]) to++
    if (!skip(from)) {
      const length = to - from + 1
      if (length > counts.length) {
        features = new Int32Array(length * MAX_FEATURES)
        counts = new Int32Array(length)
      }
      readFeatures(tokens, from, to, model.size, features, counts)
      const scores = scoreLabels(features, counts, length, model)
      sentences.push({ from, scores, first: viterbi(scores, length, model) })
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
