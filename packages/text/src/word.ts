/** What a token is made of. */
export type TokenKind = 'arabic' | 'latin' | 'number' | 'punctuation' | 'other'

/**
 * One way to read a written word as attached particles and a core. `text` is the core with its article, as a
 * lexicon has it; for للأمم it is الامم although the alif is not written. `start` counts the units of the
 * written form in front of the core.
 */
export interface Core {
  readonly text: string
  readonly start: number
  readonly conjunction: '' | 'و' | 'ف'
  readonly particle: '' | 'ب' | 'ل' | 'ك' | 'س'
}

/**
 * A distinct folded form. Words are interned: the same form is the same object, so whatever depends on the form
 * alone is computed once (see {@link wordFeature}).
 */
export interface Word {
  readonly form: string
  readonly kind: TokenKind
  /** Every reading that the grammar of particles allows, the whole word first. Not all are words of Arabic. */
  readonly cores: readonly Core[]
  readonly memo: unknown[]
}

const MAX_WORDS = 400_000

// Words by the hash of their units, in a table of open addresses: tokens are looked up where they stand in the
// text, without cutting them out first. An entry is an index into `words` plus one; 0 is free.
let table = new Int32Array(1 << 14)
let words: Word[] = []
let hashes: number[] = []

/** The interned word of a folded form. */
export function internWord(form: string, kind: TokenKind): Word {
  return internRun(form, 0, form.length, hashRun(form, 0, form.length), kind)
}

/** The hash that {@link internRun} wants, for callers that do not compute it along the way. */
function hashRun(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = nextHash(hash, text.charCodeAt(i))
  return hash
}

/** Adds a unit to the hash of a run. Starts from 0. */
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** The interned word of a run of a folded text, whose hash is known. */
export function internRun(text: string, start: number, end: number, hash: number, kind: TokenKind): Word {
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let entry = table[slot]!; entry !== 0; entry = table[slot]!) {
    if (hashes[entry - 1] === hash && isRun(words[entry - 1]!.form, text, start, end)) return words[entry - 1]!
    slot = (slot + 1) & mask
  }
  return addWord(copyRun(text, start, end), hash, kind)
}

function isRun(form: string, text: string, start: number, end: number): boolean {
  const { length } = form
  if (length !== end - start) return false
  for (let i = 0; i < length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A slice would keep the whole text alive for as long as the word is known. */
function copyRun(text: string, start: number, end: number): string {
  const run = text.slice(start, end)
  if (run.length < SLICED) return run
  let copy = ''
  for (let i = 0; i < run.length; i += CHUNK) {
    copy += String.fromCharCode(
      ...Array.from({ length: Math.min(CHUNK, run.length - i) }, (_, k) => run.charCodeAt(i + k)),
    )
  }
  return copy
}
const CHUNK = 4096
const SLICED = 13

function addWord(form: string, hash: number, kind: TokenKind): Word {
  if (words.length >= MAX_WORDS) {
    table = new Int32Array(1 << 14)
    words = []
    hashes = []
  }
  const word: Word = { form, kind, cores: kind === 'arabic' ? readCores(form) : [wholeCore(form)], memo: [] }
  words.push(word)
  hashes.push(hash)
  if (words.length * 2 > table.length) {
    table = new Int32Array(table.length * 2)
    for (let i = 0; i < words.length; i++) place(hashes[i]!, i + 1)
  } else place(hash, words.length)
  return word
}

function place(hash: number, entry: number): void {
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  while (table[slot] !== 0) slot = (slot + 1) & mask
  table[slot] = entry
}

let features = 0

/**
 * Makes a function of a word's form that is computed once per form. `compute` must depend on nothing but the
 * word, so that results never depend on what was read before.
 */
export function wordFeature<T>(compute: (word: Word) => T): (word: Word) => T {
  const slot = features++
  return (word) => {
    const known = word.memo[slot]
    if (known !== undefined) return known as T
    const value = compute(word)
    word.memo[slot] = value
    return value
  }
}

function wholeCore(form: string): Core {
  return { text: form, start: 0, conjunction: '', particle: '' }
}

function readCores(form: string): readonly Core[] {
  const cores: Core[] = []
  addParticleCores(form, 0, '', cores)
  const first = form[0]
  if ((first === 'و' || first === 'ف') && form.length > 2) addParticleCores(form, 1, first, cores)
  return cores
}

function addParticleCores(form: string, start: number, conjunction: Core['conjunction'], cores: Core[]): void {
  const rest = form.slice(start)
  cores.push({ text: rest, start, conjunction, particle: '' })
  const first = rest[0]
  if (rest.length < 3) return
  if (first === 'ب' || first === 'ك' || first === 'س' || first === 'ل') {
    cores.push({ text: rest.slice(1), start: start + 1, conjunction, particle: first })
  }
  if (first === 'ل' && rest[1] === 'ل') {
    // ل + ال loses its alif; before a word that begins with ل the article's own ل is not written either
    cores.push({ text: `ا${rest.slice(1)}`, start: start + 1, conjunction, particle: 'ل' })
    cores.push({ text: `ال${rest.slice(1)}`, start: start + 1, conjunction, particle: 'ل' })
  }
}
