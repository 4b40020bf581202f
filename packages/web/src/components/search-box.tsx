import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useMessages } from '../i18n/locale.tsx'

/** The search form. Works as a plain GET form too; inside the app it only changes the address. */
export function SearchBox({ query = '', large = false }: { query?: string; large?: boolean }) {
  const t = useMessages()
  const [, navigate] = useLocation()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    if (q !== '') navigate(`/search?${new URLSearchParams({ q })}`)
  }
  return (
    <search>
      <form className={large ? 'search-box large' : 'search-box'} onSubmit={submit}>
        <input
          key={query}
          type="search"
          name="q"
          dir="auto"
          defaultValue={query}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          enterKeyHint="search"
          maxLength={500}
          autoComplete="off"
        />
        <button type="submit" className="primary">
          {t('search.submit')}
        </button>
      </form>
    </search>
  )
}
