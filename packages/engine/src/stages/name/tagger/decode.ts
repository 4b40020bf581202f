import type { TokenTable } from '@isnad/text'
import { MAX_FEATURES, readFeatures } from './features.ts'

/** The labels, in the order of the weights. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'] as const
const COUNT = LABELS.length

/** A linear chain model: `emissions[bucket * labels + label]`, `transitions[previous * labels + label]`. */
export interface TaggerModel {
  readonly size: number
  readonly emissions: Int8Array | Float32Array | Float64Array
  readonly transitions: Int8Array | Float32Array | Float64Array
  /** What one unit of an emission, and of a transition, is worth. */
  readonly scale: number
  readonly transitionScale: number
}

/** True when a label may follow another: I- only behind B- or I- of its type. */
function mayFollow(previous: number, label: number): boolean {
  const inside = label > 0 && label % 2 === 0
  return !inside || previous === label || previous === label - 1
}

const NEVER = -1e9
/** For each label, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = LABELS.map((_, label) =>
  LABELS.map((_, previous) => previous).filter((previous) => mayFollow(previous, label)),
)

let best = new Float64Array(64 * COUNT)
let back = new Uint8Array(64 * COUNT)

/** The best label of each token of `length` given scores of labels, by Viterbi. */
export function viterbi(scores: Float64Array, length: number, model: TaggerModel): Uint8Array {
  if (length * COUNT > best.length) {
    best = new Float64Array(length * COUNT)
    back = new Uint8Array(length * COUNT)
  }
  const { transitions, transitionScale } = model
  for (let l = 0; l < COUNT; l++) best[l] = l > 0 && l % 2 === 0 ? NEVER : scores[l]!
  for (let i = 1; i < length; i++) {
    const before = (i - 1) * COUNT
    for (let l = 0; l < COUNT; l++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (const p of BEFORE[l]!) {
        const score = best[before + p]! + transitions[p * COUNT + l]! * transitionScale
        if (score > top) {
          top = score
          from = p
        }
      }
      best[i * COUNT + l] = top + scores[i * COUNT + l]!
      back[i * COUNT + l] = from
    }
  }
  const labels = new Uint8Array(length)
  const end = (length - 1) * COUNT
  let last = 0
  for (let l = 1; l < COUNT; l++) if (best[end + l]! > best[end + last]!) last = l
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last
    last = back[i * COUNT + last]!
  }
  return labels
}

/** Scores of every label for each of `length` tokens. */
export function scoreLabels(
  features: Int32Array,
  counts: Int32Array,
  length: number,
  model: TaggerModel,
): Float64Array {
  const scores = new Float64Array(length * COUNT)
  const { emissions, scale } = model
  for (let i = 0; i < length; i++) {
    const base = i * MAX_FEATURES
    const row = i * COUNT
    for (let k = 0; k < counts[i]!; k++) {
      const at = features[base + k]! * COUNT
      for (let l = 0; l < COUNT; l++) scores[row + l]! += emissions[at + l]! * scale
    }
  }
  return scores
}

/** Labels tokens `from` to `to` (both included, one sentence) with any model: indexes into LABELS. */
export function tagSentence(
  tokens: TokenTable,
  from: number,
  to: number,
  model: TaggerModel,
  lexicon = true,
): Uint8Array {
  const length = to - from + 1
  const features = new Int32Array(length * MAX_FEATURES)
  const counts = new Int32Array(length)
  readFeatures(tokens, from, to, model.size, features, counts, lexicon)
  return viterbi(scoreLabels(features, counts, length, model), length, model)
}
