import type { Span } from '@isnad/text'

// Gold is anchored in the article's own words, so that a person can write and check it without counting characters.

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u
/** What may be attached in front of a word and stay outside its span: wa, fa, bi, li, ka, al. */
const ATTACHED = /^[وف]?[بلك]?(?:ال)?\u0640?$|^[وف]?لل$/

/** Every place where `words` stand in the text as whole words, attached particles left outside. In text order. */
export function findWords(text: string, words: string): readonly Span[] {
  const found = scan(text, words, ATTACHED)
  // The alif of the article is lost behind li: "lil-nuṣra" holds "al-nuṣra".
  if (words.startsWith('ال')) found.push(...scan(text, words.slice(1), /^[وف]?ل$/))
  return found.sort((a, b) => a[0] - b[0])
}

function scan(text: string, words: string, attached: RegExp): Span[] {
  const found: Span[] = []
  if (words === '') return found
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    let front = start
    while (LETTER.test(words[0]!) && front > 0 && LETTER.test(text[front - 1]!)) front--
    const goesOn = LETTER.test(words.at(-1)!) && end < text.length && LETTER.test(text[end]!)
    if (!goesOn && attached.test(text.slice(front, start))) found.push([start, end])
  }
  return found
}

/**
 * The one place of `words`: their only occurrence, or the one inside `near`, or the one nearest to it. Throws a
 * RangeError when they are not in the text, or when it is not clear which occurrence is meant.
 */
export function findPlace(text: string, words: string, near?: string): Span {
  const all = findWords(text, words)
  if (all.length === 0) throw new RangeError(`not in the article: ${words}`)
  if (near === undefined) {
    if (all.length > 1) throw new RangeError(`stands ${all.length} times, give "near": ${words}`)
    return all[0]!
  }
  const start = text.indexOf(near)
  if (start < 0) throw new RangeError(`near is not in the article: ${near}`)
  if (text.includes(near, start + 1)) throw new RangeError(`near stands more than once: ${near}`)
  const around: Span = [start, start + near.length]
  const inside = all.filter(([a, b]) => a >= around[0] && b <= around[1])
  if (inside.length > 1) throw new RangeError(`stands ${inside.length} times within near: ${words}`)
  return inside[0] ?? nearest(all, around)
}

function nearest(spans: readonly Span[], to: Span): Span {
  const gap = ([a, b]: Span): number => Math.max(0, to[0] - b, a - to[1])
  return spans.reduce((best, span) => (gap(best) <= gap(span) ? best : span))
}

/** Where content stands: from its first words after the cue, or else the last such before it, to its last words. */
export function findContent(text: string, [first, last]: readonly [string, string], cue: Span, from: number): Span {
  const starts = findWords(text, first)
  const start = starts.find(([a]) => a >= from) ?? starts.findLast(([, b]) => b <= cue[0])
  if (!start) throw new RangeError(`content start is not in the article: ${first}`)
  const end = findWords(text, last).find(([a, b]) => a >= start[0] && b >= start[1])
  if (!end) throw new RangeError(`content end is not found after its start: ${last}`)
  return [start[0], end[1]]
}
