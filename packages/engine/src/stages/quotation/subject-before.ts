import { isRelative, thatParticle } from '../../syntax/particles.ts'
import { clauseStart, mentionEndingAt, phraseEndingAt, SKIPPED_BEFORE } from './clause-subject.ts'
import type { Frame } from './frame.ts'
import { lastMentionIndex, type Page, type TokenMention } from './page.ts'
import { sentenceStart } from './sentence.ts'
import type { SourceContext } from './source-context.ts'
import { firstActor, isSpeakingPhrase, speakerOfPhrase } from './speaker.ts'
import { isSpeakingHead } from './speaker-heads.ts'
import type { Speaker } from './speaker-record.ts'

/**
 * The subject in front of the verb: وكان الكرملين أعلن، الشركاء الأتراك أكدوا, and the noun of التي قالت. Undefined when
 * there is none, null when it is a thing that cannot speak.
 */
export function subjectBefore(page: Page, frame: Frame, context: SourceContext): Speaker | null | undefined {
  const { words } = page.tokens
  const { token, core, pronoun } = frame.cue
  if (core.conjunction !== '') return undefined
  const start = sentenceStart(page, token)
  let i = token - 1
  while (i >= start && SKIPPED_BEFORE.test(words[i]!.form)) {
    // على موقع تويتر، حيث قال: whose subject stands further in front
    if (words[i]!.form === 'حيث') return undefined
    i--
  }
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
