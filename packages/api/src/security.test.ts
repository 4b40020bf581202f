import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Register } from '@isnad/store'
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'

const webDir = mkdtempSync(join(tmpdir(), 'isnad-web-'))
mkdirSync(join(webDir, 'assets'))
writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>إسناد</title>')
writeFileSync(join(webDir, 'assets', 'app-Ab12Cd34.js'), 'export {}')
writeFileSync(join(webDir, 'robots.txt'), 'User-agent: *')
writeFileSync(join(webDir, '..', 'isnad-secret.txt'), 'secret')
afterAll(() => {
  rmSync(webDir, { recursive: true })
  rmSync(join(webDir, '..', 'isnad-secret.txt'))
})

const register = { stats: async () => ({}) } as unknown as Register
const app = createApp({
  register,
  read: () => {
    throw new Error('not called')
  },
  webDir,
  hosts: ['localhost', '127.0.0.1'],
})
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: 'localhost:3000', ...headers } })

describe('headers', () => {
  test.each(['/', '/api/stats', '/api/nothing', '/assets/app-Ab12Cd34.js'])(
    '%s is sent with strict headers',
    async (path) => {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test('an answer that has not changed is not sent again', async () => {
    const tag = (await get('/api/stats')).headers.get('etag')!
    expect((await get('/api/stats', { 'if-none-match': tag })).status).toBe(304)
  })
})

describe('host names', () => {
  test.each(['localhost', 'localhost:8080', '127.0.0.1:1', 'LOCALHOST'])('%s is served', async (host) => {
    expect((await get('/', { host })).status).toBe(200)
  })

  test.each(['evil.example', 'localhost.evil.example:80', ''])('"%s" is refused', async (host) => {
    const response = await get('/api/stats', { host })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'foreign-host' })
  })
})

describe('the web app', () => {
  test.each(['/', '/documents/abc', '/search?q=سلام', '/entities/Q1.5'])('%s is its page', async (path) => {
    const response = await get(path)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('إسناد')
  })

  test('files named by their contents are kept by the browser, others are asked for again', async () => {
    expect((await get('/assets/app-Ab12Cd34.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/robots.txt')).headers.get('cache-control')).toBe('no-cache')
  })

  test.each(['/assets/none.js', '/favicon.ico', '/api/none', '/api'])('%s is not found', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test.each([
    '/../isnad-secret.txt',
    '/%2e%2e/isnad-secret.txt',
    '/..%2fisnad-secret.txt',
    '/assets/../../isnad-secret.txt',
  ])('%s does not leave the folder', async (path) => {
    expect(await (await get(path)).text()).not.toContain('secret')
  })
})
