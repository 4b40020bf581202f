import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { judgementSchema } from '@isnad/store'
import type { Services } from '../app.ts'
import { failures, ProblemError } from '../problem.ts'
import { historyQuery, idParam, judgementsPage, newJudgementSchema, undoQuery } from '../schemas.ts'
import { json, validationHook } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/judgements',
  summary: 'What people decided about entities, latest first, also what was taken back',
  request: { query: historyQuery },
  responses: { 200: json(judgementsPage, 'A page of judgements'), ...failures('bad-request', 'bad-cursor') },
})

const make = createRoute({
  method: 'post',
  path: '/judgements',
  summary: 'Merge two entities, hold them apart, or split one off; all records follow',
  request: { body: { required: true, content: { 'application/json': { schema: newJudgementSchema } } } },
  responses: {
    201: json(judgementSchema, 'The judgement, which stands from now on'),
    ...failures('bad-request', 'not-json', 'too-large', 'not-found', 'judgement'),
  },
})

const undo = createRoute({
  method: 'delete',
  path: '/judgements/{id}',
  summary: 'Take a judgement back; it is kept with who did so',
  request: { params: idParam, query: undoQuery },
  responses: {
    200: json(judgementSchema, 'The judgement, taken back'),
    ...failures('bad-request', 'not-found', 'judgement'),
  },
})

export function judgementRoutes({ register }: Services) {
  return new OpenAPIHono({ defaultHook: validationHook })
    .openapi(list, async (c) => c.json(await register.history(c.req.valid('query')), 200))
    .openapi(make, async (c) => c.json(await register.judge(c.req.valid('json')), 201))
    .openapi(undo, async (c) => {
      const { id } = c.req.valid('param')
      const undone = await register.undo({ id, by: c.req.valid('query').by })
      if (!undone) throw new ProblemError('not-found', `There is no judgement ${id} that still stands.`)
      return c.json(undone, 200)
    })
}
