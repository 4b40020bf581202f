// Draws the pictures of the README and of docs/screenshots: each page, in both languages, over the sample articles.
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.ts'
import { openDesk } from './desk.ts'

const OUT = resolve(import.meta.dirname, '../../../docs/screenshots')
const LANGUAGES = ['ar', 'en'] as const

interface Shot {
  readonly name: string
  readonly address: string
  readonly theme?: 'dark'
  readonly width?: number
  /** What a reader does before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>
}

const openFirst = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click()
  await page.locator('#record-title').waitFor()
}

async function firstArticle(url: string): Promise<string> {
  const { items } = (await (await fetch(`${url}/api/documents?limit=50`)).json()) as {
    items: { key: string; counts: { quotations: number; events: number } }[]
  }
  const rich = items.toSorted((a, b) => b.counts.quotations + b.counts.events - a.counts.quotations - a.counts.events)
  return `/article/${rich[0]!.key}`
}

async function mostQuoted(url: string): Promise<string> {
  const { items } = (await (await fetch(`${url}/api/entities?type=PER&limit=50`)).json()) as {
    items: { id: string; counts: { quotations: number } }[]
  }
  const [first] = items.toSorted((a, b) => b.counts.quotations - a.counts.quotations)
  return `/entity/${encodeURIComponent(first!.id)}`
}

const executable = findChromium()
if (executable === null) {
  console.error(NO_CHROMIUM)
  process.exit(1)
}
const desk = await openDesk()
const browser = await launchChromium(executable)
const article = await firstArticle(desk.url)
const shots: readonly Shot[] = [
  { name: 'home', address: '/' },
  { name: 'search', address: '/search?q=إدلب' },
  { name: 'timeline', address: '/timeline' },
  { name: 'occurrences', address: '/occurrences' },
  { name: 'ledger', address: '/ledger' },
  { name: 'article', address: article },
  { name: 'quotation', address: article, prepare: openFirst('.seg.cue') },
  { name: 'event', address: article, theme: 'dark', prepare: openFirst('.seg.trigger') },
  { name: 'narrow', address: article, width: 360, prepare: openFirst('.seg.mention') },
  { name: 'entity', address: await mostQuoted(desk.url) },
  { name: 'add', address: '/add' },
]
await mkdir(OUT, { recursive: true })
try {
  for (const language of LANGUAGES) {
    for (const { name, address, theme = 'light', width = 1180, prepare } of shots) {
      const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme: theme })
      await page.goto(`${desk.url}/${language}${address}`)
      await page.locator('main h1').first().waitFor()
      await page.waitForFunction(() => document.querySelector('.loading') === null)
      await prepare?.(page)
      await page.screenshot({ path: resolve(OUT, `${name}.${language}.png`), animations: 'disabled' })
      await page.close()
      console.log(`docs/screenshots/${name}.${language}.png`)
    }
  }
} finally {
  await browser.close()
  await desk.close()
}
