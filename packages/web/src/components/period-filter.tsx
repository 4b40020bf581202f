import { eventStatuses, eventTypes } from '@isnad/model/vocab'
import type { FormEvent, ReactNode } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { useMessages, useTerm } from '../i18n/locale.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { applyFilter, clearFilter, DATE_PATTERN, FILTER_FIELDS } from './filter-params.ts'

/** Who, what and when as a form whose state is the address. Open when something is set. */
export function PeriodFilter({ actor = false, events = false }: { actor?: boolean; events?: boolean }) {
  const t = useMessages()
  const [params] = useSearchParams()
  const [path, navigate] = useLocation()
  const active = FILTER_FIELDS.some((name) => params.has(name))
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    navigate(addressOf(applyFilter(params, Object.fromEntries(new FormData(event.currentTarget).entries()))))
  }
  const addressOf = (to: URLSearchParams): string => (to.size > 0 ? `${path}?${to}` : path)
  return (
    <details className="filter" open={active}>
      <summary>{t('timeline.filter')}</summary>
      <form key={params.toString()} onSubmit={submit}>
        {actor && (
          <Field label="timeline.actor">
            <input
              name="actor"
              placeholder={t('timeline.actor.placeholder')}
              dir="auto"
              defaultValue={params.get('who') ?? params.get('actor') ?? ''}
              autoComplete="off"
            />
          </Field>
        )}
        {events && <TermField name="type" label="timeline.type" terms={eventTypes} value={params.get('type')} />}
        {events && (
          <TermField name="status" label="timeline.status" terms={eventStatuses} value={params.get('status')} />
        )}
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} label={`timeline.${name}`}>
            <input
              name={name}
              dir="ltr"
              inputMode="numeric"
              size={10}
              placeholder="2018-12"
              pattern={DATE_PATTERN}
              title={t('timeline.dateForm')}
              defaultValue={params.get(name) ?? ''}
            />
          </Field>
        ))}
        <div className="filter-actions">
          <button type="submit" className="primary">
            {t('timeline.apply')}
          </button>
          {active && <Link href={addressOf(clearFilter(params))}>{t('timeline.clear')}</Link>}
        </div>
      </form>
    </details>
  )
}

function Field({ label, children }: { label: MessageKey; children: ReactNode }) {
  const t = useMessages()
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label>
      <span>{t(label)}</span>
      {children}
    </label>
  )
}

interface TermFieldProps {
  readonly name: string
  readonly label: MessageKey
  readonly terms: Readonly<Record<string, { readonly ar: string; readonly en: string }>>
  readonly value: string | null
}

function TermField({ name, label, terms, value }: TermFieldProps) {
  const t = useMessages()
  const term = useTerm()
  return (
    <Field label={label}>
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{t('timeline.any')}</option>
        {Object.entries(terms).map(([code, words]) => (
          <option key={code} value={code}>
            {term(words)}
          </option>
        ))}
      </select>
    </Field>
  )
}
