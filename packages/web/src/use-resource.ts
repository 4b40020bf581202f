import { useCallback, useEffect, useState } from 'react'
import { type Failure, fetchJson, type Get } from './api.ts'

export type Resource<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }

/** Answers already had, by address, so that "back" shows a page at once and at the same height. */
const answers = new Map<string, unknown>()
const MOST_ANSWERS = 60

/** Forgets every answer: after something was added. */
export function forgetAnswers(): void {
  answers.clear()
}

function keep(url: string, data: unknown): void {
  answers.delete(url)
  answers.set(url, data)
  if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value!)
}

/** What an address of the API answers. `null` asks nothing and stays loading. */
export function useResource<T>(request: Get<T> | null): Resource<T> {
  const url = request?.url ?? null
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ url: string; resource: Resource<T> } | null>(null)
  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (url === null || answers.has(url)) return
    const aborter = new AbortController()
    setLoaded(null)
    fetchJson<T>({ url }, { signal: aborter.signal }).then(
      (outcome) => {
        if (outcome.ok) keep(url, outcome.data)
        const resource: Resource<T> = outcome.ok
          ? { status: 'ready', data: outcome.data }
          : { status: 'failed', failure: outcome.failure, retry }
        setLoaded({ url, resource })
      },
      () => {}, // aborted: somebody asks something else by now
    )
    return () => aborter.abort()
  }, [url, attempt, retry])
  if (url !== null && answers.has(url)) return { status: 'ready', data: answers.get(url) as T }
  return loaded?.url === url ? loaded.resource : { status: 'loading' }
}

interface PageOf<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface Pages<T, P extends PageOf<T>> {
  readonly first: Resource<P>
  readonly items: readonly T[]
  /** Null when there is nothing more. */
  readonly more: (() => void) | null
  readonly loadingMore: boolean
}

/** A list of the API, page after page. Pages already had are shown at once. */
export function usePages<T, P extends PageOf<T>>(request: Get<P>): Pages<T, P> {
  const first = useResource(request)
  const [, redraw] = useState(0)
  const [loadingUrl, setLoadingUrl] = useState<string | null>(null)
  const items: T[] = []
  let next: string | null = null
  let page = first.status === 'ready' ? first.data : null
  let nextUrl = request.url
  while (page) {
    items.push(...page.items)
    next = page.next
    if (next === null) break
    nextUrl = `${request.url}${request.url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`
    page = (answers.get(nextUrl) as P | undefined) ?? null
  }
  const more = async (): Promise<void> => {
    setLoadingUrl(nextUrl)
    const outcome = await fetchJson<P>({ url: nextUrl })
    if (outcome.ok) keep(nextUrl, outcome.data)
    setLoadingUrl(null)
    redraw((n) => n + 1)
  }
  return { first, items, more: next === null ? null : () => void more(), loadingMore: loadingUrl === nextUrl }
}
