// Learns which named steps a desk would log: `npm run train:events`. Reads the gold beside the project, prints the
// scores of a cross-validation by document, and writes the weights into the engine with `--write`. Each `--also DIR`
// adds a folder of gold (ID.json beside ID.txt) that lies outside the project.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readSteps, type StepEvidence } from '@isnad/engine'
import { documentInputSchema } from '@isnad/model'
import type { Span } from '@isnad/text'
import { sharedFolder } from './corpus.ts'
import { isHeldOut, readRows, SENTENCE_CORPORA } from './eval-events.ts'
import { crossValidate, fitLogistic, type LearningCase, type LogisticModel } from './logistic.ts'

interface GoldEvent {
  readonly type: string
  readonly span: Span
  readonly also?: readonly { readonly span: Span }[]
}
interface GoldArticle {
  readonly id: string
  /** The folder that the gold lies in. */
  readonly set: string
  readonly events: readonly GoldEvent[]
  readonly steps: readonly StepEvidence[]
}

const PENALTY = 8
const REACH = 120
/** Below this the curve is flat, and what recall gains is bought with false alarms. */
const LOWEST_THRESHOLD = 0.36
const LOWEST_ALONE = 0.24

/** Gold and its articles: the project's own sets, and each folder named behind `--also`. */
function readGold(shared: string): readonly GoldArticle[] {
  const scratch = mkdtempSync(join(tmpdir(), 'isnad-train-'))
  const also = process.argv.flatMap((word, i) => (word === '--also' ? (process.argv[i + 1] ?? []) : []))
  const sets = [
    { gold: join(shared, 'gold/seeds'), articles: join(shared, 'seeds') },
    ...[join(shared, 'gold/dev'), ...also].map((folder) => ({ gold: folder, articles: folder })),
  ]
  return sets.flatMap(({ gold, articles }) => {
    if (!existsSync(gold)) return []
    return readdirSync(gold)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const id = file.slice(0, -5)
        const article = join(articles, `${id}.txt`)
        const out = join(scratch, file)
        const check = [join(shared, 'gold/check.mjs'), join(gold, file), article, '--offsets', out]
        execFileSync(process.execPath, check, { stdio: 'ignore' })
        const text = readFileSync(article, 'utf8')
        const { events } = JSON.parse(readFileSync(out, 'utf8')) as { events: readonly GoldEvent[] }
        return { id, set: gold, events, steps: readSteps(documentInputSchema.parse({ id, text })) }
      })
  })
}

/** Which steps of an article are gold events: the scorer's own pairing (type, and a mention on or near one of gold's). */
function goldSteps({ events, steps }: GoldArticle): ReadonlySet<number> {
  const overlaps = ([a, b]: Span, [c, d]: Span): boolean => Math.min(b, d) > Math.max(a, c)
  const pairs: { readonly weight: number; readonly event: number; readonly step: number }[] = []
  events.forEach((event, i) => {
    const spans = [event.span, ...(event.also ?? []).map((a) => a.span)]
    steps.forEach((step, j) => {
      if (step.type !== event.type) return
      const main = step.triggers[0]!
      if (spans.some((s) => overlaps(s, main))) pairs.push({ weight: 2, event: i, step: j })
      else if (spans.some((s) => Math.abs(s[0] - main[0]) < REACH)) pairs.push({ weight: 1, event: i, step: j })
    })
  })
  pairs.sort((a, b) => b.weight - a.weight)
  const taken = new Set<number>()
  const matched = new Set<number>()
  for (const { event, step } of pairs) {
    if (taken.has(event) || matched.has(step)) continue
    taken.add(event)
    matched.add(step)
  }
  return matched
}

/** The threshold at which held-out probabilities give the best F1, and that F1. */
function bestThreshold(cases: readonly LearningCase[], probabilities: readonly number[], gold: number, lowest: number) {
  let best = { threshold: 0.5, f1: 0, precision: 0, recall: 0 }
  for (let threshold = lowest; threshold <= 0.6; threshold += 0.02) {
    const score = scoreAt(cases, probabilities, gold, threshold)
    if (score.f1 > best.f1) best = score
  }
  return best
}

/** Precision, recall and F1 of the cases at least as likely as the threshold, against `gold` events in all. */
function scoreAt(cases: readonly LearningCase[], probabilities: readonly number[], gold: number, threshold: number) {
  const found = cases.filter((_, i) => probabilities[i]! >= threshold)
  const hits = found.filter((c) => c.positive).length
  const [precision, recall] = [hits / Math.max(found.length, 1), hits / gold]
  return { threshold, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9), precision, recall }
}

interface SentenceCase extends LearningCase {
  readonly sentence: string
}

/** One case a sentence: found when its likeliest step is. */
function bySentence(cases: readonly SentenceCase[], probabilities: readonly number[]) {
  const best = new Map<string, number>()
  cases.forEach(({ sentence }, i) => {
    const other = best.get(sentence)
    if (other === undefined || probabilities[i]! > probabilities[other]!) best.set(sentence, i)
  })
  const kept = [...best.values()]
  return { cases: kept.map((i) => cases[i]!), probabilities: kept.map((i) => probabilities[i]!) }
}

/** Attacks and protests of the sentence corpus, the held-out documents left out. A "yes" makes its steps positive. */
function readSentences(shared: string): readonly SentenceCase[] {
  return SENTENCE_CORPORA.flatMap(([file, type]) => {
    const path = join(shared, 'data/events', file)
    if (!existsSync(path)) return []
    return readRows(path)
      .filter((row) => !isHeldOut(row.id))
      .flatMap((row) => {
        const group = row.id.slice(0, row.id.lastIndexOf('-'))
        const steps = readSteps(documentInputSchema.parse({ id: row.id, text: row.text }))
        const own = steps.filter((step) => step.type === type && step.features.includes('lone-sentence'))
        return own.map(({ features }) => ({
          features,
          positive: row.label === 'yes',
          group,
          sentence: `${type} ${row.id}`,
        }))
      })
  })
}

const HEADER =
  '/** Weights learnt from annotations made for the project and from openeventdata/arabic_event_gsr (MIT), by packages/eval/src/train-event-judge.ts; not by hand. CC0-1.0. */'

function main(shared: string): void {
  const articles = readGold(shared)
  const sentences = readSentences(shared)
  const cases: LearningCase[] = articles.flatMap((article) => {
    const positive = goldSteps(article)
    return article.steps.map(({ features }, i) => ({ features, positive: positive.has(i), group: article.id }))
  })
  const gold = articles.reduce((n, a) => n + a.events.length, 0)
  const positives = cases.filter((c) => c.positive).length
  console.log(`${articles.length} articles, ${gold} gold events, ${cases.length} steps, ${positives} of them gold`)
  const together = [...cases, ...sentences]
  const probabilities = crossValidate(together, PENALTY)
  const inArticle = bestThreshold(cases, probabilities, gold, LOWEST_THRESHOLD)
  const single = bySentence(sentences, probabilities.slice(cases.length))
  const yes = single.cases.filter((c) => c.positive).length
  const alone = bestThreshold(single.cases, single.probabilities, yes, LOWEST_ALONE)
  const perSet = [...new Set(articles.map((a) => a.set))].map((set) => {
    const own = articles.filter((a) => a.set === set)
    const ids = new Set(own.map((a) => a.id))
    const kept = cases.flatMap((c, i) => (ids.has(c.group) ? [i] : []))
    const [of, likely] = [kept.map((i) => cases[i]!), kept.map((i) => probabilities[i]!)]
    const events = own.reduce((n, a) => n + a.events.length, 0)
    return [`  of ${set}`, scoreAt(of, likely, events, inArticle.threshold)] as const
  })
  for (const [name, best] of [['articles', inArticle], ...perSet, ['sentences', alone]] as const) {
    const [p, r, f] = [best.precision, best.recall, best.f1].map((n) => (100 * n).toFixed(1))
    console.log(`${name}: held-out P ${p} R ${r} F1 ${f} at ${best.threshold.toFixed(2)}`)
  }
  if (process.argv.includes('--write'))
    writeWeights(fitLogistic(together, PENALTY), inArticle.threshold, alone.threshold)
}

/** Writes the weights into the engine, those that are next to nothing left out. */
function writeWeights({ bias, weights }: LogisticModel, threshold: number, alone: number): void {
  const lines = [...weights]
    .filter(([, w]) => Math.abs(w) >= 0.03)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, w]) => `  ${JSON.stringify(name)}: ${w.toFixed(2)},`)
  const file = resolve(import.meta.dirname, '../../engine/src/stages/event/judge-weights.ts')
  const source = [
    HEADER,
    '/** From which probability a step is logged: in an article, and in a sentence that stands alone. */',
    `export const LOGGED_AT = ${threshold.toFixed(2)}`,
    `export const LOGGED_ALONE_AT = ${alone.toFixed(2)}`,
    'export const judgeWeights: Readonly<Record<string, number>> = {',
    `  bias: ${bias.toFixed(3)},`,
    ...lines,
    '}',
  ]
  writeFileSync(file, `${source.join('\n')}\n`)
  console.log(`wrote ${lines.length} weights`)
}

if (sharedFolder) main(sharedFolder)
else console.log('no corpora beside the project: nothing to learn from')
