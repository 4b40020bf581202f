import { OpenAPIHono } from '@hono/zod-openapi'
import type { DocumentInput, Reading } from '@isnad/model'
import type { Register } from '@isnad/store'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { problem, problemOfError } from './problem.ts'
import { documentRoutes } from './routes/documents.ts'
import { explainRoutes } from './routes/explain.ts'
import { judgementRoutes } from './routes/judgements.ts'
import { occurrenceRoutes } from './routes/occurrences.ts'
import { recordRoutes } from './routes/records.ts'
import { allowHosts, strictHeaders } from './security.ts'
import { cacheHeaders, serveWeb } from './web-files.ts'

/** What the routes work with. */
export interface Services {
  readonly register: Register
  /** The engine: turns an article into its Reading. */
  readonly read: (input: DocumentInput) => Reading
}

export interface AppOptions extends Services {
  /** Folder of the built web app; without it only the API is served. */
  readonly webDir?: string | undefined
  /** Host names served, without ports. Others are refused, so that no web page reaches a local register by a name of its own. */
  readonly hosts?: readonly string[] | undefined
  /** Told about failures that are not the client's. */
  readonly log?: ((error: unknown) => void) | undefined
}

const LARGEST_REQUEST_BYTES = 64 * 1024 * 1024

/** The API and the web app as one fetch handler. */
export function createApp(options: AppOptions) {
  const log = options.log ?? (() => {})
  const app = new OpenAPIHono()
  app.use(strictHeaders(), cacheHeaders())
  if (options.hosts) app.use(allowHosts(options.hosts))
  app.use('/api/*', etag())
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_REQUEST_BYTES, onError: (c) => problem(c, 'too-large') }))
  app.onError((error, c) => problemOfError(c, error, log))
  app.notFound((c) => problem(c, 'not-found', `There is no ${new URL(c.req.url).pathname} here.`))
  const api = app
    .route('/api', documentRoutes(options))
    .route('/api', recordRoutes(options))
    .route('/api', occurrenceRoutes(options))
    .route('/api', judgementRoutes(options))
    .route('/api', explainRoutes(options))
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Isnad', version: '1', description: 'A record of diplomacy and conflict, with its evidence.' },
  })
  app.all('/api/*', (c) => c.notFound() as Response)
  if (options.webDir) serveWeb(app, options.webDir)
  return api
}

/** The routes with their types, for `hc<Api>(address)`. */
export type Api = ReturnType<typeof createApp>
