import { LABELS, MAX_FEATURES, readFeatures, scoreLabels, type TaggerModel, viterbi } from '@isnad/engine/tagger'
import type { TaggedSentence } from './conll.ts'

const COUNT = LABELS.length

export interface TrainingOptions {
  readonly size: number
  readonly epochs: number
  readonly lexicon: boolean
  /** What O must be beaten by, in steps, where the gold has a name: recall against precision. */
  readonly cost: number
  /** Share of tokens that are learnt from without the word itself, so that affixes and lexicons learn too. */
  readonly dropout: number
}

/** What the shipped model is trained with. */
export const TAGGER_OPTIONS: TrainingOptions = { size: 2 ** 16, epochs: 8, lexicon: true, cost: 10, dropout: 0 }

interface Prepared {
  readonly features: Int32Array
  readonly counts: Int32Array
  readonly labels: Uint8Array
}

/** A deterministic sequence of numbers in [0, 1), so that training gives the same weights every time. */
function randomFrom(seed: number): () => number {
  let s = seed >>> 0
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 4294967296
  }
}

function prepare(sentence: TaggedSentence, size: number, lexicon: boolean): Prepared {
  const { tokens, labels } = sentence
  const features = new Int32Array(tokens.count * MAX_FEATURES)
  const counts = new Int32Array(tokens.count)
  readFeatures(tokens, 0, tokens.count - 1, size, features, counts, lexicon)
  return { features, counts, labels }
}

/** Trains the averaged structured perceptron (Collins 2002). The weights are averages over all steps. */
export function trainTagger(sentences: readonly TaggedSentence[], options: TrainingOptions): TaggerModel {
  const { size, epochs, lexicon, cost, dropout } = options
  const prepared = sentences.map((s) => prepare(s, size, lexicon))
  const emissions = new Float64Array(size * COUNT)
  const transitions = new Float64Array(COUNT * COUNT)
  const emissionSums = new Float64Array(size * COUNT)
  const transitionSums = new Float64Array(COUNT * COUNT)
  const model: TaggerModel = { size, emissions, transitions, scale: 1, transitionScale: 1 }
  const random = randomFrom(42)
  const order = prepared.map((_, i) => i)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const index of order) {
      const { features, counts, labels } = prepared[index]!
      const hidden = new Uint8Array(labels.length)
      if (dropout > 0) for (let i = 0; i < labels.length; i++) if (random() < dropout) hidden[i] = 1
      const scores =
        dropout > 0 ? scoreHidden(features, counts, hidden, model) : scoreLabels(features, counts, labels.length, model)
      for (let i = 0; i < labels.length; i++) if (labels[i] !== 0) scores[i * COUNT]! += cost
      const guess = viterbi(scores, labels.length, model)
      for (let i = 0; i < labels.length; i++) {
        const gold = labels[i]!
        const wrong = guess[i]!
        if (gold !== wrong) {
          for (let k = 0; k < counts[i]!; k++) {
            if (hidden[i] && isLexical(k)) continue
            const at = features[i * MAX_FEATURES + k]! * COUNT
            emissions[at + gold]! += 1
            emissions[at + wrong]! -= 1
            emissionSums[at + gold]! += step
            emissionSums[at + wrong]! -= step
          }
        }
        if (i === 0) continue
        const goldAt = labels[i - 1]! * COUNT + gold
        const wrongAt = guess[i - 1]! * COUNT + wrong
        if (goldAt === wrongAt) continue
        transitions[goldAt]! += 1
        transitions[wrongAt]! -= 1
        transitionSums[goldAt]! += step
        transitionSums[wrongAt]! -= step
      }
      step++
    }
  }
  for (let i = 0; i < emissions.length; i++) emissions[i]! -= emissionSums[i]! / step
  for (let i = 0; i < transitions.length; i++) transitions[i]! -= transitionSums[i]! / step
  return model
}

/** The features of the word itself stand at fixed places: the form and the stem. */
const isLexical = (place: number): boolean => place === 1 || place === 2

function scoreHidden(features: Int32Array, counts: Int32Array, hidden: Uint8Array, model: TaggerModel): Float64Array {
  const length = hidden.length
  const scores = scoreLabels(features, counts, length, model)
  for (let i = 0; i < length; i++) {
    if (!hidden[i]) continue
    for (let k = 0; k < counts[i]!; k++) {
      if (!isLexical(k)) continue
      const at = features[i * MAX_FEATURES + k]! * COUNT
      for (let l = 0; l < COUNT; l++) scores[i * COUNT + l]! -= model.emissions[at + l]! * model.scale
    }
  }
  return scores
}

/** The model with eight bits a weight. Emissions beyond 127 steps are cut. */
export function quantise(model: TaggerModel): TaggerModel {
  const top = percentile(model.emissions, 0.9999)
  const scale = top / 127
  const emissions = new Int8Array(model.emissions.length)
  for (let i = 0; i < emissions.length; i++) {
    emissions[i] = Math.max(-127, Math.min(127, Math.round(model.emissions[i]! / scale)))
  }
  let wide = 0
  for (const t of model.transitions) wide = Math.max(wide, Math.abs(t))
  const transitionScale = wide / 127
  const transitions = Int8Array.from(model.transitions, (t) => Math.round(t / transitionScale))
  return { size: model.size, emissions, transitions, scale, transitionScale }
}

function percentile(values: TaggerModel['emissions'], share: number): number {
  const sizes = Array.from(values, Math.abs)
    .filter((v) => v > 0)
    .sort((a, b) => a - b)
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 1
}
