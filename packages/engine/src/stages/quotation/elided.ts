import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { SKIPPED_BEFORE } from './clause-subject.ts'
import type { Frame } from './frame.ts'
import type { Page } from './page.ts'
import { sentenceStart } from './sentence.ts'
import { agrees, at, NOBODY, type SourceContext } from './source-context.ts'
import { firstActor, isSpeakingPhrase, speakerOfPhrase, subjectOfSentence } from './speaker.ts'
import { isSpeakingHead } from './speaker-heads.ts'
import type { Speaker } from './speaker-record.ts'

// how many speakers back an elided subject is looked for
const LOOK_BACK = 60

/** The last speaker of the article who fits in gender and number; failing that the subject of the sentence. */
export function elided(page: Page, frame: Frame, context: SourceContext): Speaker {
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
