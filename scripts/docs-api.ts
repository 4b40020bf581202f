import { createApp, problems } from '@isnad/api'
import { readArticle } from '@isnad/engine'
import type { Register } from '@isnad/store'
import { WRITTEN } from './docs-pages.ts'

/** The OpenAPI document as the server gives it; drawing it up touches no register. */
export async function renderOpenApi(): Promise<string> {
  const app = createApp({ register: {} as Register, read: readArticle })
  const document: unknown = await (await app.request('/api/openapi.json')).json()
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Every way the API fails. */
export function renderProblems(): string {
  const rows = Object.entries(problems).map(
    ([code, { status, en, ar }]) => `| \`${code}\` | ${status} | ${en} | ${ar} |`,
  )
  return `${WRITTEN}# Problems

Every failure of the API has one shape (RFC 9457, \`application/problem+json\`): \`type\`, \`title\` in the language asked for, \`titles\` in both, \`status\`,
\`code\`, \`detail\`. The codes are stable.

| code | status | title | العنوان |
|---|---|---|---|
${rows.join('\n')}
`
}
