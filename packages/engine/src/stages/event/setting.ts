import { type Argument, argumentsIn, isPlace } from './arguments.ts'
import type { ClauseView } from './clause-view.ts'
import { breaksClause, type TriggerMention } from './find-triggers.ts'
import { firstFrom, type PlacedTime, type Scene } from './scene.ts'

const PLACE_PREPOSITIONS = new Set(['في', 'ب', 'قرب', 'عبر'])
/** Frames whose nouns take the place they are known by: اجتماع سوتشي، معارك الزبداني. */
const BY_PLACE = new Set(['mutual', 'happen'])
const GOAL_PREPOSITIONS = new Set(['على', 'إلى', 'من', 'ل', 'نحو'])

/**
 * Where the step was: the nearest place behind the trigger, else before it, with the wider places that the same
 * phrase names (أبو الظهور بإدلب). Frames that move or take also read their goal as the place.
 */
export function findPlaces(scene: Scene, { trigger, token, isVerb }: TriggerMention, view: ClauseView): string[] {
  const goal =
    trigger.frame === 'move' || trigger.frame === 'take' || trigger.frame === 'act' || trigger.frame === 'visit'
  const fits = (a: Argument): boolean => {
    if (!isPlace(a.mention)) return false
    if (PLACE_PREPOSITIONS.has(a.preposition)) return true
    if (a.preposition === '' && a.mention.from === token + 1 && !isVerb && BY_PLACE.has(trigger.frame)) {
      return a.mention.entity.type === 'LOC' || a.mention.entity.of !== null
    }
    const leaves = trigger.type === 'RETREAT' && a.preposition === 'من'
    if (a.mention.entity.type === 'GPE' && !leaves && trigger.frame !== 'move' && trigger.frame !== 'visit') {
      return trigger.frame === 'take' && a.preposition !== 'من' && a.mention.from > token
    }
    return goal && (GOAL_PREPOSITIONS.has(a.preposition) || (a.preposition === '' && a.mention.from > token))
  }
  const after = [...view.after, ...furtherPlaces(scene, view)]
  const at = after.findIndex(fits)
  if (at >= 0) return widen(scene, after, at)
  const witness = placeOfWitness(scene, token, view)
  if (witness >= 0) return widen(scene, view.before, witness)
  const before = view.before
  for (let i = before.length - 1; i >= 0; i--)
    if (fits(before[i]!) && before[i]!.preposition !== '') return widen(scene, before, i)
  return []
}

const WITNESS = new Set('شهد شهدت تشهد يشهد وشهدت وتشهد هز هزت يهز تهز وهز عم عمت تعم'.split(' '))

/** شهدت X اشتباكات، تشهد مدينة X مسيرات: the index of the place that saw the step, or -1. */
function placeOfWitness(scene: Scene, token: number, { before }: ClauseView): number {
  return before.findLastIndex(({ mention, preposition }) => {
    if (!isPlace(mention) || preposition !== '' || token - mention.to > 9) return false
    const { words } = scene.tokens
    return WITNESS.has(words[mention.from - 1]?.form ?? '') || WITNESS.has(words[mention.from - 2]?.form ?? '')
  })
}

/** Places of the sentence's rest, when the clause closed early at a comma or a reported verb. */
function furtherPlaces(scene: Scene, view: ClauseView): readonly Argument[] {
  const { tokens } = scene
  const from = view.clause.to + 1
  let to = view.clause.to
  while (
    to + 1 < tokens.count &&
    to - view.clause.to < 8 &&
    tokens.sentences[to + 1] === tokens.sentences[view.clause.to]
  ) {
    if (breaksClause(tokens.words[to + 1]!)) break
    to++
  }
  return from <= to ? argumentsIn(scene, { from, to }).filter((a) => PLACE_PREPOSITIONS.has(a.preposition)) : []
}

function widen(scene: Scene, list: readonly Argument[], start: number): string[] {
  const places = [list[start]!.mention.entity.id]
  let last = list[start]!
  for (let i = start + 1; i < list.length; i++) {
    const next = list[i]!
    if (!isPlace(next.mention) || next.mention.from - last.mention.to > 5) break
    if (
      !next.joined &&
      next.preposition !== '' &&
      !PLACE_PREPOSITIONS.has(next.preposition) &&
      next.preposition !== 'من'
    )
      break
    if (hasComma(scene, last.mention.to, next.mention.from) && next.preposition === '') break
    if (!places.includes(next.mention.entity.id)) places.push(next.mention.entity.id)
    last = next
  }
  return places
}

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (scene.tokens.words[i]!.form === '،') return true
  return false
}

/** بحلول 15 أكتوبر dates what is to be done by then, never a step named before that one. */
const UNTIL = new Set(['بحلول', 'قبل', 'حتي', 'وبحلول'])
/** A time further off than this costs too much to be the step's. */
const TIME_REACH = 40

/** The time that the sentence gives for the step: the nearest date behind it in its clause, else before it. */
export function findTime(scene: Scene, token: number, view: ClauseView, triggers: Uint8Array): PlacedTime | null {
  const { tokens } = scene
  let best: PlacedTime | null = null
  let bestCost = 26
  for (let i = firstFrom(scene.times, token - TIME_REACH); i < scene.times.length; i++) {
    const placed = scene.times[i]!
    const { time, from, to } = placed
    if (from > token + TIME_REACH) break
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    if (tokens.sentences[from] !== tokens.sentences[token]) continue
    const distance = from > token ? from - token : (token - to) * 1.5
    let cost = distance
    const [low, high] = from > token ? [token + 1, from - 1] : [to + 1, token - 1]
    for (let k = low; k <= high; k++) {
      if (triggers[k] === 1) cost += 8
      if (breaksClause(tokens.words[k]!)) cost += 20
    }
    if (from > token && cost > distance && UNTIL.has(tokens.words[from - 1]?.form ?? '')) continue
    if (from > view.clause.to + 2 || to < view.clause.from - 2) cost += 6
    if (cost < bestCost) {
      best = placed
      bestCost = cost
    }
  }
  return best
}
