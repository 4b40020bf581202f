import { resolve } from 'node:path'
import { type TaggerModel, tagSentence } from '@isnad/engine/tagger'
import { type Counts, countChunks, f1, readConll, type TaggedSentence, tagsOfWords } from './names/conll.ts'
import { quantise, trainTagger } from './names/train-tagger.ts'

const data = resolve(import.meta.dirname, '../../../../shared/data/names')
const FOLDS = 5
const size = 2 ** Number(process.argv[2] ?? 17)
const epochs = Number(process.argv[3] ?? 8)

const anercorp = readConll(resolve(data, 'anercorp_train.txt'))
const aqmar = readConll(resolve(data, 'aqmar_train.txt'))

function measure(
  table: Map<string, Counts>,
  model: TaggerModel,
  sentences: readonly TaggedSentence[],
  lexicon: boolean,
): void {
  for (const s of sentences) {
    countChunks(table, s.tags, tagsOfWords(s, tagSentence(s.tokens, 0, s.tokens.count - 1, model, lexicon)))
  }
}

function print(title: string, table: Map<string, Counts>): void {
  const row = ['all', 'PER', 'LOC', 'ORG', 'MISC'].map((type) => {
    const counts = table.get(type) ?? { right: 0, gold: 0, found: 0 }
    const p = counts.found === 0 ? 0 : (100 * counts.right) / counts.found
    const r = counts.gold === 0 ? 0 : (100 * counts.right) / counts.gold
    return type === 'all'
      ? `P ${p.toFixed(1)} R ${r.toFixed(1)} F1 ${f1(counts).toFixed(2)}`
      : `${type} ${f1(counts).toFixed(1)}`
  })
  console.log(`${title.padEnd(44)} ${row.join('  ')}`)
}

for (const lexicon of process.argv[4] === 'fast' ? [true] : [true, false]) {
  const options = { size, epochs, lexicon, cost: Number(process.argv[5] ?? 0), dropout: Number(process.argv[6] ?? 0) }
  const crossed = new Map<string, Counts>()
  const fold = Math.ceil(anercorp.length / FOLDS)
  for (let k = 0; k < FOLDS; k++) {
    const test = anercorp.slice(k * fold, (k + 1) * fold)
    const train = [...anercorp.slice(0, k * fold), ...anercorp.slice((k + 1) * fold)]
    measure(crossed, quantise(trainTagger(train, options)), test, lexicon)
  }
  print(`ANERcorp, ${FOLDS}-fold${lexicon ? '' : ', without gazetteer'}`, crossed)
  const outside = new Map<string, Counts>()
  measure(outside, quantise(trainTagger(anercorp, options)), aqmar, lexicon)
  print(`AQMAR, never trained on${lexicon ? '' : ', without gazetteer'}`, outside)
}
