import { describe, expect, test } from 'vitest'
import { parseFeed } from './parse-feed.ts'
import { parseOpml } from './parse-opml.ts'
import { readFeed } from './read-feed.ts'

const LEAD = 'وصل وفد البلدة إلى العاصمة صباح اليوم للقاء أعضاء اللجنة.'
const item = { id: 'n1', url: 'https://x.example/1', title: 'وصول الوفد', published: '2018-12-29' }

describe('A feed is read', () => {
  const table: readonly { name: string; text: string }[] = [
    {
      name: 'RSS 2.0 with the whole text',
      text: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>الجبل</title>
<item><title>وصول الوفد</title><link>https://x.example/1</link><guid isPermaLink="false">n1</guid><pubDate>Sat, 29 Dec 2018 10:00:00 +0300</pubDate><description>ملخص</description><content:encoded><![CDATA[<p>${LEAD}</p>]]></content:encoded></item></channel></rss>`,
    },
    {
      name: 'Atom with escaped markup',
      text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>الجبل</title><entry><id>n1</id><title type="html">وصول الوفد</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><published>2018-12-29T10:00:00+03:00</published><content type="html">&lt;p&gt;${LEAD}&lt;/p&gt;</content></entry></feed>`,
    },
    {
      name: 'Atom with markup as it is',
      text: `<feed><title>الجبل</title><entry><id>n1</id><title>وصول الوفد</title><link href="https://x.example/1"/><updated>2018-12-29T10:00:00Z</updated><content type="xhtml"><div><p>${LEAD}</p></div></content></entry></feed>`,
    },
    {
      name: 'JSON Feed',
      text: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'الجبل',
        items: [{ ...item, date_published: '2018-12-29T10:00:00Z', content_text: LEAD }],
      }),
    },
  ]
  test.each(table)('$name', ({ text }) => {
    const feed = parseFeed(text)
    expect(feed).toMatchObject({ title: 'الجبل', items: [{ ...item, summaryOnly: false }] })
    const [read] = [...readFeed(feed!, { path: 'f.xml', encoding: 'utf-8' }, {})]
    expect(read).toMatchObject({
      document: { text: `وصول الوفد\n\n${LEAD}`, outlet: 'الجبل', published: '2018-12-29' },
      notes: [],
    })
  })

  test('with a note where it gives only a summary', () => {
    const feed = parseFeed(
      `<rss><channel><item><title>وصول الوفد</title><description>${LEAD}</description></item></channel></rss>`,
    )
    const [read] = [...readFeed(feed!, { path: null, encoding: 'utf-8' }, {})]
    expect(read).toMatchObject({ notes: [{ code: 'summary-only' }] })
  })
})

test.each(['', 'نص', '{}', '<html><body></body></html>', '{"version":"1"}', '<rss'])(
  '%j is no feed or an empty one',
  (text) => {
    expect(parseFeed(text)?.items ?? []).toEqual([])
  },
)

test('Entities of its own do not grow', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'ا'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><rss><channel><item><title>&b;&b;</title></item></channel></rss>`
  expect(parseFeed(bomb)!.items[0]!.title!.length).toBeLessThan(20)
})

test('An OPML list gives its feeds, each once', () => {
  const opml =
    '<opml><body><outline text="أ"><outline text="الجبل" xmlUrl="https://x.example/feed"/><outline xmlUrl="https://x.example/feed"/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>'
  expect(parseOpml(opml)).toEqual([{ url: 'https://x.example/feed', title: 'الجبل' }])
})
