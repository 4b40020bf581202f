import { cliticModel } from './clitic-model.ts'
import type { Span } from './span.ts'
import { coreSpan, type TokenTable, tokenSpan } from './tokens.ts'
import { type Word, wordFeature } from './word.ts'

/**
 * A written word cut into the words of grammar: particles in front (و ف ب ل ك س), stem, pronoun behind. The parts
 * stand one after the other in the written form: للسلطة is ل + لسلطة, as treebanks write it.
 */
export interface Segmentation {
  readonly proclitics: readonly string[]
  readonly stem: string
  readonly enclitic: string
  /** How much likelier this reading is than the next best (log odds); 0 when they tie, null when there is only one. */
  readonly margin: number | null
}

/** What a segmenter has learnt: how often words were seen, weights of features, and words it would get wrong. */
export interface CliticModel {
  readonly counts: ReadonlyMap<string, number>
  readonly weights: ReadonlyMap<string, number>
  readonly exceptions: ReadonlyMap<string, CliticReading>
}

/** A way to cut a form: attached particles, stem, pronoun. Their concatenation is the form. */
export type CliticReading = readonly [proclitics: string, stem: string, enclitic: string]

const PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'س', 'وب', 'ول', 'وك', 'وس', 'فب', 'فل', 'فس']
const ENCLITICS = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'نا', 'ي', 'ني']
const ATTACHABLE = 'وفبلكس'

/** Every way that grammar allows to cut a form (folded, but with its teh marbuta). */
export function cliticReadings(form: string): readonly CliticReading[] {
  const readings: CliticReading[] = []
  for (const front of PROCLITICS) {
    if (!form.startsWith(front)) continue
    for (const back of ENCLITICS) {
      if (!form.endsWith(back) || form.length <= front.length + back.length) continue
      const stem = form.slice(front.length, form.length - back.length)
      if (isPossible(front, stem, back)) readings.push([front, stem, back])
    }
  }
  return readings
}

function isPossible(front: string, stem: string, back: string): boolean {
  if (stem.length === 1) return front === '' && back !== '' && (stem === 'ب' || stem === 'ل')
  if (back === '') return true
  if (stem.endsWith('ة')) return false
  return back === 'ني' || !stem.startsWith('ال') || stem.length <= 4 // a noun with the article takes no pronoun
}

const bucket = (count: number): number => (count <= 0 ? 0 : Math.min(6, 1 + Math.floor(Math.log2(count))))

/** What a reading looks like to the model. Names are short because they are the keys of the learnt weights. */
export function cliticFeatures([front, stem, back]: CliticReading, counts: ReadonlyMap<string, number>): string[] {
  const seen = (form: string): number => counts.get(form) ?? 0
  const form = front + stem + back
  const definite = stem.startsWith('ال')
  const size = Math.min(stem.length, 7)
  const last = front.slice(-1)
  const known = bucket(seen(stem) + seen(definite ? stem.slice(2) : `ال${stem}`))
  const features = [
    `p${front}|${definite ? 'A' : 'n'}`,
    `s${back}`,
    `L${size}${front ? 'p' : ''}${back ? 's' : ''}`,
    `k${known}|${last}`,
    `k${known}${back ? 's' : ''}`,
  ]
  if (front) addFrontFeatures(features, front, stem, back, seen)
  else if (ATTACHABLE.includes(form[0]!)) addWholeFeatures(features, form, seen)
  if (back) addBackFeatures(features, stem, back, seen)
  else {
    for (const end of ENCLITICS) {
      if (end === '' || !form.endsWith(end)) continue
      features.push(`E${end}${bucket(seen(stem))}`, `e${end}${form.slice(-end.length - 1, -end.length)}`)
      features.push(`z${end}${bucket(seen(`ال${stem}`))}`)
    }
  }
  return features
}

type Seen = (form: string) => number

function addFrontFeatures(features: string[], front: string, stem: string, back: string, seen: Seen): void {
  const last = front.slice(-1)
  const rest = stem + back
  const others = [...ATTACHABLE].filter((q) => q !== last && seen(q + rest) > 0).length
  features.push(
    `r${bucket(seen(rest) + (stem.startsWith('ال') ? 0 : seen(`ال${rest}`)))}|${front}`,
    `o${Math.min(others, 3)}|${last === 'و' || last === 'ف' ? 'c' : 'b'}`,
    `a${last}${stem.slice(0, 1)}`,
    `b${last}${stem.slice(0, 2)}`,
    `M${last}${Math.min(stem.length, 7)}`,
  )
}

function addWholeFeatures(features: string[], form: string, seen: Seen): void {
  const first = form[0]!
  features.push(
    `W${first}${bucket(seen(form) + seen(`ال${form}`))}`,
    `w${form.slice(0, 2)}`,
    `w${form.slice(0, 3)}`,
    `D${first}${bucket(seen(`ال${form}`))}`,
    `V${first}${bucket(seen(`و${form}`) + seen(`ب${form}`) + seen(`ل${form}`))}`,
  )
}

function addBackFeatures(features: string[], stem: string, back: string, seen: Seen): void {
  // before a pronoun teh marbuta opens and hamza takes a seat: سفينة → سفينتنا, أبناء → أبنائهم
  const opened = stem.endsWith('ت') ? 2 * seen(`${stem.slice(0, -1)}ة`) : 0
  const seated = /[ئؤ]$/.test(stem) ? seen(`${stem.slice(0, -1)}اء`) : 0
  const others = ['ه', 'ها', 'هم', 'نا'].filter((q) => q !== back && seen(stem + q) > 0).length
  features.push(
    `t${bucket(seen(stem) + opened + seated)}|${back}`,
    `u${back}${stem.slice(-1)}`,
    `v${back}${stem.slice(-2)}`,
    `q${Math.min(others, 3)}`,
    `N${back}${Math.min(stem.length, 7)}`,
  )
}

/** The likeliest reading of a form under a model (folded, but with its teh marbuta). */
export function segmentForm(form: string, model: CliticModel): Segmentation {
  const exception = model.exceptions.get(form)
  if (exception) return toSegmentation(exception, null)
  let best: CliticReading = ['', form, '']
  let bestScore = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const reading of cliticReadings(form)) {
    let score = 0
    for (const feature of cliticFeatures(reading, model.counts)) score += model.weights.get(feature) ?? 0
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = reading
    } else if (score > second) second = score
  }
  return toSegmentation(best, Number.isFinite(second) ? bestScore - second : null)
}

function toSegmentation([front, stem, back]: CliticReading, margin: number | null): Segmentation {
  return { proclitics: [...front], stem, enclitic: back, margin }
}

const TEH_MARBUTA = 'ة'

/** The reading of a folded word whose last letter is taken as it stands: ه for ه. */
export const segmentWord = wordFeature((word: Word) => segmentForm(word.form, cliticModel()))
const withTeh = wordFeature((word: Word) => segmentForm(`${word.form.slice(0, -1)}${TEH_MARBUTA}`, cliticModel()))

/** Cuts a token into particles, stem and pronoun. Other than Arabic words are one stem. */
export function segmentToken(tokens: TokenTable, token: number): Segmentation {
  const word = tokens.words[token]!
  if (word.kind !== 'arabic') return { proclitics: [], stem: word.form, enclitic: '', margin: null }
  return endsInTehMarbuta(tokens, token) ? withTeh(word) : segmentWord(word)
}

/** Folding makes ة and ه one letter, but only ه may be a pronoun: the original letter decides. */
function endsInTehMarbuta({ source, folded, ends }: TokenTable, token: number): boolean {
  const unit = source.charCodeAt(folded.starts[ends[token]! - 1]!)
  return unit === 0x0629 || unit === 0xfe93 || unit === 0xfe94
}

/** The spans of a token's parts in the original text, in order. */
export function segmentSpans(tokens: TokenTable, token: number): readonly Span[] {
  const { proclitics, stem, enclitic } = segmentToken(tokens, token)
  if (proclitics.length === 0 && enclitic === '') return [tokenSpan(tokens, token)]
  const lengths = [...proclitics.map((p) => p.length), stem.length, ...(enclitic ? [enclitic.length] : [])]
  const { starts, ends } = tokens.folded
  let at = tokens.starts[token]!
  return lengths.map((length): Span => {
    const span: Span = [starts[at]!, ends[at + length - 1]!]
    at += length
    return span
  })
}

/** The original span of a token without attached particles and pronoun. */
export function stemSpan(tokens: TokenTable, token: number): Span {
  const { proclitics, enclitic } = segmentToken(tokens, token)
  const [start, end] = coreSpan(tokens, token, proclitics.length)
  if (enclitic === '') return [start, end]
  const last = tokens.ends[token]! - enclitic.length - 1
  return [start, tokens.folded.ends[last]!]
}
