import { RegisterError, type RegisterErrorCode } from '@isnad/store'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'

/** Every way the API fails: a stable code, its status and its title in both languages. */
export const problems = {
  'bad-request': { status: 400, ar: 'الطلب غير صحيح', en: 'The request is not valid' },
  'bad-cursor': { status: 400, ar: 'مؤشر الصفحة لا يخص هذه القائمة', en: 'The cursor does not belong to this list' },
  'bad-query': { status: 400, ar: 'لا يمكن فهم البحث', en: 'The query cannot be read' },
  'foreign-host': { status: 403, ar: 'اسم المضيف غير مسموح به', en: 'This host name is not served' },
  'not-found': { status: 404, ar: 'غير موجود', en: 'Not found' },
  'method-not-allowed': { status: 405, ar: 'الطريقة غير متاحة', en: 'Method not allowed' },
  judgement: {
    status: 409,
    ar: 'الحكم يناقض حكماً سابقاً أو لا يغير شيئاً',
    en: 'The judgement contradicts an earlier one, or changes nothing',
  },
  'too-large': { status: 413, ar: 'الطلب أكبر من المسموح', en: 'The request is too large' },
  'not-json': { status: 415, ar: 'يجب أن يكون الطلب بصيغة JSON', en: 'The request must be JSON' },
  'empty-text': { status: 422, ar: 'لا نص في المقال', en: 'The article has no text' },
  'not-arabic': { status: 422, ar: 'النص ليس عربياً', en: 'The text is not Arabic' },
  'unstorable-text': { status: 422, ar: 'في النص محارف لا تُحفظ', en: 'The text holds characters that cannot be kept' },
  internal: { status: 500, ar: 'خطأ داخلي', en: 'Internal error' },
  unavailable: { status: 503, ar: 'السجل غير متاح الآن', en: 'The register is not available now' },
} as const
export type ProblemCode = keyof typeof problems

/** One shape for every failure: RFC 9457, with the code and both titles as extension members. */
export const problemSchema = z
  .object({
    type: z.string().describe('urn:isnad:problem: and the code'),
    title: z.string().describe('in the language the request asks for'),
    titles: z.object({ ar: z.string(), en: z.string() }),
    status: z.int(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().nullable(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problemSchema>

/** The response of a failure; `detail` says what was found, in English. */
export function problem(
  c: Context,
  code: ProblemCode,
  detail: string | null = null,
  errors?: Problem['errors'],
): Response {
  const { status, ar, en } = problems[code]
  const body: Problem = {
    type: `urn:isnad:problem:${code}`,
    title: prefersArabic(c.req.header('accept-language')) ? ar : en,
    titles: { ar, en },
    status,
    code,
    detail,
    ...(errors ? { errors } : {}),
  }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

function prefersArabic(header: string | undefined): boolean {
  return header?.trimStart().toLowerCase().startsWith('ar') ?? false
}

const REGISTER_PROBLEMS: Record<RegisterErrorCode, ProblemCode> = {
  'bad-cursor': 'bad-cursor',
  'bad-query': 'bad-query',
  evidence: 'internal',
  'unstorable-text': 'unstorable-text',
  'unknown-entity': 'not-found',
  judgement: 'judgement',
  'bad-bundle': 'bad-request',
  'newer-register': 'unavailable',
  'not-a-register': 'unavailable',
  busy: 'unavailable',
  unreachable: 'unavailable',
}

/** Thrown by a route to answer with a problem. */
export class ProblemError extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, detail?: string) {
    super(detail ?? problems[code].en)
    this.name = 'ProblemError'
    this.code = code
  }
}

/** The problem an error stands for. What a person cannot act on is told to the log and not to the client. */
export function problemOfError(c: Context, error: unknown, log: (error: unknown) => void): Response {
  const code = codeOfError(error)
  const { status } = problems[code]
  if (status >= 500) log(error)
  return problem(c, code, status < 500 && error instanceof Error ? error.message : null)
}

function codeOfError(error: unknown): ProblemCode {
  if (error instanceof ProblemError) return error.code
  if (error instanceof RegisterError) return REGISTER_PROBLEMS[error.code]
  // what the framework finds before the route's own checks
  if (error instanceof HTTPException && error.status === 415) return 'not-json'
  return error instanceof HTTPException && error.status === 400 ? 'bad-request' : 'internal'
}

/** The failures of a route, for its OpenAPI description. */
export function failures(...codes: readonly ProblemCode[]): Record<number, ReturnType<typeof describeFailure>> {
  const statuses = new Map<number, ProblemCode[]>()
  for (const code of [...codes, 'internal', 'unavailable'] as const) {
    statuses.set(problems[code].status, [...(statuses.get(problems[code].status) ?? []), code])
  }
  return Object.fromEntries([...statuses].map(([status, group]) => [status, describeFailure(group)]))
}

function describeFailure(codes: readonly ProblemCode[]) {
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].en}`).join('; '),
    content: { 'application/problem+json': { schema: problemSchema } },
  }
}
