import type { Span } from '@isnad/text'
import { tokenSpan } from '@isnad/text'
import { type Argument, argumentsIn, type Clause, canAct, isPlace } from './arguments.ts'
import type { TriggerMention } from './find-triggers.ts'
import { statesAfter } from './nationality.ts'
import { type PlacedQuotation, quotationAround, quotationAtCue, type Scene } from './scene.ts'

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
export function viewClause(scene: Scene, token: number, clause: Clause): ClauseView {
  return {
    clause,
    before: argumentsIn(scene, { from: clause.from, to: token - 1 }),
    after: argumentsIn(scene, { from: token + 1, to: clause.to }),
  }
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
  const nearest = left.at(-1)
  const first = groups[0]
  const isVso = first !== undefined && first[0]!.mention.from - token <= 5 && reading.pronoun === ''
  const agreesLeft = nearest !== undefined && startsClause(scene, nearest[0]!, before)
  if (agreesLeft && reading.features.person !== 1) {
    return { subject: nearest, objects: groups }
  }
  if (isVso) return { subject: first, objects: groups.slice(1) }
  return { subject: nearest ?? [], objects: groups }
}

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
    subjectIds = salientBefore(context.scene, mention.token, around, reading.features.number !== 's')
    if (subjectIds.length > 0) rule = 'topic'
  }
  const objectIds = actorsOf(objects.flat()).filter((id) => !subjectIds.includes(id))
  switch (frame) {
    case 'mutual': {
      const others = actorsOf(withPreposition(all, ['مع', 'بين', 'ب', 'with'])).filter((id) => !subjectIds.includes(id))
      return { actors: [...subjectIds, ...objectIds, ...others], recipients: [], rule }
    }
    case 'visit':
      return { actors: subjectIds, recipients: [...objectIds, ...reached].slice(0, 1), rule }
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
      return { actors: passive ? by : subjectIds, recipients: from.filter((id) => !subjectIds.includes(id)), rule }
    }
    default: {
      if (passive) return { actors: by, recipients: subjectIds, rule: by.length > 0 ? 'by' : 'none' }
      const recipients = [...objectIds, ...reached.filter((id) => !subjectIds.includes(id))]
      return { actors: [...subjectIds, ...by], recipients: [...new Set(recipients)], rule }
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
  if (!next || next.kind !== 'arabic' || scene.mentionAt[token + 1]! >= 0) return next?.kind === 'number'
  if (reading.features.number === 'p' || reading.features.number === 'd') return false
  const { form } = next
  return form.length > 3 && !form.startsWith('ل') && !form.startsWith('ب') && !NOT_SUBJECT.has(form)
}
const NOT_SUBJECT = new Set('علي الي امس اليوم عند خلال ايضا منذ بعد قبل هناك ضمن لدي معه عليه فيها فيه مجددا'.split(' '))

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
  const genitive = groups[0] && groups[0][0]!.mention.from - token <= 4 ? groups[0] : []
  const genitiveIds = actorsOf(genitive)
  const reached = actorsOf(withPreposition(after, trigger.recipient ?? []))
  const adjectives = statesAfter(scene, token, states)
  const light = lightSubject(context, mention, view)
  const owner = reading.pronoun !== '' ? salientBefore(scene, token, around, reading.pronoun === 'هما' || reading.pronoun === 'هم') : []
  const pick = (...options: (readonly [string, readonly string[]])[]): readonly [string, readonly string[]] =>
    options.find(([, list]) => list.length > 0) ?? ['none', []]

  switch (frame) {
    case 'mutual': {
      const between = actorsOf(withPreposition(after, ['بين']))
      const partners = actorsOf(withPreposition(after, ['مع', 'ب', 'with']))
      if (between.length > 0) return { actors: unique([...between, ...partners]), recipients: [], rule: 'between' }
      const [rule, base] = pick(['genitive', genitiveIds], ['owner', owner], ['light-verb', light], ['adjective', adjectives])
      if (base.length === 0 && partners.length > 0) {
        const topic = salientBefore(scene, token, around, false)
        return { actors: unique([...topic, ...partners]), recipients: [], rule: 'topic' }
      }
      return { actors: unique([...base, ...partners]), recipients: [], rule }
    }
    case 'visit': {
      const [rule, actors] = pick(['genitive', genitiveIds], ['owner', owner], ['light-verb', light], ['adjective', adjectives])
      return { actors, recipients: reached.filter((id) => !actors.includes(id)).slice(0, 1), rule }
    }
    case 'host': {
      const [rule, hosts] = pick(['owner', owner], ['genitive', genitiveIds], ['light-verb', light])
      const guests = owner.length > 0 ? genitiveIds : [...actorsOf((groups[1] ?? []) as Argument[]), ...reached]
      return { actors: unique(guests.filter((id) => !hosts.includes(id))), recipients: hosts, rule }
    }
    case 'happen':
      return { actors: by, recipients: [], rule: by.length > 0 ? 'by' : 'none' }
    case 'suffer': {
      const [rule, actors] = pick(['by', by], ['light-verb', light])
      return { actors, recipients: genitiveIds.filter((id) => !actors.includes(id)), rule }
    }
    case 'move': {
      const [rule, actors] = pick(['genitive', genitiveIds], ['owner', owner], ['by', by], ['adjective', adjectives], ['light-verb', light])
      return { actors, recipients: reached, rule }
    }
    case 'take': {
      const owns = trigger.genitive !== 'recipient'
      const [rule, actors] = pick(
        ['by', by],
        ['genitive', owns ? genitiveIds : []],
        ['owner', owns ? owner : []],
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
      const [rule, actors] = pick(
        ['by', by],
        ['genitive', isActor ? genitiveIds : []],
        ['owner', owner],
        ['light-verb', light],
        ['adjective', adjectives],
      )
      const undergoers = [...(isActor ? second : genitiveIds), ...reached]
      return { actors, recipients: unique(undergoers.filter((id) => !actors.includes(id))), rule }
    }
  }
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]

/** The subject of a light verb that has the noun for its object (عقد X اجتماعا) or in its relative (اجتماع عقده X). */
function lightSubject({ scene, lightVerbs }: ParticipantContext, { token }: TriggerMention, view: ClauseView): string[] {
  const { clause, before, after } = view
  for (let i = token - 1; i >= clause.from && token - i <= 14; i--) {
    if (lightVerbs[i] !== 1) continue
    const between = directGroups(before.filter((a) => a.mention.from > i))[0]
    if (between) return actorsOf(between)
    const ahead = directGroups(before.filter((a) => a.mention.to < i)).at(-1)
    return ahead ? actorsOf(ahead) : salientBefore(scene, i, null, false)
  }
  for (let i = token + 1; i <= Math.min(clause.to, token + 6); i++) {
    if (lightVerbs[i] !== 1) continue
    const subject = directGroups(after.filter((a) => a.mention.from > i))[0]
    if (subject && subject[0]!.mention.from - i <= 4) return actorsOf(subject)
  }
  return []
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
  if (actors.length === 0 && roles) {
    actors = actorsOf(roles.subject)
    rule = 'subject'
  }
  if (actors.length === 0 && !mention.isVerb) {
    const found = nounParticipants(context, { ...mention, trigger: { ...mention.trigger, frame: 'act', genitive: 'actor' } }, view, around)
    actors = found.actors
    rule = found.rule
  }
  if (actors.length === 0) {
    actors = salientBefore(context.scene, mention.token, around, false)
    rule = 'topic'
  }
  const addressees = own?.quotation.addressees ?? []
  const named = actorsOf(view.after).filter((id) => !actors.includes(id))
  const recipients = addressees.length > 0 ? addressees : named.slice(0, 1)
  return { actors, recipients: recipients.filter((id) => !actors.includes(id)), rule }
}

/**
 * Whom a pronoun or an unsaid subject stands for: inside a quotation its speaker when no other name is nearer,
 * else the nearest mention before it in the sentence that can act, the source of the sentence's own quotation first.
 */
export function salientBefore(
  scene: Scene,
  token: number,
  around: PlacedQuotation | null,
  plural: boolean,
): string[] {
  const { tokens } = scene
  const sentence = tokens.sentences[token]
  const candidates: Argument['mention'][] = []
  for (let i = scene.mentions.length - 1; i >= 0; i--) {
    const mention = scene.mentions[i]!
    if (mention.from >= token) continue
    if (tokens.sentences[mention.from] !== sentence) break
    if (canAct(mention)) candidates.push(mention)
  }
  const cue = scene.quotations.findLast((q) => q.cueToken < token && tokens.sentences[q.cueToken] === sentence)
  const start = around ? contentStart(scene, around) : -1
  const inside = candidates.filter((m) => !around || m.from >= start)
  if (plural && inside.length >= 2 && tokens.words[inside[0]!.from]) {
    return unique(inside.slice(0, 2).map((m) => m.entity.id)).reverse()
  }
  if (around && inside.length === 0) return [...around.quotation.sources]
  if (!around && cue && cue.quotation.sources.length > 0) return [...cue.quotation.sources]
  const nearest = inside.at(-1) ?? candidates.at(-1)
  return nearest ? [nearest.entity.id] : []
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
