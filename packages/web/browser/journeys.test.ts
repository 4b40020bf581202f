import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.ts'
import { type Desk, openDesk } from './desk.ts'
import { HOSTILE_OUTLET, HOSTILE_URL, TORTURE } from './torture.ts'

const path = findChromium()
if (path === null) console.warn(NO_CHROMIUM)

const LANGUAGES = [
  ['ar', 'rtl', 'ar-SY'],
  ['en', 'ltr', 'en-GB'],
] as const
/** Generous: an idle machine needs a tenth of it. */
const LIMIT_MS = 180_000
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.skipIf(path === null)(`the page in a browser${path === null ? ` (${NO_CHROMIUM})` : ''}`, () => {
  let browser: Browser
  let desk: Desk
  let torture: string
  let entity: string
  beforeAll(async () => {
    desk = await openDesk()
    torture = await desk.add({
      id: 'torture',
      text: TORTURE,
      outlet: HOSTILE_OUTLET,
      url: HOSTILE_URL,
      published: '2016-12-29',
    })
    const names = await fetch(`${desk.url}/api/entities?limit=1`)
    entity = ((await names.json()) as { items: { id: string }[] }).items[0]!.id
    browser = await launchChromium(path!)
  }, LIMIT_MS)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  }, LIMIT_MS)

  /** A page that fails the test when it logs an error, breaks its content policy or asks another host. */
  async function withPage(locale: string, use: (page: Page) => Promise<void>, options: object = {}): Promise<void> {
    const context: BrowserContext = await browser.newContext({ locale, ...options })
    const faults: string[] = []
    try {
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('request', (request) => {
        if (!request.url().startsWith(desk.url)) faults.push(`asks ${request.url()}`)
      })
      await use(page)
    } finally {
      await context.close()
    }
    expect(faults).toEqual([])
  }
  const open = async (page: Page, address: string): Promise<void> => {
    await page.goto(desk.url + address)
    await page.locator('main h1').first().waitFor()
    await page.waitForFunction(() => document.querySelector('.loading') === null)
  }

  describe.each(LANGUAGES)('in %s', (language, dir, locale) => {
    test('opens in the language of the reader, in its direction', { timeout: LIMIT_MS }, () =>
      withPage(locale, async (page) => {
        await open(page, '/')
        expect(new URL(page.url()).pathname).toBe(`/${language}/`)
        expect(await page.locator('html').getAttribute('dir')).toBe(dir)
        expect(await page.locator('.document-line').count()).toBeGreaterThan(3)
      }),
    )

    test(
      'finds a word with an attached conjunction, opens the article and a record by keyboard',
      { timeout: LIMIT_MS },
      () =>
        withPage(locale, async (page) => {
          await open(page, '/')
          await page.getByRole('searchbox').fill('وأردوغان')
          await page.getByRole('searchbox').press('Enter')
          await page.waitForURL(/\/search\?q=/)
          await page.locator('.tabs a[href*="kind=document"]').click()
          const found = page.locator('.hit-words mark')
          await found.first().waitFor()
          expect(await found.first().innerText()).toMatch(/^[وف]?[أإا]?ردوغان$/)
          await page.locator('.hit-words a').first().click()
          await page.waitForURL(/\/article\//)
          const anchor = page.locator('.article-text [data-anchors][tabindex="0"]')
          await anchor.focus()
          await page.keyboard.press('ArrowLeft')
          await page.keyboard.press('Enter')
          await page.waitForURL(/record=/)
          const title = page.locator('#record-title')
          expect(await title.innerText()).not.toBe('')
          expect(await title.evaluate((h) => h === document.activeElement)).toBe(true)
          await page.locator('.why summary').first().click()
          expect(await page.locator('.why code').first().innerText()).toMatch(/^[a-z]+(\.[a-z0-9-]+)+$/)
          await page.keyboard.press('Escape')
          await page.locator('.record').waitFor({ state: 'detached' })
          expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button')
          await page.goBack()
          await page.locator('.record').waitFor()
        }),
    )

    test(
      'keeps the page, the record and the reader’s choice when the language is switched',
      { timeout: LIMIT_MS },
      () =>
        withPage(locale, async (page) => {
          await open(page, `/${language}/article/${torture}`)
          await page.locator('.article-text [data-anchors]').first().click()
          await page.waitForURL(/record=/)
          const { pathname, search } = new URL(page.url())
          await page.locator('.header-tools a').click()
          const other = language === 'ar' ? 'en' : 'ar'
          await page.waitForURL(`${desk.url}${pathname.replace(`/${language}/`, `/${other}/`)}${search}`)
          expect(await page.locator('html').getAttribute('lang')).toBe(other)
          await page.goto(`${desk.url}/timeline`)
          await page.waitForURL(`${desk.url}/${other}/timeline`)
        }),
    )

    test('adds an article by pasting it and opens it', { timeout: LIMIT_MS }, () =>
      withPage(locale, async (page) => {
        const text = `قال وزير الخارجية الروسي سيرغي لافروف إن المحادثات مستمرة (${language}).`
        await open(page, `/${language}/add`)
        await page.locator('textarea').fill(text)
        await page.locator('button[type=submit]').click()
        await page.waitForURL(/\/article\//)
        await page.locator('.article-text').waitFor()
        expect(await page.locator('.article-text').innerText()).toBe(text)
      }),
    )

    test('shows what was added elsewhere when the reader comes back', { timeout: LIMIT_MS }, () =>
      withPage(locale, async (page) => {
        await page.clock.install()
        await open(page, `/${language}/`)
        const before = await page.locator('.counts li').first().innerText()
        await page.locator('.page-header nav a').last().click()
        await page.locator('textarea').waitFor()
        await desk.add({
          id: `later.${language}`,
          text: `أعلن الكرملين أن اللقاء تأجل (${language}).`,
          published: '2030-01-01',
        })
        await page.clock.fastForward(10_000)
        await page.goBack()
        await page.waitForFunction((old) => document.querySelector('.counts li')?.textContent !== old, before)
      }),
    )

    test('says when the server is away, and goes on when it is back', { timeout: LIMIT_MS }, async () => {
      const context = await browser.newContext({ locale })
      const page = await context.newPage()
      await page.route('**/api/**', (route) => route.abort())
      await page.goto(`${desk.url}/${language}/timeline`)
      const alert = page.locator('[role=alert]')
      await alert.waitFor()
      expect((await alert.innerText()).length).toBeGreaterThan(10)
      await page.unroute('**/api/**')
      await alert.getByRole('button').click()
      await page.locator('.event-line').first().waitFor()
      await context.close()
    })

    test('shows a hostile article as the text it is, in the order it was written', { timeout: LIMIT_MS }, () =>
      withPage(locale, async (page) => {
        await open(page, `/${language}/article/${torture}`)
        const shown = await page.locator('.article-text .block').allTextContents()
        expect(shown).toEqual(TORTURE.split('\n'))
        // What would turn the words around is in the text, and is not obeyed.
        expect((await page.locator('main').innerText()).includes('\u202e')).toBe(false)
        expect(await page.locator('.article-text .override').count()).toBe(2)
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
        expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
        await page.locator('.article-text [data-anchors]').first().click()
        await page.locator('.record').waitFor()
        expect(await page.locator('.record img, .record script, .article-text img').count()).toBe(0)
      }),
    )

    test('isolates every datum from the words of the page, wherever the article is listed', { timeout: LIMIT_MS }, () =>
      withPage(locale, async (page) => {
        for (const address of ['/', '/search?q=S-400', '/timeline', `/article/${torture}?record=m1`]) {
          await open(page, `/${language}${address}`)
          expect({ address, loose: await page.evaluate(looseData) }).toEqual({ address, loose: [] })
        }
      }),
    )

    test('moves no letter when layers are shown or hidden', { timeout: LIMIT_MS }, () =>
      withPage(locale, async (page) => {
        const measure = async (query: string): Promise<readonly number[]> => {
          await open(page, `/${language}/article/${torture}${query}`)
          return page.evaluate(letterPlaces)
        }
        const bare = await measure('?layers=-')
        const all = await measure('')
        expect(await page.locator('.article-text [data-anchors]').count()).toBeGreaterThan(3)
        expect(all).toHaveLength(bare.length)
        const moved = all.filter((place, i) => Math.abs(place - bare[i]!) > 0.6)
        expect(moved.length).toBe(0)
      }),
    )

    test('copies a link to the selected passage, and the link shows it', { timeout: LIMIT_MS }, () =>
      withPage(
        locale,
        async (page) => {
          await open(page, `/${language}/article/${torture}`)
          await page.evaluate(() => {
            const block = document.querySelectorAll('.article-text .block')[1]!
            const range = document.createRange()
            range.selectNodeContents(block)
            getSelection()!.removeAllRanges()
            getSelection()!.addRange(range)
          })
          await page.locator('.copy-link').click()
          await page.waitForFunction(() => navigator.clipboard.readText().then((words) => words.includes('at=')))
          await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
          await page.locator('.passage').first().waitFor()
          expect((await page.locator('.passage').allTextContents()).join('')).toBe(TORTURE.split('\n')[1])
        },
        { permissions: ['clipboard-read', 'clipboard-write'] },
      ),
    )

    const pages = (): readonly string[] => [
      '/',
      '/search?q=نافذ',
      '/timeline?type=RETREAT',
      '/occurrences?all=1',
      '/ledger',
      '/add',
      `/article/${torture}`,
      `/article/${torture}?record=m1`,
      `/entity/${encodeURIComponent(entity)}`,
      '/nowhere',
    ]

    test('passes axe on every page, light and dark', { timeout: LIMIT_MS }, () =>
      withPage(
        locale,
        async (page) => {
          for (const address of pages()) {
            await open(page, `/${language}${address}`)
            await page.emulateMedia({ colorScheme: 'light' })
            const light = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze()
            // Only colours depend on the theme, so the dark one is asked about them alone.
            await page.emulateMedia({ colorScheme: 'dark' })
            const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
            const found = [...light.violations, ...dark.violations]
            expect(found.map((v) => `${address}: ${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3)}`)).toEqual([])
          }
        },
        { reducedMotion: 'reduce' },
      ),
    )

    test('fits a screen of 360 px, and nothing jumps while it loads', { timeout: LIMIT_MS }, () =>
      withPage(
        locale,
        async (page) => {
          for (const address of pages()) {
            await open(page, `/${language}${address}`)
            const { wide, shift } = await page.evaluate(measureLayout)
            expect({ address, wide }).toEqual({ address, wide: 0 })
            expect({ address, shift: shift < 0.05 ? 'none' : shift }).toEqual({ address, shift: 'none' })
          }
        },
        { viewport: { width: 360, height: 740 } },
      ),
    )
  })

  test('needs no more than 150 kB of compressed script for the first page', { timeout: LIMIT_MS }, () =>
    withPage('ar', async (page) => {
      const sizes: Promise<number>[] = []
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length))
      })
      await open(page, '/ar/')
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(total).toBeGreaterThan(10_000)
      expect(total).toBeLessThan(150_000)
    }),
  )
})

test('the built page holds no inline script or style, which the content policy would refuse', async () => {
  const html = await readFile(new URL('../index.html', import.meta.url), 'utf8')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|style=/)
})

/** Texts of both directions that no element isolates: neither `bdi` nor an element with a `dir`. Runs in the page. */
function looseData(): string[] {
  const loose: string[] = []
  const arabicPage = document.documentElement.lang === 'ar'
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? ''
    const foreign = arabicPage ? /[A-Za-z\u202a-\u202e]/.test(words) : /[\u0600-\u06ff\u202a-\u202e]/.test(words)
    if (foreign && !node.parentElement?.closest('main bdi, main [dir], textarea')) loose.push(words)
  }
  return loose
}

/** Where each letter of the article stands: left edge and width, one after the other. Runs in the page. */
function letterPlaces(): number[] {
  const places: number[] = []
  const walker = document.createTreeWalker(document.querySelector('.article-text')!, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let i = 0; i < (node.nodeValue?.length ?? 0); i++) {
      const range = document.createRange()
      range.setStart(node, i)
      range.setEnd(node, i + 1)
      const box = range.getBoundingClientRect()
      places.push(box.left, box.top)
    }
  }
  return places
}

/** How far the page is wider than its window, and how much of it moved by itself. Runs in the page. */
function measureLayout(): Promise<{ wide: number; shift: number }> {
  return new Promise((resolve) => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    const root = document.documentElement
    setTimeout(() => resolve({ wide: Math.max(0, root.scrollWidth - root.clientWidth), shift }), 100)
  })
}
