import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { occurrenceSchema } from '@isnad/store'
import type { Services } from '../app.ts'
import { failures, ProblemError } from '../problem.ts'
import { ledgerPage, ledgerQuery, occurrencesPage, occurrencesQuery } from '../schemas.ts'
import { json, validationHook } from './route.ts'

const occurrences = createRoute({
  method: 'get',
  path: '/occurrences',
  summary: 'What happened, each with the reports of all articles side by side',
  request: { query: occurrencesQuery },
  responses: { 200: json(occurrencesPage, 'A page of occurrences'), ...failures('bad-request', 'bad-cursor') },
})

const occurrence = createRoute({
  method: 'get',
  path: '/occurrences/{id}',
  summary: 'One occurrence with all its reports and figures',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(occurrenceSchema, 'The occurrence'), ...failures('not-found') },
})

const ledger = createRoute({
  method: 'get',
  path: '/ledger',
  summary: 'Plans, promises and demands, and what came of them; soonest due first',
  request: { query: ledgerQuery },
  responses: { 200: json(ledgerPage, 'A page of the ledger'), ...failures('bad-request', 'bad-cursor') },
})

export function occurrenceRoutes({ register }: Services) {
  return new OpenAPIHono({ defaultHook: validationHook })
    .openapi(occurrences, async (c) => c.json(await register.occurrences(c.req.valid('query')), 200))
    .openapi(occurrence, async (c) => {
      const found = await register.occurrence(c.req.valid('param').id)
      if (!found) throw new ProblemError('not-found')
      return c.json(found, 200)
    })
    .openapi(ledger, async (c) => c.json(await register.ledger(c.req.valid('query')), 200))
}
