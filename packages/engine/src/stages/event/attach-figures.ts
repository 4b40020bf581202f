import type { Figure } from '@isnad/model'
import type { EventType } from '@isnad/model/vocab'
import type { PlacedFigure } from './figures.ts'
import type { Scene } from './scene.ts'
import type { Step } from './step.ts'

/** The types that a kind of figure goes with first. */
const HOME: Readonly<Record<string, readonly EventType[]>> = {
  killed: ['ASSAULT'],
  injured: ['ASSAULT', 'PROTEST'],
  detained: ['COERCE'],
  abducted: ['ASSAULT'],
  displaced: ['SANCTION', 'ASSAULT'],
  released: ['RETREAT'],
  'held-share': ['COERCE'],
  trucks: ['AID', 'RETREAT'],
  tents: ['AID'],
  battalions: ['MOBILIZE'],
  tanks: ['MOBILIZE'],
  'armoured-vehicles': ['MOBILIZE'],
}
/** Figures that only belong to an event of their own kind: a death by fire is no part of a meeting. */
const STRICT = new Set(['killed', 'injured', 'detained', 'abducted', 'released', 'held-share'])

/**
 * Ties each figure to the step whose telling stands nearest in its sentence; the dead and injured also to the last
 * attack before. A figure with no step to belong to, or told before, is left out. One list a step.
 */
export function attachFigures(scene: Scene, figures: readonly PlacedFigure[], steps: readonly Step[]): Figure[][] {
  const lists: Figure[][] = steps.map(() => [])
  const told = new Set<string>()
  for (const placed of figures) {
    if (scene.blockKinds[placed.from] === 'boilerplate' || scene.blockKinds[placed.from] === 'repeat') continue
    const index = nearestStep(scene, placed, steps)
    if (index === null) continue
    const { what, value, partOf } = placed.figure
    const key = `${what} ${value} ${partOf ? 'part' : ''}${value === null ? index : ''}`
    if (told.has(key)) continue
    told.add(key)
    lists[index]!.push(placed.figure)
  }
  return lists
}

/** Plain people are no victims: they belong to moves and help; an uncounted crowd only to those who leave. */
function takesPeople(type: EventType, value: number | null): boolean {
  if (type === 'ASSAULT' || type === 'PROTEST') return false
  return value !== null || type === 'RETREAT' || type === 'SANCTION'
}

function nearestStep(scene: Scene, { from, figure }: PlacedFigure, steps: readonly Step[]): number | null {
  const sentence = scene.tokens.sentences[from]!
  const home = HOME[figure.what] ?? []
  let best: number | null = null
  let bestCost = Number.POSITIVE_INFINITY
  steps.forEach((step, i) => {
    for (const telling of step.tellings) {
      const isHome = home.includes(telling.type)
      if (STRICT.has(figure.what) && !isHome) continue
      if (figure.what === 'people' && !takesPeople(telling.type, figure.value)) continue
      const apart = sentence - telling.sentence
      if (apart !== 0 && !(isHome && apart > 0 && apart <= 3)) continue
      const cost = Math.abs(telling.token - from) + (isHome ? 0 : 30) + apart * 40
      if (cost < bestCost) {
        best = i
        bestCost = cost
      }
    }
  })
  return best
}
