import { type TokenTable, type Word, wordFeature } from '@isnad/text'
import { headsAt } from '../headed.ts'
import { knownNamesAt } from '../known-names.ts'
import { nationalityAt } from '../nationality.ts'
import { titleAt } from '../title.ts'
import { isListedName, isListedPlace } from '../words.ts'

/**
 * The features of a token, as bucket numbers of a hashed table: the word and its neighbours, affixes, shape, attached
 * particles, and what the lexicons say. Each is a template and a value; the value is a hash of strings that is taken
 * once per distinct word.
 */

/** FNV-1a over UTF-16 units, 32 bits. */
function hashText(text: string, seed = 0x811c9dc5): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Mixes a template number and a value into a bucket below `size`, a power of two. */
function bucket(template: number, value: number, size: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 13
  return (h >>> 0) & (size - 1)
}

interface WordHashes {
  readonly form: number
  readonly stem: number
  readonly shape: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** The stems that its particles allow. */
  readonly cores: readonly number[]
}

/** The word without conjunction, particle and article, for the case that its particles are not part of it. */
function stemOf(form: string): string {
  let s = form
  if (s.length > 4 && (s[0] === 'و' || s[0] === 'ف')) s = s.slice(1)
  if (s.startsWith('ال') && s.length > 4) return s.slice(2)
  if (s.startsWith('لل') && s.length > 4) return s.slice(2)
  if (s.length > 4 && (s.startsWith('بال') || s.startsWith('كال'))) return s.slice(3)
  return s
}

const hashes = wordFeature((word: Word): WordHashes => {
  const { form, kind } = word
  const prefixes: number[] = []
  const suffixes: number[] = []
  if (kind === 'arabic') {
    for (let n = 1; n <= 4 && n < form.length; n++) {
      prefixes.push(hashText(form.slice(0, n)))
      suffixes.push(hashText(form.slice(-n)))
    }
  }
  const article = form.startsWith('ال')
    ? 'A'
    : form.startsWith('وال')
      ? 'W'
      : form.startsWith('لل')
        ? 'L'
        : form.startsWith('بال')
          ? 'B'
          : '-'
  const shape = `${kind}${Math.min(form.length, 9)}${article}`
  return {
    form: hashText(kind === 'number' ? '0' : form),
    stem: hashText(stemOf(form)),
    shape: hashText(shape),
    prefixes,
    suffixes,
    cores: word.cores.filter((c) => c.start > 0).map((c) => hashText(c.text)),
  }
})

const EDGE = hashText('<edge>')
const TYPE_CODES: Record<string, number> = { PER: 1, GPE: 2, LOC: 2, ORG: 3, GROUP: 3, INSTRUMENT: 4 }

/** What the lexicons say of each token of a range: bits of small classes, packed in one number. */
function lexiconClasses(tokens: TokenTable, from: number, to: number): Int32Array {
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

/** Bits: listed in names, nationality, title, place head, other head. */
function cueBits(tokens: TokenTable, i: number): number {
  let bits = isListedName(tokens.words[i]!) ? 1 : 0
  if (nationalityAt(tokens, i)) bits |= 2
  const title = titleAt(tokens, i)
  if (title) bits |= title.office.kind === 'office' ? 4 : 8
  for (const head of headsAt(tokens, i)) bits |= head.type === 'LOC' ? 16 : 32
  if (isListedPlace(tokens.words[i]!)) bits |= 64
  return bits
}

/** Number of features of a token at most; the tagger's buffers have this size. */
export const MAX_FEATURES = 72

/**
 * Writes the features of tokens `from` to `to` (both included, one sentence) into `out`, MAX_FEATURES places a token,
 * and their numbers into `counts`. `size` is the number of buckets, a power of two. `lexicon` false leaves out what
 * the lexicons say, for ablation.
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
  const known = lexicon ? lexiconClasses(tokens, from, to) : new Int32Array(to - from + 1)
  const cues = new Int32Array(to - from + 1)
  if (lexicon) for (let i = from; i <= to; i++) cues[i - from] = cueBits(tokens, i)
  const at = (i: number): WordHashes | null => (i < from || i > to ? null : hashes(tokens.words[i]!))
  for (let i = from; i <= to; i++) {
    const base = (i - from) * MAX_FEATURES
    let n = 0
    const put = (template: number, value: number): void => {
      if (n < MAX_FEATURES) out[base + n++] = bucket(template, value, size)
    }
    const w = at(i)!
    const p = at(i - 1)
    const q = at(i - 2)
    const x = at(i + 1)
    const y = at(i + 2)
    const pf = p?.form ?? EDGE
    const xf = x?.form ?? EDGE
    put(0, 1)
    put(1, w.form)
    put(2, w.stem)
    put(3, w.shape)
    for (let k = 0; k < w.prefixes.length; k++) put(4 + k, w.prefixes[k]!)
    for (let k = 0; k < w.suffixes.length; k++) put(8 + k, w.suffixes[k]!)
    for (const core of w.cores) put(12, core)
    put(13, pf)
    put(14, xf)
    put(15, q?.form ?? EDGE)
    put(16, y?.form ?? EDGE)
    put(17, p?.stem ?? EDGE)
    put(18, x?.stem ?? EDGE)
    put(19, pf ^ Math.imul(w.form, 31))
    put(20, w.form ^ Math.imul(xf, 37))
    put(21, pf ^ Math.imul(xf, 41))
    put(22, pf ^ Math.imul(q?.form ?? EDGE, 43))
    put(23, (p?.shape ?? EDGE) ^ Math.imul(w.shape, 47) ^ Math.imul(x?.shape ?? EDGE, 53))
    put(24, p?.suffixes[1] ?? EDGE)
    put(25, p?.suffixes[2] ?? EDGE)
    put(26, x?.suffixes[1] ?? EDGE)
    put(27, x?.suffixes[2] ?? EDGE)
    put(28, p?.prefixes[1] ?? EDGE)
    put(29, x?.prefixes[1] ?? EDGE)
    put(30, pf ^ Math.imul(w.suffixes[1] ?? 7, 59))
    put(31, pf ^ Math.imul(w.shape, 61))
    if (lexicon) {
      const k = i - from
      const kp = k > 0 ? known[k - 1]! : -1
      const kx = i < to ? known[k + 1]! : -1
      const cp = k > 0 ? cues[k - 1]! : -1
      const cq = k > 1 ? cues[k - 2]! : -1
      const cx = i < to ? cues[k + 1]! : -1
      put(40, known[k]! + 1)
      put(41, kp + 2)
      put(42, kx + 2)
      put(43, (known[k]! + 1) * 64 + kp + 2)
      put(44, (known[k]! + 1) * 64 + kx + 2)
      put(45, cues[k]! + 1)
      put(46, cp + 2)
      put(47, cx + 2)
      put(48, cq + 2)
      put(49, (cues[k]! + 1) * 16384 + (cp + 2) * 128 + cx + 2)
      put(50, (cp + 2) * 128 + cq + 2)
      put(51, (cues[k]! + 1) * 1024 + (known[k]! + 1) * 16 + ((w.suffixes[0] ?? 0) % 16))
      put(52, Math.imul(cp + 2, 67) ^ w.shape)
      put(53, Math.imul((cues[k]! & 1) * 4 + (cx & 1) * 2 + (cp & 1) + 1, 71) ^ pf)
    }
    counts[i - from] = n
  }
}
