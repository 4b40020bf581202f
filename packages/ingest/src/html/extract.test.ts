import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { f1, mean, measurePages } from '../../pages/measure.ts'
import { extractPage } from './extract.ts'
import { outletInTitle, stripOutlet } from './headline.ts'
import { parseTree, textOf } from './tree.ts'

const LEAD = 'وصل وفد البلدة إلى العاصمة صباح اليوم للقاء أعضاء اللجنة والاتفاق على موعد الجلسة المقبلة.'
const NEXT = 'وقال رئيس الوفد إن الطريق كانت آمنة وإن الجميع بخير بعد سفر دام ثلاثة أيام في الجبال.'
const bodyOf = (html: string): string[] => extractPage(html).text.split('\n').filter(Boolean)

describe('the test pages', () => {
  const measured = measurePages(extractPage)

  test('are at least sixty', () => {
    expect(measured.length).toBeGreaterThanOrEqual(60)
  })

  test('give their words, F1 at least 97', () => {
    expect(mean(measured.map(f1))).toBeGreaterThanOrEqual(0.97)
    expect(measured.filter((m) => f1(m) < 0.9)).toEqual([])
  })

  test('give headline, date and outlet', () => {
    expect(measured.filter((m) => !m.headline || !m.date || !m.outlet)).toEqual([])
  })
})

describe('a page', () => {
  const table: readonly { claim: string; html: string; lines: readonly string[] }[] = [
    {
      claim: 'keeps paragraphs as lines',
      html: `<title>وصول الوفد</title><h1>وصول الوفد</h1><div><p>${LEAD}<p>${NEXT}</div>`,
      lines: ['وصول الوفد', LEAD, NEXT],
    },
    {
      claim: 'cut by <br> alone gives lines',
      html: `<title>وصول الوفد</title><h1>وصول الوفد</h1><div>${LEAD}<br><br>${NEXT}</div>`,
      lines: ['وصول الوفد', LEAD, NEXT],
    },
    {
      claim: 'keeps lists and subheadings in their place',
      html: `<h1>وصول الوفد إلى العاصمة</h1><article><p>${LEAD}</p><h2>جدول الزيارة</h2><ul><li>لقاء اللجنة</li><li>زيارة السوق</li></ul><p>${NEXT}</p></article>`,
      lines: ['وصول الوفد إلى العاصمة', LEAD, 'جدول الزيارة', 'لقاء اللجنة', 'زيارة السوق', NEXT],
    },
    {
      claim: 'shows nothing of scripts, styles, hidden parts and comments',
      html: `<h1>وصول الوفد إلى العاصمة</h1><style>p{}</style><script>document.write("خطر")</script><!-- تعليق --><div hidden>مخفي ${LEAD}</div><div style="display:none">${NEXT}</div><p>${LEAD}</p><p>${NEXT}</p><noscript>فعّل</noscript>`,
      lines: ['وصول الوفد إلى العاصمة', LEAD, NEXT],
    },
    {
      claim: 'without running text gives none',
      html: '<h1>القائمة</h1><ul><li><a>الرئيسية</a></li><li><a>رياضة</a></li></ul>',
      lines: [],
    },
    { claim: 'that is no HTML gives its text', html: `${LEAD}\n${NEXT}`, lines: [`${LEAD} ${NEXT}`] },
    { claim: 'that is empty gives none', html: '', lines: [] },
  ]
  test.each(table)('$claim', ({ html, lines }) => {
    expect(bodyOf(html)).toEqual(lines)
  })

  test('that says nothing about itself leaves it null', () => {
    expect(extractPage(`<p>${LEAD}</p><p>${NEXT}</p>`)).toMatchObject({
      title: null,
      byline: null,
      published: null,
      outlet: null,
      url: null,
      language: null,
    })
  })

  test('takes the date of the article, not of a related one', () => {
    const html = `<h1>وصول الوفد إلى العاصمة</h1><aside><time datetime="2020-01-01">1</time></aside><p>${LEAD}</p><p>${NEXT}</p><div class="related"><time datetime="2021-02-02">2</time></div>`
    expect(extractPage(html).published).toBeNull()
  })
})

describe('a page of many articles', () => {
  const card = (i: number): string =>
    `<div class="c"><a href="/${i}"><h3>وفد آخر يصل إلى العاصمة ${i}</h3></a><p>${LEAD}</p></div>`
  test('is none', () => {
    const cards = Array.from({ length: 20 }, (_, i) => card(i)).join('')
    expect(bodyOf(`<title>موقع الجبل</title><h1>موقع الجبل</h1><div>${cards}</div>`)).toEqual([])
  })
})

describe('titles', () => {
  test.each([
    ['وصول الوفد إلى العاصمة | موقع الجبل', 'موقع الجبل', 'وصول الوفد إلى العاصمة'],
    ['موقع الجبل - وصول الوفد إلى العاصمة', 'موقع الجبل', 'وصول الوفد إلى العاصمة'],
    ['وصول الوفد إلى العاصمة - الجبل', null, 'وصول الوفد إلى العاصمة'],
    ['لافروف: المحادثات مفيدة', null, 'لافروف: المحادثات مفيدة'],
    ['لقاء موسكو - أنقرة يتأجل أسبوعين', null, 'لقاء موسكو - أنقرة يتأجل أسبوعين'],
  ])('%j of %j is %j', (title, outlet, wanted) => {
    expect(stripOutlet(title, outlet)).toBe(wanted)
  })

  test.each([
    ['وصول الوفد | أخبار | موقع الجبل', 'موقع الجبل'],
    ['موقع الجبل : وصول الوفد', 'موقع الجبل'],
    ['وصول الوفد', null],
  ])('%j names the outlet %j', (title, outlet) => {
    expect(outletInTitle(title, 'وصول الوفد')).toBe(outlet)
  })
})

describe('a hostile page', () => {
  const big = 40_000
  const pages: readonly { name: string; html: string }[] = [
    { name: 'unclosed elements', html: '<div>'.repeat(big) + LEAD },
    { name: 'unclosed formatting', html: '<b><i><font color=1><p>'.repeat(big / 4) + LEAD },
    { name: 'stray closing tags', html: '<div>'.repeat(300) + '</p></b>'.repeat(big) + LEAD },
    { name: 'a huge title', html: `<title>${'ا'.repeat(1_000_000)}</title><p>${LEAD}</p>` },
    { name: 'a huge attribute', html: `<p class="${'x '.repeat(1_000_000)}">${LEAD}</p>` },
    { name: 'many attributes', html: `<p ${Array.from({ length: big }, (_, i) => `a${i}=1`).join(' ')}>${LEAD}</p>` },
    { name: 'an open comment', html: `<p>${LEAD}</p><!--${'-'.repeat(1_000_000)}` },
    { name: 'an open tag', html: `<p>${LEAD}</p>${'<a '.repeat(big)}` },
    { name: 'wide blanks', html: `<p>${LEAD}${' '.repeat(3_000_000)}</p>` },
    { name: 'nested JSON-LD', html: `<script type="application/ld+json">${'['.repeat(big)}</script><p>${LEAD}</p>` },
    { name: 'odd entities', html: `<p>&#x110000;&#0;&#xD800;&unknown;${LEAD}</p>` },
    { name: 'digits without end', html: `<div class="date">${'1'.repeat(1_000_000)}</div><p>${LEAD}</p>` },
  ]
  test.each(pages)(
    'with $name ends in good time',
    ({ html }) => {
      expect(typeof extractPage(html).text).toBe('string')
    },
    5_000,
  )

  test('of any text gives lines of that text and never throws', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="comments">',
      '</div>',
      '<h1>',
      '<a href=x>',
      '</a>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&amp;',
      '<table><tr><td>',
      LEAD,
      NEXT,
      ' ',
      '"',
      '<',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('')
        for (const line of bodyOf(html)) expect(line).toBe(line.trim())
      }),
    )
  })
})

test('A tree keeps all text, whatever is closed when', () => {
  const piece = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<li>', '</ul>', '<b>', '</b>', '<td>', 'ا', 'ب', 'ت')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const letters = pieces.filter((s) => !s.startsWith('<')).join('')
      expect(textOf(parseTree(pieces.join(''))).replaceAll(' ', '')).toBe(letters)
    }),
  )
})
