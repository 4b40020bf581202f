import { resolve } from 'node:path'
import { type TaggerModel, tagSentence } from '@isnad/engine/tagger'
import { compareSpellings } from '@isnad/gazetteer'
import { type Counts, countChunks, f1, readConll, type TaggedSentence, tagsOfWords } from './names/conll.ts'
import { pairsOf, readSpellings } from './names/spellings.ts'
import { quantise, TAGGER_OPTIONS, trainTagger } from './names/train-tagger.ts'

/**
 * Measures the tagger of names (conlleval chunks) and the comparison of spellings: `npm run eval:names`.
 * `shuffled` folds take every fifth sentence, as splits by sentence do; `contiguous` folds are blocks of the file, so that
 * whole topics are new. The tagger is measured sentence by sentence, without what the engine adds from the article.
 */

const data = resolve(import.meta.dirname, '../../../../shared/data/names')
const FOLDS = 5
const anercorp = readConll(resolve(data, 'anercorp_train.txt'))
const aqmar = readConll(resolve(data, 'aqmar_train.txt'))

type Fold = (index: number) => number
const folds: Record<string, Fold> = {
  shuffled: (i) => Math.floor(((Math.imul(i, 2654435761) >>> 0) / 2 ** 32) * FOLDS),
  contiguous: (i) => Math.floor((i * FOLDS) / anercorp.length),
}

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
    const share = (of: number): string => (of === 0 ? 0 : (100 * counts.right) / of).toFixed(1)
    const score = f1(counts).toFixed(1)
    return type === 'all' ? `P ${share(counts.found)}  R ${share(counts.gold)}  F1 ${score}` : `${type} ${score}`
  })
  console.log(`${title.padEnd(46)} ${row.join('   ')}`)
}

for (const lexicon of [true, false]) {
  const options = { ...TAGGER_OPTIONS, lexicon }
  const note = lexicon ? '' : ', no gazetteer'
  for (const [name, foldOf] of Object.entries(folds)) {
    const table = new Map<string, Counts>()
    for (let k = 0; k < FOLDS; k++) {
      const train = anercorp.filter((_, i) => foldOf(i) !== k)
      measure(
        table,
        quantise(trainTagger(train, options)),
        anercorp.filter((_, i) => foldOf(i) === k),
        lexicon,
      )
    }
    print(`ANERcorp train, ${FOLDS} ${name} folds${note}`, table)
  }
  const outside = new Map<string, Counts>()
  measure(outside, quantise(trainTagger(anercorp, options)), aqmar, lexicon)
  print(`AQMAR train, never trained on${note}`, outside)
}

/** Of a name's other spelling and a name of somebody else, which is nearer? */
function measureSpellings(): void {
  const { heldOut } = readSpellings(false)
  const forms = heldOut.flatMap((group) => group.forms)
  let right = 0
  let sound = 0
  let soundRight = 0
  const pairs = pairsOf(heldOut)
  pairs.forEach(([a, b], i) => {
    const other = forms[(Math.imul(i + 1, 2654435761) >>> 0) % forms.length]!
    const near = compareSpellings(a, b)
    const ok = near.distance < compareSpellings(a, other).distance
    if (ok) right++
    // the lists have pairs that are no spellings of one another (غونزاليس, يوهان): they share less than a third of their letters
    if (near.changes.length > (2 * Math.max(a.length, b.length)) / 3) return
    sound++
    if (ok) soundRight++
  })
  const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} % of ${of}`
  console.log(
    `spellings held out: the variant is nearer         ${share(right, pairs.length)}; of pairs that share a third of their letters ${share(soundRight, sound)}`,
  )
}

measureSpellings()
