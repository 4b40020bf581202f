import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { clauseStart, isGoverned } from './clause-subject.ts'
import { elided } from './elided.ts'
import type { Frame } from './frame.ts'
import { lastMentionIndex, type Page, type TokenMention } from './page.ts'
import { sentenceStart } from './sentence.ts'
import { at, NOBODY, type SourceContext } from './source-context.ts'
import { isSpeakingPhrase, speakerOfPhrase, subjectOfSentence } from './speaker.ts'
import type { Speaker } from './speaker-record.ts'

/** إعلان الكرملين: its genitive; إعلانه: the name before; وجهت X تحذيرا: the verb's subject. */
export function ofNoun(page: Page, frame: Frame, context: SourceContext): Speaker {
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
