import { salientBefore } from './antecedents.ts'
import { actorsOf, directGroups, group, partnersIn, unique, withPreposition } from './argument-groups.ts'
import { type Argument, canAct, isPlace } from './arguments.ts'
import type { ClauseView, ParticipantContext, Participants } from './clause-view.ts'
import type { TriggerMention } from './find-triggers.ts'
import type { PlacedQuotation, Scene } from './scene.ts'

/** Subject and object groups of a verb, subject first (VSO) or before the verb (SVO). */
export function verbRoles(
  { scene }: ParticipantContext,
  { token, reading }: TriggerMention,
  { before, after }: ClauseView,
): { subject: readonly Argument[]; objects: readonly (readonly Argument[])[] } {
  const groups = directGroups(after)
  const left = directGroups(before).filter((g) => canAct(g[0]!.mention) || isPlace(g[0]!.mention))
  const opening = left[0]
  const nearest = opening && startsClause(scene, opening[0]!, before) ? opening : left.at(-1)
  const first = groups[0]
  if (reading.pronoun === '' && isAttributive(scene, token)) {
    const antecedent = before.at(-1)
    const told =
      antecedent && token - antecedent.mention.to <= 2 && canAct(antecedent.mention)
        ? group(before, before.length - 1)
        : []
    return { subject: told, objects: groups }
  }
  // a plural verb has its subject before it: what follows is its object (طالبوا الأمم المتحدة)
  const isVso = reading.features.number !== 'p' && first !== undefined && first[0]!.mention.from - token <= 5
  const agreesLeft = nearest !== undefined && startsClause(scene, nearest[0]!, before)
  if (agreesLeft && reading.features.person !== 1 && !(isPeople(nearest) && reading.features.gender === 'f')) {
    return { subject: nearest, objects: groups }
  }
  if (isVso) return { subject: first, objects: groups.slice(1) }
  return { subject: nearest ?? [], objects: groups }
}

/** A list of persons, of whom no feminine singular verb tells (بينهم X وY وقد جمدت أموالهم). */
const isPeople = (group: readonly Argument[]): boolean =>
  group.length > 1 && group.every((a) => a.mention.entity.type === 'PER')

const RELATIVES = new Set('الذي التي الذين اللذين اللتين اللذان اللتان'.split(' '))

const RESUMED = new Set('عليها عليه فيها فيه منها منه بها به لها له اليها اليه عليهم معها معه'.split(' '))

/** A verb of a relative clause whose subject is the noun described (هجوم استهدف X), not one behind it (التي تسيطر عليها X). */
function isAttributive(scene: Scene, token: number): boolean {
  const before = scene.tokens.words[token - 1]
  if (!before || !(RELATIVES.has(before.form) || ATTACKS.has(before.form))) return false
  return !RESUMED.has(scene.tokens.words[token + 1]?.form ?? '')
}

const ATTACKS = new Set(
  'هجوم هجوما انفجار انفجارا تفجير تفجيرا قصف قصفا قنبله عبوه انتحاري انتحاريا مفخخه ناسفه غاره اعتداء جوي ارهابي مسلح'.split(
    ' ',
  ),
)

/** True when the argument opens its clause (SVO): nothing but words of its own phrase stand before it. */
function startsClause(scene: Scene, argument: Argument, before: readonly Argument[]): boolean {
  const first = before[0]!
  if (argument.preposition !== '') return false
  return first.mention.from === argument.mention.from || !first.joined ? hasNoVerbAhead(scene, first) : false
}

function hasNoVerbAhead(scene: Scene, first: Argument): boolean {
  const start = first.mention.from
  const ahead = scene.tokens.words[start - 1]
  if (!ahead || scene.tokens.sentences[start - 1] !== scene.tokens.sentences[start]) return true
  return ahead.kind === 'punctuation' || OPENERS.has(ahead.form) || ahead.form.startsWith('ال') || start <= 1
}

const OPENERS = new Set('ان بان انه انها لكن فيما بينما حيث كما وكانت وكان كان كانت قوات وان'.split(' '))

export function verbParticipants(
  context: ParticipantContext,
  mention: TriggerMention,
  view: ClauseView,
  around: PlacedQuotation | null,
): Participants {
  const { trigger, reading } = mention
  const { frame } = trigger
  const { subject, objects } = verbRoles(context, mention, view)
  const all = [...view.before, ...view.after]
  const by = actorsOf(withPreposition(view.after, ['by']))
  const passive = reading.features.voice === 'passive'
  const reached = actorsOf(withPreposition(view.after, trigger.recipient ?? []))
  let subjectIds = actorsOf(subject)
  let rule = subjectIds.length > 0 ? 'subject' : 'none'
  if (subjectIds.length === 0 && reading.features.person === 1 && around) {
    subjectIds = around.quotation.sources.slice()
    rule = 'first-person'
  }
  const mustHaveSubject = frame !== 'happen' && frame !== 'suffer' && !passive
  if (subjectIds.length === 0 && mustHaveSubject && by.length === 0 && !hasCommonSubject(context.scene, mention)) {
    const plural = reading.features.number !== 's'
    if (frame === 'mutual' || frame === 'visit') {
      subjectIds = salientBefore(context.scene, mention.token, around, plural ? 'هما' : '')
    }
    if (subjectIds.length > 0) rule = 'topic'
  }
  const objectIds = actorsOf(objects.flat()).filter((id) => !subjectIds.includes(id))
  switch (frame) {
    case 'mutual': {
      const near = all.filter((a) => Math.abs(a.mention.from - mention.token) <= 12)
      const partners =
        subjectIds.length > 1 && reading.features.number === 'd' ? [] : partnersIn(near, ['مع', 'بين', 'ب', 'with'])
      return { actors: unique([...subjectIds, ...objectIds, ...actorsOf(partners)]), recipients: [], rule }
    }
    case 'visit': {
      // سيزور إيران: a state behind the verb is where the unsaid subject goes
      const unsaid =
        subject.length > 0 && subject[0]!.mention.entity.type === 'GPE' && subject[0]!.mention.from > mention.token
      if (!unsaid) return { actors: subjectIds, recipients: [...objectIds, ...reached].slice(0, 1), rule }
      const visitor = salientBefore(context.scene, mention.token, around, 'ه').filter((id) => !subjectIds.includes(id))
      return { actors: visitor, recipients: subjectIds.slice(0, 1), rule: 'topic' }
    }
    case 'host':
      return { actors: objectIds, recipients: subjectIds, rule }
    case 'happen':
      return { actors: by, recipients: [], rule: by.length > 0 ? 'by' : 'none' }
    case 'suffer': {
      if (objectIds.length > 0 && subjectIds.length > 0) return { actors: subjectIds, recipients: objectIds, rule }
      const actor = subjectIds.length > 0 && isActiveKiller(context.scene, mention, subject)
      return actor
        ? { actors: subjectIds, recipients: [], rule }
        : { actors: by, recipients: subjectIds, rule: by.length > 0 ? 'by' : 'none' }
    }
    case 'move':
      return { actors: subjectIds, recipients: [], rule }
    case 'take': {
      const from = actorsOf(withPreposition(view.after, trigger.recipient ?? ['من']))
      const backers = subjectIds.length > 0 ? actorsOf(withPreposition(all, ['with', 'backed'])) : []
      return {
        actors: passive ? by : unique([...subjectIds, ...backers]),
        recipients: from.filter((id) => !subjectIds.includes(id)),
        rule,
      }
    }
    default: {
      if (passive) return { actors: by, recipients: subjectIds, rule: by.length > 0 ? 'by' : 'none' }
      const recipients = [...objectIds, ...reached.filter((id) => !subjectIds.includes(id))]
      const backers = actorsOf(withPreposition(all, ['with', 'backed']))
      return {
        actors: subjectIds.length > 0 ? unique([...subjectIds, ...backers]) : by,
        recipients: unique([...recipients, ...actorsOf(withPreposition(view.after, ['of']))]),
        rule,
      }
    }
  }
}

/** قتلت القوات: an armed subject right behind the verb and a counted object. A person alone is the victim. */
function isActiveKiller(scene: Scene, { token, reading }: TriggerMention, subject: readonly Argument[]): boolean {
  const first = subject[0]
  if (!first || first.mention.entity.type === 'PER' || first.mention.entity.type === 'LOC') return false
  if (reading.features.gender === 'f' && first.mention.from > token) return true
  return first.mention.from < token && scene.tokens.words[token + 1]?.kind === 'number'
}

/** True when the word behind the verb is a plain noun that is no mention: its subject is there, but unnamed. */
function hasCommonSubject(scene: Scene, { token, reading }: TriggerMention): boolean {
  if (reading.pronoun !== '') return false
  const next = scene.tokens.words[token + 1]
  if (next?.kind !== 'arabic' || scene.mentionAt[token + 1]! >= 0) return next?.kind === 'number'
  if (reading.features.number === 'p' || reading.features.number === 'd') return false
  const { form } = next
  return form.length > 3 && !form.startsWith('ل') && !form.startsWith('ب') && !NOT_SUBJECT.has(form)
}

const NOT_SUBJECT = new Set(
  'علي الي امس اليوم عند خلال ايضا منذ بعد قبل هناك ضمن لدي معه عليه فيها فيه مجددا'.split(' '),
)
