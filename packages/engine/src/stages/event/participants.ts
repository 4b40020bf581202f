import type { Span } from '@isnad/text'
import { tokenSpan } from '@isnad/text'
import { type Argument, argumentsIn, type Clause, canAct, isPlace } from './arguments.ts'
import type { TriggerMention } from './find-triggers.ts'
import { statesAfter } from './nationality.ts'
import {
  type PlacedMention,
  type PlacedQuotation,
  prepositionOf,
  quotationAround,
  quotationAtCue,
  type Scene,
} from './scene.ts'

/** Who takes part in a step, as entity ids, with the name of the rule that found the actors. */
export interface Participants {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly rule: string
}

export interface ClauseView {
  readonly clause: Clause
  readonly before: readonly Argument[]
  readonly after: readonly Argument[]
}

/** The arguments before and behind a trigger in its clause. */
export function viewClause(scene: Scene, token: number, clause: Clause, isTrigger: Uint8Array): ClauseView {
  let to = token
  // what stands behind the next named step belongs to that one, unless the two are one phrase (عملية اغتيال)
  while (to < clause.to && !(to > token && isTrigger[to + 1] === 1 && !describes(scene, to))) to++
  return {
    clause: { from: clause.from, to },
    before: argumentsIn(scene, { from: clause.from, to: token - 1 }),
    after: argumentsIn(scene, { from: token + 1, to }),
  }
}

/** الاتفاقيات التي توصل إليها X: the second step only describes the first. */
function describes(scene: Scene, token: number): boolean {
  const { form } = scene.tokens.words[token]!
  return form === 'التي' || form === 'الذي' || form.startsWith('و')
}

const ids = (list: readonly Argument[]): string[] => [...new Set(list.map((a) => a.mention.entity.id))]
const actorsOf = (list: readonly Argument[]): string[] => ids(list.filter((a) => canAct(a.mention)))

/** The run of arguments from `start` that و joins. */
function group(list: readonly Argument[], start: number): readonly Argument[] {
  let end = start + 1
  while (end < list.length && (list[end]!.joined || isSame(list[end - 1]!, list[end]!))) end++
  return list.slice(start, end)
}
const isSame = (a: Argument, b: Argument): boolean =>
  a.mention.entity.id === b.mention.entity.id && b.mention.from - a.mention.to <= 2 && b.preposition === a.preposition

/** The groups of arguments without a preposition, each a subject or an object. */
function directGroups(list: readonly Argument[]): readonly (readonly Argument[])[] {
  const groups: (readonly Argument[])[] = []
  for (let i = 0; i < list.length; i++) {
    if (list[i]!.preposition !== '' || list[i]!.joined) continue
    const run = group(list, i)
    groups.push(run)
    i += run.length - 1
  }
  return groups
}

const withPreposition = (list: readonly Argument[], names: readonly string[]): readonly Argument[] =>
  list.filter((a) => names.includes(a.preposition))

/** Those met with (مع، بين، بـ): a place behind بـ is where, not whom. */
const partnersIn = (list: readonly Argument[], names: readonly string[]): readonly Argument[] =>
  withPreposition(list, names).filter((a) => a.preposition !== 'ب' || !isPlace(a.mention))

export interface ParticipantContext {
  readonly scene: Scene
  readonly states: ReadonlyMap<string, string>
  /** Light verbs (عقد، شن) and their tokens, found once an article. */
  readonly lightVerbs: Uint8Array
}

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

/** Subject and object groups of a verb, subject first (VSO) or before the verb (SVO). */
function verbRoles(
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

function verbParticipants(
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

function nounParticipants(
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

const unique = (list: readonly string[]): string[] => [...new Set(list)]

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

/** How far back in a sentence its parties are looked for. */
const SENTENCE_REACH = 80

/** The first token of the sentence, or as far back as its parties are looked for. */
function sentenceStart({ tokens }: Scene, token: number): number {
  let from = token
  while (from > 0 && token - from < SENTENCE_REACH && tokens.sentences[from - 1] === tokens.sentences[token]) from--
  return from
}

/** The last group of two or more parties that و joins, in the sentence before a token. */
function joinedBefore(scene: Scene, token: number): string[] {
  const all = argumentsIn(scene, { from: sentenceStart(scene, token), to: token - 1 }).filter((a) => canAct(a.mention))
  let best: string[] = []
  for (let i = 0; i < all.length; i++) {
    if (all[i]!.joined) continue
    const run = ids(group(all, i))
    if (run.length > 1) best = run
  }
  return best
}

const OWN = new Set(
  'مشاركته مشاركتها لمشاركته حضوره حضورها قراره قرارها رغبته رغبتها استعداده استعدادها عزمه عزمها نيته نيتها اعتزامه اعتزامها قواته خطته خطتها تعهده تعهدها شنها شنه مسؤوليتها مسؤوليته'.split(
    ' ',
  ),
)

const OWN_FORCES = new Set('قواته قواتها قواتهم جنوده جنودها'.split(' '))

/** The party that بلاده was read as. */
function homeOf(scene: Scene, token: number): string[] {
  const at = scene.mentionAt[token]!
  return at < 0 ? [] : [scene.mentions[at]!.entity.id]
}

/** The one that a pronoun on the noun, or on its neighbours, names: اجتماعه، قرارها سحب قواتها، سحب قوات بلاده. */
function ownerOf(scene: Scene, { token, reading }: TriggerMention, around: PlacedQuotation | null): string[] {
  const { words } = scene.tokens
  if (reading.pronoun !== '') return salientBefore(scene, token, around, reading.pronoun)
  for (const i of [token + 1, token + 2]) {
    if (words[i]?.form === 'بلاده' || words[i]?.form === 'بلادها') return homeOf(scene, i)
  }
  for (const i of [token - 2, token - 1, token + 1]) {
    const form = words[i]?.form
    if (form && (i > token ? OWN_FORCES : OWN).has(form))
      return salientBefore(scene, Math.min(i, token), around, form.endsWith('ها') ? 'ها' : 'ه')
  }
  return []
}

/**
 * The subject of a light verb that has the noun for its object (عقد X اجتماعا، تمكنت X من السيطرة) or that stands
 * in its relative clause (اجتماع عقده X).
 */
function lightSubject(
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
function persuaded(scene: Scene, token: number, { clause, before }: ClauseView): string[] {
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

/** قطعت X علاقاتها مع Y متهمة إياها: the subject with which the sentence opens. */
function openingSubject(scene: Scene, token: number): string[] {
  return actorsOf(directGroups(argumentsIn(scene, { from: sentenceStart(scene, token), to: token - 1 }))[0] ?? [])
}

/** The last group of many (الحوثيون، التحالف) named before a plural verb, in its sentence or the one before. */
function groupBefore({ mentions, tokens }: Scene, token: number): string[] {
  const last = mentions.findLast(({ entity, from }) => from < token && entity.type === 'GROUP')
  return last && tokens.sentences[token]! - tokens.sentences[last.from]! <= 1 ? [last.entity.id] : []
}

/**
 * Whom a pronoun or an unsaid subject stands for: the nearest mention before it in the sentence that can act and
 * that the pronoun agrees with, inside the same quotation; else the speaker; else the source of the sentence's own
 * quotation. `pronoun` is ه, ها, هم, هما or '' for an unsaid subject.
 */
function salientBefore(scene: Scene, token: number, around: PlacedQuotation | null, pronoun: string): string[] {
  const { tokens } = scene
  const sentence = tokens.sentences[token]
  const start = around ? contentStart(scene, around) : -1
  const inside: PlacedMention[] = []
  for (let i = scene.mentions.length - 1; i >= 0; i--) {
    const mention = scene.mentions[i]!
    if (mention.from >= token) continue
    if (tokens.sentences[mention.from] !== sentence || mention.from < start || token - mention.from > SENTENCE_REACH)
      break
    if (canAct(mention)) inside.push(mention)
  }
  if (pronoun === 'هما' || pronoun === 'هم' || pronoun === 'نا') {
    const joined = joinedBefore(scene, token)
    if (joined.length > 1 && pronoun !== 'نا') return joined
    const distinct = unique(inside.map((m) => m.entity.id))
    if (around && (pronoun === 'نا' || distinct.length < 2)) return [...around.quotation.sources]
    return distinct.length >= 2 ? distinct.slice(0, 2).reverse() : []
  }
  const person = inside.find((m) => m.entity.type === 'PER')
  const body = inside.find((m) => m.entity.type !== 'PER')
  const agreeing = pronoun === 'ها' ? (body ?? person) : pronoun === 'ه' ? (person ?? body) : inside[0]
  if (agreeing) return [agreeing.entity.id]
  if (around) return [...around.quotation.sources]
  const cue = scene.quotations.findLast((q) => q.cueToken < token && tokens.sentences[q.cueToken] === sentence)
  return cue ? [...cue.quotation.sources] : []
}

function contentStart(scene: Scene, { quotation }: PlacedQuotation): number {
  const span: Span = quotation.content[0]!
  let low = 0
  let high = scene.tokens.count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenSpan(scene.tokens, middle)[0] < span[0]) low = middle + 1
    else high = middle
  }
  return low
}
