import { actorsOf, directGroups, group } from './argument-groups.ts'
import type { ClauseView, ParticipantContext } from './clause-view.ts'
import type { TriggerMention } from './find-triggers.ts'
import type { Scene } from './scene.ts'

/**
 * The subject of a light verb that has the noun for its object (عقد X اجتماعا، تمكنت X من السيطرة) or that stands
 * in its relative clause (اجتماع عقده X).
 */
export function lightSubject(
  { scene, lightVerbs }: ParticipantContext,
  { token }: TriggerMention,
  view: ClauseView,
): string[] {
  const { clause, before, after } = view
  for (let i = token - 1; i >= clause.from && token - i <= 16; i--) {
    if (lightVerbs[i] !== 1) continue
    const inside = before.filter((a) => a.mention.from > i)
    const next = inside[0]
    if (next && next.mention.from - i <= 3) return actorsOf(group(inside, 0))
    const between = directGroups(inside)[0]
    if (between) return actorsOf(between)
    const ahead = directGroups(before.filter((a) => a.mention.to < i)).at(-1)
    if (ahead && !hasNumberAhead(scene, i)) return actorsOf(ahead)
  }
  for (let i = token + 1; i <= Math.min(clause.to, token + 7); i++) {
    if (lightVerbs[i] !== 1) continue
    const subject = directGroups(after.filter((a) => a.mention.from > i))[0]
    if (subject && subject[0]!.mention.from - i <= 4) return actorsOf(subject)
  }
  return []
}

const PERSUADE = new Set('اقناع اقنع اقنعت باقناع اجبار اجبر اجبرت باجبار الزام الزم الزمت ارغام ارغم ارغمت'.split(' '))

/** إقناع X برفع الحصار: the one made to do it does it. */
export function persuaded(scene: Scene, token: number, { clause, before }: ClauseView): string[] {
  for (let i = token - 1; i >= clause.from && token - i <= 12; i--) {
    if (!PERSUADE.has(scene.tokens.words[i]!.form)) continue
    const first = before.findIndex((a) => a.mention.from > i)
    return first < 0 ? [] : actorsOf(group(before, first))
  }
  return []
}

/** أربعة متشددين شنوا: a plural light verb has the plain plural before it for its subject, not a name further off. */
function hasNumberAhead(scene: Scene, verb: number): boolean {
  return scene.tokens.words[verb]!.form.endsWith('وا')
}
