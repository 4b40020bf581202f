import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type CliticModel,
  type CliticReading,
  foldText,
  type Segmentation,
  type Span,
  segmentForm,
  segmentToken,
  tokenize,
  tokenSpan,
} from '@isnad/text'
import { type CutToken, findExceptions, toReading, trainClitics } from './clitic-training.ts'

/**
 * npm run eval:words: words from raw text against UD Arabic PUD, by cross-validation (trained on four fifths of
 * the sentences, scored on the fifth), as the CoNLL 2018 shared task scores words: by character spans.
 * --write trains on everything and writes the model that ships (packages/text/src/clitic-data.ts).
 */
const shared = resolve(import.meta.dirname, '../../../../shared/data')
const FOLDS = 5
const MIN_COUNT = 3

interface Sentence {
  readonly text: string
  /** Spans of the corpus' words in the text. */
  readonly words: readonly Span[]
}

function readTreebank(path: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let text = ''
  let forms: string[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line === '' && forms.length > 0) {
      sentences.push({ text, words: alignWords(text, forms) })
      forms = []
    } else if (/^\d+\t/.test(line)) forms.push(line.split('\t')[1]!)
  }
  return sentences
}

function alignWords(text: string, forms: readonly string[]): readonly Span[] {
  let at = 0
  return forms.map((form): Span => {
    const start = text.indexOf(form, at)
    if (start < 0) throw new RangeError(`the word "${form}" is not in "${text}" after ${at}`)
    at = start + form.length
    return [start, at]
  })
}

/** Folded, but with teh marbuta where the writer has it. */
function toForm(word: string): string {
  const folded = foldText(word)
  return /ة[\u064b-\u0652\u0640]*$/.test(word) ? `${folded.slice(0, -1)}ة` : folded
}

/** The corpus' words, put together again where no space stands between Arabic ones. */
function toCutTokens({ text, words }: Sentence): readonly CutToken[] {
  const tokens: CutToken[] = []
  let parts: string[] = []
  let end = -1
  const isArabic = (word: string): boolean =>
    /^\p{Script=Arabic}/u.test(word) && /\p{L}/u.test(word) && !/\p{N}/u.test(word)
  for (const [start, stop] of words) {
    const word = text.slice(start, stop)
    if (start !== end || !isArabic(word)) {
      if (parts.length > 0) tokens.push(parts)
      parts = []
    }
    if (isArabic(word)) parts.push(toForm(word))
    end = isArabic(word) ? stop : -1
  }
  if (parts.length > 0) tokens.push(parts)
  return tokens
}

/** Counts of whole words in running text: corpora of names, whose labels are not looked at. */
function readCounts(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of ['anercorp_train.txt', 'aqmar_train.txt', 'wojood_sample_train.txt']) {
    const path = resolve(shared, 'names', file)
    if (!existsSync(path)) continue
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const form = toForm(line.split(/\s/)[0] ?? '')
      if (/^[\u0621-\u064a]+$/.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1)
    }
  }
  return counts
}

const countsByMagnitude = (counts: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...counts].filter(([, n]) => n >= MIN_COUNT).map(([word, n]) => [word, 2 ** Math.floor(Math.log2(n))]))

interface Score {
  right: number
  gold: number
  found: number
}

function scoreSentence(
  { text, words }: Sentence,
  segment: (form: string) => Segmentation,
  score: Score,
  misses: string[],
): void {
  const gold = new Set(words.map((w) => w.join(':')))
  const found = segmentText(text, segment)
  score.gold += words.length
  score.found += found.length
  for (const span of found) {
    if (gold.has(span.join(':'))) score.right++
    else misses.push(`${text.slice(...span)}\t${text.slice(Math.max(0, span[0] - 10), span[1] + 10)}`)
  }
}

function segmentText(text: string, segment: (form: string) => Segmentation): readonly Span[] {
  const tokens = tokenize(text)
  const spans: Span[] = []
  for (let i = 0; i < tokens.count; i++) {
    const span = tokenSpan(tokens, i)
    if (tokens.words[i]!.kind !== 'arabic') {
      spans.push(span)
      continue
    }
    const { proclitics, stem, enclitic } = segment(toForm(text.slice(...span)))
    let at = tokens.starts[i]!
    for (const length of [...proclitics.map(() => 1), stem.length, ...(enclitic ? [enclitic.length] : [])]) {
      spans.push([tokens.folded.starts[at]!, tokens.folded.ends[at + length - 1]!])
      at += length
    }
  }
  return spans
}

const readingOf = ({ proclitics, stem, enclitic }: Segmentation): CliticReading => [proclitics.join(''), stem, enclitic]

function withExceptions(model: CliticModel, tokens: readonly CutToken[]): CliticModel {
  return { ...model, exceptions: findExceptions(tokens, (form) => readingOf(segmentForm(form, model))) }
}

function crossValidate(sentences: readonly Sentence[], counts: ReadonlyMap<string, number>): void {
  const score: Score = { right: 0, gold: 0, found: 0 }
  const misses: string[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = sentences.filter((_, i) => i % FOLDS !== fold).flatMap(toCutTokens)
    const model = withExceptions(trainClitics(train, counts), train)
    for (const sentence of sentences.filter((_, i) => i % FOLDS === fold)) {
      scoreSentence(sentence, (form) => segmentForm(form, model), score, misses)
    }
  }
  print(`words, ${FOLDS}-fold cross-validation`, score)
  if (process.argv.includes('--errors')) console.log(misses.join('\n'))
}

function print(title: string, { right, gold, found }: Score): void {
  const percent = (n: number): string => (100 * n).toFixed(2).padStart(6)
  const [p, r] = [right / found, right / gold]
  console.log(`${title.padEnd(44)} P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r))}  n ${gold}`)
}

function write(sentences: readonly Sentence[], counts: ReadonlyMap<string, number>): void {
  const tokens = sentences.flatMap(toCutTokens)
  const trained = trainClitics(tokens, counts)
  const weights = new Map(
    [...trained.weights].map(([f, w]) => [f, Math.round(w * 100)] as const).filter(([, w]) => Math.abs(w) >= 3),
  )
  const rounded: CliticModel = { ...trained, weights: new Map([...weights].map(([f, w]) => [f, w / 100])) }
  const { exceptions } = withExceptions(rounded, tokens)
  const magnitudes = Math.max(...counts.values())
  const lines = Array.from({ length: Math.log2(magnitudes) + 1 }, (_, magnitude) =>
    [...counts].filter(([, count]) => count === 2 ** magnitude).map(([word]) => word),
  )
  const packed = lines.map((words) => words.sort().join(' ')).join('\n')
  const entries = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([f, w]) => `${f}=${w}`)
  const cuts = [...exceptions.values()].map((r) => r.join('+')).sort()
  writeFileSync(
    resolve(import.meta.dirname, '../../text/src/clitic-data.ts'),
    `${HEADER}export const cliticCounts = ${JSON.stringify(packed)}\nexport const cliticWeights = ${JSON.stringify(entries.join(' '))}\nexport const cliticExceptions = ${JSON.stringify(cuts.join(' '))}\n`,
  )
}

const HEADER = `/**
 * What the clitic segmenter has learnt, written by \`npm run eval:words -- --write\`; do not edit. Orders of magnitude
 * of word counts from ANERcorp (Benajiba, CAMeL Lab split, CC BY-SA 4.0), AQMAR (Mohit et al., CC BY-SA 3.0) and the Wojood
 * sample (MIT); weights and exceptions learnt from UD Arabic PUD (CC BY-SA 3.0). Under CC BY-SA 4.0. Left out: words
 * seen fewer than ${MIN_COUNT} times, and all running text.
 */
`

function main(): void {
  const path = resolve(shared, 'words/ud_arabic_pud.conllu')
  if (!existsSync(path)) throw new Error(`expected UD Arabic PUD at ${path}`)
  const sentences = readTreebank(path)
  const counts = countsByMagnitude(readCounts())
  if (process.argv.includes('--write')) write(sentences, counts)
  crossValidate(sentences, counts)
  const shipped: Score = { right: 0, gold: 0, found: 0 }
  for (const sentence of sentences) scoreSentence(sentence, segmentShipped, shipped, [])
  print('words, the model that ships (has seen these)', shipped)
}

function segmentShipped(form: string): Segmentation {
  return segmentToken(tokenize(form), 0)
}

main()

export { toReading }
