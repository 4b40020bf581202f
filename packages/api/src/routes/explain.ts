import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import { type Explanation, explainAt, explainRecord } from '@isnad/engine'
import type { Reading } from '@isnad/model'
import type { Services } from '../app.ts'
import { failures, ProblemError } from '../problem.ts'
import { explainQuery, explanationsSchema } from '../schemas.ts'
import { json, validationHook } from './route.ts'

const explain = createRoute({
  method: 'get',
  path: '/explain',
  summary: 'Why the records at a place, or one record, are there',
  request: { query: explainQuery },
  responses: { 200: json(explanationsSchema, 'Derivations'), ...failures('bad-request', 'not-found') },
})

export function explainRoutes({ register }: Services) {
  return new OpenAPIHono({ defaultHook: validationHook }).openapi(explain, async (c) => {
    const { document: key, offset, record } = c.req.valid('query')
    if ((offset === undefined) === (record === undefined)) {
      throw new ProblemError('bad-request', 'Ask for an offset or for a record, one of the two.')
    }
    const document = await register.document(key)
    if (!document) throw new ProblemError('not-found', `There is no document ${key}.`)
    const { reading } = document
    return c.json({ items: [...derive(reading, record, offset)] } as z.infer<typeof explanationsSchema>, 200)
  })
}

function derive(reading: Reading, record: string | undefined, offset = 0): readonly Explanation[] {
  if (record !== undefined) {
    const found = explainRecord(reading, record)
    if (!found) throw new ProblemError('not-found', `There is no record ${record}.`)
    return [found]
  }
  const { length } = reading.document.text
  if (offset >= length) throw new ProblemError('bad-request', `The text has ${length} code units.`)
  return explainAt(reading, offset)
}
