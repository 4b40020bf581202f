import { foldText } from '@isnad/text'
import { DISTINCT_NAMES } from './distinct-names.ts'
import { INSERT_COSTS, SPELLING_LETTERS, SUBSTITUTE_COSTS } from './generated/spelling-costs.ts'

/**
 * Are two Arabic spellings the same name? Letters are aligned at the least cost; what a change of letter costs was
 * learnt from spellings of one Latin name in Wikidata (packages/eval/src/train-spelling.ts): غ for ج is cheap, م for ر
 * is not. Hamza, ة/ه, ى/ي, marks and tatweel cost nothing, for the words are folded first.
 */
export interface SpellingComparison {
  /** 0 to 1: how likely two spellings this far apart are of one name. */
  readonly score: number
  /** Cost of the changes for each letter of the longer word, in natural logarithms. */
  readonly distance: number
  /** The changes, as `ج→غ`, `+و`, `-ا`, in order; empty when the folded words are equal. */
  readonly changes: readonly string[]
}

/** Costs of changes between letters, for {@link alignLetters}. */
export interface SpellingCosts {
  substitute(a: string, b: string): number
  /** Cost of a letter that one spelling has and the other has not. */
  insert(letter: string): number
}

const index = new Map(Array.from(SPELLING_LETTERS, (letter, i) => [letter, i]))
const SIZE = SPELLING_LETTERS.length
const DEFAULT = 6
const TENTHS = 10

const CHEH = 'چ'

/** The learnt costs. */
const learntCosts: SpellingCosts = {
  substitute(a, b) {
    const i = index.get(a)
    const j = index.get(b)
    return i === undefined || j === undefined ? DEFAULT : SUBSTITUTE_COSTS[i * SIZE + j]! / TENTHS
  },
  insert: (letter) => (INSERT_COSTS[index.get(letter) ?? -1] ?? DEFAULT * TENTHS) / TENTHS,
}

/** The word as it is compared: folded, without article, spaces and hyphens; تش, one sound, is one letter. */
export function comparableWord(word: string): string {
  const folded = foldText(word).replaceAll(/[ \-_.'’]/g, '')
  const bare = folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded
  return bare.replaceAll('تش', CHEH)
}

/** The cheapest alignment of two words: its cost and its changes. Quadratic in their lengths. */
export function alignLetters(
  a: string,
  b: string,
  costs: SpellingCosts,
): { readonly cost: number; readonly changes: readonly (readonly [string, string])[] } {
  const width = b.length + 1
  const table = new Float64Array((a.length + 1) * width)
  for (let i = 1; i <= a.length; i++) table[i * width] = table[(i - 1) * width]! + costs.insert(a[i - 1]!)
  for (let j = 1; j <= b.length; j++) table[j] = table[j - 1]! + costs.insert(b[j - 1]!)
  const step = (i: number, j: number): number => (a[i - 1] === b[j - 1] ? 0 : costs.substitute(a[i - 1]!, b[j - 1]!))
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i * width + j] = Math.min(
        table[(i - 1) * width + j - 1]! + step(i, j),
        table[(i - 1) * width + j]! + costs.insert(a[i - 1]!),
        table[i * width + j - 1]! + costs.insert(b[j - 1]!),
      )
    }
  }
  const changes: (readonly [string, string])[] = []
  let i = a.length
  let j = b.length
  while (i > 0 || j > 0) {
    const here = table[i * width + j]!
    if (i > 0 && j > 0 && here === table[(i - 1) * width + j - 1]! + step(i, j)) {
      if (a[i - 1] !== b[j - 1]) changes.push([a[i - 1]!, b[j - 1]!])
      i--
      j--
    } else if (i > 0 && here === table[(i - 1) * width + j]! + costs.insert(a[i - 1]!)) changes.push([a[--i]!, ''])
    else changes.push(['', b[--j]!])
  }
  return { cost: table[a.length * width + b.length]!, changes: changes.reverse() }
}

/** Compares two single words, or names read as one word. Symmetric. */
export function compareSpellings(left: string, right: string): SpellingComparison {
  const a = comparableWord(left)
  const b = comparableWord(right)
  if (a === b) return { score: 1, distance: 0, changes: [] }
  if (areDistinct(a, b)) return { score: 0, distance: DEFAULT, changes: [`${a}≠${b}`] }
  const { cost, changes } = alignLetters(a, b, learntCosts)
  const distance = cost / Math.max(a.length, b.length, 1)
  return { score: 1 / (1 + Math.exp(SLOPE * (distance - MIDDLE))), distance, changes: changes.map(describe) }
}

const groups = new Map<string, number>()
for (const [line, words] of DISTINCT_NAMES.trim().split('\n').entries()) {
  for (const word of words.split(' ')) groups.set(comparableWord(word), line)
}

/** True for two names that are known to be different names. */
function areDistinct(a: string, b: string): boolean {
  const group = groups.get(a)
  return group !== undefined && group === groups.get(b)
}

/** Where one spelling in two is of the same name, and how fast that changes; fitted by train-spelling. */
const MIDDLE = 0.95
const SLOPE = 6

const describe = ([from, to]: readonly [string, string]): string =>
  from === '' ? `+${to}` : to === '' ? `-${from}` : `${from}→${to}`

/** Words of a name that say little: left out when a form has them and the other has not. */
const JOINERS = new Set(['بن', 'ابن', 'ال', 'عبد', 'ابو', 'ولد'])

export interface NameComparison {
  readonly score: number
  /** For each pair of words: what was compared and with what result; the reason of the score. */
  readonly words: readonly {
    readonly left: string
    readonly right: string
    readonly score: number
    readonly changes: readonly string[]
  }[]
  /** `full`: all words pair; `part`: one name has words that the other has not (first name or surname alone). */
  readonly kind: 'full' | 'part'
}

/**
 * Compares two names of people word by word, in order. A name that has fewer words (a surname alone) scores by the words
 * it has and is `part`: whether that is enough depends on who else stands in the article. Zero when no words pair.
 */
export function compareNames(left: string, right: string): NameComparison {
  const a = nameWords(left)
  const b = nameWords(right)
  const [short, long, swapped] = a.length <= b.length ? [a, b, false] : [b, a, true]
  const words: { left: string; right: string; score: number; changes: readonly string[] }[] = []
  let from = 0
  for (let k = 0; k < short.length; k++) {
    let best = -1
    let bestScore = -1
    let bestChanges: readonly string[] = []
    for (let j = from; j <= long.length - (short.length - k); j++) {
      const { score, changes } = compareSpellings(short[k]!, long[j]!)
      if (score > bestScore) {
        best = j
        bestScore = score
        bestChanges = changes
      }
    }
    if (best < 0) return { score: 0, words, kind: 'part' }
    from = best + 1
    const pair = swapped ? { left: long[best]!, right: short[k]! } : { left: short[k]!, right: long[best]! }
    words.push({ ...pair, score: bestScore, changes: bestChanges })
  }
  const score = words.length === 0 ? 0 : words.reduce((low, w) => Math.min(low, w.score), 1)
  return { score, words, kind: a.length === b.length ? 'full' : 'part' }
}

/** The words of a name; عبد and أبو stay with the word behind them, بن and آل fall away. */
function nameWords(name: string): string[] {
  const words: string[] = []
  let open = ''
  for (const word of foldText(name)
    .split(/[ #_-]+/)
    .filter(Boolean)) {
    if (word === 'عبد' || word === 'ابو' || word === 'ابي') open = word
    else if (!JOINERS.has(word)) {
      words.push(open + word)
      open = ''
    }
  }
  if (open !== '') words.push(open)
  return words
}
