import { firstFrom, type Scene } from './scene.ts'
import { fullness, type Step, type Telling } from './step.ts'

/** How many steps and tellings back a telling is compared with, so that the time grows with the text and no faster. */
const LOOK_BACK = 80
const TELLINGS = 20

/**
 * Brings together the tellings of one step. A telling joins an earlier step of its type when nothing it says
 * speaks against it (who, where, when, mode, status) and something speaks for it: it points back (الهجوم), one of
 * the two is the headline or a caption, or they name the same parties.
 */
export function mergeTellings(scene: Scene, tellings: readonly Telling[]): readonly Step[] {
  const groups: Telling[][] = []
  for (const telling of tellings) {
    let best: Telling[] | null = null
    let bestScore = 0
    for (const group of groups.slice(-LOOK_BACK)) {
      const score = affinity(scene, group, telling)
      if (score > bestScore || (score === bestScore && score > 0)) {
        best = group
        bestScore = score
      }
    }
    if (best) best.push(telling)
    else groups.push([telling])
  }
  return groups.map((group) => {
    const main = group.reduce((a, b) => (fullness(b) > fullness(a) ? b : a))
    return { tellings: group, main }
  })
}

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id))

/** True when two parties could be one: the same, or one of the other (a state and its forces, its president). */
function related(scene: Scene, a: readonly string[], b: readonly string[]): boolean {
  const of = (id: string): string | null => scene.entities.get(id)?.of ?? null
  return a.some((x) => b.some((y) => x === y || of(x) === y || of(y) === x))
}

/** 0 when the telling cannot be of the step; else how much speaks for it. Its fullest telling has the last word. */
function affinity(scene: Scene, group: readonly Telling[], telling: Telling): number {
  if (group[0]!.type !== telling.type) return 0
  const fullest = group.slice(-TELLINGS).reduce((a, b) => (fullness(b) > fullness(a) ? b : a))
  if (affinityOfTwo(scene, fullest, telling) < 0 || hasOtherToll(scene, group, telling)) return 0
  return Math.max(...group.slice(-TELLINGS).map((other) => affinityOfTwo(scene, other, telling)), 0)
}

function affinityOfTwo(scene: Scene, a: Telling, b: Telling): number {
  if (!modesAgree(a, b) || !timesAgree(a, b) || !statusesAgree(a, b)) return -1
  const sameSentence = a.sentence === b.sentence
  const adjoining = b.token - a.token <= 4 && sameSentence
  if (adjoining && (a.type === 'AGREE' || a.type === 'CONSULT' || a.type === 'SANCTION' || a.type === 'AID')) return 3
  if (a.type === 'ASSAULT' && isTargetOf(scene, a, b)) return 3
  const harm = a.type === 'ASSAULT' && (isHarm(a) || isHarm(b))
  if (harm && sameSentence)
    return isHarm(a) && isHarm(b) && a.places.length > 0 && b.places.length > 0 && !meets(a.places, b.places) ? -1 : 3
  if (
    isHarm(b) &&
    a.type === 'ASSAULT' &&
    !b.definite &&
    b.who.actors.length === 0 &&
    b.places.length === 0 &&
    !b.time
  ) {
    return b.sentence - a.sentence <= 3 ? 1 : 0
  }
  const actorsKnown = a.who.actors.length > 0 && b.who.actors.length > 0
  const parties = (t: Telling): readonly string[] => [...t.who.actors, ...t.who.recipients]
  if (actorsKnown && !related(scene, parties(a), parties(b))) return -1
  if (actorsKnown && a.type !== 'CONSULT' && !related(scene, a.who.actors, b.who.actors)) return -1
  if (a.places.length > 0 && b.places.length > 0 && !meets(a.places, b.places)) return -1
  const placeShared = meets(a.places, b.places)
  const outside = a.block !== 'paragraph' || b.block !== 'paragraph'
  const sameActors =
    actorsKnown && a.who.actors.length === b.who.actors.length && a.who.actors.every((id) => b.who.actors.includes(id))
  if (b.definite && b.mention.isVerb === false) {
    if (a.type === 'ASSAULT' || a.type === 'CONSULT' || a.type === 'RETREAT') return 2 + (actorsKnown ? 1 : 0)
    return actorsKnown || placeShared || sameWord(a, b) ? 2 : 0
  }
  const says = (t: Telling): boolean => t.who.actors.length > 0 || t.places.length > 0 || t.time !== null
  if (a.type === 'CONSULT' && !says(b) && b.sentence - a.sentence <= 2) return 1
  if (outside) return actorsKnown || placeShared || sameWord(a, b) ? 2 : a.type === 'ASSAULT' && b.sentence <= 3 ? 1 : 0
  if (isSaying(a)) {
    const sameTarget = meets(a.who.recipients, b.who.recipients) && sameWord(a, b)
    return (sameSentence && sameActors) || sameTarget ? 1 : 0
  }
  if (sameActors && placeShared) return 2
  if (a.type === 'CONSULT' || a.type === 'COERCE') return sameActors ? 1.5 : sameSentence && placeShared ? 1 : 0
  if (a.type === 'ASSAULT' || a.type === 'MOBILIZE')
    return placeShared && (sameActors || !actorsKnown) && sameWord(a, b) ? 1 : 0
  if (a.type === 'AGREE') return (sameSentence && !actorsKnown) || (sameActors && sameWord(a, b)) ? 1 : 0
  return sameActors && sameWord(a, b) ? 1 : 0
}

/** هجوم انتحاري استهدف X، الغارات الثلاث التي استهدفت X: the verb tells only whom the attack right before it hit. */
function isTargetOf(scene: Scene, a: Telling, b: Telling): boolean {
  if (a.sentence !== b.sentence || b.token - a.token > 6) return false
  if (!b.mention.isVerb || a.mention.isVerb || b.mention.trigger.id !== 'assault.target') return false
  for (let i = a.token + 1; i < b.token; i++) {
    const { form, kind } = scene.tokens.words[i]!
    if (kind === 'punctuation' || form.startsWith('و')) return false
  }
  return true
}

/** مقتل 24 … مقتل ستة: another number of dead, told in another sentence with its own place or time, is another attack. */
function hasOtherToll(scene: Scene, group: readonly Telling[], telling: Telling): boolean {
  const own = tollOf(scene, telling)
  if (own === null || (telling.places.length === 0 && telling.time === null)) return false
  const known = group.slice(-TELLINGS).filter((t) => t.sentence !== telling.sentence && tollOf(scene, t) !== null)
  return known.length > 0 && known.every((t) => tollOf(scene, t) !== own)
}

/** How many a telling counts right behind its word for dying, or null. */
function tollOf(scene: Scene, { mention, token }: Telling): number | null {
  if (mention.trigger.frame !== 'suffer') return null
  const next = scene.numbers[firstFrom(scene.numbers, token + 1)]
  return next && next.from <= token + 2 ? next.value : null
}

const isHarm = (t: Telling): boolean => t.mention.trigger.frame === 'suffer'
const isSaying = (t: Telling): boolean => t.mention.trigger.frame === 'say'
const sameWord = (a: Telling, b: Telling): boolean => a.mention.trigger.id === b.mention.trigger.id

function modesAgree(a: Telling, b: Telling): boolean {
  if (a.mode === b.mode || a.mode === null || b.mode === null) return true
  if (a.type === 'CONSULT') return a.mode !== 'phone' && b.mode !== 'phone'
  const bombs = ['explosives', 'suicide-attack']
  return bombs.includes(a.mode) && bombs.includes(b.mode)
}

function timesAgree(a: Telling, b: Telling): boolean {
  if (!a.time || !b.time || a.time === b.time) return true
  const [x, y] = [a.time.time.edtf, b.time.time.edtf]
  return x === null || y === null || x === y || x.startsWith(y) || y.startsWith(x) || x.includes('/') || y.includes('/')
}

/** A planned step told again with the article may look actual (بعد الاجتماع); one denied never joins one done. */
function statusesAgree(a: Telling, b: Telling): boolean {
  const [x, y] = [a.status.status, b.status.status]
  if (x === y) return true
  if (x === 'denied' || y === 'denied') return false
  return b.definite || a.block !== 'paragraph' || b.block !== 'paragraph' || (x !== 'actual' && y !== 'actual')
}
