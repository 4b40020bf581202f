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
let interned = new Map<string, Word>()

/** The interned word of a folded form. */
export function internWord(form: string, kind: TokenKind): Word {
  const known = interned.get(form)
  if (known) return known
  if (interned.size >= MAX_WORDS) interned = new Map()
  const word: Word = { form, kind, cores: kind === 'arabic' ? readCores(form) : [wholeCore(form)], memo: [] }
  interned.set(form, word)
  return word
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
