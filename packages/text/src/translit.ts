import { foldText } from './fold.ts'

/**
 * Romanisation after the ALA-LC table for Arabic: consonants and long vowels as written, short vowels where the
 * writer has put the marks. Unmarked short vowels are not written in Arabic and not known here; `guess` puts an
 * a where a cluster could not be spoken, so that محمد is Maḥmad rather than Mḥmd. Left out: what needs a
 * dictionary (Muḥammad), and the assimilation of the article.
 */
export interface RomaniseOptions {
  /** Put an a into clusters that cannot be spoken. True by default; false gives only what is written. */
  readonly guess?: boolean
}

const CONSONANTS: Record<string, string> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'ḥ',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʻ',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ؤ: 'ʼ',
  ئ: 'ʼ',
  ء: 'ʼ',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ژ: 'zh',
}
const SHORT: Record<string, string> = {
  '\u064e': 'a',
  '\u064f': 'u',
  '\u0650': 'i',
  '\u064b': 'an',
  '\u064c': 'un',
  '\u064d': 'in',
}
const SHADDA = '\u0651'

/** One sound of a romanised word. */
interface Sound {
  readonly text: string
  readonly vowel: boolean
}

/** Romanises every Arabic word of a text; everything else stays. Words begin with a capital only where asked for by the caller. */
export function romanise(text: string, { guess = true }: RomaniseOptions = {}): string {
  return text.normalize('NFKC').replace(/[\p{Script=Arabic}\p{M}\u0640]+/gu, (word) => romaniseWord(word, guess))
}

function romaniseWord(word: string, guess: boolean): string {
  const letters = word.replace(/[\u0640\u0652\u0670]/g, '')
  const isDefinite = /^ال.../.test(letters)
  const sounds = soundsOf(isDefinite ? letters.slice(2) : letters)
  const spoken = guess ? withGuessedVowels(sounds) : sounds
  return `${isDefinite ? 'al-' : ''}${spoken.map((s) => s.text).join('')}`
}

function soundsOf(letters: string): readonly Sound[] {
  const sounds: Sound[] = []
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!
    const before = sounds.at(-1)
    if (SHORT[letter] !== undefined) sounds.push({ text: SHORT[letter], vowel: true })
    else if (letter === SHADDA) {
      // normal order puts the vowel in front of the shadda
      const at = before?.vowel ? sounds.length - 2 : sounds.length - 1
      const doubled = sounds[at]
      if (doubled && !doubled.vowel) sounds.splice(at, 0, doubled)
    } else sounds.push(soundOf(letter, letters, i, before))
  }
  return sounds
}

function soundOf(letter: string, letters: string, at: number, before: Sound | undefined): Sound {
  const vowel = (text: string): Sound => ({ text, vowel: true })
  const consonant = (text: string): Sound => ({ text, vowel: false })
  const isFirst = at === 0
  const next = letters[at + 1]
  switch (letter) {
    case 'ا':
      return vowel(isFirst ? 'a' : 'ā')
    case 'أ':
    case 'ٱ':
      return vowel('a')
    case 'إ':
      return vowel('i')
    case 'آ':
      return vowel('ā')
    case 'ى':
      return vowel('á')
    case 'ة':
      return next === undefined ? vowel('ah') : consonant('t')
    case 'و':
    case 'ي': {
      // between vowels, and in front of one, they are consonants; elsewhere they lengthen
      const isConsonant =
        isFirst || before?.vowel || next === 'ا' || next === 'ة' || (next !== undefined && SHORT[next] !== undefined)
      if (isConsonant) return consonant(letter === 'و' ? 'w' : 'y')
      return vowel(letter === 'و' ? 'ū' : 'ī')
    }
    default:
      return consonant(CONSONANTS[letter] ?? letter)
  }
}

/** No word begins with two consonants, and none has three in a row or two at its end. */
function withGuessedVowels(sounds: readonly Sound[]): readonly Sound[] {
  const spoken: Sound[] = []
  const a: Sound = { text: 'a', vowel: true }
  sounds.forEach((sound, i) => {
    const before = spoken.at(-1)
    const next = sounds[i + 1]
    const isCluster = !sound.vowel && before && !before.vowel
    const breaks = isCluster && (spoken.length === 1 || !next || spoken.at(-2)?.vowel === false)
    if (breaks) spoken.push(a)
    spoken.push(sound)
  })
  return spoken
}

const KEYS: Record<string, string> = {
  ...CONSONANTS,
  ث: 't',
  ح: 'h',
  ذ: 'd',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ق: 'k',
  خ: 'k',
  ش: 's',
  ؤ: '',
  ئ: '',
  ء: '',
  ا: '',
}
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['tch', 'ch'],
  ['sch', 's'],
  ['sh', 's'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['th', 't'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['ou', 'u'],
  ['ck', 'k'],
]
const SAME: Record<string, string> = { v: 'f', p: 'b', c: 'k', q: 'k', x: 'ks' }

/**
 * A key by which a name in Arabic letters and its Latin spellings meet: محمد, Mohammed and Muhammad are all mhmd.
 * Vowels and doubling are left out and sounds that one script lacks are put together. For finding candidates;
 * different names may share a key.
 */
export function romanKey(text: string): string {
  return foldText(text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/\p{Script=Arabic}/u.test(word) ? arabicKey(word) : latinKey(word)))
    .filter((key) => key !== '')
    .join(' ')
}

function arabicKey(word: string): string {
  const bare = /^ال.../.test(word) ? word.slice(2) : word
  let key = ''
  ;[...bare].forEach((letter, i) => {
    if (letter === 'و' || letter === 'ي') key += i === 0 ? (letter === 'و' ? 'w' : 'y') : ''
    else if (letter === 'ه' && i === bare.length - 1 && i > 2)
      key += '' // teh marbuta, mostly
    else key += (KEYS[letter] ?? letter).replace('ch', 's')
  })
  return collapse(key)
}

function latinKey(word: string): string {
  let key = word.replace(/^(?:al|el)(?=.{3})/, '')
  for (const [from, to] of DIGRAPHS) key = key.replaceAll(from, to)
  key = key.replace(/[vpcqx]/g, (letter) => SAME[letter]!)
  key = key[0] + key.slice(1).replace(/[wy]/g, '')
  key = key.replace(/[aeiou]/g, '')
  return collapse(key.length > 3 ? key.replace(/h$/, '') : key)
}

const collapse = (key: string): string => key.replace(/(.)\1+/g, '$1')
