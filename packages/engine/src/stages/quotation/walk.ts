import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isPreposition, isVerbalNounShape, thatParticle } from '../../syntax/particles.ts'
import { COMMAS, skipAdjuncts } from './adjunct.ts'
import { type CueWord, cueWordsAt } from './cue-word.ts'
import { type Frame, frameFrom, loose, type Walked } from './frame.ts'
import { BEFORE_THAT, clauseFrame, colonFrame, IF_SO, LONG_QUOTE, markerAt, prepositionFrame } from './marker.ts'
import { isObjectLike, objectFrame } from './object.ts'
import type { Page } from './page.ts'
import { describes, pairFrame } from './pair.ts'
import { isPassedOn } from './passed-on.ts'
import { ADVERBIAL, OWN_BA, prepositionAt } from './preposition.ts'
import { isSpeakingPhrase } from './speaker.ts'
import { disagrees, hasSubjectBefore } from './subject-order.ts'

export function walk(page: Page, cue: CueWord, limit: number, state: Walked): Frame | null {
  const { entry } = cue
  // a subject in front of the verb leaves no room for one behind it, nor does a plural (طالبوا المنظمة)
  let subjectDue = cue.features.kind === 'finite' && cue.features.number !== 'p' && !hasSubjectBefore(page, cue)
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
      // ثمن ركن السيارات: a word that is also a noun needs someone who speaks
      if (entry.strict && hasObject && !isSpeakingPhrase(page, phrase)) return null
      state.subject = phrase
      subjectDue = false
    } else if (entry.takes.includes('pair')) return pairFrame(page, cue, state, phrase, limit)
    else if (hasObject && state.addressee && isObjectLike(page, cue, phrase))
      return objectFrame(page, cue, state, phrase, limit)
    else if (entry.addressee && hasObject && !entry.anyObject && !state.addressee && !isObjectLike(page, cue, phrase))
      state.addressee = phrase
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

function hasPrepositionAhead(page: Page, cue: CueWord, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 12); i++) if (prepositionAt(page, cue.entry.takes, i)) return true
  return false
}

/** A verb or participle of saying that is no noun begins something else. */
const startsAnother = (page: Page, i: number): boolean =>
  cueWordsAt(page, i).some((w) => w.features.kind !== 'verbal-noun' && !isVerbalNounShape(w.core.text))

/** The way was not understood: takes the first clause, colon or long quotation before another cue. */
export function scan(page: Page, cue: CueWord, limit: number, walked: Walked): Frame | null {
  const state = { ...walked }
  const { takes } = cue.entry
  const clause = takes.includes('أن')
  for (let i = cue.token + 1; i < limit; i++) {
    if (page.attributionEnd[i]! >= i) {
      i = page.attributionEnd[i]!
      continue
    }
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
    const preposition =
      takes.includes('إلى') || takes.includes('على') || takes.includes('عن') ? prepositionAt(page, takes, i) : null
    if (preposition && preposition.skip === 0 && i + 1 < limit && isVerbalNounShape(page.tokens.words[i + 1]!.form)) {
      return loose(prepositionFrame(page, cue, state, i, 0, limit))
    }
    if (i > cue.token + 1 && !isPassedOn(word) && startsAnother(page, i)) break
  }
  if (cue.entry.stance === 'confirm') return null // يعترف بحكومة: recognises
  return takes.includes('ب') ? looseBa(page, cue, walked, limit) : null
}

/** طالب تحالف الفصائل … بحوار: the first word with ب, when nothing else was found. */
export function looseBa(page: Page, cue: CueWord, walked: Walked, limit: number): Frame | null {
  // أفادت مصادر في مناطق تخضع لسيطرة … بقيام: of a verb that rather takes a clause, only a verbal noun
  const cautious = cue.entry.takes[0] !== 'ب' && !cue.entry.addressee
  for (let i = cue.token + 1; i < limit; i++) {
    const { form } = page.tokens.words[i]!
    if (page.closes[i]! > i) i = page.closes[i]!
    if (i > cue.token + 1 && startsAnother(page, i)) return null
    if (
      form.length < 4 ||
      form[0] !== 'ب' ||
      form.startsWith('بنا') ||
      OWN_BA.has(form) ||
      isPreposition(page.tokens.words[i]!)
    )
      continue
    const mention = page.mentionAt[i]!
    if (cautious && !isVerbalNounShape(form.slice(1))) continue
    if (mention >= 0 || ADVERBIAL.has(form.slice(1))) continue
    return loose(prepositionFrame(page, cue, { ...walked, i }, i, 1, limit))
  }
  return null
}
