import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { comparableWord } from '@isnad/gazetteer'

/** Arabic spellings, folded, of names whose Latin letters agree. */
export interface SpellingGroup {
  /** Latin letters without marks; the closer they agree, the surer the spellings are of one name. */
  readonly latin: string
  readonly forms: readonly string[]
}

const data = resolve(import.meta.dirname, '../../../../../shared/data/names')
const rows = (name: string): string[][] =>
  readFileSync(resolve(data, name), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 2)

/** The letters alone, without case and marks. */
const plainLatin = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')

/** Letters that spell one sound made one, and e left out: Dmitri and Dmitry, Philip and Filip meet. */
function looseLatin(latin: string): string {
  const one = latin
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('y', 'i')
    .replaceAll('o', 'u')
  return one.replaceAll('e', '').replaceAll(/(.)\1+/g, '$1')
}

/**
 * Reads the two lists (Wikidata, Latin to Arabic; Google, Arabic to Latin) and groups the Arabic spellings by Latin name.
 * One name in ten is held out; `loose` groups take in Latin spellings that sound alike.
 */
export function readSpellings(loose: boolean): { readonly train: SpellingGroup[]; readonly heldOut: SpellingGroup[] } {
  const groups = new Map<string, Set<string>>()
  const add = (latin: string, arabic: string): void => {
    const plain = plainLatin(latin)
    const key = loose ? looseLatin(plain) : plain
    const form = comparableWord(arabic)
    if (key.length < 2 || form.length < 2) return
    groups.set(key, (groups.get(key) ?? new Set()).add(form))
  }
  for (const [latin, letters] of rows('wikidata_en_ar_train.tsv')) add(latin!, letters!.replaceAll(' ', ''))
  for (const [arabic, latin] of rows('google_ar_en_train.txt')) add(latin!, arabic!)
  const train: SpellingGroup[] = []
  const heldOut: SpellingGroup[] = []
  for (const [latin, forms] of groups) {
    // split by the loose form, so that no name is on both sides
    const list = hash(looseLatin(latin)) % 10 === 0 ? heldOut : train
    if (forms.size < 8) list.push({ latin, forms: [...forms] })
  }
  return { train, heldOut }
}

function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Every two spellings of one name. */
export function pairsOf(groups: readonly SpellingGroup[]): [string, string][] {
  return groups.flatMap(({ forms }) =>
    forms.flatMap((a, i) => forms.slice(i + 1).map((b) => [a, b] as [string, string])),
  )
}
