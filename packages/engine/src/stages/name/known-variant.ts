import { compareNames, type Known } from '@isnad/gazetteer'
import { knownEntries } from './known-names.ts'

/** A person of the who's-who under a spelling that it does not have. */
export interface KnownVariant {
  readonly known: Known
  /** How the spellings differ, word by word: the reason. */
  readonly changes: readonly string[]
}

const SAME = 0.93
const MIN_LENGTH = 5
/** Longer runs are lists of names; the who's-who has no name as long. */
const MAX_WORDS = 7

let index: Map<string, { known: Known; form: string }[]> | null = null

/** Letters that spellings of a foreign name do not change: weak letters fall away, those heard alike become one. */
function skeleton(word: string): string {
  return word
    .replace(/^ال/, '')
    .replaceAll('تش', 'ج')
    .replaceAll(/[اويهء]/g, '')
    .replaceAll(/[غجقك]/g, 'ك')
    .replaceAll('ط', 'ت')
    .replaceAll('ش', 'س')
    .replaceAll(/(.)\1/g, '$1')
}

function buildIndex(): Map<string, { known: Known; form: string }[]> {
  const built = new Map<string, { known: Known; form: string }[]>()
  for (const known of knownEntries) {
    if (known.type !== 'PER') continue
    for (const [form, strength] of known.forms) {
      if (strength !== 'full' || !form.includes(' ')) continue
      const key = skeleton(form.slice(form.lastIndexOf(' ') + 1))
      const list = built.get(key) ?? []
      list.push({ known, form })
      built.set(key, list)
    }
  }
  return built
}

/**
 * The person of the who's-who whose name these words (two or more, folded) spell otherwise: every word must pair, the last
 * must be long enough to tell, and nobody else may fit. Null otherwise.
 */
export function knownVariant(words: readonly string[]): KnownVariant | null {
  const last = words.at(-1)
  if (words.length < 2 || words.length > MAX_WORDS || !last || last.length < MIN_LENGTH) return null
  index ??= buildIndex()
  const name = words.join(' ')
  let best: KnownVariant | null = null
  for (const { known, form } of index.get(skeleton(last)) ?? []) {
    const { score, kind, words: pairs } = compareNames(name, form)
    if (kind !== 'full' || score < SAME) continue
    if (best && best.known.key !== known.key) return null
    best ??= { known, changes: pairs.flatMap((pair) => pair.changes) }
  }
  return best
}
