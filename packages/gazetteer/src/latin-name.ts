import { foldText, romanise } from '@isnad/text'
import { NAME_LATIN } from './generated/name-latin.ts'
import { NAME_PARTS } from './generated/name-parts.ts'

let table: Map<string, string> | null = null

/** The usual Latin spelling of one folded word of a name, or null. */
function usualSpelling(form: string): string | null {
  if (!table) {
    const latin = NAME_LATIN.split('\n')
    table = new Map(NAME_PARTS.split('\n').map((part, i) => [part, latin[i]!]))
  }
  return table.get(form) || null
}

const SMALL: Record<string, string> = {
  بن: 'bin',
  ابن: 'ibn',
  ال: 'Al',
  ابو: 'Abu',
  ابي: 'Abi',
  ام: 'Umm',
  ولد: 'Ould',
  عبد: 'Abd',
  بنت: 'bint',
  بو: 'Bou',
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
/** The letters without the signs of scholarly romanisation. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[ʻʼ]/g, '')

const MOST_REMEMBERED = 20_000
let remembered = new Map<string, string>()

/** One word in Latin letters; names come again and again, and the answer depends on the word alone. */
function latinWord(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map()
  const latin = spellWord(word)
  remembered.set(word, latin)
  return latin
}

function spellWord(word: string): string {
  const form = foldText(word)
  const small = SMALL[form]
  if (small) return small
  const usual = usualSpelling(form)
  if (usual) return usual.split('-').map(capital).join('-')
  if (form.startsWith('ال') && form.length > 4) {
    const rest = usualSpelling(form.slice(2)) ?? plain(romanise(word.slice(2)))
    return `al-${capital(rest)}`
  }
  return capital(plain(romanise(word)))
}

/**
 * A name in Latin letters for display, word by word: the usual spelling where name lists have the word, else romanised by
 * rule. It is a guess, to be marked as such; null when there is nothing Arabic in the name.
 */
export function latinName(name: string): string | null {
  if (!/[\u0621-\u064a]/.test(name)) return null
  const words = name.split(/[\s_#]+/).filter(Boolean)
  return words.map(latinWord).join(' ')
}
