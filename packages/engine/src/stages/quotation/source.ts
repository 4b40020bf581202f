import type { VerbFeatures } from '../../syntax/inflect.ts'
import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import {
  isJoinedWord,
  isPreposition,
  isRelative,
  isVerbalNounShape,
  thatParticle,
  withoutConjunction,
} from '../../syntax/particles.ts'
import { elided } from './elided.ts'
import type { Frame } from './frame.ts'
import { ofNoun } from './noun-source.ts'
import type { Page, TokenMention } from './page.ts'
import { sentenceLimit, sentenceStart } from './sentence.ts'
import { agrees, at, NOBODY, type SourceContext, type Spoken } from './source-context.ts'
import { firstActor, isSpeakingPhrase, speakerOfPhrase, subjectOfSentence } from './speaker.ts'
import { isDescribed } from './speaker-heads.ts'
import type { Additions, Speaker } from './speaker-record.ts'
import { subjectBefore } from './subject-before.ts'
import { unknownNameBehind } from './unknown-name.ts'

// how many speakers back the speaker of a circumstance is looked for
const NEAR = 12

/**
 * Finds whom a cue's words are ascribed to. Empty ids, with a note, when nobody is given. Null when the cue's
 * subject is a thing, so that nobody speaks at all: الهجوم يشير إلى أن.
 */
export function sourceOf(page: Page, frame: Frame, context: SourceContext): Speaker | null {
  const { features } = frame.cue
  if (frame.subject && !maySpeak(page, frame, frame.subject, context)) return null
  const found = bySubject(page, frame, context) ?? byForm(page, frame, context)
  if (!found) return null
  // a verb in front of its subject shows its gender and stays singular; a noun of saying shows nothing of the speaker
  if (features.kind === 'verbal-noun') return { ...found, gender: null, number: found.ids.length > 1 ? 'p' : null }
  const number = features.kind === 'finite' && frame.subject ? found.number : (found.number ?? features.number)
  return { ...found, gender: features.gender ?? found.gender, number }
}

/**
 * Whether a subject may be someone. A name that nobody knows may; inside another's words, and before an object or a
 * preposition, only what is known to speak (تطلب الخطة تعبئة asks nothing).
 */
function maySpeak(page: Page, frame: Frame, subject: NounPhrase, { enclosing }: SourceContext): boolean {
  if (isSpeakingPhrase(page, subject)) return true
  if (enclosing) return false
  const said = frame.construction === 'clause' || frame.construction === 'quote' || frame.construction === 'colon'
  return said || !isThing(page, subject)
}

/** A common noun by its shape: a verbal noun, or one with a pronoun or a feminine ending. */
function isThing(page: Page, { from, to }: NounPhrase): boolean {
  if (page.mentionAt[from]! >= 0) return false
  const { form } = page.tokens.words[from]!
  return isVerbalNounShape(form.replace(/^ال/, '')) || (from === to && /(ه|ها|هم|ات)$/.test(form))
}

function bySubject(page: Page, frame: Frame, { spoken, additions }: SourceContext): Speaker | null {
  if (!frame.subject) return null
  const earlier = spoken.map((s) => s.speaker)
  const found = speakerOfPhrase(page, frame.subject, earlier, additions)
  const name = found?.form === 'role' ? nameBehindTitle(page, frame, frame.subject) : null
  if (name) {
    const notes = ['subject after the cue', `the name behind the title: ${name.entity.name.ar}`]
    return { ...found!, ids: [name.entity.id], span: name.mention.span, form: 'name', certainty: 0.85, notes }
  }
  const unknown =
    found?.form === 'role' && isNew(found, additions)
      ? unknownNameBehind(page, frame.subject, frame.marker, additions)
      : null
  const speaker = unknown ?? (found && withJoined(page, frame, frame.subject, found, earlier, additions))
  return speaker && { ...speaker, notes: [`subject after the cue`, ...speaker.notes] }
}

/** مصادر محلية في الخليل وشهود عيان: a second described source, joined behind the place of the first. */
function withJoined(
  page: Page,
  { marker }: Frame,
  { to }: NounPhrase,
  found: Speaker,
  earlier: readonly Speaker[],
  additions: Additions,
): Speaker {
  const { words } = page.tokens
  if (found.form !== 'role') return found
  for (let i = to + 1; i < Math.min(marker, to + JOINED_WITHIN); i++) {
    if (/^[،,]$/.test(words[i]!.form)) break
    if (!isJoinedWord(words[i]!) || !isDescribed(withoutConjunction(words[i]!))) continue
    const phrase = nounPhraseAt(page.tokens, page, i, marker)
    const second = phrase && speakerOfPhrase(page, phrase, earlier, additions)
    if (second) return { ...found, ids: [...new Set([...found.ids, ...second.ids])], number: 'p' }
  }
  return found
}

const JOINED_WITHIN = 6

/** True for a source that was only described just now: a name may stand behind the description. */
const isNew = ({ ids }: Speaker, additions: Additions): boolean =>
  ids.length === 1 && additions.entities.at(-1)?.id === ids[0]

/** مقررة الأمم المتحدة المعنية بالحق في الغذاء هلال إيلفر: the person's name that ends a long title. */
function nameBehindTitle(page: Page, frame: Frame, { from, to }: NounPhrase): TokenMention | null {
  for (let i = from; i <= to; i++) if (page.nameKind(i) === 'person' || page.nameKind(i) === 'role') return null
  for (let i = to + 1; i < frame.marker; i++) {
    if (page.nameKind(i) !== 'person') continue
    const mention = page.mentions[page.mentionAt[i]!]!
    const previous = page.tokens.words[i - 1]!
    return isPreposition(previous) || isRelative(previous) ? null : mention
  }
  return null
}

function byForm(page: Page, frame: Frame, context: SourceContext): Speaker | null {
  const { features } = frame.cue
  if (features.kind === 'participle') return circumstanceOf(page, frame, context)
  if (features.kind === 'verbal-noun') return ofNoun(page, frame, context)
  if (features.person === 1) return firstPerson(context)
  if (page.tokens.words[frame.cue.token - 1]?.form.endsWith('ما')) return ofWhatWasSaid(page, frame, context)
  const topic = topicOf(page, frame, context)
  if (topic) return topic
  const relative = saidOfNoun(page, frame, context)
  if (relative) return relative
  const before = subjectBefore(page, frame, context)
  return before === undefined ? elided(page, frame, context) : before
}

/** نشر الموقع صورا قال إنها: an indefinite noun is described, so that the clause's subject speaks. */
function saidOfNoun(page: Page, { cue, marker, subject }: Frame, context: SourceContext): Speaker | null {
  const { words } = page.tokens
  const before = words[cue.token - 1]
  if (!before || subject || cue.core.conjunction !== '' || cue.features.kind !== 'finite') return null
  const noun = /^[^و].{2,}ا$/.test(before.form) && page.mentionAt[cue.token - 1]! < 0
  const referred =
    thatParticle(words[marker]!)?.pronoun === 'ها' || /^(فيه|فيها)$/.test(words[cue.token + 1]?.form ?? '')
  return noun && referred ? subjectOfSentence(page, cue.token, context) : null
}

/** أما الرئيس الإيراني، فقال: the topic in front is the subject. */
function topicOf(page: Page, { cue }: Frame, context: SourceContext): Speaker | null {
  const start = sentenceStart(page, cue.token)
  if (cue.core.conjunction !== 'ف' || !/^و?اما$/.test(page.tokens.words[start]!.form)) return null
  const phrase = nounPhraseAt(page.tokens, page, start + 1, cue.token)
  const found =
    phrase &&
    speakerOfPhrase(
      page,
      phrase,
      context.spoken.map((s) => s.speaker),
      context.additions,
    )
  return found && { ...found, notes: ['the topic in front of the cue', ...found.notes] }
}

function firstPerson({ enclosing }: SourceContext): Speaker {
  if (!enclosing) return { ...NOBODY, notes: ['first person outside any quotation'] }
  const notes = ['first person inside this speaker’s own words']
  return { ...enclosing, span: null, certainty: enclosing.certainty * 0.7, notes }
}

/** ما أسماه، ما وصفتها بـ: the speaker whose words hold it, else the subject of the sentence. */
function ofWhatWasSaid(page: Page, frame: Frame, context: SourceContext): Speaker {
  const { enclosing } = context
  if (enclosing) return { ...enclosing, ...at(page, frame.cue.token), notes: ['the speaker in whose words it stands'] }
  return subjectOfSentence(page, frame.cue.token, context) ?? elided(page, frame, context)
}

/** مشيرا إلى: said by the speaker of the nearest cue before it in the sentence, else by the sentence's subject. */
function circumstanceOf(page: Page, frame: Frame, context: SourceContext): Speaker {
  const { token, features } = frame.cue
  const near = lastSpokenInSentence(page, token, context, features)
  const turn = near ? turnBetween(page, near.token, token) : -1
  if (turn >= 0) {
    const other = firstActor(page, turn, token, context)
    if (other)
      return { ...other, ...at(page, token), certainty: 0.8, notes: ['the subject after the turn of the sentence'] }
  }
  if (near) {
    return {
      ...near.speaker,
      ...at(page, token),
      certainty: near.speaker.certainty * 0.97,
      notes: ['the speaker of the cue before, whose circumstance the participle is', ...near.speaker.notes],
    }
  }
  return subjectOfSentence(page, token, context) ?? lineBefore(page, token, context) ?? elided(page, frame, context)
}

/** A participle that opens its line, under a line without a full stop, goes on with that line's sentence. */
function lineBefore(page: Page, token: number, context: SourceContext): Speaker | null {
  if (token === 0 || sentenceStart(page, token) !== token || /^[.!؟]$/.test(page.tokens.words[token - 1]!.form))
    return null
  return subjectOfSentence(page, token - 1, context)
}

/** إلا أن، غير أن، لكن: another subject follows. The token after the turn, or -1. */
function turnBetween(page: Page, from: number, to: number): number {
  const { words } = page.tokens
  for (let i = to - 1; i > from; i--) {
    const { form } = words[i]!
    if (thatParticle(words[i]!) && /^(الا|غير)$/.test(words[i - 1]!.form)) return i + 1
    if (/^و?لكن$/.test(form) && /^[،,]$/.test(words[i - 1]!.form)) return i + 1
  }
  return -1
}

function lastSpokenInSentence(
  page: Page,
  token: number,
  { spoken, enclosing }: SourceContext,
  features: VerbFeatures,
): Spoken | null {
  const { tokens } = page
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - NEAR); i--) {
    const before = spoken[i]!
    if (tokens.lines[before.token] !== tokens.lines[token]) return null
    if (before.token >= token || sentenceLimit(page, before.token) <= token) continue
    if (before.depth > (enclosing ? 1 : 0) || before.speaker.ids.length === 0) continue
    if (agrees(before.speaker, features)) return before
  }
  return null
}
