import type { Context } from 'hono'
import type { z } from 'zod'
import { problem } from '../problem.ts'

/** A JSON response, for a route's OpenAPI description. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** What a request that does not fit its schema is told: each field and what was expected there. */
export function validationHook(
  result: { success: true } | { success: false; error: z.core.$ZodError },
  c: Context,
): Response | undefined {
  if (result.success) return undefined
  const errors = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  return problem(c, 'bad-request', errors.map((e) => `${e.path}: ${e.message}`).join('; '), errors)
}
