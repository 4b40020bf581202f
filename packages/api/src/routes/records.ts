import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { entityRecordSchema, statsSchema } from '@isnad/store'
import type { Services } from '../app.ts'
import { failures, ProblemError } from '../problem.ts'
import {
  entitiesPage,
  entitiesQuery,
  idParam,
  quotationsPage,
  quotationsQuery,
  searchPage,
  searchQuery,
  timelinePage,
  timelineQuery,
} from '../schemas.ts'
import { json, validationHook } from './route.ts'

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Texts, quotations and events that answer some words',
  request: { query: searchQuery },
  responses: { 200: json(searchPage, 'A page of hits'), ...failures('bad-request', 'bad-cursor', 'bad-query') },
})

const timeline = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'Events by date, undated ones last',
  request: { query: timelineQuery },
  responses: { 200: json(timelinePage, 'A page of events'), ...failures('bad-request', 'bad-cursor') },
})

const quotations = createRoute({
  method: 'get',
  path: '/quotations',
  summary: 'Who said what, by the date of the article',
  request: { query: quotationsQuery },
  responses: { 200: json(quotationsPage, 'A page of quotations'), ...failures('bad-request', 'bad-cursor') },
})

const entities = createRoute({
  method: 'get',
  path: '/entities',
  summary: 'People, organisations and places, most mentioned first',
  request: { query: entitiesQuery },
  responses: { 200: json(entitiesPage, 'A page of entities'), ...failures('bad-request', 'bad-cursor') },
})

const entity = createRoute({
  method: 'get',
  path: '/entities/{id}',
  summary: 'An entity with its spellings and roles',
  request: { params: idParam },
  responses: { 200: json(entityRecordSchema, 'The entity'), ...failures('bad-request', 'not-found') },
})

const stats = createRoute({
  method: 'get',
  path: '/stats',
  summary: 'What the register holds',
  responses: { 200: json(statsSchema, 'Counts'), ...failures() },
})

export function recordRoutes({ register }: Services) {
  return new OpenAPIHono({ defaultHook: validationHook })
    .openapi(search, async (c) => {
      const { kind, ...query } = c.req.valid('query')
      return c.json(await register.search({ ...query, kinds: kind ? [kind] : undefined }), 200)
    })
    .openapi(timeline, async (c) => c.json(await register.timeline(c.req.valid('query')), 200))
    .openapi(quotations, async (c) => c.json(await register.quotations(c.req.valid('query')), 200))
    .openapi(entities, async (c) => c.json(await register.entities(c.req.valid('query')), 200))
    .openapi(entity, async (c) => {
      const found = await register.entity(c.req.valid('param').id)
      if (!found) throw new ProblemError('not-found')
      return c.json(found, 200)
    })
    .openapi(stats, async (c) => c.json(await register.stats(), 200))
}
