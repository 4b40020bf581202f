import { tokenSpan } from '@isnad/text'
import type { Gender, GrammaticalNumber, VerbFeatures } from '../../syntax/inflect.ts'
import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isPreposition, isRelative, isVerbalNounShape, thatParticle } from '../../syntax/particles.ts'
import type { Frame } from './frame.ts'
import { lastMentionIndex, type Page, type TokenMention } from './page.ts'
import { sentenceLimit, sentenceStart } from './sentence.ts'
import { isSpeakingPhrase, speakerOfPhrase } from './speaker.ts'
import { isSpeakingHead, TOGETHER } from './speaker-heads.ts'
import type { Additions, Speaker } from './speaker-record.ts'

/** A quotation whose source is known, as later cues look back on it. */
export interface Spoken {
  readonly token: number
  readonly speaker: Speaker
  /** 0 for a quotation that the reporter himself tells, more inside another's content. */
  readonly depth: number
}

export interface SourceContext {
  readonly spoken: readonly Spoken[]
  /** The speaker in whose content the cue stands, or null. */
  readonly enclosing: Speaker | null
  readonly additions: Additions
}

// how many speakers back an elided subject, and the speaker of a circumstance, are looked for
const LOOK_BACK = 60
const NEAR = 12

const NOBODY: Speaker = {
  ids: [],
  span: null,
  form: 'elided',
  gender: null,
  number: null,
  notes: [],
  certainty: 0.5,
}

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
  return found && { ...found, notes: [`subject after the cue`, ...found.notes] }
}

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
  const before = subjectBefore(page, frame, context)
  return before === undefined ? elided(page, frame, context) : before
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
  return subjectOfSentence(page, token, context) ?? elided(page, frame, context)
}

const at = (page: Page, token: number): Pick<Speaker, 'span' | 'form'> => ({
  span: tokenSpan(page.tokens, token),
  form: 'elided',
})

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

type Agreement = { readonly gender: Gender | null; readonly number: GrammaticalNumber | null }

/** Gender and number agree unless both are known and differ. A feminine singular may stand for several things. */
function agrees({ gender, number }: Agreement, features: Agreement): boolean {
  if (gender && features.gender && gender !== features.gender) return false
  const many = (n: GrammaticalNumber | null): boolean | null => (n === null ? null : n !== 's')
  const [a, b] = [many(number), many(features.number)]
  return a === null || b === null || a === b || features.gender === 'f'
}

/** The first name of the sentence that may act: the subject of a verb that is no cue (واختتم الملك … داعيا). */
function subjectOfSentence(page: Page, token: number, context: SourceContext): Speaker | null {
  const found = firstActor(page, sentenceStart(page, token), token, context)
  return (
    found && { ...found, ...at(page, token), certainty: 0.7, notes: ['the subject of the sentence', ...found.notes] }
  )
}

function firstActor(page: Page, start: number, end: number, context: SourceContext): Speaker | null {
  const candidates: TokenMention[] = []
  for (let i = start; i < end; i++) {
    const index = page.mentionAt[i]!
    if (index < 0) continue
    const m = page.mentions[index]!
    if (m.entity.type !== 'LOC' && m.entity.type !== 'INSTRUMENT' && !(i > start && isGoverned(page, i)))
      candidates.push(m)
    i = m.to
  }
  const first = candidates[0]
  const phrase = speakingPhraseIn(page, start, Math.min(end, first?.from ?? end))
  if (phrase)
    return speakerOfPhrase(
      page,
      phrase,
      context.spoken.map((s) => s.speaker),
      context.additions,
    )
  if (!first) return null
  return speakerOfPhrase(page, { from: first.from, to: lastJoined(page, candidates) }, [], context.additions)
}

/** وناقش الوزراء … مؤكدين: a speaker without a name near the start of the sentence. */
function speakingPhraseIn(page: Page, start: number, end: number): NounPhrase | null {
  for (let i = start; i < Math.min(end, start + 4); i++) {
    if (!isSpeakingHead(page.tokens.words[i]!.form) && !TOGETHER.has(page.tokens.words[i]!.form)) continue
    if (i > 0 && isGoverned(page, i)) return null
    return nounPhraseAt(page.tokens, page, i, end)
  }
  return null
}

const isGoverned = (page: Page, i: number): boolean =>
  /^(في|من|الي|علي|عن|مع|بين|ضد)$/.test(page.tokens.words[i - 1]!.form)

/** A name joined to the first one, or apposed to a role right in front of it. */
function lastJoined(page: Page, mentions: readonly TokenMention[]): number {
  let { to, mention } = mentions[0]!
  for (const m of mentions.slice(1)) {
    const apposed = mention.form === 'role' && m.entity.type === 'PER'
    if (m.from !== to + 1 || !(apposed || page.isJoinedName(m.from))) break
    to = m.to
    mention = m.mention
  }
  return to
}

const SKIPPED_BEFORE =
  /^(لكن|ولكن|فيما|بينما|اذ|حيث|قد|فقد|لقد|كان|كانت|وكان|وكانت|كانوا|سبق|وان|،|,|ايضا|بدوره|بدورها|هناك|هنا|اليوم|امس|"|”|»)$/

/**
 * The subject in front of the verb: وكان الكرملين أعلن، الشركاء الأتراك أكدوا, and the noun of التي قالت. Undefined when
 * there is none, null when it is a thing that cannot speak.
 */
function subjectBefore(page: Page, frame: Frame, context: SourceContext): Speaker | null | undefined {
  const { words } = page.tokens
  const { token, core, pronoun } = frame.cue
  if (core.conjunction !== '') return undefined
  const start = sentenceStart(page, token)
  let i = token - 1
  while (i >= start && SKIPPED_BEFORE.test(words[i]!.form)) i--
  if (i < start) return undefined
  if (isRelative(words[i]!)) return antecedentOf(page, frame, i, start, context)
  if (/^(فيها|فيه|خلالها|خلاله)$/.test(words[token + 1]?.form ?? '')) return whoWrote(page, frame, start, context)
  if (pronoun !== '') return undefined
  const phrase = phraseEndingAt(page, i, clauseStart(page, i, start))
  if (!phrase) return undefined
  const known = page.mentionAt[phrase.from]! >= 0
  if (!known && !isSpeakingPhrase(page, phrase)) {
    const thing =
      context.enclosing !== null || (frame.cue.features.tense === 'imperfect' && frame.cue.features.gender === 'f')
    return thing && !frame.subject && page.mentionAt[i]! < 0 ? null : undefined
  }
  const found = speakerOfPhrase(
    page,
    phrase,
    context.spoken.map((s) => s.speaker),
    context.additions,
  )
  if (!found) return undefined
  // أنه وفلان كررا: the pronoun is the speaker in whose words it stands
  const that = phrase.from > 0 ? thatParticle(words[phrase.from - 1]!) : null
  const both = context.enclosing && page.isJoinedName(phrase.from) && that !== null && that.pronoun !== ''
  const ids = both ? [...context.enclosing!.ids, ...found.ids] : found.ids
  return { ...found, ids, certainty: found.certainty * 0.92, notes: ['subject in front of the cue', ...found.notes] }
}

/** Whom a relative clause with a cue is about: التي قالت, but not of تصنفها, whose subject is left out. */
function antecedentOf(
  page: Page,
  frame: Frame,
  relative: number,
  start: number,
  context: SourceContext,
): Speaker | undefined {
  const { token, pronoun } = frame.cue
  if (pronoun !== '' || frame.subject) return undefined
  if (/^(فيها|فيه|خلالها|خلاله)$/.test(page.tokens.words[token + 1]!.form))
    return lastActor(page, start, relative, context)
  let i = relative - 1
  while (i >= start && page.tokens.words[i]!.kind === 'punctuation') i--
  const mention = mentionEndingAt(page, i, start)
  if (!mention && words(page, relative) === 'الذين') {
    const found = speakerOfPhrase(page, { from: i, to: i }, [], context.additions)
    return found ?? undefined
  }
  if (!mention) return describedAntecedent(page, i, start, context)
  if (mention.entity.type === 'LOC') return undefined
  if (relative - i === 1 && !agreesWithRelative(page, relative, mention)) return undefined
  if (frame.cue.features.number === 'p' && words(page, relative) === 'التي') return undefined
  const found = speakerOfPhrase(page, { from: mention.from, to: i }, [], context.additions)
  return found
    ? {
        ...found,
        certainty: found.certainty * 0.9,
        notes: ['the noun that the relative clause describes', ...found.notes],
      }
    : undefined
}

/** أوساط الغالبية النيابية التي حذرت: the phrase in front of the relative, when its head speaks. */
function describedAntecedent(page: Page, last: number, start: number, context: SourceContext): Speaker | undefined {
  for (let from = last; from >= Math.max(start, last - 4); from--) {
    if (!isSpeakingHead(page.tokens.words[from]!.form)) continue
    const found = speakerOfPhrase(page, { from, to: last }, [], context.additions)
    if (found)
      return { ...found, certainty: 0.7, notes: ['the noun that the relative clause describes', ...found.notes] }
  }
  return undefined
}

const words = (page: Page, i: number): string => page.tokens.words[i]!.form

function agreesWithRelative(page: Page, relative: number, mention: TokenMention): boolean {
  const { form } = page.tokens.words[relative]!
  return !(form === 'التي' && mention.entity.type === 'PER')
}

/** رسالة … أعربت فيها: the state or body that opens the clause, for a feminine verb; else the person before. */
function whoWrote(page: Page, frame: Frame, start: number, context: SourceContext): Speaker | undefined {
  const { token, features } = frame.cue
  if (features.gender === 'f') {
    let from = token
    while (from > start && !thatParticle(page.tokens.words[from - 1]!) && page.opensPassage[from - 1]! < 0) from--
    const found = firstActor(page, from, token, context)
    if (found) return { ...found, certainty: 0.75, notes: ['who opens the clause', ...found.notes] }
  }
  return lastActor(page, start, token, context)
}

function lastActor(page: Page, start: number, end: number, context: SourceContext): Speaker | undefined {
  for (let i = lastMentionIndex(page, end); i >= 0; i--) {
    const m = page.mentions[i]!
    if (m.from < start) break
    if (m.entity.type !== 'PER') continue
    const found = speakerOfPhrase(page, m, [], context.additions)
    return found
      ? { ...found, certainty: 0.75, notes: ['whose words they are: the person before', ...found.notes] }
      : undefined
  }
  return undefined
}

/** The first token of the clause that a token stands in: after أن, a comma, a colon, an opening mark or the sentence's start. */
function clauseStart(page: Page, token: number, start: number): number {
  for (let i = token; i > start; i--) {
    const before = page.tokens.words[i - 1]!
    if (thatParticle(before) || page.opensPassage[i - 1]! >= 0 || /^[:،,؛]$/.test(before.form)) return i
    if (token - i > 10) return i
  }
  return start
}

function phraseEndingAt(page: Page, token: number, start: number): NounPhrase | null {
  const mention = mentionEndingAt(page, token, start)
  if (mention) {
    if (mention.entity.type === 'LOC' || (mention.from > 0 && isGoverned(page, mention.from))) return null
    return { from: firstJoined(page, mention, start), to: token }
  }
  let from = start
  while (from < token && SKIPPED_BEFORE.test(page.tokens.words[from]!.form)) from++
  const phrase = nounPhraseAt(page.tokens, page, from, token + 1)
  return phrase && phrase.to === token ? phrase : null
}

function mentionEndingAt(page: Page, token: number, start: number): TokenMention | null {
  for (let i = token; i >= Math.max(start, token - 8); i--) {
    const index = page.mentionAt[i]!
    if (index >= 0 && page.mentions[index]!.to === token) return page.mentions[index]!
  }
  return null
}

function firstJoined(page: Page, mention: TokenMention, start: number): number {
  let { from } = mention
  while (from > start && page.isJoinedName(from)) {
    const before = mentionEndingAt(page, from - 1, start)
    if (!before) break
    from = before.from
  }
  return from
}

/** The last speaker of the article who fits in gender and number; failing that the subject of the sentence. */
function elided(page: Page, frame: Frame, context: SourceContext): Speaker {
  const own = joinedToClause(page, frame, context)
  if (own) return own
  const { features, token } = frame.cue
  const { spoken, enclosing } = context
  const rejected: string[] = []
  const statement = inStatement(page, token)
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - LOOK_BACK); i--) {
    const before = spoken[i]!
    if (before.speaker.ids.length === 0 || before.depth > (enclosing ? 1 : 0)) continue
    if (!agrees(before.speaker, features) && !statement) {
      rejected.push(`not the speaker of token ${before.token}: gender or number differ`)
      continue
    }
    const notes = ['no subject: the last speaker who fits', ...rejected]
    return { ...before.speaker, ...at(page, token), certainty: before.speaker.certainty * 0.88, notes }
  }
  return (
    subjectOfSentence(page, token, context) ?? {
      ...NOBODY,
      notes: ['no subject, and no speaker before who fits', ...rejected],
    }
  )
}

/**
 * لكن مسؤولا في الحركة رد … وأكد: joined to a clause of the same sentence that no cue opens, the verb has that clause's
 * subject, where the gender allows it.
 */
function joinedToClause(page: Page, { cue }: Frame, context: SourceContext): Speaker | null {
  const { token, core, features } = cue
  const start = sentenceStart(page, token)
  if (core.conjunction !== 'و' || token === start || context.enclosing) return null
  if ((context.spoken.at(-1)?.token ?? -1) >= start) return null
  let from = start
  while (from < token && SKIPPED_BEFORE.test(page.tokens.words[from]!.form)) from++
  // the clause opens with its subject or with a verb in front of it
  if (page.mentionAt[from]! < 0 && !isSpeakingHead(page.tokens.words[from]!.form)) from++
  const phrase = from < token ? nounPhraseAt(page.tokens, page, from, token) : null
  const opens = phrase !== null && (page.mentionAt[from]! >= 0 || isSpeakingPhrase(page, phrase))
  const found = opens ? speakerOfPhrase(page, phrase, [], context.additions) : firstActor(page, from, token, context)
  if (!found) return null
  const person = found.ids.every((id) => page.entities.get(id)?.type === 'PER')
  if (features.gender === 'f' && person && found.ids.length > 0) return null
  if (features.gender === 'm' && found.ids.some((id) => page.entities.get(id)?.type === 'GPE')) return null
  return {
    ...found,
    ...at(page, token),
    certainty: 0.72,
    notes: ['the subject of the clause that it is joined to', ...found.notes],
  }
}

/** The sentence is about a statement (جاء في البيان …، وذكر): its verbs agree with the statement. */
function inStatement(page: Page, token: number): boolean {
  for (let i = sentenceStart(page, token); i < token; i++)
    if (/^(بيان|البيان)$/.test(page.tokens.words[i]!.form)) return true
  return false
}

/** إعلان الكرملين: its genitive; إعلانه: the name before; وجهت X تحذيرا: the verb's subject. */
function ofNoun(page: Page, frame: Frame, context: SourceContext): Speaker {
  const { token, pronoun, features, core } = frame.cue
  if (pronoun !== '') {
    const mention = ownerOf(page, token, pronoun)
    if (!mention) return elided(page, frame, context)
    const notes = [`the pronoun: ${mention.entity.name.ar}`]
    return { ...NOBODY, ids: [mention.entity.id], ...at(page, token), form: 'pronoun', certainty: 0.7, notes }
  }
  if (features.accusative || core.particle === 'ب') {
    const start = clauseStart(page, token, sentenceStart(page, token))
    const near = features.accusative ? nearSubject(page, start, token, context) : null
    const subject = near ?? subjectOfSentence(page, token, context)
    if (subject) return { ...subject, ...at(page, token) }
  }
  return { ...NOBODY, notes: ['a noun of saying with nobody beside it'] }
}

/** قيادة الأركان كانت قد أصدرت أمرا: the phrase that opens the clause. */
function nearSubject(page: Page, start: number, end: number, context: SourceContext): Speaker | null {
  const phrase = nounPhraseAt(page.tokens, page, start, end)
  if (!phrase || (page.mentionAt[phrase.from]! < 0 && !isSpeakingPhrase(page, phrase))) return null
  const found = speakerOfPhrase(page, phrase, [], context.additions)
  return found && { ...found, certainty: 0.75, notes: ['the subject of the clause', ...found.notes] }
}

/** The entity that a possessive pronoun points to: a person for ه, a body or state for ها, nearest clause first. */
function ownerOf(page: Page, token: number, pronoun: string): TokenMention | null {
  const start = sentenceStart(page, token)
  let body: TokenMention | null = null
  for (let i = clauseStart(page, token - 1, start); i < token; i++) {
    const index = page.mentionAt[i]!
    if (index < 0) continue
    const m = page.mentions[index]!
    i = m.to
    if (m.entity.type === 'LOC' || m.entity.type === 'INSTRUMENT' || (i > start && isGoverned(page, m.from))) continue
    if (pronoun === 'ه' && m.entity.type === 'PER') return m
    if (pronoun !== 'ه' && m.entity.type !== 'PER') return m
    body ??= pronoun === 'ه' && m.entity.type === 'GPE' ? null : m
  }
  return body ?? lastMention(page, token, start, pronoun)
}

function lastMention(page: Page, token: number, start: number, pronoun: string): TokenMention | null {
  for (let i = lastMentionIndex(page, token); i >= 0; i--) {
    const m = page.mentions[i]!
    if (m.from < start) break
    if (m.to >= token) continue
    if (m.entity.type === 'LOC' || m.entity.type === 'INSTRUMENT') continue
    if (pronoun === 'ها' ? m.entity.type !== 'PER' : m.entity.type !== 'GPE') return m
  }
  return null
}
