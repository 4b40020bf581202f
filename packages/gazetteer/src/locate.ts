import { foldText } from '@isnad/text'
import { type GazetteerPlace, placesNamed } from './place-index.ts'

export interface Location {
  /** The place meant, or null when the name is unknown or the context does not decide. */
  readonly place: GazetteerPlace | null
  readonly candidates: readonly GazetteerPlace[]
  /** How far from the point the place may reach: a region is no pin on a map. Null without a place. */
  readonly precision: GazetteerPlace['kind'] | null
  readonly reason: 'only-one' | 'state-of-the-article' | 'region-of-the-article' | 'unknown-name' | 'ambiguous'
}

/**
 * Which of the places of a name is meant. `states`: ISO codes that the article names; `regions`: names of regions in the
 * same sentence (أبو الظهور بإدلب). Several left over stay undecided, with the candidates.
 */
export function locatePlace(name: string, states: readonly string[] = [], regions: readonly string[] = []): Location {
  const candidates = placesNamed(foldText(name))
  const give = (place: GazetteerPlace | null, reason: Location['reason']): Location => ({
    place,
    candidates,
    precision: place?.kind ?? null,
    reason,
  })
  if (candidates.length === 0) return give(null, 'unknown-name')
  if (candidates.length === 1) return give(candidates[0]!, 'only-one')
  const folded = new Set(regions.map(foldText))
  const inRegion = candidates.filter((place) => place.region !== null && folded.has(foldText(place.region)))
  if (inRegion.length === 1) return give(inRegion[0]!, 'region-of-the-article')
  const inState = candidates.filter((place) => states.includes(place.iso))
  if (inState.length === 1) return give(inState[0]!, 'state-of-the-article')
  // a region or district and a village of its name: the greater one is meant
  const [first, second] = inState
  if (first && second && first.kind !== second.kind && first.kind === 'region')
    return give(first, 'state-of-the-article')
  return give(null, 'ambiguous')
}
