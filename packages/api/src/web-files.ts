import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'

/** The build puts files into `assets` under names with a hash of their contents. */
const NAMED_BY_CONTENTS = /^\/assets\/.+[.-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/

/** What a browser may keep: files named by their contents for ever, everything else only after asking again. */
export function cacheHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const isFixed = c.res.ok && NAMED_BY_CONTENTS.test(c.req.path)
    c.res.headers.set('cache-control', isFixed ? 'public, max-age=31536000, immutable' : 'no-cache')
  }
}

/** Serves the built web app: files as they are, and its page for every other address, so that links work. */
export function serveWeb(app: OpenAPIHono, webDir: string): void {
  const page = readFileSync(join(webDir, 'index.html'), 'utf8')
  app.use('/*', serveStatic({ root: webDir, precompressed: true }))
  app.get('/*', (c) => {
    const isFile = c.req.path.startsWith('/assets/') || c.req.path === '/favicon.ico'
    return isFile ? (c.notFound() as Response) : c.html(page)
  })
}
