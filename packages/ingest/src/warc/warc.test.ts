import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readWarc } from './read-warc.ts'

const LEAD = 'وصل وفد البلدة إلى العاصمة صباح اليوم للقاء أعضاء اللجنة والاتفاق على موعد الجلسة المقبلة.'
const PAGE = `<!doctype html><title>وصول الوفد | الجبل</title><h1>وصول الوفد</h1><p>${LEAD}</p><p>وقال رئيسه إن الطريق كانت آمنة وإن الجميع بخير.</p>`

function record(type: string, url: string, contentType: string, block: Uint8Array): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2019-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

function response(url: string, body: Uint8Array | string, headers = 'Content-Type: text/html; charset=utf-8'): Buffer {
  return record(
    'response',
    url,
    'application/http; msgtype=response',
    Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(body)]),
  )
}

const page = (n: number): Buffer => response(`https://x.example/${n}`, PAGE)

async function* inPieces(bytes: Uint8Array, size = 777): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

/** Each result in a word: the page's URL, or the code of a problem. */
async function outline(bytes: Uint8Array, size?: number): Promise<string[]> {
  const found: string[] = []
  for await (const item of readWarc(inPieces(bytes, size), 'a.warc', {})) {
    found.push('problem' in item ? item.problem.code : (item.origin.url ?? ''))
  }
  return found
}
const urls = (...numbers: number[]): string[] => numbers.map((n) => `https://x.example/${n}`)

describe.each([
  { name: 'a plain archive', join: (records: readonly Buffer[]) => Buffer.concat(records) },
  {
    name: 'an archive packed by records',
    join: (records: readonly Buffer[]) => Buffer.concat(records.map((r) => gzipSync(r))),
  },
])('$name', ({ join }) => {
  test('gives its pages, whatever the pieces it comes in', async () => {
    const bytes = join([
      record('warcinfo', 'x', 'application/warc-fields', Buffer.from('software: x')),
      page(1),
      page(2),
      page(3),
    ])
    for (const size of [1, 50, 100_000]) expect(await outline(bytes, size)).toEqual(urls(1, 2, 3))
  })

  test('keeps where a page was and when', async () => {
    for await (const item of readWarc(inPieces(join([page(7)])), 'a.warc', {})) {
      expect(item).toMatchObject({
        document: { title: 'وصول الوفد', outlet: 'الجبل', url: 'https://x.example/7' },
        origin: {
          kind: 'warc',
          recordId: '<urn:uuid:https://x.example/7>',
          retrieved: '2019-01-01T00:00:00Z',
          line: 1,
        },
      })
    }
  })

  test('that is cut off loses the last record alone', async () => {
    const bytes = join([page(1), page(2), page(3)])
    expect(await outline(bytes.subarray(0, bytes.length - 300))).toEqual([...urls(1, 2), 'damaged-record'])
  })

  test('with a damaged record loses that one alone', async () => {
    const first = join([page(1)]).length
    const bytes = join([page(1), page(2), page(3)])
    bytes.fill(0xee, first + 8, first + 60)
    expect(await outline(bytes)).toEqual([urls(1)[0], 'damaged-record', urls(3)[0]])
  })
})

describe('a record', () => {
  const table: readonly { claim: string; bytes: Buffer; wanted: readonly string[] }[] = [
    {
      claim: 'may be packed and chunked',
      bytes: response(
        urls(1)[0]!,
        chunked(gzipSync(PAGE)),
        'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip',
      ),
      wanted: urls(1),
    },
    {
      claim: 'may say chunked and not be',
      bytes: response(urls(1)[0]!, PAGE, 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
      wanted: urls(1),
    },
    {
      claim: 'of text is a document',
      bytes: record('conversion', urls(1)[0]!, 'text/plain', Buffer.from(LEAD)),
      wanted: urls(1),
    },
    {
      claim: 'with a picture is passed over',
      bytes: response(urls(1)[0]!, 'x', 'Content-Type: image/png'),
      wanted: [],
    },
    {
      claim: 'that asks is passed over',
      bytes: record('request', urls(1)[0]!, 'application/http; msgtype=request', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
      wanted: [],
    },
    { claim: 'without an article says so', bytes: response(urls(1)[0]!, '<p>قائمة</p>'), wanted: ['no-article'] },
    {
      claim: 'that is a bomb is passed over',
      bytes: response(
        urls(1)[0]!,
        gzipSync(Buffer.alloc(40_000_000)),
        'Content-Type: text/html\r\nContent-Encoding: gzip',
      ),
      wanted: [],
    },
  ]
  test.each(table)('$claim', async ({ bytes, wanted }) => {
    expect(await outline(bytes)).toEqual(wanted)
  })

  function chunked(body: Uint8Array): Buffer {
    const half = body.length >> 1
    return Buffer.concat(
      [body.subarray(0, half), body.subarray(half)]
        .flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')])
        .concat(Buffer.from('0\r\n\r\n')),
    )
  }
})

test('An archive without a byte is empty', async () => {
  expect(await outline(Buffer.alloc(0))).toEqual(['empty'])
})
