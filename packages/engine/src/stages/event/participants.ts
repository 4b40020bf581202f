import { tokenSpan } from '@isnad/text'
import { groupBefore, openingSubject, salientBefore } from './antecedents.ts'
import { actorsOf } from './argument-groups.ts'
import type { ClauseView, ParticipantContext, Participants } from './clause-view.ts'
import type { TriggerMention } from './find-triggers.ts'
import { nounParticipants } from './noun-participants.ts'
import { type PlacedQuotation, quotationAround, quotationAtCue } from './scene.ts'
import { verbParticipants, verbRoles } from './verb-participants.ts'

/** Finds who takes part in the step that a trigger names, by the trigger's frame. Nobody is invented. */
export function findParticipants(context: ParticipantContext, mention: TriggerMention, view: ClauseView): Participants {
  const { scene } = context
  const span = tokenSpan(scene.tokens, mention.token)
  const around = quotationAround(scene, span)
  if (mention.trigger.frame === 'say') return sayParticipants(context, mention, view, around)
  return mention.isVerb
    ? verbParticipants(context, mention, view, around)
    : nounParticipants(context, mention, view, around)
}

function sayParticipants(
  context: ParticipantContext,
  mention: TriggerMention,
  view: ClauseView,
  around: PlacedQuotation | null,
): Participants {
  const own = quotationAtCue(context.scene, mention.token)
  const roles = mention.isVerb ? verbRoles(context, mention, view) : null
  let actors: readonly string[] = own?.quotation.sources ?? []
  let rule = 'quotation-source'
  // طالبوا الأمم المتحدة: of a plural verb those named right behind it are asked, whatever the quotation says
  const asked = mention.isVerb && mention.reading.features.number === 'p' ? actorsOf(view.after.slice(0, 1)) : []
  if (asked.some((id) => actors.includes(id))) actors = []
  if (actors.length === 0 && roles) {
    actors = actorsOf(roles.subject)
    rule = 'subject'
  }
  if (actors.length === 0 && mention.isVerb && mention.reading.features.kind === 'participle') {
    actors = openingSubject(context.scene, mention.token)
    rule = 'opening-subject'
  }
  if (actors.length === 0 && asked.length > 0) {
    actors = groupBefore(context.scene, mention.token).filter((id) => !asked.includes(id))
    rule = 'group'
  }
  if (actors.length === 0 && !mention.isVerb) {
    const found = nounParticipants(
      context,
      { ...mention, trigger: { ...mention.trigger, frame: 'act', genitive: 'actor' } },
      view,
      around,
    )
    actors = found.actors
    rule = found.rule
  }
  if (actors.length === 0) {
    actors = own ? [] : salientBefore(context.scene, mention.token, around, '')
    rule = 'topic'
  }
  const addressees = own?.quotation.addressees ?? []
  const named = actorsOf(view.after).filter((id) => !actors.includes(id))
  const recipients = addressees.length > 0 ? addressees : named.slice(0, 1)
  return { actors, recipients: recipients.filter((id) => !actors.includes(id)), rule }
}
