import { isClutterLine } from '@isnad/engine'
import { findBody, isProseLine, isWithin } from './body.ts'
import { dropLinkBoxes } from './boxes.ts'
import { findHeadline, outletInTitle, similarity } from './headline.ts'
import { cutLines, type PageLine } from './lines.ts'
import { findVisibleDate, readMetadata } from './metadata.ts'
import { type Element, parseTree } from './tree.ts'

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
  const lines = cutLines(root)
  const title = findHeadline(metadata.titles, lines, metadata.outlet)
  const articleLines = dropLinkBoxes(lines)
  const body = findBody(root, articleLines)
  const kept = body ? takeArticle(articleLines, body, title) : []
  const text = kept.some(isProseLine)
    ? [...(title ? [title, ''] : []), ...kept.map((line) => line.text)].join('\n')
    : ''
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
