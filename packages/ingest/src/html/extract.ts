import { isClutterLine } from '@isnad/engine'
import { findBody, isProseLine, isWithin } from './body.ts'
import { findHeadline, similarity } from './headline.ts'
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

/**
 * Takes the article out of a page: by where the running text is dense, helped by what the page says about itself.
 * Runs nothing in the page and never throws; what the page does not say is null.
 */
export function extractPage(html: string): Page {
  const root = parseTree(html)
  const metadata = readMetadata(root)
  const lines = cutLines(root)
  const title = findHeadline(metadata.titles, lines, metadata.outlet)
  const body = findBody(root, lines)
  const inBody = body ? lines.filter((line) => isWithin(line.block, body)) : []
  const kept = trimEnds(inBody.filter((line) => isArticleLine(line, title)))
  const near = linesNear(lines, inBody, title)
  const text = kept.some(isProseLine)
    ? [...(title ? [title, ''] : []), ...kept.map((line) => line.text)].join('\n')
    : ''
  return {
    text,
    title,
    byline: metadata.byline,
    published: metadata.published ?? findVisibleDate(root, near),
    outlet: metadata.outlet,
    url: metadata.url,
    language: metadata.language,
  }
}

/** A line of the body that belongs to the article: no copy of the headline, no list of links, no known clutter. */
function isArticleLine(line: PageLine, title: string | null): boolean {
  if (title !== null && similarity(line.text, title) > 0.9) return false
  if (line.linked > 0.6 && !(isInText(line.block) && line.words > 12)) return false
  return !isClutterLine(line.text)
}

function isInText({ name }: Element): boolean {
  return name === 'p' || name === 'blockquote'
}

/** Headings and links before the first or after the last running text announce something else. */
function trimEnds(lines: readonly PageLine[]): PageLine[] {
  const first = lines.findIndex((line) => isProseLine(line) || line.kind === 'caption')
  const last = lines.findLastIndex((line) => isProseLine(line) || line.kind === 'caption')
  return lines.filter((line, i) => (i >= first && i <= last) || (i > last && line.kind === 'text' && isEnding(line)))
}

/** A short closing paragraph: a full stop ends it. */
function isEnding({ text, linked, words }: PageLine): boolean {
  return linked === 0 && words >= 3 && /[.!؟»"”]$/.test(text)
}

/** The lines around the headline and above the text: where pages show the date. */
function linesNear(lines: readonly PageLine[], body: readonly PageLine[], title: string | null): string[] {
  const at = title === null ? -1 : lines.findIndex((line) => similarity(line.text, title) > 0.9)
  const start = body[0] ? lines.indexOf(body[0]) : -1
  const around = [
    ...lines.slice(Math.max(0, at - 2), at + LINES_NEAR),
    ...lines.slice(Math.max(0, start - 3), start + 2),
  ]
  return around.map((line) => line.text)
}
