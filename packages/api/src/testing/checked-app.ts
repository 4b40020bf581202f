import { Ajv2020 } from 'ajv/dist/2020.js'
import type { createApp } from '../app.ts'

interface Described {
  readonly paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, object> }> }>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: the schema says what it is; tests read what they check
  readonly body: any
}

/**
 * Requests to an app whose every answer is checked against its own OpenAPI document: the route must describe the
 * status, and the body must be valid. Throws what is wrong.
 */
export async function checkedApp(app: ReturnType<typeof createApp>) {
  const document = (await (await app.request('/api/openapi.json')).json()) as Described
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document as object, 'openapi')

  return async function request(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await app.request(path, init)
    const method = (init.method ?? 'GET').toLowerCase()
    const route = Object.keys(document.paths).find((p) => matches(p, new URL(path, 'http://x').pathname))
    if (!route) throw new Error(`${path} is not in the OpenAPI document`)
    const type = response.headers.get('content-type')?.split(';', 1)[0] ?? ''
    const pointer = ['paths', route, method, 'responses', String(response.status), 'content', type, 'schema']
    const validate = ajv.getSchema(`openapi#/${pointer.map(escapePointer).join('/')}`)
    if (!validate) throw new Error(`${method} ${route} does not describe ${response.status} ${type}`)
    const body = await response.json()
    if (!validate(body)) throw new Error(`${method} ${path}: ${ajv.errorsText(validate.errors)}`)
    return { status: response.status, headers: response.headers, body }
  }
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const given = path.split('/')
  return parts.length === given.length && parts.every((part, i) => part.startsWith('{') || part === given[i])
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
