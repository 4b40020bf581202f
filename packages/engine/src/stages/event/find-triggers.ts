import { foldText, type TokenTable, type Word, wordFeature } from '@isnad/text'
import { type Need, type Trigger, triggers } from '../../resources/trigger/index.ts'
import { principalParts } from '../../resources/trigger/principal-parts.ts'
import { buildVerbLexicon, type VerbReading } from '../../syntax/verb-lexicon.ts'

/** A word that names a step: the token, the entry it belongs to and the reading of its form. */
export interface TriggerMention {
  readonly token: number
  readonly trigger: Trigger
  readonly reading: VerbReading<number>
  readonly isVerb: boolean
}

const lexicon = buildVerbLexicon(
  triggers.flatMap((trigger, i) => principalParts(trigger).map((parts) => [parts, i] as const)),
)

const folded = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((w) => foldText(w)))

interface Context {
  readonly needs: ReadonlySet<string> | null
  readonly voids: ReadonlySet<string>
  readonly voidsBefore: ReadonlySet<string>
}
const contexts: readonly Context[] = triggers.map(({ needs, voids, voidsBefore }) => ({
  needs: needs ? foldedSet(needs.words) : null,
  voids: foldedSet(voids ?? []),
  voidsBefore: foldedSet(voidsBefore ?? []),
}))

function foldedSet(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((word) => foldText(word)))
}

/** The forms under which a context word is looked up: as it stands, without particles, article, pronoun or ending. */
export const contextForms = wordFeature((word: Word): readonly string[] => {
  const forms = new Set<string>()
  for (const { text } of word.cores) {
    forms.add(text)
    const bare = text.startsWith('ال') && text.length > 4 ? text.slice(2) : text
    forms.add(bare)
    if (bare.endsWith('ا') && bare.length > 3) forms.add(bare.slice(0, -1))
    for (const pronoun of ['ها', 'هم', 'ه', 'هما', 'نا']) {
      if (!bare.endsWith(pronoun) || bare.length - pronoun.length < 3) continue
      const stem = bare.slice(0, -pronoun.length)
      forms.add(stem)
      if (stem.endsWith('ت')) forms.add(`${stem.slice(0, -1)}ه`)
    }
  }
  return [...forms]
})

export function hasForm(word: Word, set: ReadonlySet<string>): boolean {
  for (const form of contextForms(word)) if (set.has(form)) return true
  return false
}

const BREAKS = new Set(['.', '؛', ':', '؟', '!', '—', '–'])

/** True when the token is punctuation that ends a clause. */
export function breaksClause(word: Word): boolean {
  const { form } = word
  return word.kind === 'punctuation' && BREAKS.has(form)
}

/** Every trigger of the tokens `from` to `to` (inclusive), at most one a token: the first entry whose context fits. */
export function findTriggers(tokens: TokenTable, from = 0, to = tokens.count - 1): TriggerMention[] {
  const found: TriggerMention[] = []
  for (let token = from; token <= to; token++) {
    const readings = lexicon(tokens.words[token]!)
    if (readings.length === 0) continue
    const mention = readTrigger(tokens, token, readings)
    if (mention) found.push(mention)
  }
  return found
}

function readTrigger(
  tokens: TokenTable,
  token: number,
  readings: readonly VerbReading<number>[],
): TriggerMention | null {
  let best: VerbReading<number> | null = null
  for (const reading of readings) {
    if (!isPlausible(tokens, token, reading)) continue
    if (best && (best.value < reading.value || best.core.start < reading.core.start)) continue
    if (best && best.value === reading.value) continue
    if (fits(tokens, token, reading.value)) best = reading
  }
  if (!best) return null
  const ownReadings = readings.filter(
    (r) => r.value === best.value && r.core.start === best.core.start && isPlausible(tokens, token, r),
  )
  const reading = chooseReading(tokens, token, ownReadings)
  return { token, trigger: triggers[best.value]!, reading, isVerb: reading.features.kind !== 'verbal-noun' }
}

const SUBJUNCTIVE_AHEAD = folded('لم لن ان كي لكي حتى الا والا ولم ولن فلم بان وان لئلا قبل')

/** Readings that the writing allows but the language does not. */
function isPlausible(tokens: TokenTable, token: number, { features, core, pronoun }: VerbReading<number>): boolean {
  // زير, عيد: a passive of a hollow root looks like any other short word
  if (features.voice === 'passive' && core.text.length <= 4) return false
  // وزارة is not وزاره: folding makes ة and ه one letter, the text keeps them apart
  if (pronoun === 'ه' && tokens.source[tokens.folded.ends[tokens.ends[token]! - 1]! - 1] === 'ة') return false
  if (features.kind === 'finite' && !features.indicative && core.particle !== 'ل') {
    return token > 0 && SUBJUNCTIVE_AHEAD.has(tokens.words[token - 1]!.form)
  }
  // a participle stands for a verb as an adverb or predicate: متهما، متفقتان; المتهم and متهم are nouns
  // فجرا: at dawn, unless two blow something up
  if (core.text === 'فجرا' && !/^(نفس|سيار|حزام|عبو)/.test(tokens.words[token + 1]?.form ?? '')) return false
  if (features.kind === 'participle' && tokens.words[token - 1]?.kind === 'number') return false
  if (features.kind === 'participle')
    return !features.definite && (features.accusative || features.gender === 'f' || features.number !== 's')
  return true
}

/** قصف and قتل are verb and noun: a particle, a preposition or a noun in construct before it makes it a noun. */
function chooseReading(
  tokens: TokenTable,
  token: number,
  readings: readonly VerbReading<number>[],
): VerbReading<number> {
  const verb = readings.find((r) => r.features.kind !== 'verbal-noun')
  const noun = readings.find((r) => r.features.kind === 'verbal-noun')
  if (!verb || !noun) return (verb ?? noun)!
  const sentenceStart = token === 0 || tokens.sentences[token - 1] !== tokens.sentences[token]
  if (noun.core.particle !== '' && noun.core.particle !== 'س') return noun
  if (sentenceStart) return isHeadlineLike(tokens, token) ? noun : verb
  const before = tokens.words[token - 1]!
  const next = tokens.words[token + 1]
  // قصف جوي، قتل عمد: a verb has no plain adjective behind it
  if (
    next &&
    next.kind === 'arabic' &&
    /(ي|يه|يف|يفه)$/.test(next.form) &&
    !/^(ال|ف|و)/.test(next.form) &&
    next.form.length > 2
  )
    return noun
  if (NOUN_AHEAD.has(before.form) || (before.form.startsWith('ل') === false && CONSTRUCT.has(before.form))) return noun
  if (verb.core.conjunction !== '' || before.kind === 'punctuation' || VERB_AHEAD.has(before.form)) return verb
  return before.form.startsWith('ال') ? verb : noun
}

const NOUN_AHEAD = folded(
  'في من إلى على عن بعد قبل عقب إثر خلال منذ مع بسبب نتيجة رغم ضد تحت نحو غداة أثناء حول حيال إزاء بين كل هذا هذه ذلك أي أول',
)
const CONSTRUCT = folded('عملية عمليات محاولة أعمال حادث حادثة ضرورة قرار سلسلة حملة استمرار تنفيذ موجة ليل جراء')
const VERB_AHEAD = folded(
  'أن إن قد كان كانت أنه أنها لم لن لا سوف الذي التي الذين حيث فيما بينما كما وقد لكن حين عندما',
)

/** A headline begins with the noun (مقتل، قصف) and holds no full stop. */
function isHeadlineLike(tokens: TokenTable, token: number): boolean {
  for (let i = token; i < tokens.count && tokens.lines[i] === tokens.lines[token]; i++) {
    if (tokens.words[i]!.form === '.') return false
    if (i - token > 18) return false
  }
  return tokens.lines[token] === 0
}

function fits(tokens: TokenTable, token: number, index: number): boolean {
  const { needs, voids, voidsBefore } = contexts[index]!
  const sentence = tokens.sentences[token]
  const inSentence = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentences[i] === sentence
  const reach = triggers[index]!.voidsWithin ?? 1
  for (let i = token - 1; voidsBefore.size > 0 && i >= token - reach && inSentence(i); i--) {
    if (hasForm(tokens.words[i]!, voidsBefore)) return false
  }
  for (let i = token + 1; voids.size > 0 && i <= token + 3 && inSentence(i); i++) {
    if (tokens.words[i]!.kind === 'punctuation') break
    if (hasForm(tokens.words[i]!, voids)) return false
  }
  return !needs || meetsNeed(tokens, token, triggers[index]!.needs!, needs)
}

function meetsNeed(tokens: TokenTable, token: number, need: Need, set: ReadonlySet<string>): boolean {
  const scan = (step: 1 | -1): boolean => {
    let seen = 0
    for (let i = token + step; i >= 0 && i < tokens.count && seen < need.within; i += step) {
      const word = tokens.words[i]!
      if (tokens.sentences[i] !== tokens.sentences[token] || breaksClause(word)) return false
      if (word.kind === 'punctuation') continue
      if (hasForm(word, set)) return true
      seen++
    }
    return false
  }
  return (need.side !== 'before' && scan(1)) || (need.side !== 'after' && scan(-1))
}
