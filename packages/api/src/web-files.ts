import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'

/** Serves the built web app: files as they are, and its page for every other address, so that links work. */
export function serveWeb(app: OpenAPIHono, webDir: string): void {
  const page = readFileSync(join(webDir, 'index.html'), 'utf8')
  app.use(
    '/*',
    serveStatic({
      root: webDir,
      index: '',
      onFound: (path, c) => {
        const named = /[.-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(path) // the build writes a hash of the contents into the name
        c.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  app.get('/*', (c) => {
    const last = c.req.path.slice(c.req.path.lastIndexOf('/') + 1)
    if (c.req.path.startsWith('/assets/') || last === 'favicon.ico') return c.notFound() as Response
    return c.html(page, 200, { 'cache-control': 'no-cache' })
  })
}
