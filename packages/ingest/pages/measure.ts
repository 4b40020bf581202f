// Measures the extraction on the test pages: words of the main text (F1), headline, date, outlet. Prints a table by
// layout; `--errors` lists what is missed and what is too much. Run: node packages/ingest/pages/measure.ts
import { pathToFileURL } from 'node:url'
import { extractPage, type Page } from '@isnad/ingest'
import { type Article, articles } from './articles.ts'
import { layouts as firstLayouts, type Layout } from './layouts.ts'
import { moreLayouts } from './more-layouts.ts'

const layouts = [...firstLayouts, ...moreLayouts]

export interface Measured {
  readonly layout: string
  readonly page: number
  readonly precision: number
  readonly recall: number
  readonly headline: boolean
  readonly date: boolean
  readonly outlet: boolean
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** Every layout with every article. */
export function measurePages(extract: (html: string) => Page): Measured[] {
  return layouts.flatMap((layout) => articles.map((article, i) => measurePage(extract, layout, article, i)))
}

function measurePage(extract: (html: string) => Page, layout: Layout, article: Article, turn: number): Measured {
  const page = extract(layout.render(article, turn))
  const wanted = wordsOf(goldLines(layout, article).join(' '))
  const found = wordsOf(page.text)
  const missed = subtract(wanted, found)
  const extra = subtract(found, wanted)
  return {
    layout: layout.name,
    page: turn,
    precision: found.length === 0 ? 0 : 1 - extra.length / found.length,
    recall: 1 - missed.length / wanted.length,
    headline: page.title === article.title,
    date: page.published === article.date,
    outlet: page.outlet === layout.outlet,
    missed,
    extra,
  }
}

/** What belongs to the article on a page of this layout: headline, caption where the layout shows one, body. */
function goldLines(layout: Layout, { title, caption, body }: Article): string[] {
  const captioned = !['blogger', 'print', 'wrapped', 'preformatted', 'forum-like'].includes(layout.name)
  const lines = body.flatMap((b) => ('p' in b ? [b.p] : 'h2' in b ? [b.h2] : 'quote' in b ? [b.quote] : [...b.list]))
  return [title, ...(captioned && caption !== null ? [caption] : []), ...lines]
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

function subtract(from: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  return from.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

export function f1({ precision, recall }: { precision: number; recall: number }): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const measured = measurePages(extractPage)
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(6)
  const row = (name: string, rows: readonly Measured[]): void => {
    const share = (test: (m: Measured) => boolean): string => percent(mean(rows.map((m) => (test(m) ? 1 : 0))))
    console.log(
      name.padEnd(14),
      percent(mean(rows.map(f1))),
      share((m) => m.headline),
      share((m) => m.date),
      share((m) => m.outlet),
    )
  }
  console.log('layout'.padEnd(14), ' words', ' title', '  date', 'outlet')
  for (const { name } of layouts)
    row(
      name,
      measured.filter((m) => m.layout === name),
    )
  row(`all ${measured.length}`, measured)
  if (process.argv.includes('--errors')) {
    for (const m of measured) {
      if (m.missed.length + m.extra.length > 0)
        console.log(`${m.layout} ${m.page} missed: ${m.missed.join(' ')} | extra: ${m.extra.join(' ')}`)
    }
  }
}
