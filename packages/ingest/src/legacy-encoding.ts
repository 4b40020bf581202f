/**
 * Tells windows-1256 from ISO-8859-6 by their bytes. Both put alif at C7 and most letters up to zad at the same place,
 * but lam, mim, nun, waw and ya, a third of all Arabic text, lie elsewhere: the commonest pairs and words decide.
 */
export type LegacyEncoding = 'windows-1256' | 'iso-8859-6'

const CANDIDATES: readonly LegacyEncoding[] = ['windows-1256', 'iso-8859-6']
const SAMPLE_BYTES = 256 * 1024
/** The share of letters outside ASCII that must be Arabic. */
const FEWEST_ARABIC = 0.6

/** The legacy encoding of some bytes that are no UTF-8; null when neither makes Arabic of them. */
export function detectLegacyEncoding(bytes: Uint8Array): LegacyEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let best: LegacyEncoding | null = null
  let bestScore = 0
  for (const encoding of CANDIDATES) {
    const score = scoreArabic(new TextDecoder(encoding).decode(sample))
    if (score > bestScore) {
      best = encoding
      bestScore = score
    }
  }
  return best
}

const COMMON = new Set('اليمنوتربةدعسهفقكحجأشطصخىضذثئغءزظؤإآ')
const COMMON_PAIRS = ['ال', 'لم', 'من', 'في', 'ان', 'لي', 'ين', 'ية', 'ات', 'ها', 'ون']

/** The share of sound Arabic letters plus that of common pairs; 0 when the text is not Arabic. */
function scoreArabic(text: string): number {
  let foreign = 0
  let arabic = 0
  let faults = 0
  let pairs = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char < '\u0080') continue
    if (char === '\uFFFD') faults++
    else if (COMMON.has(char)) {
      arabic++
      if (COMMON_PAIRS.includes(char + (text[i + 1] ?? ''))) pairs++
    } else if (/\p{L}/u.test(char)) foreign++
  }
  const letters = arabic + foreign + faults
  if (letters === 0 || arabic < letters * FEWEST_ARABIC) return 0
  return (arabic - 5 * faults) / letters + pairs / letters
}
