import { type TokenTable, type Word, wordFeature } from '@isnad/text'
import { headsAt } from '../headed.ts'
import { knownNamesAt } from '../known-names.ts'
import { nationalityAt } from '../nationality.ts'
import { titleAt } from '../title.ts'
import { isListedName, isListedPlace } from '../words.ts'

/**
 * The features of a token, as numbers of 32 bits of which a model takes the lowest: the word and its neighbours,
 * affixes, shape, attached particles, and what the lexicons say. Each is a template and a value mixed. Those that depend
 * on one word alone stand apart, so that what they add up to can be kept per distinct word.
 */

/** FNV-1a over UTF-16 units, 32 bits. */
function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

function mix(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** The word without conjunction, particle and article, for the case that they are not part of it. */
function stemOf(form: string): string {
  let s = form
  if (s.length > 4 && (s[0] === 'و' || s[0] === 'ف')) s = s.slice(1)
  if (s.startsWith('ال') && s.length > 4) return s.slice(2)
  if (s.startsWith('لل') && s.length > 4) return s.slice(2)
  if (s.length > 4 && (s.startsWith('بال') || s.startsWith('كال'))) return s.slice(3)
  return s
}

function shapeOf({ form, kind }: Word): string {
  const article = ['ال', 'وال', 'لل', 'بال'].find((a) => form.startsWith(a)) ?? ''
  return `${kind}${Math.min(form.length, 9)}${article}`
}

interface Hashes {
  readonly form: number
  readonly shape: number
  readonly suffix: number
  readonly last: number
}

const EDGE_HASH = hashText('<edge>')
const EDGE: Hashes = { form: EDGE_HASH, shape: EDGE_HASH, suffix: EDGE_HASH, last: 0 }

/** What the features over several words need of each. */
const hashes = wordFeature((word: Word): Hashes => {
  const { form, kind } = word
  const affixed = kind === 'arabic' && form.length > 2
  return {
    form: hashText(kind === 'number' ? '0' : form),
    shape: hashText(shapeOf(word)),
    suffix: affixed ? hashText(form.slice(-2)) : 7,
    last: affixed ? form.charCodeAt(form.length - 1) % 16 : 0,
  }
})

/** Which neighbour a word is: the token itself, the one before or after it, the one before or after those. */
export type Place = 'own' | 'before' | 'after' | 'before2' | 'after2'
export const PLACES: readonly Place[] = ['own', 'before', 'after', 'before2', 'after2']

/** The features of a word in one place; null is the edge of the sentence. */
export function wordHashes(word: Word | null, place: Place): number[] {
  const { form, shape } = word ? hashes(word) : EDGE
  if (place === 'before2') return [mix(15, form)]
  if (place === 'after2') return [mix(16, form)]
  const text = word?.kind === 'arabic' ? word.form : ''
  const stem = word ? hashText(stemOf(word.form)) : EDGE_HASH
  const affix = (n: number, end: boolean): number =>
    n < text.length ? hashText(end ? text.slice(-n) : text.slice(0, n)) : word ? 11 : EDGE_HASH
  if (place !== 'own') {
    const t = place === 'before' ? 0 : 1
    return [
      mix(13 + t, form),
      mix(17 + t, stem),
      mix(24 + 2 * t, affix(2, true)),
      mix(25 + 2 * t, affix(3, true)),
      mix(28 + t, affix(2, false)),
    ]
  }
  const own = [mix(0, 1), mix(1, form), mix(2, stem), mix(3, shape)]
  for (let n = 1; n <= 4 && n < text.length; n++) own.push(mix(3 + n, affix(n, false)), mix(7 + n, affix(n, true)))
  for (const core of word?.cores ?? []) if (core.start > 0) own.push(mix(12, hashText(core.text)))
  return own
}

const TYPE_CODES: Record<string, number> = { PER: 1, GPE: 2, LOC: 2, ORG: 3, GROUP: 3, INSTRUMENT: 4 }

/** The class of each token in the who's-who, the longest entry first; beginning and inside differ. */
function knownClasses(tokens: TokenTable, from: number, to: number): Int32Array {
  const known = new Int32Array(to - from + 1)
  for (let i = from; i <= to; i++) {
    let best = -1
    let code = 0
    for (const c of knownNamesAt(tokens, i)) {
      if (c.to <= best || c.to > to) continue
      best = c.to
      code = (TYPE_CODES[c.type] ?? 0) * 2 + (c.strength === 'full' ? 0 : 10)
    }
    if (best < 0 || known[i - from] !== 0) continue
    known[i - from] = code
    for (let k = i + 1; k <= best; k++) known[k - from] = code + 1
  }
  return known
}

const listBits = wordFeature((word: Word) => (isListedName(word) ? 1 : 0) | (isListedPlace(word) ? 64 : 0))

/** Bits: listed in names, nationality, title, rank, place head, other head, listed place. */
function cueBits(tokens: TokenTable, i: number): number {
  let bits = listBits(tokens.words[i]!)
  if (nationalityAt(tokens, i)) bits |= 2
  const title = titleAt(tokens, i)
  if (title) bits |= title.office.kind === 'office' ? 4 : 8
  for (const head of headsAt(tokens, i)) bits |= head.type === 'LOC' ? 16 : 32
  return bits
}

/** Features over several words and of the lexicons, of one token. */
export const CONTEXT_FEATURES = 12

/** What the lexicons say of each token of a sentence. */
export interface LexiconView {
  readonly known: Int32Array
  readonly cues: Int32Array
}

/** Reads the lexicons for tokens `from` to `to`; with `use` false it says nothing, for ablation. */
export function readLexicons(tokens: TokenTable, from: number, to: number, use = true): LexiconView {
  const length = to - from + 1
  const cues = new Int32Array(length)
  if (use) for (let k = 0; k < length; k++) cues[k] = cueBits(tokens, from + k)
  return { known: use ? knownClasses(tokens, from, to) : new Int32Array(length), cues }
}

/**
 * Writes the features over several words of token `i`, in the sentence `from` to `to` (both included), into `out`:
 * CONTEXT_FEATURES numbers.
 */
export function contextHashes(
  tokens: TokenTable,
  from: number,
  to: number,
  i: number,
  view: LexiconView,
  out: Int32Array,
): void {
  const { known, cues } = view
  const k = i - from
  const w = hashes(tokens.words[i]!)
  const p = k > 0 ? hashes(tokens.words[i - 1]!) : EDGE
  const x = i < to ? hashes(tokens.words[i + 1]!) : EDGE
  const here = known[k]! + 1
  const kp = k > 0 ? known[k - 1]! + 2 : 1
  const kx = i < to ? known[k + 1]! + 2 : 1
  const c = cues[k]! + 1
  const cp = k > 0 ? cues[k - 1]! + 2 : 1
  const cq = k > 1 ? cues[k - 2]! + 2 : 1
  const cx = i < to ? cues[k + 1]! + 2 : 1
  out[0] = mix(19, p.form ^ Math.imul(w.form, 31))
  out[1] = mix(20, w.form ^ Math.imul(x.form, 37))
  out[2] = mix(23, p.shape ^ Math.imul(w.shape, 47) ^ Math.imul(x.shape, 53))
  out[3] = mix(30, p.form ^ Math.imul(w.suffix, 59))
  out[4] = mix(31, p.form ^ Math.imul(w.shape, 61))
  out[5] = mix(43, here * 64 + kp)
  out[6] = mix(44, here * 64 + kx)
  out[7] = mix(49, c * 16384 + cp * 128 + cx)
  out[8] = mix(50, cp * 128 + cq)
  out[9] = mix(51, c * 1024 + here * 16 + w.last)
  out[10] = mix(52, Math.imul(cp, 67) ^ w.shape)
  out[11] = mix(53, Math.imul((cues[k]! & 1) * 4 + (cx & 1) * 2 + (cp & 1) + 1, 71) ^ p.form)
}

/** Number of features of a token at most, for buffers. */
export const MAX_FEATURES = 72

/**
 * Every feature of tokens `from` to `to` as bucket numbers below `size` (a power of two), MAX_FEATURES places a token,
 * and their numbers in `counts`: what training learns from.
 */
export function readFeatures(
  tokens: TokenTable,
  from: number,
  to: number,
  size: number,
  out: Int32Array,
  counts: Int32Array,
  lexicon = true,
): void {
  const context = new Int32Array(CONTEXT_FEATURES)
  const view = readLexicons(tokens, from, to, lexicon)
  const at = (i: number): Word | null => (i < from || i > to ? null : tokens.words[i]!)
  for (let i = from; i <= to; i++) {
    const list = [
      ...wordHashes(at(i), 'own'),
      ...wordHashes(at(i - 1), 'before'),
      ...wordHashes(at(i + 1), 'after'),
      ...wordHashes(at(i - 2), 'before2'),
      ...wordHashes(at(i + 2), 'after2'),
    ]
    contextHashes(tokens, from, to, i, view, context)
    for (let k = 0; k < (lexicon ? CONTEXT_FEATURES : 5); k++) list.push(context[k]!)
    counts[i - from] = Math.min(list.length, MAX_FEATURES)
    for (let k = 0; k < counts[i - from]!; k++) out[(i - from) * MAX_FEATURES + k] = list[k]! & (size - 1)
  }
}
