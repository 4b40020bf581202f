import { useCallback, useEffect, useState } from 'react'
import { type Failure, fetchJson, type Get } from './api.ts'

export type Resource<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }

interface Answer {
  readonly data: unknown
  readonly at: number
}

/** Answers already had, by address, so that "back" shows a page at once and at the same height. */
const answers = new Map<string, Answer>()
const MOST_ANSWERS = 60
/** An older answer is shown too, but asked for again: articles may have been added elsewhere. */
const FRESH_MS = 5000

/** Forgets every answer: after something was added. */
export function forgetAnswers(): void {
  answers.clear()
}

function keep(url: string, data: unknown): void {
  answers.delete(url)
  answers.set(url, { data, at: performance.now() })
  if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value!)
}

/** What an address of the API answers. */
export function useResource<T>({ url }: Get<T>): Resource<T> {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ url: string; resource: Resource<T> } | null>(null)
  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    const had = answers.get(url)
    if (had && performance.now() - had.at < FRESH_MS) return
    const aborter = new AbortController()
    if (!had) setLoaded(null)
    fetchJson<T>({ url }, { signal: aborter.signal }).then(
      (outcome) => {
        const resource: Resource<T> = outcome.ok
          ? { status: 'ready', data: outcome.data }
          : { status: 'failed', failure: outcome.failure, retry }
        // What is on screen stays when the server is away or has nothing new: nothing is drawn again.
        if (had && (!outcome.ok || JSON.stringify(outcome.data) === JSON.stringify(had.data))) return
        if (outcome.ok) keep(url, outcome.data)
        setLoaded({ url, resource })
      },
      () => {}, // aborted: somebody asks something else by now
    )
    return () => aborter.abort()
  }, [url, attempt, retry])
  const answer = answers.get(url)
  if (answer) return { status: 'ready', data: answer.data as T }
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
    page = (answers.get(nextUrl)?.data as P | undefined) ?? null
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
