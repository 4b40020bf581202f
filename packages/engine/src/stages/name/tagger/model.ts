import {
  TAGGER_EMISSIONS,
  TAGGER_SCALE,
  TAGGER_SIZE,
  TAGGER_TRANSITION_SCALE,
  TAGGER_TRANSITIONS,
} from '../../../resources/name/tagger-weights.ts'
import type { TaggerModel } from './decode.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 to bytes; written out because the engine runs where neither Buffer nor atob need be. */
function decodeBase64(text: string): Int8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Int8Array((text.length / 4) * 3 - padding)
  for (let i = 0, n = 0; i < text.length; i += 4) {
    const bits =
      (values[text.charCodeAt(i)]! << 18) |
      (values[text.charCodeAt(i + 1)]! << 12) |
      (values[text.charCodeAt(i + 2)]! << 6) |
      values[text.charCodeAt(i + 3)]!
    bytes[n++] = bits >> 16
    if (n < bytes.length) bytes[n++] = bits >> 8
    if (n < bytes.length) bytes[n++] = bits
  }
  return bytes
}

let loaded: TaggerModel | null = null

/** The shipped model, decoded on first use. */
export function taggerModel(): TaggerModel {
  loaded ??= {
    size: TAGGER_SIZE,
    emissions: decodeBase64(TAGGER_EMISSIONS),
    transitions: decodeBase64(TAGGER_TRANSITIONS),
    scale: TAGGER_SCALE,
    transitionScale: TAGGER_TRANSITION_SCALE,
  }
  return loaded
}
