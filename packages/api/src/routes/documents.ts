import { createHash } from 'node:crypto'
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { storedDocumentSchema } from '@isnad/store'
import type { Services } from '../app.ts'
import { failures, ProblemError } from '../problem.ts'
import { addedSchema, documentsPage, documentsQuery, keyParam, newDocumentSchema } from '../schemas.ts'
import { json, validationHook } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Documents by date',
  request: { query: documentsQuery },
  responses: { 200: json(documentsPage, 'A page of documents'), ...failures('bad-request', 'bad-cursor') },
})

const one = createRoute({
  method: 'get',
  path: '/documents/{key}',
  summary: 'A document with its Reading',
  request: { params: keyParam },
  responses: { 200: json(storedDocumentSchema, 'The document'), ...failures('bad-request', 'not-found') },
})

const added = json(addedSchema, 'The register had this text')
const add = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Read an article and keep it',
  request: { body: { required: true, content: { 'application/json': { schema: newDocumentSchema } } } },
  responses: {
    200: added,
    201: { ...added, description: 'The article is now in the register' },
    ...failures('bad-request', 'too-large', 'not-json', 'empty-text', 'not-arabic', 'unstorable-text'),
  },
})

export function documentRoutes({ register, read }: Services) {
  return new OpenAPIHono({ defaultHook: validationHook })
    .openapi(list, async (c) => c.json(await register.documents(c.req.valid('query')), 200))
    .openapi(one, async (c) => {
      const document = await register.document(c.req.valid('param').key)
      if (!document) throw new ProblemError('not-found')
      return c.json(document, 200)
    })
    .openapi(add, async (c) => {
      const body = c.req.valid('json')
      if (body.text.trim() === '') throw new ProblemError('empty-text')
      const reading = read({
        id: body.id ?? createHash('sha256').update(body.text).digest('hex').slice(0, 12),
        text: body.text,
        title: body.title ?? null,
        url: body.url ?? null,
        outlet: body.outlet ?? null,
        published: body.published ?? null,
      })
      if (reading.document.language !== 'ar') throw new ProblemError('not-arabic')
      const result = await register.add(reading, { via: 'paste', location: body.url ?? null })
      c.header('location', `/api/documents/${result.key}`)
      return c.json(result, result.status === 'added' ? 201 : 200)
    })
}
