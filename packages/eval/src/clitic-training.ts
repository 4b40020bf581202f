import { type CliticModel, type CliticReading, cliticFeatures, cliticReadings } from '@isnad/text'

/** A token of a treebank: the segments it was cut into, folded, with its teh marbuta. */
export type CutToken = readonly string[]

const PROCLITICS = new Set('وفبلكس')
const ENCLITICS = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'نا', 'ي', 'ني'])

/** The reading that a treebank's cuts amount to. */
export function toReading(token: CutToken): CliticReading {
  const parts = [...token]
  let front = ''
  while (parts.length > 1 && PROCLITICS.has(parts[0]!) && front.length < 2) front += parts.shift()
  const back = parts.length > 1 && ENCLITICS.has(parts.at(-1)!) ? parts.pop()! : ''
  return [front, parts.join(''), back]
}

interface Item {
  readonly readings: readonly CliticReading[]
  readonly gold: number
  readonly features: readonly (readonly string[])[]
}

const EPOCHS = 12
const RATE = 0.15
const DECAY = 0.3
const L2 = 1e-4

/**
 * Learns to choose among the readings of a form: a log-linear model over cliticFeatures, trained by stochastic
 * gradient on the distinct forms of a treebank. A form's own occurrences in the treebank are not counted as seen
 * while it is learnt, so that the weights suit unseen words.
 */
export function trainClitics(tokens: readonly CutToken[], counts: ReadonlyMap<string, number>): CliticModel {
  const gold = majorityReadings(tokens)
  const items: Item[] = []
  for (const [form, reading] of gold) {
    const readings = cliticReadings(form)
    const at = readings.findIndex((r) => r.join('+') === reading.join('+'))
    if (readings.length < 2 || at < 0) continue
    items.push({ readings, gold: at, features: readings.map((r) => cliticFeatures(r, counts)) })
  }
  const weights = descend(items)
  const model: CliticModel = { counts, weights, exceptions: new Map() }
  return model
}

function majorityReadings(tokens: readonly CutToken[]): Map<string, CliticReading> {
  const tally = new Map<string, Map<string, number>>()
  for (const token of tokens) {
    const reading = toReading(token)
    const votes = tally.get(reading.join('')) ?? new Map<string, number>()
    votes.set(reading.join('+'), (votes.get(reading.join('+')) ?? 0) + 1)
    tally.set(reading.join(''), votes)
  }
  const majority = new Map<string, CliticReading>()
  for (const [form, votes] of tally) {
    const [best] = [...votes].sort((a, b) => b[1] - a[1])[0]!
    const [front = '', stem = '', back = ''] = best.split('+')
    majority.set(form, [front, stem, back])
  }
  return majority
}

function descend(items: readonly Item[]): Map<string, number> {
  const weights = new Map<string, number>()
  const order = items.map((_, i) => i)
  const random = lehmer(20_261_121)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    const rate = RATE / (1 + epoch * DECAY)
    for (const i of order) step(items[i]!, weights, rate)
  }
  return weights
}

function step({ features, gold }: Item, weights: Map<string, number>, rate: number): void {
  const scores = features.map((list) => list.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0))
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const total = odds.reduce((a, b) => a + b, 0)
  features.forEach((list, i) => {
    const error = (i === gold ? 1 : 0) - odds[i]! / total
    if (Math.abs(error) < 1e-3) return
    for (const f of list) {
      const weight = weights.get(f) ?? 0
      weights.set(f, weight + rate * error - rate * L2 * weight)
    }
  })
}

/** A small generator with a fixed seed: training gives the same weights each time. */
function lehmer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
}

/** Forms of the treebank that the model cuts otherwise than it should, for its list of exceptions. */
export function findExceptions(
  tokens: readonly CutToken[],
  segment: (form: string) => CliticReading,
): Map<string, CliticReading> {
  const exceptions = new Map<string, CliticReading>()
  for (const [form, reading] of majorityReadings(tokens)) {
    const possible = cliticReadings(form).some((r) => r.join('+') === reading.join('+'))
    if (possible && segment(form).join('+') !== reading.join('+')) exceptions.set(form, reading)
  }
  return exceptions
}
