import { isClutterLine } from '@isnad/engine'
import { findBody, isProseLine, isWithin } from './body.ts'
import { dropLinkBoxes } from './boxes.ts'
import { findHeadline, outletInTitle, similarity } from './headline.ts'
import { commentNames } from './hints.ts'
import { cutLines, isClutter, type PageLine } from './lines.ts'
import { findVisibleDate, readMetadata } from './metadata.ts'
import { namesOf } from './names.ts'
import { type Element, elementsBelow, parseTree } from './tree.ts'
import { findWrappers } from './wrappers.ts'

/** An article taken from a page. `text` is empty when the page holds none. */
export interface Page {
  /** The headline, an empty line, then the article's lines as the page shows them, captions and lists included. */
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  /** EDTF. */
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
}

const LINES_NEAR = 6
const SAME_TITLE = 0.9

/**
 * Takes the article out of a page: by where the running text is dense, helped by what the page says about itself.
 * Runs nothing in the page and never throws; what the page does not say is null.
 */
export function extractPage(html: string): Page {
  const root = parseTree(html)
  const metadata = readMetadata(root)
  const lines = readLines(root)
  const title = findHeadline(metadata.titles, lines, metadata.outlet)
  const articleLines = dropLinkBoxes(lines)
  const body = findBody(root, articleLines)
  const kept = body ? takeArticle(articleLines, body, title) : []
  const found = kept.some(isProseLine) ? kept.map((line) => line.text) : linesOfBody(metadata.body)
  const text = found.length > 0 ? [...(title ? [title, ''] : []), ...found].join('\n') : ''
  return {
    text,
    title,
    byline: metadata.byline,
    published: metadata.published ?? findVisibleDate(root, linesNear(lines, kept, title)),
    outlet: metadata.outlet ?? (metadata.pageTitle && title ? outletInTitle(metadata.pageTitle, title) : null),
    url: metadata.url,
    language: metadata.language,
  }
}

/**
 * The lines of a page. When nothing that reads like an article is left, the largest part that was left out for its
 * name was misnamed ("single-post-social"), and is taken in.
 */
function readLines(root: Element): PageLine[] {
  const { elements, sizes } = findWrappers(root)
  const lines = cutLines(root, elements)
  const prose = dropLinkBoxes(lines).filter(isProseLine)
  if (prose.reduce((sum, line) => sum + line.words, 0) >= FEWEST_ARTICLE_WORDS) return lines
  let largest: Element | null = null
  for (const element of elementsBelow(root)) {
    if (elements.has(element) || !isClutter(element) || commentNames.test(namesOf(element))) continue
    if ((sizes.get(element) ?? 0) > (largest ? sizes.get(largest)! : 0)) largest = element
  }
  return largest ? cutLines(root, new Set([...elements, largest])) : lines
}

const FEWEST_ARTICLE_WORDS = 25
const FEWEST_BODY_UNITS = 80

/** The text in a page's linked data, for pages that a script would have to draw. */
function linesOfBody(body: string | null): string[] {
  if (body === null || body.length < FEWEST_BODY_UNITS) return []
  const lines = body.split(/\s*\n\s*/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !isClutterLine(line))
}

/** The article's lines: those of its element, and the captions between the headline and it. */
function takeArticle(lines: readonly PageLine[], body: Element, title: string | null): PageLine[] {
  const isCopy = (line: PageLine): boolean => title !== null && similarity(line.text, title) > SAME_TITLE
  const inBody = lines.filter((line) => isWithin(line.block, body) && !isCopy(line) && isArticleLine(line))
  const first = inBody.findIndex(isProseLine)
  const last = inBody.findLastIndex(isProseLine)
  const start = lines.indexOf(inBody[first]!)
  const headline = lines.slice(0, start).findLastIndex(isCopy)
  const captions = lines.slice(headline + 1, start).filter((line) => line.kind === 'caption' && headline >= 0)
  const endings = inBody.slice(last + 1).filter((line) => line.kind !== 'heading' && isEnding(line))
  return [...captions, ...inBody.slice(first, last + 1), ...endings]
}

/** A line that can belong to the article: no list of links, no known clutter. */
function isArticleLine(line: PageLine): boolean {
  if (line.linked > 0.6 && !(isInText(line.block) && line.words > 12)) return false
  return !isClutterLine(line.text)
}

function isInText({ name }: Element): boolean {
  return name === 'p' || name === 'blockquote'
}

/** A caption, or a short closing paragraph that a full stop ends. */
function isEnding({ text, linked, words, kind }: PageLine): boolean {
  return kind === 'caption' || (linked === 0 && words >= 3 && /[.!؟»"”]$/.test(text))
}

/** The lines around the headline and above the text: where pages show the date. */
function linesNear(lines: readonly PageLine[], body: readonly PageLine[], title: string | null): string[] {
  const at = title === null ? -1 : lines.findIndex((line) => similarity(line.text, title) > SAME_TITLE)
  const start = body[0] ? lines.indexOf(body[0]) : -1
  const around = [
    ...lines.slice(Math.max(0, at - 2), at + LINES_NEAR),
    ...lines.slice(Math.max(0, start - 3), start + 2),
  ]
  return around.map((line) => line.text)
}
