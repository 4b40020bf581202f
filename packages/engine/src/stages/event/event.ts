import type { Figure, ReportedEvent } from '@isnad/model'
import { contextsOf } from './contexts.ts'
import type { Scene } from './scene.ts'
import { explainJudgement, type Judgement } from './score.ts'
import type { Step, Telling } from './step.ts'

interface Parts {
  readonly judgement: Judgement
  readonly figures: readonly Figure[]
  readonly index: number
}

/** The event that a step becomes: what its main telling says, and what only the others say. */
export function toEvent(scene: Scene, step: Step, { judgement, figures, index }: Parts): ReportedEvent {
  const { tellings, main } = step
  const { trigger } = main.mention
  const places = placesOf(scene, step)
  const time = firstTold(step, (t) => t.time)
  const mode = firstTold(step, (t) => t.mode)
  const parties = partiesOf(step)
  const meets = main.type === 'CONSULT' && mode !== 'phone' && trigger.id !== 'consult.discuss'
  const hosted = meets ? readHost(scene, step, parties.actors, places) : null
  const actors = hosted?.visitors ?? parties.actors
  const recipients = hosted?.hosts ?? parties.recipients
  const { contexts, notes } = contextsOf(scene, step)
  const modeNow = hosted
    ? 'visit'
    : mode === 'visit' && recipients.length === 0 && actors.length > 2
      ? 'multilateral'
      : mode
  return {
    id: `event-${index}`,
    type: trigger.type,
    mode: modeNow === null ? [] : [modeNow],
    trigger: main.span,
    also: tellings.filter((t) => t !== main).map((t) => t.span),
    actors: [...actors],
    recipients: recipients.filter((id) => !actors.includes(id)),
    place: places.length === 0 ? null : places.length === 1 ? places[0]! : [...places],
    time: time?.time.id ?? null,
    edtf: time?.time.edtf ?? null,
    status: main.status.status,
    attributedTo: main.quotation?.quotation.id ?? null,
    contexts: [...contexts],
    figures: [...figures],
    why: {
      rule: `event.${trigger.id}`,
      from: main.quotation ? [main.quotation.quotation.id] : [],
      notes: [
        `actors: ${main.who.rule}${hosted ? ', host by place' : ''}`,
        ...(main.status.cue ? [`status: ${main.status.cue}`] : []),
        ...notes,
        ...explainJudgement(judgement),
      ],
    },
  }
}

/** What the main telling says of something, else the first that says it. */
function firstTold<T>({ tellings, main }: Step, read: (t: Telling) => T | null): T | null {
  const own = read(main)
  if (own !== null) return own
  for (const telling of tellings) {
    const value = read(telling)
    if (value !== null) return value
  }
  return null
}

/** Where the step was: what the main telling says, unless it only names the state and another says more closely where. */
function placesOf(scene: Scene, step: Step): readonly string[] {
  const told = firstTold(step, (t) => (t.places.length > 0 ? t.places : null)) ?? []
  const isClose = (id: string): boolean => scene.entities.get(id)?.type === 'LOC' || scene.entities.get(id)?.of != null
  if (told.length === 0 || told.some(isClose)) return told
  const closer = step.tellings.find((t) => t.places.some(isClose))
  return closer ? [...new Set([...closer.places, ...told])] : told
}

interface Parties {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** The parties of a step. A meeting told once with one party and once with both has both. */
function partiesOf(step: Step): Parties {
  const actors = firstTold(step, (t) => (t.who.actors.length > 0 ? t.who.actors : null)) ?? []
  const recipients = firstTold(step, (t) => (t.who.recipients.length > 0 ? t.who.recipients : null)) ?? []
  if (actors.length !== 1 || step.main.mention.trigger.frame !== 'mutual') return { actors, recipients }
  const fuller = step.tellings.find((t) => t.who.actors.length > 1 && t.who.actors.includes(actors[0]!))
  return { actors: fuller?.who.actors ?? actors, recipients }
}

/**
 * Who visits whom, of a meeting between two states: the host is the party whose state holds the place; when the
 * place says nothing, the one that another telling calls the visitor visits the other.
 */
function readHost(
  scene: Scene,
  step: Step,
  actors: readonly string[],
  places: readonly string[],
): { readonly visitors: readonly string[]; readonly hosts: readonly string[] } | null {
  if (actors.length < 2) return null
  const stateOf = (id: string): string | null => scene.facts.get(id)?.state ?? null
  const states = new Set(actors.map(stateOf))
  if (states.size !== 2 || states.has(null)) return null
  const where = places.map((id) => stateOf(id) ?? stateOf(scene.entities.get(id)?.of ?? '')).find((s) => s !== null)
  if (where && states.has(where)) {
    return {
      visitors: actors.filter((id) => stateOf(id) !== where),
      hosts: actors.filter((id) => stateOf(id) === where),
    }
  }
  const visit = step.tellings.find((t) => t.mode === 'visit' && t.who.actors.length === 1)
  const visitor = visit?.who.actors[0]
  if (!visitor || !actors.includes(visitor)) return null
  return { visitors: [visitor], hosts: actors.filter((id) => id !== visitor) }
}
