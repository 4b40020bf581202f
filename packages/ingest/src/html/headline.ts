import type { PageLine } from './lines.ts'

const LIKENESS = 0.5
/** Units of a title that are compared; longer ones are no titles. */
const LONGEST_TITLE = 1000

/**
 * The headline: the heading that is most like one of the page's titles; else the most trusted title without the
 * outlet's name; else the first heading of the first rank.
 */
export function findHeadline(
  titles: readonly string[],
  lines: readonly PageLine[],
  outlet: string | null,
): string | null {
  const wanted = titles.map((title) => stripOutlet(title, outlet))
  const headings = lines.filter((line) => line.kind === 'heading' && line.words >= 2)
  let best: PageLine | null = null
  let bestScore = LIKENESS
  for (const heading of headings) {
    const likeness = Math.max(0, ...wanted.map((title) => similarity(title, heading.text)))
    const score = likeness + (heading.block.name === 'h1' ? 0.1 : 0)
    if (likeness >= LIKENESS && score > bestScore) {
      best = heading
      bestScore = score
    }
  }
  if (best) return best.text
  const line = titleLine(wanted, lines)
  if (line) return line
  const first = headings.find((heading) => heading.block.name === 'h1' && heading.words >= 3)
  return wanted[0] ?? first?.text ?? null
}

/** Pages of before headings had a use show the headline in any line: one that stands whole in a title. */
function titleLine(titles: readonly string[], lines: readonly PageLine[]): string | null {
  const candidates = lines.filter((line) => line.words >= 3 && line.linked === 0 && line.text.length < 300)
  const found = candidates.filter((line) =>
    titles.some((title) => title.includes(line.text) && similarity(title, line.text) >= LIKENESS),
  )
  return found.length === 0 ? null : found.reduce((a, b) => (b.words > a.words ? b : a)).text
}

/** "العنوان | اسم الموقع" → "العنوان": the part that is the outlet's name, or shorter words after the last bar, goes. */
export function stripOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—·•»~:-]\s+|\s*\|\s*/).map((part) => part.trim())
  if (parts.length < 2) return title.trim()
  const kept = parts.filter((part) => outlet === null || similarity(part, outlet) < 0.6)
  if (kept.length < parts.length && kept.length > 0) return rejoin(title, kept)
  const longest = parts.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a))
  const others = parts.filter((part) => part !== longest)
  const small = others.every((part) => wordsOf(part).length <= 4)
  return small && wordsOf(longest).length >= 4 && !/:\s/.test(title.slice(0, title.indexOf(longest)))
    ? longest
    : title.trim()
}

/** What stands between the first and the last kept part, with the marks between them as they were. */
function rejoin(title: string, kept: readonly string[]): string {
  const start = title.indexOf(kept[0]!)
  const last = kept.at(-1)!
  return title.slice(start, title.lastIndexOf(last) + last.length)
}

/** Words shared by two titles, of the words of both (Dice): 0 to 1. Marks, case and forms of alif do not count. */
export function similarity(a: string, b: string): number {
  const left = new Set(wordsOf(a))
  const right = new Set(wordsOf(b))
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return (2 * shared) / (left.size + right.size)
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, LONGEST_TITLE)
      .toLowerCase()
      .replace(/[أإآ]/g, 'ا')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The outlet's name in a page title, when it is what stands beside the headline: "العنوان | اسم الموقع". */
export function outletInTitle(pageTitle: string, headline: string): string | null {
  const at = pageTitle.indexOf(headline)
  if (at < 0) return null
  const after = splitTitle(pageTitle.slice(at + headline.length))
  const before = splitTitle(pageTitle.slice(0, at))
  const name = after.at(-1) ?? before[0] ?? null
  return name !== null && wordsOf(name).length <= MOST_OUTLET_WORDS ? name : null
}
const MOST_OUTLET_WORDS = 5

function splitTitle(text: string): string[] {
  const parts = text.split(/[|–—·•»«~:/-]/).map((part) => part.trim())
  return parts.filter((part) => wordsOf(part).length > 0)
}
