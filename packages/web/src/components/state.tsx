import { type ReactNode, useEffect } from 'react'
import type { Failure } from '../api.ts'
import { showOverrides } from '../highlights/overrides.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import type { Resource } from '../use-resource.ts'

/** Keeps its place silent for a moment: most answers come sooner, and nothing flickers (the delay is in the style). */
export function Loading() {
  const t = useMessages()
  return (
    <p className="loading" role="status">
      {t('state.loading')}
    </p>
  )
}

export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="notice">
      <h1>{title}</h1>
      {children}
    </section>
  )
}

function Failed({ failure, retry, missing }: { failure: Failure; retry: () => void; missing: string | undefined }) {
  const t = useMessages()
  const { language } = useLocale()
  if (failure.status === 404 && missing) return <Notice title={missing} />
  const said = failure.titles?.[language]
  return (
    <section className="notice" role="alert">
      <h1>{failure.status === null ? t('state.offline') : t('state.error')}</h1>
      {said && (
        <p>
          <bdi>{said}</bdi>
        </p>
      )}
      <button type="button" onClick={retry}>
        {t('state.retry')}
      </button>
    </section>
  )
}

/** Shows what an address answered, or that it is loading, or why it failed. `missing` is said when it is not there. */
export function Loaded<T>(props: { resource: Resource<T>; missing?: string; children: (data: T) => ReactNode }) {
  const { resource, missing, children } = props
  if (resource.status === 'loading') return <Loading />
  if (resource.status === 'failed') return <Failed {...resource} missing={missing} />
  return children(resource.data)
}

/** Names the browser's tab and the page in its history. */
export function useTitle(title: string | null): void {
  const t = useMessages()
  useEffect(() => {
    document.title = title ? `${showOverrides(title)} · ${t('app.name')}` : `${t('app.name')} · ${t('app.tagline')}`
  }, [title, t])
}
