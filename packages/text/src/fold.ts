import type { Span } from './span.ts'

/**
 * The matching view of a text: letters that Arabic writers use for one another become one, marks and invisible
 * characters vanish, digits become ASCII. Every folded unit knows the original units behind it, so a match is
 * always brought back to the words as they stand. See docs/design/folding.md for the policy.
 */
export interface FoldedText {
  readonly text: string
  /** Original start of the unit behind each folded unit. */
  readonly starts: Uint32Array
  /** Its original end, following combining marks included. */
  readonly ends: Uint32Array
}

const DROP_MARK = 0xfffe // a combining mark: vanishes, but belongs to the letter before it
const DROP_INVISIBLE = 0xffff // vanishes and never stands at the edge of a span
const LIGATURE = 0xfffd // stands for several letters: looked up in `ligatures`

const table = new Uint16Array(0x10000)
const ligatures = new Map<number, string>()

/** Folds every code point of `from` (a string) to `to`, or every one in an inclusive range. */
function map(from: string | readonly [number, number], to: number): void {
  if (typeof from === 'string') for (const c of from) table[c.charCodeAt(0)] = to
  else for (let c = from[0]; c <= from[1]; c++) table[c] = to
}

function mapDigits(zero: number): void {
  for (let d = 0; d < 10; d++) table[zero + d] = 0x30 + d
}

function buildTable(): void {
  for (let c = 0; c < 0x10000; c++) table[c] = c
  for (let c = 0x41; c <= 0x5a; c++) table[c] = c + 0x20
  map('أإآٱٲٳٵ', 0x0627) // alif with hamza, madda, wasla → alif
  map('ىیېۍێ', 0x064a) // alif maqsura and the Persian, Pashto yeh → yeh
  map('ةہھۀەۂۃ', 0x0647) // teh marbuta and other heh → heh
  map('کڪگڭ', 0x0643) // Persian keheh, gaf and the Moroccan gaf → kaf
  // letters that Arabic borrows for foreign sounds, as writers without them spell the same names
  map('پ', 0x0628)
  map('چ', 0x062c)
  map('ژ', 0x0632)
  map('ڤ', 0x0641)
  map('ڨ', 0x0642)
  map('ں', 0x0646)
  map('ۆۇۈۋ', 0x0648)
  mapDigits(0x0660)
  mapDigits(0x06f0)
  map('٪', 0x25)
  map('۔', 0x2e) // the full stop of Urdu and Persian
  map('؍', 0x2f)
  map('٭', 0x2a)
  map('٫', 0x2e)
  map('٬', 0x2c)
  map('\t\r\v\f\u00a0\u1680\u202f\u205f\u3000', 0x20)
  map([0x2000, 0x200a], 0x20)
  map('\u2028\u2029\u0085', 0x0a)
  map([0x0610, 0x061a], DROP_MARK)
  map([0x064b, 0x065f], DROP_MARK)
  map('\u0670', DROP_MARK)
  map([0x06d6, 0x06dc], DROP_MARK)
  map([0x06df, 0x06e8], DROP_MARK)
  map([0x06ea, 0x06ed], DROP_MARK)
  map([0x0898, 0x089f], DROP_MARK)
  map([0x08ca, 0x08e1], DROP_MARK)
  map([0x08e3, 0x08ff], DROP_MARK)
  map([0x0300, 0x036f], DROP_MARK)
  map('\u0640\u00ad\u061c\ufeff', DROP_INVISIBLE)
  map([0x200b, 0x200f], DROP_INVISIBLE)
  map([0x202a, 0x202e], DROP_INVISIBLE)
  map([0x2060, 0x206f], DROP_INVISIBLE)
  for (const [first, last] of [
    [0xfb50, 0xfdfb],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let c = first; c <= last; c++) mapPresentationForm(c)
  }
  map('\ufe73', DROP_INVISIBLE) // the tail of a seen, which some fonts set apart
}

function mapPresentationForm(code: number): void {
  const plain = String.fromCharCode(code).normalize('NFKC')
  const folded = Array.from(plain, (c) => table[c.charCodeAt(0)]!).filter((c) => c < LIGATURE && c !== 0x20)
  if (folded.length === 0) table[code] = plain === String.fromCharCode(code) ? code : DROP_MARK
  else if (folded.length === 1) table[code] = folded[0]!
  else {
    table[code] = LIGATURE
    ligatures.set(code, String.fromCharCode(...folded))
  }
}

buildTable()

// The units of a folded text until they are a string; reused, since a new buffer for every text costs more than folding it.
let scratch = new Uint16Array(1 << 14)

/** Folds a text for matching. Linear in its length; never throws. */
export function fold(text: string): FoldedText {
  const length = text.length
  let room = length
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xfb50 && code < LIGATURE && table[code] === LIGATURE) room += ligatures.get(code)!.length
  }
  if (scratch.length < room) scratch = new Uint16Array(2 * room)
  const units = scratch
  const starts = new Uint32Array(room)
  const ends = new Uint32Array(room)
  let n = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const to = table[code]!
    if (to === DROP_INVISIBLE) continue
    if (to === DROP_MARK) {
      if (n > 0) ends[n - 1] = i + 1
      continue
    }
    if (to === LIGATURE && code !== LIGATURE) {
      const letters = ligatures.get(code)!
      for (let k = 0; k < letters.length; k++) {
        units[n] = letters.charCodeAt(k)
        starts[n] = i
        ends[n++] = i + 1
      }
      continue
    }
    units[n] = to
    starts[n] = i
    ends[n++] = i + 1
  }
  return { text: decode(units, n), starts: starts.subarray(0, n), ends: ends.subarray(0, n) }
}

/** The folded form of a string alone, for building lexicons and search keys. */
export function foldText(text: string): string {
  return fold(text).text
}

function decode(units: Uint16Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + 8192)) as unknown as number[])
  }
  return text
}

/** The original span behind a folded one. Throws a RangeError when it is empty or outside the text. */
export function unfold(folded: FoldedText, [start, end]: Span): Span {
  if (!(start >= 0 && start < end && end <= folded.text.length)) {
    throw new RangeError(`folded span [${start}, ${end}) is empty or outside a text of ${folded.text.length} units`)
  }
  return [folded.starts[start]!, folded.ends[end - 1]!]
}
