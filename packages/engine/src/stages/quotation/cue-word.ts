import { type Core, foldText, wordFeature } from '@isnad/text'
import { type CueEntry, cueEntries } from '../../resources/cue/index.ts'
import type { VerbFeatures } from '../../syntax/inflect.ts'
import { isNegation, isVerbalNounShape, thatParticle } from '../../syntax/particles.ts'
import { buildVerbLexicon, type VerbReading } from '../../syntax/verb-lexicon.ts'
import type { Page } from './page.ts'

/** A word that may report speech, read as a form of a cue entry. It becomes a cue when a complement is found. */
export interface CueWord {
  readonly token: number
  readonly core: Core
  readonly entry: CueEntry
  readonly features: VerbFeatures
  readonly pronoun: string
}

const readCue = buildVerbLexicon(cueEntries.map((entry) => [entry.parts, entry] as const))

/** True when a word is a finite form of some cue verb and no noun (رفض): what a noun phrase cannot hold. */
export const isCueVerb = wordFeature((word) =>
  readCue(word).some(
    ({ features, core }) =>
      features.kind === 'finite' && features.indicative && core.particle !== 'ل' && !isVerbalNounShape(core.text),
  ),
)

/** The ways to read a token as a word of saying, likelier first; empty for most tokens. */
export function cueWordsAt(page: Page, token: number): readonly CueWord[] {
  const readings = readCue(page.tokens.words[token]!)
  if (readings.length === 0) return readings as readonly never[]
  const words: CueWord[] = []
  const previous = token > 0 ? page.tokens.words[token - 1]! : null
  if (previous && isNegation(previous) && page.tokens.sentences[token - 1] === page.tokens.sentences[token])
    return words
  const vowels = firstVowel(page, token)
  for (const reading of readings) {
    if (usable(reading, vowels, firstLetter(page, token, reading.core.start)) && !isImpersonal(page, token, reading))
      words.push({
        token,
        core: reading.core,
        entry: reading.value,
        features: reading.features,
        pronoun: reading.pronoun,
      })
  }
  return words
}

const THIRD_PERSON = new Set(['ه', 'ها', 'هم', 'هما', 'هن'])
const DAMMA = '\u064f'

/** A written damma on the first letter tells a passive perfect: ذُكر، نُقل. */
function firstVowel(page: Page, token: number): string {
  const { folded, starts } = page.tokens
  return page.text[folded.starts[starts[token]!]! + 1] ?? ''
}

// تعد المدينة: is reckoned; تتوقع الشركة أن: what one goes on thinking, not what one said
const STANDING = new Set(['وعد', 'واصل', 'توقع', 'تمنى', 'اعتقد'])
// يسمى بلجان: is called; ما يسميه: calls
const NAMING = new Set(['سمى', 'أسمى'])
const IMPERSONAL = new Set(['ذكر', 'اعتقد', 'توقع', 'رجح', 'قدر'])

/** يذكر أن، يعتقد أن: nobody says it. */
function isImpersonal(page: Page, token: number, { value, features, pronoun }: VerbReading<CueEntry>): boolean {
  const before = page.tokens.words[token - 1]?.form ?? ''
  if (NAMING.has(value.lemma) && !/^(و?[بلك]?م[ان]|عما|مما|فيما|ممن)$/.test(before)) return true
  if (NAMING.has(value.lemma) && features.tense === 'imperfect' && pronoun === '') return true // ما يسمى: so-called
  if (value.lemma === 'نقل' && page.tokens.words[token]!.form === 'نقلا') return true
  if (value.lemma === 'بين' && page.tokens.words[token]!.form === 'بين' && /[^،,.:]$/.test(before)) return true
  if (STANDING.has(value.lemma) && features.tense === 'imperfect') return true
  if (before === 'لان' && features.kind === 'finite' && features.tense === 'imperfect') return true // لأن يبدي
  // وهو ما يؤكد أن، مما يشير إلى: a fact shows it, nobody says it
  const fact =
    before === 'مما' || (before === 'ما' && /^(و?هو|و?هي|،|,|الامر)$/.test(page.tokens.words[token - 2]?.form ?? ''))
  if (fact && features.kind === 'finite' && features.tense === 'imperfect' && pronoun === '') return true
  // يجب أن تنتقد: what is to be done, not what was said
  const that = token > 0 ? thatParticle(page.tokens.words[token - 1]!) : null
  if (that && that.pronoun === '' && features.kind === 'finite' && features.tense === 'imperfect') return true
  if (value.lemma === 'هنأ' && !isWrittenWithHamza(page, token)) return true // هنا: here
  if (value.lemma === 'بين' && features.tense === 'imperfect') return true // تبين أن: it became clear
  if (!IMPERSONAL.has(value.lemma) || features.tense !== 'imperfect' || features.gender !== 'm') return false
  const next = page.tokens.words[token + 1]
  return next !== undefined && thatParticle(next) !== null
}

function usable({ value, features, core, pronoun }: VerbReading<CueEntry>, vowel: string, first: string): boolean {
  if (!value.uses.includes(features.kind) && !(value.uses.includes('accusative') && features.accusative)) return false
  if (pronoun !== '' && !THIRD_PERSON.has(pronoun)) return false
  if (features.kind === 'finite') {
    // إدانتها is the noun, أدانتها the verb, where the writer sets the hamza
    if (first === 'أ' && value.lemma.startsWith('ا') && features.tense === 'perfect') return false // أعتقد: I think
    if (first === 'إ' || (features.number === 'd' && features.tense === 'perfect' && isAlsoNoun(value))) return false
    if (features.voice === 'passive' || core.particle === 'ل' || !features.indicative) return false
    if (features.person === 1 && (features.number !== 'p' || features.tense !== 'perfect')) return false
    if (features.gender === 'f' && features.number === 'p') return false
    return !(vowel === DAMMA && features.tense === 'perfect' && features.voice === 'either')
  }
  if (features.kind === 'participle') {
    if (value.lemma === 'جدد') return false // مجددا: again
    // a circumstance is indefinite and accusative: مؤكدا، مؤكدة، مؤكدين
    const circumstance =
      features.accusative || core.text.endsWith('ين') || (features.gender === 'f' && features.number === 's')
    return !features.definite && circumstance && core.particle === '' && features.number !== null
  }
  return core.particle !== 'ك' && !(core.particle === 'ل' && !features.definite)
}

/** رفضا is rather the noun than the dual of the verb. */
const isAlsoNoun = ({ lemma, parts, strict }: CueEntry): boolean =>
  strict || lemma === 'ثمن' || (parts.nouns ?? []).some((noun) => foldText(noun.split('/')[0]!) === foldText(lemma))

function isWrittenWithHamza({ tokens, text }: Page, token: number): boolean {
  const { starts, ends } = tokens.folded
  return /[أئؤ]/.test(text.slice(starts[tokens.starts[token]!]!, ends[tokens.ends[token]! - 1]!))
}

function firstLetter({ tokens, text }: Page, token: number, skip: number): string {
  return text[tokens.folded.starts[tokens.starts[token]! + skip]!] ?? ''
}

const SAYING_AGAIN = new Set(['قائلا', 'قائله', 'قائلين', 'القول', 'قوله', 'قولها', 'قولهم', 'بالقول'].map(foldText))

/** قوله، قولها: the words that follow are his own. */
export const isHisSaying = wordFeature((word) => /^(قوله|قولها|قولهم|قولهما)$/.test(word.form))

/** قائلا، بالقول، قوله: a second word of saying for the content of the first. */
export function isSayingAgain(page: Page, token: number): boolean {
  return SAYING_AGAIN.has(page.tokens.words[token]!.form)
}
