import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ingested } from '../ingested.ts'
import { readInputs } from '../read-inputs.ts'
import { isPublicAddress } from './address.ts'
import { type FetchOptions, fetchBytes } from './fetch-bytes.ts'

const routes: Record<string, RequestListener> = {
  '/page': (_, response) =>
    response.setHeader('content-type', 'text/html; charset=windows-1256').setHeader('etag', '"1"').end('<p>نص</p>'),
  '/article': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<title>وصول الوفد</title><h1>وصول الوفد</h1><p>وصل وفد البلدة إلى العاصمة صباح اليوم للقاء أعضاء اللجنة.</p><p>وقال رئيسه إن الطريق كانت آمنة.</p>',
      ),
  '/feed': (_, response) =>
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(
        '<rss><channel><item><title>وصول الوفد</title><link>https://x.example/1</link><description>وصل الوفد إلى العاصمة.</description></item></channel></rss>',
      ),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('نص')),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000))),
  '/endless': (_, response) => void setInterval(() => response.write('ا'.repeat(10_000)), 1).unref(),
  '/silent': () => {},
  '/slow': (_, response) => void response.write('ا'),
  '/short': (_, response) => {
    response.setHeader('content-length', '1000').write('ا')
    setTimeout(() => response.destroy(), 20)
  },
  '/inwards': (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/page` }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/once': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/same': (request, response) => response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end(),
}
let server: Server
let port = 0

beforeAll(async () => {
  server = createServer((request, response) => routes[request.url!]?.(request, response))
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const get = (path: string, options: FetchOptions = {}) =>
  fetchBytes(`http://localhost:${port}${path}`, { allowHosts: ['localhost'], timeoutMs: 3000, ...options })

describe('a server', () => {
  test('that answers is read', async () => {
    expect(await get('/page')).toMatchObject({
      status: 200,
      mediaType: 'text/html',
      charset: 'windows-1256',
      etag: '"1"',
    })
  })

  test('that packs is unpacked', async () => {
    expect(await get('/packed')).toMatchObject({ body: Buffer.from('نص') })
  })

  test('that redirects is followed, and told where to', async () => {
    expect(await get('/once')).toMatchObject({ status: 200, url: `http://localhost:${port}/page` })
  })

  test('is asked only whether something changed', async () => {
    expect(await get('/same', { etag: '"1"' })).toMatchObject({ status: 304 })
  })

  const hostile: readonly { path: string; fault: string; options?: FetchOptions }[] = [
    { path: '/bomb', fault: 'too-long', options: { limitBytes: 1_000_000 } },
    { path: '/endless', fault: 'too-long', options: { limitBytes: 100_000 } },
    { path: '/silent', fault: 'timeout', options: { timeoutMs: 200 } },
    { path: '/slow', fault: 'timeout', options: { timeoutMs: 200 } },
    { path: '/short', fault: 'failed' },
    { path: '/inwards', fault: 'refused' },
    { path: '/file', fault: 'refused' },
    { path: '/loop', fault: 'refused' },
    { path: '/page', fault: 'refused', options: { allowHosts: [] } },
  ]
  test.each(hostile)('at $path ends as $fault', async ({ path, fault, options }) => {
    expect(await get(path, options)).toMatchObject({ fault })
  })
})

describe('an address among the inputs', () => {
  const read = async (path: string): Promise<Ingested[]> => {
    const items: Ingested[] = []
    const fetch = { allowHosts: ['localhost'], timeoutMs: 3000 }
    for await (const item of readInputs([`http://localhost:${port}${path}`], { fetch })) items.push(item)
    return items
  }

  test('gives its article', async () => {
    const url = `http://localhost:${port}/article`
    expect(await read('/article')).toMatchObject([
      { document: { title: 'وصول الوفد', url }, origin: { kind: 'html', path: null, url } },
    ])
  })

  test('of a feed gives its entries', async () => {
    expect(await read('/feed')).toMatchObject([{ document: { url: 'https://x.example/1' }, origin: { kind: 'feed' } }])
  })

  test('that cannot be fetched says so', async () => {
    expect(await read('/inwards')).toMatchObject([{ problem: { code: 'not-fetched' } }])
    expect(await read('/gone')).toMatchObject([{ problem: { code: 'not-fetched' } }])
  })
})

test.each([
  'file:///etc/passwd',
  'ftp://x.example/',
  'http://user:word@x.example/',
  'x',
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://2130706433/',
  'http://[::ffff:10.0.0.1]/',
  'http://169.254.169.254/latest',
])('%s is refused', async (url) => {
  expect(await fetchBytes(url, { timeoutMs: 1000 })).toMatchObject({ fault: 'refused' })
})

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['::ffff:127.0.0.1', false],
])('the address %s is public: %s', (address, wanted) => {
  expect(isPublicAddress(address)).toBe(wanted)
})
