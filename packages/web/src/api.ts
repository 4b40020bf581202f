import type {
  Added,
  DocumentsPage,
  EntitiesPage,
  EntityRecord,
  LedgerPage,
  NewDocument,
  OccurrencesPage,
  QuotationsPage,
  SearchPage,
  Stats,
  StoredDocument,
  TimelinePage,
} from '@isnad/api'

/** A GET of the API: its address, and in its type what the address answers. */
export interface Get<T> {
  readonly url: string
  /** Never set: carries the type of the answer. */
  readonly answer?: T
}

type Query = Readonly<Record<string, string | number | null | undefined>>

/** The addresses of the API. An empty or missing parameter is left out of the address. */
export const api = {
  stats: (): Get<Stats> => get('/api/stats'),
  documents: (query: Query = {}): Get<DocumentsPage> => get('/api/documents', query),
  document: (key: string): Get<StoredDocument> => get(`/api/documents/${encodeURIComponent(key)}`),
  search: (query: Query & { readonly q: string }): Get<SearchPage> => get('/api/search', query),
  timeline: (query: Query = {}): Get<TimelinePage> => get('/api/timeline', query),
  occurrences: (query: Query = {}): Get<OccurrencesPage> => get('/api/occurrences', query),
  ledger: (query: Query = {}): Get<LedgerPage> => get('/api/ledger', query),
  quotations: (query: Query = {}): Get<QuotationsPage> => get('/api/quotations', query),
  entities: (query: Query = {}): Get<EntitiesPage> => get('/api/entities', query),
  entity: (id: string): Get<EntityRecord> => get(`/api/entities/${encodeURIComponent(id)}`),
}

function get<T>(path: string, query: Query = {}): Get<T> {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value))
  }
  return { url: params.size > 0 ? `${path}?${params}` : path }
}

/** Why a request failed: the API's own problem, or null for both when the server did not answer. */
export interface Failure {
  readonly status: number | null
  readonly code: string | null
  readonly titles: { readonly ar: string; readonly en: string } | null
}

export type Outcome<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: Failure }

/** Asks the API. Never rejects, save when `signal` aborts it. */
export async function fetchJson<T>({ url }: Get<T>, init: RequestInit = {}): Promise<Outcome<T>> {
  try {
    const response = await fetch(url, init)
    const body: unknown = await response.json().catch(() => null)
    if (response.ok && body !== null) return { ok: true, data: body as T }
    return { ok: false, failure: readProblem(response.status, body) }
  } catch (error) {
    if (init.signal?.aborted) throw error
    return { ok: false, failure: { status: null, code: null, titles: null } }
  }
}

function readProblem(status: number, body: unknown): Failure {
  const problem = (body ?? {}) as { code?: string; titles?: { ar: string; en: string } }
  return { status, code: problem.code ?? null, titles: problem.titles ?? null }
}

/** Reads an article into the register. */
export function addDocument(document: NewDocument): Promise<Outcome<Added>> {
  return fetchJson<Added>(
    { url: '/api/documents' },
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) },
  )
}
