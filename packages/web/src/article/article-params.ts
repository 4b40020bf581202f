import type { Span } from '@isnad/text'
import { LAYERS, type LayerName } from '../highlights/segments.ts'

/** `layers=qe` in the address; all of them when it says nothing. */
export function readLayers(initials: string | null): ReadonlySet<LayerName> {
  return new Set(initials === null ? LAYERS : LAYERS.filter((layer) => initials.includes(layer.charAt(0))))
}

/** How the address writes the layers that are shown; null when all of them are, `-` for none. */
export function writeLayers(layers: ReadonlySet<LayerName>): string | null {
  if (layers.size === LAYERS.length) return null
  return (
    LAYERS.filter((layer) => layers.has(layer))
      .map((layer) => layer.charAt(0))
      .join('') || '-'
  )
}

/** `at=120-166` in the address; null when it is no span of this text. */
export function readPassage(at: string | null, length: number): Span | null {
  const m = /^(\d+)-(\d+)$/.exec(at ?? '')
  if (!m) return null
  const span: Span = [Number(m[1]), Number(m[2])]
  return span[0] < span[1] && span[1] <= length ? span : null
}
