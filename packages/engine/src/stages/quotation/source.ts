import { tokenSpan } from '@isnad/text'
import type { Gender, GrammaticalNumber, VerbFeatures } from '../../syntax/inflect.ts'
import { isRelative } from '../../syntax/particles.ts'
import { type Frame, sentenceLimit } from './complement.ts'
import type { Page, TokenMention } from './page.ts'
import { type Additions, type Speaker, speakerOfPhrase } from './speaker.ts'

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

const NOBODY: Speaker = { ids: [], span: null, form: 'elided', gender: null, number: null, notes: [], certainty: 0.5 }

/** Finds whom a cue's words are ascribed to. Empty ids, with a note, when nobody is given. */
export function sourceOf(page: Page, frame: Frame, context: SourceContext): Speaker {
  const { cue } = frame
  const found = bySubject(page, frame, context) ?? byForm(page, frame, context)
  const { gender, number, kind } = cue.features
  // a verb in front of its subject is singular whatever follows
  return {
    ...found,
    gender: found.gender ?? gender,
    number: found.number ?? (kind === 'finite' && frame.subject ? null : number),
  }
}

function bySubject(page: Page, frame: Frame, { spoken, additions }: SourceContext): Speaker | null {
  if (!frame.subject) return null
  const earlier = spoken.map((s) => s.speaker)
  const found = speakerOfPhrase(page, frame.subject, earlier, additions)
  return found && { ...found, notes: [`subject after the cue`, ...found.notes] }
}

function byForm(page: Page, frame: Frame, context: SourceContext): Speaker {
  const { features } = frame.cue
  if (features.kind === 'participle') return circumstanceOf(page, frame, context)
  if (features.kind === 'verbal-noun') return ofNoun(page, frame, context)
  if (features.person === 1) return firstPerson(context)
  return subjectBefore(page, frame, context) ?? elided(page, frame, context)
}

function firstPerson({ enclosing }: SourceContext): Speaker {
  if (!enclosing) return { ...NOBODY, notes: ['first person outside any quotation'] }
  return {
    ...enclosing,
    span: null,
    certainty: enclosing.certainty * 0.7,
    notes: ['first person inside this speaker’s own words'],
  }
}

/** مشيرا إلى: said by the speaker of the nearest cue before it in the sentence, else by the sentence's subject. */
function circumstanceOf(page: Page, frame: Frame, context: SourceContext): Speaker {
  const { token, features } = frame.cue
  const near = lastSpokenInSentence(page, token, context, features)
  if (near)
    return {
      ...near.speaker,
      ...at(page, token),
      certainty: near.speaker.certainty * 0.97,
      notes: ['the speaker of the cue before, whose circumstance the participle is', ...near.speaker.notes],
    }
  return subjectOfSentence(page, frame, context) ?? elided(page, frame, context)
}

const at = (page: Page, token: number): Pick<Speaker, 'span' | 'form'> => ({
  span: tokenSpan(page.tokens, token),
  form: 'elided',
})

function lastSpokenInSentence(
  page: Page,
  token: number,
  { spoken, enclosing }: SourceContext,
  features: VerbFeatures,
): Spoken | null {
  const { tokens } = page
  for (let i = spoken.length - 1; i >= 0; i--) {
    const before = spoken[i]!
    if (tokens.lines[before.token] !== tokens.lines[token]) return null
    if (before.token >= token || sentenceLimit(page, before.token) <= token) continue
    if (before.depth > (enclosing ? 1 : 0) || before.speaker.ids.length === 0) continue
    if (agrees(before.speaker, features)) return before
  }
  return null
}

/** Gender and number agree unless both are known and differ. */
function agrees(
  { gender, number }: Speaker,
  features: { readonly gender: Gender | null; readonly number: GrammaticalNumber | null },
): boolean {
  if (gender && features.gender && gender !== features.gender) return false
  const many = (n: GrammaticalNumber | null): boolean | null => (n === null ? null : n !== 's')
  const [a, b] = [many(number), many(features.number)]
  return a === null || b === null || a === b || features.gender === 'f'
}

/** The first name of the sentence that may act: the subject of a verb that is no cue (واختتم الملك … داعيا). */
function subjectOfSentence(page: Page, frame: Frame, context: SourceContext): Speaker | null {
  const start = sentenceStart(page, frame.cue.token)
  const candidates: TokenMention[] = []
  for (let i = start; i < frame.cue.token; i++) {
    const index = page.mentionAt[i]!
    if (index < 0) continue
    const m = page.mentions[index]!
    if (m.entity.type === 'LOC' || m.entity.type === 'INSTRUMENT') continue
    if (i > start && page.tokens.words[i - 1]!.form.length <= 3 && isGoverned(page, i)) continue
    candidates.push(m)
    i = m.to
  }
  const first = candidates[0]
  if (!first) return null
  const found = speakerOfPhrase(page, { from: first.from, to: lastJoined(page, candidates) }, [], context.additions)
  return (
    found && {
      ...found,
      ...at(page, frame.cue.token),
      certainty: 0.7,
      notes: ['the subject of the sentence', ...found.notes],
    }
  )
}

const isGoverned = (page: Page, i: number): boolean =>
  /^(في|من|الي|علي|عن|مع|بين|ضد)$/.test(page.tokens.words[i - 1]!.form)

function lastJoined(page: Page, mentions: readonly TokenMention[]): number {
  let { to } = mentions[0]!
  for (const m of mentions.slice(1)) {
    if (m.from !== to + 1 || !page.tokens.words[m.from]!.form.startsWith('و')) break
    to = m.to
  }
  return to
}

export function sentenceStart(page: Page, token: number): number {
  let i = token
  while (
    i > 0 &&
    page.tokens.lines[i - 1] === page.tokens.lines[token] &&
    page.tokens.sentences[i - 1] === page.tokens.sentences[token]
  )
    i--
  return i
}

const SKIPPED_BEFORE = /^(قد|فقد|لقد|كان|كانت|وكان|وكانت|كانوا|سبق|وان|،|,|ايضا|لا|بدوره|بدورها)$/

/** The subject in front of the verb: وكان الكرملين أعلن، الشركاء الأتراك أكدوا, and the noun of التي قالت. */
function subjectBefore(page: Page, frame: Frame, context: SourceContext): Speaker | null {
  const { tokens } = page
  const { token, features } = frame.cue
  const start = sentenceStart(page, token)
  let i = token - 1
  while (i >= start && SKIPPED_BEFORE.test(tokens.words[i]!.form)) i--
  if (i < start) return null
  let relative = false
  if (isRelative(tokens.words[i]!)) {
    relative = true
    i--
    while (i >= start && tokens.words[i]!.kind === 'punctuation') i--
  }
  const mention = mentionEndingAt(page, i, start)
  if (mention && mention.entity.type !== 'LOC' && frame.cue.core.conjunction === '') {
    const from = firstJoined(page, mention, start)
    const found = speakerOfPhrase(page, { from, to: i }, [], context.additions)
    if (
      found &&
      agrees(
        { ...found, gender: found.gender },
        { gender: null, number: features.number === 's' && found.ids.length > 1 ? 'p' : null },
      )
    ) {
      return {
        ...found,
        certainty: found.certainty * 0.92,
        notes: [
          relative ? 'the noun that the relative clause describes' : 'subject in front of the cue',
          ...found.notes,
        ],
      }
    }
  }
  return null
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
  while (from > start && page.tokens.words[from]!.form.startsWith('و')) {
    const before = mentionEndingAt(page, from - 1, start)
    if (!before) break
    from = before.from
  }
  return from
}

/** The last speaker of the article who fits in gender and number. */
function elided(page: Page, frame: Frame, { spoken, enclosing }: SourceContext): Speaker {
  const { features, token } = frame.cue
  const rejected: string[] = []
  for (let i = spoken.length - 1; i >= 0; i--) {
    const before = spoken[i]!
    if (before.speaker.ids.length === 0) continue
    if (before.depth > (enclosing ? 1 : 0)) continue
    if (!agrees(before.speaker, features)) {
      rejected.push(`not the speaker of token ${before.token}: gender or number differ`)
      continue
    }
    return {
      ...before.speaker,
      ...at(page, token),
      certainty: before.speaker.certainty * 0.88,
      notes: ['no subject: the last speaker who fits', ...rejected],
    }
  }
  return { ...NOBODY, notes: ['no subject, and no speaker before who fits', ...rejected] }
}

/** إعلان الكرملين: its genitive; إعلانه: the last speaker or name; وجهت X تحذيرا: the verb's subject. */
function ofNoun(page: Page, frame: Frame, context: SourceContext): Speaker {
  const { cue } = frame
  const { token } = cue
  if (cue.pronoun !== '') {
    const features = pronounFeatures(cue.pronoun)
    const mention = lastMentionBefore(page, token, features)
    if (mention)
      return {
        ...NOBODY,
        ids: [mention.entity.id],
        ...at(page, token),
        form: 'pronoun',
        certainty: 0.7,
        notes: [`the pronoun: ${mention.entity.name.ar}`],
      }
    return elided(page, frame, context)
  }
  if (cue.features.accusative || cue.core.particle === 'ب') {
    const subject = subjectOfSentence(page, frame, context)
    if (subject) return subject
  }
  return { ...NOBODY, notes: ['a noun of saying with nobody beside it'] }
}

const pronounFeatures = (pronoun: string): { readonly gender: Gender | null; readonly number: GrammaticalNumber } =>
  pronoun === 'ه'
    ? { gender: 'm', number: 's' }
    : pronoun === 'ها'
      ? { gender: 'f', number: 's' }
      : { gender: null, number: 'p' }

function lastMentionBefore(
  page: Page,
  token: number,
  { gender }: ReturnType<typeof pronounFeatures>,
): TokenMention | null {
  for (let i = page.mentions.length - 1; i >= 0; i--) {
    const m = page.mentions[i]!
    if (m.to >= token || page.tokens.lines[m.from] !== page.tokens.lines[token]) continue
    if (m.entity.type === 'LOC' || m.entity.type === 'INSTRUMENT') continue
    if (gender === 'f' && m.entity.type === 'PER') continue
    if (gender === 'm' && m.entity.type === 'GPE') continue
    return m
  }
  return null
}
