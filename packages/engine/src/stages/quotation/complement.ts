import type { Complement } from '../../resources/cue/index.ts'
import { isNisba, type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import {
  isAdverb,
  isDefinite,
  isPreposition,
  isRelative,
  isVerbalNounShape,
  thatParticle,
} from '../../syntax/particles.ts'
import { type CueWord, cueWordsAt, isSayingAgain } from './cue-word.ts'
import type { Page } from './page.ts'
import { isPassedOn } from './passed-on.ts'
import { isSpeakingPhrase } from './speaker.ts'

/** How a cue and its content hang together. */
export type Construction = 'clause' | 'quote' | 'colon' | 'preposition' | 'object' | 'pair'

/** A cue with the place where its content begins. `skip` counts folded units of attached particles at `start`. */
export interface Frame {
  readonly cue: CueWord
  readonly construction: Construction
  readonly start: number
  readonly skip: number
  /** The passage that holds all of the content, when it begins with an opening mark; else -1. */
  readonly passage: number
  /** The token of the particle, colon or mark in front of the content; the cue's own when there is none. */
  readonly marker: number
  readonly subject: NounPhrase | null
  readonly addressee: NounPhrase | null
  /** قائلا، بالقول beside the cue. */
  readonly also: number | null
  /** Whose words the subject passes on: نقلت الوكالة عن [الوزير]. */
  readonly relayed: NounPhrase | null
  /** The first part of a pair: وصف [X] بـ Y. */
  readonly first: NounPhrase | null
  /** True when the way from the cue to the content was not understood in full. */
  readonly loose: boolean
}

const COMMAS = new Set(['،', ',', '؛', ';'])
const DASHES = new Set(['-', '–', '—', '_'])
const LONG_QUOTE = 4
const SHORT_NAME = 5

/** The first token that no longer belongs to the sentence of a token, quoted passages and brackets apart. */
export function sentenceLimit(page: Page, token: number): number {
  const { tokens, passageAt, passages } = page
  const inside = passageAt[token]!
  const stop =
    inside >= 0 && passages[inside]!.to - passages[inside]!.from >= LONG_QUOTE ? passages[inside]!.to + 1 : tokens.count
  let i = token + 1
  while (i < stop) {
    if (tokens.lines[i] !== tokens.lines[token]) return i
    if (tokens.sentences[i] !== tokens.sentences[i - 1] && !isAbbreviation(page, i)) return i
    const close = page.closes[i]!
    if (close > i && close < stop && tokens.lines[close] === tokens.lines[token]) {
      // a long passage that ends with a full stop ends the sentence too: sentences[] says so for the next token
      const short = close - i <= SHORT_NAME && close + 1 < stop && tokens.lines[close + 1] === tokens.lines[token]
      i = short ? close + 2 : close + 1
      continue
    }
    i++
  }
  return stop
}

/** د.ب.أ, T.N.T: a full stop between single letters ends no sentence. */
function isAbbreviation(page: Page, i: number): boolean {
  const { tokens } = page
  return tokens.spaced[i] === 0 && i >= 2 && tokens.words[i - 1]!.form === '.' && tokens.words[i - 2]!.form.length === 1
}

/** The content that belongs to a cue word, or null when nothing is said. */
export function frameOf(page: Page, cue: CueWord): Frame | null {
  const limit = sentenceLimit(page, cue.token)
  if (cue.features.kind === 'verbal-noun') return nounFrame(page, cue, limit)
  if (cue.entry.takes.includes('statement')) return statementFrame(page, cue, limit)
  if (cue.entry.takes.includes('relay')) return relayFrame(page, cue, limit)
  if (cue.pronoun !== '') return pronounFrame(page, cue, limit)
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  const found = walk(page, cue, limit, state)
  if (found || cue.entry.strict) return found
  return scan(page, cue, limit, { ...state, i: cue.token + 1 })
}

interface Walked {
  i: number
  subject: NounPhrase | null
  addressee: NounPhrase | null
}

function walk(page: Page, cue: CueWord, limit: number, state: Walked): Frame | null {
  const { entry } = cue
  // a subject in front of the verb leaves no room for one behind it
  let subjectDue = cue.features.kind === 'finite' && !hasSubjectBefore(page, cue)
  let crossed = false
  let inserted = false
  const hasObject = entry.takes.includes('object')
  for (let steps = 0; steps < 12; steps++) {
    const from = state.i
    state.i = skipAdjuncts(page, cue, from, limit)
    if (state.i >= limit) return null
    crossed ||= holdsPreposition(page, from, state.i)
    if (state.subject && entry.takes.includes('pair') && describes(page, state.i)) {
      return pairFrame(page, cue, { ...state, subject: null }, state.subject, limit)
    }
    const frame = markerAt(page, cue, state, limit)
    if (frame) return frame
    if (page.nameEnd[state.i]! < 0 && startsAnother(page, state.i)) return null
    const phrase = nounPhraseAt(page.tokens, page, state.i, limit)
    if (!phrase) return null
    if (state.subject && isApposition(page, state.subject, phrase)) {
      state.subject = { from: state.subject.from, to: phrase.to }
      state.i = phrase.to + 1
      continue
    }
    if (subjectDue && !isObjectLike(page, cue, phrase) && !disagrees(page, cue, phrase)) {
      if (NOT_SPEAKING.has(page.tokens.words[phrase.from]!.form)) return null
      state.subject = phrase
      subjectDue = false
    } else if (entry.takes.includes('pair')) return pairFrame(page, cue, state, phrase, limit)
    else if (hasObject && !(entry.addressee && hasPrepositionAhead(page, cue, phrase.to + 1, limit))) {
      // behind a prepositional phrase the noun may belong to it: في مؤتمر عقده بعد اللقاء أن
      return (crossed ? scan(page, cue, limit, state) : null) ?? objectFrame(page, cue, state, phrase, limit)
    } else if (entry.addressee && !state.addressee) state.addressee = phrase
    else if (!inserted && state.subject && COMMAS.has(page.tokens.words[phrase.from - 1]!.form)) inserted = true
    else return null
    state.i = phrase.to + 1
  }
  return null
}

// they call or show, but say nothing: إذا دعت الضرورة
const NOT_SPEAKING = new Set([
  'انتباه',
  'الانتباه',
  'نظر',
  'النظر',
  'الانظار',
  'انظار',
  'عدد',
  'عددهم',
  'الضروره',
  'الحاجه',
  'الامر',
  'تصريحات',
  'هذا',
  'هذه',
  'ذلك',
])

function holdsPreposition(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPreposition(page.tokens.words[i]!)) return true
  return false
}

/** رئيسة المركز، بدرة قعلول عن: a person's name behind a comma belongs to the title in front of it. */
function isApposition(page: Page, subject: NounPhrase, phrase: NounPhrase): boolean {
  if (page.nameKind(phrase.from) !== 'person' || !COMMAS.has(page.tokens.words[phrase.from - 1]!.form)) return false
  if (lastNamed(page, subject)) return false
  return phrase.from - subject.to <= 2
}

/** True when the phrase ends with a name: no further name is in apposition to it. */
function lastNamed(page: Page, { from, to }: NounPhrase): boolean {
  for (let i = from; i <= to; i++) if (page.nameEnd[i]! === to && page.nameKind(i) !== 'role') return true
  return false
}

const describes = (page: Page, i: number): boolean =>
  thatParticle(page.tokens.words[i]!)?.particle === 'ب' || prepositionAt(page, ['ب'], i) !== null

const LEADING = /^(قد|فقد|لقد|كان|كانت|وكان|وكانت|كانوا)$/

/** A name or role right in front of the verb, and no preposition in front of that: ترامب يقترح، وكان الكرملين أعلن. */
function hasSubjectBefore(page: Page, cue: CueWord): boolean {
  if (cue.core.conjunction !== '') return false
  const { words, lines } = page.tokens
  let last = cue.token - 1
  while (last >= 0 && LEADING.test(words[last]!.form)) last--
  if (last < 0 || lines[last] !== lines[cue.token]) return false
  if (isRelative(words[last]!)) return false
  for (let from = last; from >= Math.max(0, last - 8); from--) {
    const index = page.mentionAt[from]!
    if (index < 0 || page.mentions[index]!.to !== last) continue
    return page.mentions[index]!.entity.type !== 'LOC' && !(from > 0 && isPreposition(words[from - 1]!))
  }
  return false
}

/**
 * The verb in front of a subject shows its gender: طالبت المجتمع الدولي بـ has its subject elsewhere. Only said of
 * verbs that also take an addressee or an object, and of nouns whose gender shows.
 */
function disagrees(page: Page, { entry, features }: CueWord, { from }: NounPhrase): boolean {
  if (!entry.addressee && !entry.takes.includes('pair') && !entry.anyObject) return false
  const mention = page.mentions[page.mentionAt[from]!]
  if (mention) {
    const gender =
      page.facts.get(mention.entity.id)?.gender ??
      (mention.entity.type === 'PER' && mention.mention.form === 'role' ? 'm' : null)
    return gender !== null && features.gender !== null && gender !== features.gender
  }
  const { form } = page.tokens.words[from]!
  const feminine = /(ه|ات)$/.test(form)
  if (features.gender === 'm') return feminine && form.startsWith('ال')
  return features.gender === 'f' && !feminine && SINGULAR_MASCULINE.has(form)
}

const SINGULAR_MASCULINE = new Set(
  'المجتمع الرءيس الرئيس الوزير الجيش النظام البرلمان المجلس الاتحاد التحالف الجانب الطرف الشعب العالم الحزب التنظيم الوفد القضاء الامين الحكم'.split(
    ' ',
  ),
)

/** A noun that is said rather than says: after a subject that stands before the verb or is left out. */
function isObjectLike(page: Page, { entry }: CueWord, phrase: NounPhrase): boolean {
  if (page.mentionAt[phrase.from]! >= 0) return false
  if (!entry.takes.includes('object') && !entry.takes.includes('pair')) return false
  const { form } = page.tokens.words[phrase.from]!
  return isVerbalNounShape(form) && !ACTORS.has(form)
}

// shaped like verbal nouns, but they act
const ACTORS = new Set([
  'اداره',
  'اتحاد',
  'ائتلاف',
  'انصار',
  'اعلام',
  'اهالي',
  'اطراف',
  'احزاب',
  'تقارير',
  'تقرير',
  'مصادر',
  'وزاره',
  'تحالف',
  'تنظيم',
  'اعضاء',
  'ابناء',
  'اطباء',
  'اسراييل',
  'اسرائيل',
  'انقره',
  'اكاديميه',
  'اذاعه',
  'اجهزه',
])

function hasPrepositionAhead(page: Page, cue: CueWord, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 12); i++) if (prepositionAt(page, cue.entry.takes, i)) return true
  return false
}

const frameFrom = (
  cue: CueWord,
  state: Walked,
  rest: Pick<Frame, 'construction' | 'start' | 'marker'> & Partial<Frame>,
): Frame => ({
  cue,
  skip: 0,
  passage: -1,
  subject: state.subject,
  addressee: state.addressee,
  also: null,
  relayed: null,
  first: null,
  loose: false,
  ...rest,
})

/** The complement that begins at a token: a colon, an opening mark, أن, or a preposition that the cue takes. */
function markerAt(page: Page, cue: CueWord, state: Walked, limit: number): Frame | null {
  const { tokens } = page
  const { i } = state
  const word = tokens.words[i]!
  const { takes } = cue.entry
  if (isSayingAgain(page, i) && i > cue.token && takes.includes('«»')) {
    const second = saidAgainFrame(page, i, limit)
    if (second) {
      const { construction, start, marker, passage, skip } = second
      return frameFrom(cue, state, { construction, start, marker, passage, skip, also: i })
    }
  }
  if (word.form === ':')
    return takes.includes('«»') || takes.includes('أن') ? colonFrame(page, cue, state, i, limit) : null
  const passage = page.opensPassage[i]!
  if (passage >= 0) {
    const { from, to } = page.passages[passage]!
    if (takes.includes('«»') && (to - from >= LONG_QUOTE || state.subject || cue.features.kind === 'participle')) {
      return frameFrom(cue, state, { construction: 'quote', start: from, marker: i, passage })
    }
    if (takes.includes('object'))
      return frameFrom(cue, state, { construction: 'object', start: from, marker: i, passage })
    return null
  }
  const that = thatParticle(word)
  if (that && that.conjunction === '') {
    if (IF_SO.test(tokens.words[i + 1]?.form ?? '')) return null
    if (BEFORE_THAT.has(tokens.words[i - 1]!.form)) return null
    return takes.includes('أن') || (that.particle === 'ب' && takes.includes('ب'))
      ? clauseFrame(page, cue, state, i, limit)
      : null
  }
  const preposition = prepositionAt(page, takes, i)
  if (preposition) return prepositionFrame(page, cue, state, i, preposition.skip, limit)
  return null
}

function saidAgainFrame(page: Page, token: number, limit: number): Frame | null {
  const again = cueWordsAt(page, token)[0]
  if (!again) return null
  const state: Walked = { i: skipAdjuncts(page, again, token + 1, limit), subject: null, addressee: null }
  return state.i < limit && !isSayingAgain(page, state.i) ? markerAt(page, again, state, limit) : null
}

function colonFrame(page: Page, cue: CueWord, state: Walked, colon: number, limit: number): Frame | null {
  const start = colon + 1
  if (start >= limit) return null
  const passage = page.opensPassage[start]!
  if (passage >= 0) {
    return frameFrom(cue, state, { construction: 'quote', start: page.passages[passage]!.from, marker: colon, passage })
  }
  if (thatParticle(page.tokens.words[start]!)) return clauseFrame(page, cue, state, start, limit)
  return frameFrom(cue, state, { construction: 'colon', start, marker: colon })
}

function clauseFrame(page: Page, cue: CueWord, state: Walked, that: number, limit: number): Frame | null {
  const start = that + 1
  if (start >= limit) return null
  const { pronoun } = thatParticle(page.tokens.words[that]!)!
  const passage = page.opensPassage[start]!
  // أنه وفلان stays whole: the pronoun is one of those that something is said of
  const joined =
    pronoun !== '' && page.tokens.words[start]!.cores.some((c) => c.conjunction === 'و') && page.nameEnd[start]! >= 0
  const from = joined ? that : passage >= 0 ? page.passages[passage]!.from : start
  return frameFrom(cue, state, { construction: 'clause', start: from, marker: that, passage })
}

function prepositionFrame(
  page: Page,
  cue: CueWord,
  state: Walked,
  at: number,
  skip: number,
  limit: number,
): Frame | null {
  const start = skip > 0 ? at : at + 1
  if (start >= limit) return null
  const that = skip > 0 ? null : thatParticle(page.tokens.words[start]!)
  if (that && that.conjunction === '' && that.particle === '') return clauseFrame(page, cue, state, start, limit)
  const passage = skip > 0 ? -1 : page.opensPassage[start]!
  const from = passage >= 0 ? page.passages[passage]!.from : start
  return frameFrom(cue, state, { construction: 'preposition', start: from, skip, marker: at, passage })
}

function objectFrame(page: Page, cue: CueWord, state: Walked, phrase: NounPhrase, limit: number): Frame | null {
  if (!hasRequired(page, cue, phrase.from, limit) || !maySayObject(page, cue, phrase)) return null
  if (
    cue.entry.lemma === 'اعتبر' &&
    !state.subject &&
    cue.features.gender === 'm' &&
    cue.features.tense === 'imperfect'
  )
    return null
  return frameFrom(cue, state, { construction: 'object', start: phrase.from, marker: cue.token })
}

/** أكد ضرورة الحوار, but not أكد اللاعب. Some verbs take any object: انتقد الموقف. */
function maySayObject(page: Page, { entry, features }: CueWord, { from }: NounPhrase): boolean {
  if (features.person === 1) return false
  if (entry.anyObject) return true
  const { form } = page.tokens.words[from]!
  return isVerbalNounShape(form) || (form.startsWith('ال') && isVerbalNounShape(form.slice(2)))
}

/** A verb or participle of saying that is no noun begins something else. */
const startsAnother = (page: Page, i: number): boolean =>
  cueWordsAt(page, i).some((w) => w.features.kind !== 'verbal-noun' && !isVerbalNounShape(w.core.text))

function hasRequired(page: Page, { entry }: CueWord, from: number, limit: number): boolean {
  if (entry.requires.length === 0) return true
  for (let i = from; i < limit; i++) if (entry.requires.includes(page.tokens.words[i]!.form)) return true
  return false
}

function pairFrame(page: Page, cue: CueWord, state: Walked, first: NounPhrase | null, limit: number): Frame | null {
  const from = first ? first.to + 1 : state.i
  for (let i = from; i < limit; i++) {
    const that = thatParticle(page.tokens.words[i]!)
    if (that?.particle === 'ب') {
      const frame = clauseFrame(page, cue, state, i, limit)
      return frame && { ...frame, construction: 'pair', first: first && untilRelative(page, first, i - 1) }
    }
    const preposition = prepositionAt(page, ['ب'], i)
    if (preposition) {
      const frame = prepositionFrame(page, cue, state, i, preposition.skip, limit)
      if (frame) return { ...frame, construction: 'pair', first: first && untilRelative(page, first, i - 1) }
    }
  }
  return null
}

/** The described noun with its prepositional phrases, without the clause that the reporter adds to it. */
function untilRelative(page: Page, { from, to }: NounPhrase, last: number): NounPhrase {
  let end = to
  for (let i = to + 1; i <= last; i++) {
    const word = page.tokens.words[i]!
    if (isRelative(word) || word.kind === 'punctuation' || page.timeEnd[i]! >= 0) break
    if (isAdverb(word)) break
    end = i
  }
  return { from, to: end }
}

/** The verb has its object attached: تتهمها دول بـ، يصفه بـ، دعاه إلى، تصنفها منظمة. */
function pronounFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  const { takes, addressee } = cue.entry
  if (takes.includes('pair')) {
    state.i = skipAdjuncts(page, cue, state.i, limit)
    return pairFrame(page, cue, state, null, limit)
  }
  if (addressee) return walk(page, cue, limit, state)
  if (!takes.includes('object') || cue.entry.stance === 'stress' || !hasRequired(page, cue, state.i, limit)) return null
  for (let steps = 0; steps < 4; steps++) {
    state.i = skipAdjuncts(page, cue, state.i, limit)
    if (state.i >= limit) return null
    const passage = page.opensPassage[state.i]!
    if (passage >= 0)
      return frameFrom(cue, state, {
        construction: 'object',
        start: page.passages[passage]!.from,
        marker: state.i,
        passage,
      })
    const phrase = nounPhraseAt(page.tokens, page, state.i, limit)
    if (!phrase) return null
    const said = page.mentionAt[phrase.from]! < 0 && !isDefinite(page.tokens.words[phrase.from]!)
    if (said) return frameFrom(cue, state, { construction: 'object', start: phrase.from, marker: cue.token })
    state.subject = phrase
    state.i = phrase.to + 1
  }
  return null
}

/** إعلان الكرملين أن …، اتهام لندن لموسكو بـ …، تأكيده على …: a noun reports when someone says or something is said. */
function nounFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  if (isDeniedBefore(page, cue.token)) return null
  if (cue.features.definite && THINGS.has(cue.entry.lemma)) return null
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  const { features, pronoun, entry } = cue
  for (let steps = 0; steps < 5; steps++) {
    state.i = skipAdjuncts(page, cue, state.i, limit)
    if (state.i >= limit) return null
    const frame = markerAt(page, cue, state, limit)
    if (frame) return isNounFrame(page, cue, frame) ? frame : null
    const phrase = nounPhraseAt(page.tokens, page, state.i, limit)
    if (!phrase) return null
    const says = state.subject !== null || pronoun !== ''
    if (
      !says &&
      page.mentionAt[phrase.from]! < 0 &&
      isNisba(page.tokens.words[phrase.from]!) &&
      !isObjectLike(page, cue, phrase)
    ) {
      state.i++ // تحذيرات دولية من: an adjective is nobody
      continue
    }
    if (!says && !features.definite && !features.accusative && !isObjectLike(page, cue, phrase)) {
      if (!isSpeakingPhrase(page, phrase)) {
        if (phrase.to > phrase.from || steps > 0) return null
        state.i = phrase.to + 1 // an adjective: تعهدات سابقة بـ
        continue
      }
      state.subject = phrase
    } else if (entry.takes.includes('object') && !features.definite) {
      const said = isVerbalNounShape(page.tokens.words[phrase.from]!.form)
      return (says || cue.core.particle === 'ب') && (said || pronoun !== '') && features.number === 's'
        ? objectFrame(page, cue, state, phrase, limit)
        : null
    } else if (entry.addressee && !state.addressee) state.addressee = phrase
    else return null
    state.i = phrase.to + 1
  }
  return null
}

// الأمر، الطلب، القول: as often the thing as the act
const THINGS = new Set(['أمر', 'طلب', 'قال'])

/** لم يتم … الإعلان عن: what did not happen was not said. */
function isDeniedBefore(page: Page, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 6); i--) {
    if (page.tokens.sentences[i] !== page.tokens.sentences[token]) return false
    if (/^و?(لم|لن)$/.test(page.tokens.words[i]!.form)) return true
  }
  return false
}

function isNounFrame(_page: Page, cue: CueWord, frame: Frame): boolean {
  if (frame.construction === 'quote' || frame.construction === 'colon') return false
  return (
    frame.construction === 'clause' ||
    frame.subject !== null ||
    cue.features.definite ||
    cue.pronoun !== '' ||
    cue.features.accusative ||
    cue.features.number !== 's'
  )
}

/** جاء في البيان أن: the written thing behind في speaks. */
function statementFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  const { words } = page.tokens
  let i = cue.token + 1
  while (i < limit && isAdverb(words[i]!)) i++
  if (i + 1 >= limit || words[i]!.form !== 'في') return null
  const subject = nounPhraseAt(page.tokens, page, i + 1, limit)
  if (!subject) return null
  const state: Walked = { i: subject.to + 1, subject, addressee: null }
  state.i = skipAdjuncts(page, cue, state.i, limit)
  return state.i < limit ? markerAt(page, cue, state, limit) : null
}

/** نقلت الوكالة عن الوزير (قوله) إن: the subject relays, the noun behind عن or على لسان speaks. */
function relayFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  const { words } = page.tokens
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  for (let i = cue.token + 1; i < limit; i++) {
    if (cueWordsAt(page, i).some((w) => w.features.kind === 'finite')) return null
    const tongue = words[i]!.form === 'لسان' && words[i - 1]!.form === 'علي'
    if (words[i]!.form !== 'عن' && !tongue) continue
    const relayed = i + 1 < limit ? nounPhraseAt(page.tokens, page, i + 1, limit) : null
    if (!relayed) return null
    const from = page.timeEnd[cue.token + 1]! > cue.token ? page.timeEnd[cue.token + 1]! + 1 : cue.token + 1
    state.subject = from < i ? nounPhraseAt(page.tokens, page, from, i) : null
    state.i = skipAdjuncts(page, cue, relayed.to + 1, limit)
    if (state.i >= limit) return null
    const frame = markerAt(page, cue, state, limit) ?? scan(page, { ...cue, token: state.i }, limit, state)
    return frame && { ...frame, cue, subject: state.subject, relayed }
  }
  return null
}

/** The way was not understood: takes the first clause, colon or long quotation before another cue. */
function scan(page: Page, cue: CueWord, limit: number, walked: Walked): Frame | null {
  const state = { ...walked }
  const { takes } = cue.entry
  const clause = takes.includes('أن')
  for (let i = cue.token + 1; i < limit; i++) {
    const word = page.tokens.words[i]!
    state.i = i
    if (page.opensPassage[i]! >= 0) {
      const { from, to } = page.passages[page.opensPassage[i]!]!
      if (takes.includes('«»') && to - from >= LONG_QUOTE)
        return loose(
          frameFrom(cue, state, { construction: 'quote', start: from, marker: i, passage: page.opensPassage[i]! }),
        )
    }
    if (page.closes[i]! > i && page.closes[i]! < limit) {
      i = page.closes[i]!
      continue
    }
    if (word.form === ':' && takes.includes('«»')) return loose(colonFrame(page, cue, state, i, limit))
    const that = thatParticle(word)
    if (that && IF_SO.test(page.tokens.words[i + 1]?.form ?? '')) continue
    if (that && that.conjunction === '' && clause) {
      const before = page.tokens.words[i - 1]!
      const preposition = prepositionAt(page, takes, i - 1)
      if ((!isPreposition(before) && !BEFORE_THAT.has(before.form)) || preposition)
        return loose(clauseFrame(page, cue, state, i, limit))
    }
    if (that && that.conjunction === '' && !clause && prepositionAt(page, takes, i - 1))
      return loose(clauseFrame(page, cue, state, i, limit))
    if (i > cue.token + 1 && !isPassedOn(word) && startsAnother(page, i)) break
  }
  return null
}

// إن وجدت: an if, not a that
const IF_SO = /^(وجدت?|لزم|امكن|شاء|صح)$/
// in front of أن and إن they make another conjunction: إذ إن، خاصة وأن، ضرورة أن
const BEFORE_THAT = new Set(
  'اذ حيث خاصه علما الا غير سوي بما كما ضروره اهميه امكانيه احتمال فرصه شرط يمكن يجب ينبغي يتعين يكاد لابد رغبه امل خشيه حقيقه'.split(
    ' ',
  ),
)

const loose = (frame: Frame | null): Frame | null => frame && { ...frame, loose: true }

const ATTACHED: Partial<Record<Complement, string>> = { ب: 'ب', ل: 'ل' }
const FREE: Partial<Record<Complement, string>> = { على: 'علي', إلى: 'الي', عن: 'عن', من: 'من', بين: 'بين', في: 'في' }

/** A preposition of the cue's at a token, with the number of folded units in front of its noun when attached. */
export function prepositionAt(page: Page, takes: readonly Complement[], i: number): { readonly skip: number } | null {
  const word = page.tokens.words[i]!
  if (word.kind !== 'arabic') return null
  for (const complement of takes) {
    const free = FREE[complement]
    if (free !== undefined && word.form === free) return { skip: 0 }
    const attached = ATTACHED[complement]
    if (attached === undefined) continue
    if (word.form === attached) return { skip: 0 }
    for (const core of word.cores) {
      if (core.particle !== attached || core.conjunction !== '' || ADVERBIAL.has(core.text)) continue
      if (isNounBehind(page, i, core.text, core.start)) return { skip: core.start }
    }
  }
  return null
}

// بالإضافة إلى، بالتعاون مع: never the cue's own ب
const ADVERBIAL = new Set(
  'الاضافه التالي الفعل التعاون التوافق التزامن النسبه الكامل القرب القول المقابل الاجماع الرغم المناسبه الاساس الذات الضبط المءه'.split(
    ' ',
  ),
)

/** ب and ل before the article, a verbal noun, or a name that begins behind them. */
function isNounBehind(page: Page, i: number, core: string, start: number): boolean {
  if (core.startsWith('ال') && core.length > 3) return true
  const mention = page.mentionAt[i]!
  if (mention >= 0) {
    const at = page.tokens.folded.starts[page.tokens.starts[i]! + start]!
    return page.mentions[mention]!.mention.span[0] === at
  }
  return isVerbalNounShape(core) || NOUNS_BEHIND_B.has(core)
}

const NOUNS_BEHIND_B = new Set(
  'عمليه عمليات ما حملات هجمات هجوم تقديم دور مساعي مساعده قوات رد ضمان سياسه اقصي انه محاوله محاولات جهود اي عدم كل جميع مواقف نتائج مبادره'.split(
    ' ',
  ),
)

/**
 * Skips what may stand between a cue, its subject and its content: commas, times, adverbs, brackets and dashes,
 * relative clauses, and prepositional phrases that the cue does not take.
 */
export function skipAdjuncts(page: Page, cue: CueWord, from: number, limit: number): number {
  const { tokens } = page
  const { takes: own } = cue.entry
  const takes = own.includes('pair') ? PAIRING : own
  let i = from
  while (i < limit) {
    const word = tokens.words[i]!
    if (COMMAS.has(word.form) || word.form === '#') i = afterComma(page, i, limit)
    else if (isPassedOn(word)) i = afterPreposition(page, i, limit)
    else if (DASHES.has(word.form)) i = afterDash(page, i, limit)
    else if ((word.form === '(' || word.form === '[') && page.closes[i]! > i) i = page.closes[i]! + 1
    else if (page.timeEnd[i]! >= i) i = page.timeEnd[i]! + 1
    else if (isSayingAgain(page, i)) break
    else if (isQuotedName(page, cue, i, limit)) i = page.closes[i]! + 1
    else if (isRelative(word)) i = afterRelative(page, i, limit)
    else if (isIdiom(page, i)) i = afterPreposition(page, i, limit)
    else if (prepositionAt(page, takes, i) || thatParticle(word)) break
    else if (page.mentionAt[i]! < 0 && isAdverb(word)) i++
    else if (isPreposition(word)) i = afterPreposition(page, i, limit)
    else if ((i > cue.token + 1 || cue.features.kind === 'verbal-noun') && isAttachedPhrase(page, i))
      i = afterAttached(page, i, limit)
    else break
  }
  return i
}

/** الرئاسة "كرملين" أن: a word or two in marks, with the cue's own particle right behind. */
function isQuotedName(page: Page, cue: CueWord, i: number, limit: number): boolean {
  const close = page.closes[i]!
  if (page.opensPassage[i]! < 0 || close - i > 3 || close + 1 >= limit) return false
  return (
    thatParticle(page.tokens.words[close + 1]!)?.conjunction === '' ||
    prepositionAt(page, cue.entry.takes, close + 1) !== null
  )
}

const DESCRIBING = new Set(['ومقرها', 'ومقره', 'وهو', 'وهي', 'وهم'])

/** ، ومقرها الضفة الغربية،: a second comma closes what the reporter adds. */
function afterComma(page: Page, comma: number, limit: number): number {
  if (comma + 1 < limit && DESCRIBING.has(page.tokens.words[comma + 1]!.form)) {
    for (let i = comma + 2; i < limit; i++) if (COMMAS.has(page.tokens.words[i]!.form)) return i + 1
  }
  return comma + 1
}

const PAIRING: readonly Complement[] = ['ب']

function afterDash(page: Page, dash: number, limit: number): number {
  for (let i = dash + 1; i < limit; i++) if (DASHES.has(page.tokens.words[i]!.form)) return i + 1
  return dash + 1
}

function afterRelative(page: Page, relative: number, limit: number): number {
  for (let i = relative + 1; i < limit; i++) {
    const word = page.tokens.words[i]!
    if (COMMAS.has(word.form)) return i + 1
    if (word.form === ':' || page.opensPassage[i]! >= 0) return i
    if (thatParticle(word)?.conjunction === '' && !isPreposition(page.tokens.words[i - 1]!)) return i
    if (page.closes[i]! > i) i = page.closes[i]!
  }
  return limit
}

/** Phrases whose preposition is never the cue's: من جهته، على هامش، إلى جانب، إلى ذلك، عن طريق. */
const IDIOMS: Record<string, ReadonlySet<string>> = {
  من: new Set([
    'جهته',
    'جهتها',
    'جهتهم',
    'جانبه',
    'جانبها',
    'جانبهم',
    'جهه',
    'ناحيه',
    'ناحيته',
    'ناحيتها',
    'خلال',
    'قبل',
    'جديد',
    'طرفه',
  ]),
  علي: new Set([
    'هامش',
    'خلفيه',
    'لسان',
    'صعيد',
    'اثر',
    'حسابه',
    'حسابها',
    'صفحته',
    'صفحتها',
    'موقع',
    'موقعه',
    'موقعها',
    'تويتر',
    'فيسبوك',
    'متن',
    'حد',
    'غرار',
    'الاقل',
    'الاثر',
  ]),
  الي: new Set(['جانب', 'ذلك', 'حد', 'جوار']),
  عن: new Set(['طريق', 'كثب']),
}

function isIdiom(page: Page, i: number): boolean {
  const after = IDIOMS[page.tokens.words[i]!.form]
  return after !== undefined && i + 1 < page.tokens.count && after.has(page.tokens.words[i + 1]!.form)
}

function afterPreposition(page: Page, at: number, limit: number): number {
  if (at + 1 >= limit) return limit
  const idiom = isIdiom(page, at)
  const open = page.closes[at + 1]!
  if (open > at) return Math.min(limit, open + 1)
  if (page.timeEnd[at + 1]! > at) return page.timeEnd[at + 1]! + 1
  const phrase = nounPhraseAt(page.tokens, page, at + 1, limit)
  if (phrase) return phrase.to + 1
  return idiom ? Math.min(limit, at + 2) : at + 1
}

/** لوكالة رويترز، بمناسبة الذكرى: an attached preposition, told from a noun by what stands behind it. */
function isAttachedPhrase(page: Page, i: number): boolean {
  const word = page.tokens.words[i]!
  if (word.form === 'ل' || word.form === 'ب') return true
  return word.cores.some(
    (core) =>
      (core.particle === 'ل' || core.particle === 'ب' || core.particle === 'ك') &&
      core.conjunction === '' &&
      (ATTACHED_NOUNS.has(core.text) || isNounBehind(page, i, core.text, core.start)),
  )
}

const ATTACHED_NOUNS = new Set(
  'وكاله صحيفه قناه موقع مناسبه حضور رءيس رئيس نظيره نظيرته اذاعه صحيفتنا شبكه برنامج التلفزيون محافظه مدينه منطقه جريده مجله صحيفة الاناضول صحافيين صحفيين وسائل مراسل مراسلنا'.split(
    ' ',
  ),
)

function afterAttached(page: Page, at: number, limit: number): number {
  if (page.tokens.words[at]!.form.length === 1)
    return page.closes[at + 1]! > at ? Math.min(limit, page.closes[at + 1]! + 1) : at + 1
  if (page.nameEnd[at]! >= at) return page.nameEnd[at]! + 1
  const phrase = nounPhraseAt(page.tokens, page, at + 1, limit)
  return phrase ? phrase.to + 1 : at + 1
}
