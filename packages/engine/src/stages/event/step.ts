import type { EventType } from '@isnad/model/vocab'
import { foldText, type Span, tokenSpan } from '@isnad/text'
import { modeCues } from '../../resources/trigger/mode-cues.ts'
import type { ClauseView, Participants } from './clause-view.ts'
import { contextForms, type TriggerMention } from './find-triggers.ts'
import type { PlacedQuotation, PlacedTime, Scene } from './scene.ts'
import type { StatusReading } from './status.ts'

/** One telling of a step: a trigger with all that its own clause says. */
export interface Telling {
  readonly mention: TriggerMention
  readonly token: number
  readonly span: Span
  readonly type: EventType
  readonly mode: string | null
  readonly view: ClauseView
  readonly who: Participants
  readonly places: readonly string[]
  readonly time: PlacedTime | null
  readonly status: StatusReading
  /** The innermost quotation that holds the trigger, or whose cue it is. */
  readonly quotation: PlacedQuotation | null
  readonly block: string
  readonly sentence: number
  /** True when the words refer back to a step already known: with the article, a pronoun, or هذا. */
  readonly definite: boolean
}

/** One step with all its tellings; the first of `tellings` that says most is its main one. */
export interface Step {
  readonly tellings: readonly Telling[]
  readonly main: Telling
}

const cueSets = new Map(
  Object.entries(modeCues).map(([type, list]) => [
    type,
    list.map(([mode, cues]) => [mode, new Set(cues.map((c) => foldText(c)))] as const),
  ]),
)

/** The mode of a trigger in its place: what stands within five words of it decides over the entry's own. */
export function readMode(scene: Scene, { token, trigger }: TriggerMention): string | null {
  const { tokens } = scene
  const cues = cueSets.get(trigger.type)
  if (!cues || (trigger.mode !== null && trigger.mode !== 'heavy-weapons' && trigger.mode !== 'explosives'))
    return trigger.mode
  for (const [mode, set] of cues) {
    for (let i = token - 3; i <= token + 5; i++) {
      if (i < 0 || i >= tokens.count || tokens.sentences[i] !== tokens.sentences[token]) continue
      if (contextForms(tokens.words[i]!).some((form) => set.has(form))) return mode
    }
  }
  return trigger.mode
}

/** True when the trigger points back: الهجوم، اجتماعه، هذه القمة. */
export function isDefinite(scene: Scene, { token, reading, isVerb, trigger }: TriggerMention): boolean {
  if (isVerb) return false
  // زيارة بوتين، اجتماع الخرطوم: in construct with a name, a meeting is a known one
  if (trigger.type === 'CONSULT' && scene.mentionAt[token + 1]! >= 0) return true
  const previous = scene.tokens.words[token - 1]?.form
  return (
    reading.features.definite ||
    reading.pronoun !== '' ||
    previous === 'هذا' ||
    previous === 'هذه' ||
    previous === 'ذلك'
  )
}

/** How much a telling says: who, where and when, and being in the body. The fullest is the event's main mention. */
export function fullness(telling: Telling): number {
  const { who, places, time, block } = telling
  const body = block === 'paragraph' ? 10 : 0
  return (
    body +
    Math.min(who.actors.length, 2) * 2 +
    Math.min(who.recipients.length, 1) +
    Math.min(places.length, 2) +
    (time ? 1 : 0)
  )
}

export function tokenSpanOf(scene: Scene, { token, reading }: TriggerMention): Span {
  const [, end] = tokenSpan(scene.tokens, token)
  const start = scene.tokens.folded.starts[scene.tokens.starts[token]! + reading.core.start]!
  return [start, end]
}
