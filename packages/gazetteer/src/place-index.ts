import { PLACES_1 } from './generated/places-1.ts'
import { PLACES_2 } from './generated/places-2.ts'
import { PLACES_3 } from './generated/places-3.ts'
import { PLACES_4 } from './generated/places-4.ts'
import { REGIONS } from './generated/regions.ts'

/** A place of the large gazetteer (Who's On First): a candidate for a name, never the only meaning of it. */
export interface GazetteerPlace {
  readonly iso: string
  readonly kind: 'region' | 'county' | 'locality' | 'neighbourhood'
  readonly latitude: number
  readonly longitude: number
  readonly wikidata: string | null
  /** The region it lies in, in Arabic, or null. */
  readonly region: string | null
  readonly en: string | null
}

const PARTS = [PLACES_1, PLACES_2, PLACES_3, PLACES_4]
const KINDS = { r: 'region', c: 'county', l: 'locality', n: 'neighbourhood' } as const
let regions: readonly string[] | null = null

/** The line of a folded name in one part, found by halving: the tables are never parsed as a whole. */
function findLine(table: string, name: string): string | null {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = table.lastIndexOf('\n', middle - 1) + 1
    const stop = table.indexOf('\n', middle)
    const end = stop < 0 ? table.length : stop
    const bar = table.indexOf('|', start)
    const key = table.slice(start, bar)
    if (key === name) return table.slice(bar + 1, end)
    if (key < name) low = end + 1
    else high = start
  }
  return null
}

function lineOf(name: string): string | null {
  for (const part of PARTS) {
    const last = part.slice(part.lastIndexOf('\n') + 1)
    if (name <= last.slice(0, last.indexOf('|'))) return findLine(part, name)
  }
  return null
}

/** True when the large gazetteer has a place of this folded name. */
export function isPlaceName(folded: string): boolean {
  return lineOf(folded) !== null
}

/** The places of a folded name, the weightiest first (regions, then counties, then by population); empty when none. */
export function placesNamed(folded: string): readonly GazetteerPlace[] {
  const line = lineOf(folded)
  if (line === null) return []
  regions ??= REGIONS.split('\n')
  return line.split(';').map((cell) => {
    const [iso, kind, lat, lon, wikidata, region, en] = cell.split(',')
    return {
      iso: iso!,
      kind: KINDS[kind as keyof typeof KINDS],
      latitude: Number(lat),
      longitude: Number(lon),
      wikidata: wikidata || null,
      region: region ? (regions![Number(region)] ?? null) : null,
      en: en || null,
    }
  })
}
