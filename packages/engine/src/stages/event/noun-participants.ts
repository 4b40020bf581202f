import { joinedBefore, ownerOf, salientBefore } from './antecedents.ts'
import { actorsOf, directGroups, partnersIn, unique, withPreposition } from './argument-groups.ts'
import type { Argument } from './arguments.ts'
import type { ClauseView, ParticipantContext, Participants } from './clause-view.ts'
import type { TriggerMention } from './find-triggers.ts'
import { lightSubject, persuaded } from './light-subject.ts'
import { statesAfter } from './nationality.ts'
import { type PlacedQuotation, prepositionOf, type Scene } from './scene.ts'

export function nounParticipants(
  context: ParticipantContext,
  mention: TriggerMention,
  view: ClauseView,
  around: PlacedQuotation | null,
): Participants {
  const { scene, states } = context
  const { token, trigger, reading } = mention
  const { frame } = trigger
  const { after } = view
  const by = actorsOf(withPreposition(after, ['by']))
  const groups = directGroups(after)
  const genitive = groups[0] && groups[0][0] === after[0] && isGenitive(context, token, after[0]!) ? groups[0] : []
  const genitiveIds = actorsOf(genitive)
  const reached = actorsOf(withPreposition(after, trigger.recipient ?? []))
  // إغلاق شركة قطرية: of a deed done to something, only the next word can tell the doer
  const adjectives = statesAfter(scene, token, states, frame === 'act' && trigger.genitive !== 'actor' ? 1 : 4)
  const light = lightSubject(context, mention, view)
  const owner = pronounIsObject(scene, mention, groups) ? [] : ownerOf(scene, mention, around)
  const pick = (...options: (readonly [string, readonly string[]])[]): readonly [string, readonly string[]] =>
    options.find(([, list]) => list.length > 0) ?? ['none', []]

  switch (frame) {
    case 'mutual': {
      const near = after.filter((a) => a.mention.from - token <= 12)
      const between = owner.length > 1 ? [] : actorsOf(betweenIn(after, token))
      const partners = owner.length > 1 ? [] : actorsOf(partnersIn(near, ['مع', 'ب', 'with']))
      if (between.length > 0) return { actors: unique([...between, ...partners]), recipients: [], rule: 'between' }
      const gathered = gatheredBy(scene, token, view)
      if (gathered.length > 1) return { actors: gathered, recipients: [], rule: 'gathered' }
      const [rule, base] = pick(
        ['owner', owner.length > 1 ? owner : unique([...owner, ...genitiveIds])],
        ['light-verb', light],
        ['adjective', adjectives],
      )
      const parties = unique([...base, ...partners])
      if (parties.length === 0 && isSettingOf(scene, mention)) {
        return { actors: joinedBefore(scene, token), recipients: [], rule: 'joined' }
      }
      if (parties.length !== 1) return { actors: parties, recipients: [], rule }
      // one party alone: the other is the clause's subject (X مستعد للقاء Y) or the speaker
      const governed =
        reading.core.particle !== '' ||
        prepositionOf(scene.tokens.words[token - 1] ?? scene.tokens.words[token]!).name !== null
      const left = governed || partners.length > 0 ? directGroups(view.before).at(-1) : undefined
      const subject = left ? actorsOf(left) : partners.length > 0 ? salientBefore(scene, token, around, '') : []
      return { actors: unique([...subject, ...parties]), recipients: [], rule: subject.length > 0 ? 'topic' : rule }
    }
    case 'visit': {
      const [rule, actors] = pick(
        ['genitive', genitiveIds],
        ['owner', owner],
        ['light-verb', light],
        ['adjective', adjectives],
      )
      return { actors, recipients: reached.filter((id) => !actors.includes(id)).slice(0, 1), rule }
    }
    case 'host': {
      const second = [...actorsOf((groups[1] ?? []) as Argument[]), ...reached]
      const alone = second.length === 0
      const [rule, hosts] = pick(
        ['owner', owner],
        ['genitive', alone ? [] : genitiveIds],
        ['light-verb', light],
        ['topic', alone ? salientBefore(scene, token, around, 'ه') : []],
      )
      const guests = alone || owner.length > 0 ? genitiveIds : second
      return { actors: unique(guests.filter((id) => !hosts.includes(id))), recipients: hosts, rule }
    }
    case 'happen':
      return { actors: by, recipients: [], rule: by.length > 0 ? 'by' : 'none' }
    case 'suffer': {
      const [rule, actors] = pick(['by', by], ['light-verb', light])
      return { actors, recipients: genitiveIds.filter((id) => !actors.includes(id)), rule }
    }
    case 'move': {
      const forced = actorsOf(directGroups(view.before).at(-1) ?? [])
      const [rule, actors] = pick(
        ['genitive', genitiveIds],
        ['owner', owner],
        ['by', by],
        ['adjective', adjectives],
        ['light-verb', light],
        ['persuaded', persuaded(scene, token, view)],
        ['topic', trigger.id === 'retreat.resign' ? salientBefore(scene, token, around, 'ه') : []],
        ['object', reading.core.particle === 'ب' || scene.tokens.words[token - 1]?.form === 'علي' ? forced : []],
      )
      return { actors, recipients: reached, rule }
    }
    case 'take': {
      const owns = trigger.genitive !== 'recipient'
      const [rule, actors] = pick(
        ['by', by],
        ['genitive', owns ? genitiveIds : []],
        ['owner', owns ? owner : []],
        ['persuaded', persuaded(scene, token, view)],
        ['light-verb', light],
        ['adjective', adjectives],
      )
      return { actors, recipients: reached.filter((id) => !actors.includes(id)), rule }
    }
    default: {
      const second = actorsOf((groups[1] ?? []) as Argument[])
      const to = actorsOf(withPreposition(after, ['ل', 'على', 'ضد']))
      const objectFollows = second.length > 0 || to.length > 0
      const isActor = trigger.genitive === 'actor' || (genitiveIds.length > 0 && objectFollows)
      // هجوم للمتشددين: the doer of a noun that has no genitive
      const first = after[0]
      const isDoer =
        first?.preposition === 'ل' && (trigger.genitive === 'actor' || first.mention.entity.type === 'GROUP')
      const belongs = trigger.type === 'ASSAULT' && isDoer && first.mention.from - token <= 4
      const [rule, actors] = pick(
        ['by', by],
        ['genitive', isActor ? genitiveIds : []],
        ['belongs', belongs ? actorsOf([first]) : []],
        ['owner', owner],
        ['persuaded', persuaded(scene, token, view)],
        ['light-verb', light],
        ['adjective', adjectives],
      )
      const backers = actors.length > 0 ? actorsOf(withPreposition(after, ['backed'])) : []
      const undergoers = [...(isActor ? second : genitiveIds), ...reached, ...actorsOf(withPreposition(after, ['of']))]
      return {
        actors: unique([...actors, ...backers]),
        recipients: unique(undergoers.filter((id) => !actors.includes(id))),
        rule,
      }
    }
  }
}

/** Those that بين joins, the first of them near, and none that و joins to it lost. */
function betweenIn(after: readonly Argument[], token: number): readonly Argument[] {
  const start = after.findIndex((a) => a.preposition === 'بين')
  return start >= 0 && after[start]!.mention.from - token <= 12
    ? withPreposition(after, ['بين']).filter((a) => a.mention.from - token <= 24)
    : []
}

/** True when the argument stands in construct behind the noun: near, with no mark and no verb between. */
function isGenitive({ scene, lightVerbs }: ParticipantContext, token: number, { mention }: Argument): boolean {
  if (mention.from - token > 5) return false
  for (let i = token + 1; i < mention.from; i++) {
    if (lightVerbs[i] === 1 || scene.tokens.words[i]!.form === '،') return false
  }
  return true
}

/** اقتحامها: the pronoun on the noun of a deed done to someone is its object, unless another object follows. */
export function pronounIsObject(
  scene: Scene,
  { trigger, reading, token }: TriggerMention,
  groups: readonly (readonly Argument[])[],
): boolean {
  if (reading.pronoun === '' || trigger.genitive === 'actor') return false
  if (
    trigger.frame !== 'act' &&
    trigger.frame !== 'suffer' &&
    !(trigger.frame === 'take' && trigger.genitive === 'recipient')
  )
    return false
  // سيطرتها على، هجومه على: the object stands behind its preposition
  const behind = scene.tokens.words[token + 1]?.form
  if (behind === 'علي' || behind === 'ضد') return false
  const next = groups[0]?.[0]
  return !next || next.mention.from - token > 4
}

/** The parties of قمة جمعت X وY, or of قمة جمعتهم: those that و joined before it in the sentence. */
function gatheredBy(scene: Scene, token: number, view: ClauseView): string[] {
  for (let i = token + 1; i <= token + 4 && i <= view.clause.to; i++) {
    const form = scene.tokens.words[i]!.form
    if (form === 'جمعتهم' || form === 'جمعهم' || form === 'جمعتهما' || form === 'يجمعهما' || form === 'جمعهما') {
      return joinedBefore(scene, token)
    }
    if (form === 'جمعت' || form === 'جمع' || form === 'يجمع' || form === 'ضم' || form === 'ضمت') {
      return actorsOf(directGroups(view.after.filter((a) => a.mention.from > i))[0] ?? [])
    }
  }
  return []
}

/** في اتصال، خلال لقاء: the setting of what its clause's subject did. */
function isSettingOf(scene: Scene, { token, reading }: TriggerMention): boolean {
  const before = scene.tokens.words[token - 1]?.form
  return !reading.features.definite && (before === 'في' || before === 'خلال' || before === 'عقب')
}
