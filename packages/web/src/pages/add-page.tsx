import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { addDocument, type Failure } from '../api.ts'
import { DATE_PATTERN, toAsciiDigits } from '../components/filter-params.ts'
import { useTitle } from '../components/state.tsx'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { forgetAnswers } from '../use-resource.ts'

/** An article by pasting it: the text goes to the register on this machine and opens with its records. */
export function AddPage() {
  const t = useMessages()
  const { language } = useLocale()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useTitle(t('add.title'))
  const explain = ({ titles, status }: Failure): string =>
    titles?.[language] ?? t(status === null ? 'state.offline' : 'state.error')
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (busy) return
    const form = new FormData(event.currentTarget)
    const field = (name: string): string | null => String(form.get(name) ?? '').trim() || null
    const text = String(form.get('text') ?? '')
    if (text.trim() === '') return setProblem(t('add.empty'))
    setBusy(true)
    setProblem(null)
    const outcome = await addDocument({
      text,
      title: field('title'),
      outlet: field('outlet'),
      url: field('url'),
      published: toAsciiDigits(field('published') ?? '') || null,
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(explain(outcome.failure))
    forgetAnswers()
    navigate(`/article/${outcome.data.key}`)
  }
  return (
    <form className="add-page" onSubmit={submit}>
      <h1>{t('add.title')}</h1>
      <p className="hint">{t('add.hint')}</p>
      <label>
        <span>{t('add.text')}</span>
        <textarea name="text" rows={9} dir="auto" lang="ar" aria-describedby="problem" />
      </label>
      <div className="fields">
        <label>
          <span>{t('add.articleTitle')}</span>
          <input name="title" dir="auto" autoComplete="off" />
        </label>
        <label>
          <span>{t('add.outlet')}</span>
          <input name="outlet" dir="auto" autoComplete="off" />
        </label>
        <label>
          <span>{t('add.url')}</span>
          <input name="url" type="url" dir="ltr" autoComplete="off" />
        </label>
        <label>
          <span>{t('add.published')}</span>
          <input
            name="published"
            dir="ltr"
            inputMode="numeric"
            pattern={DATE_PATTERN}
            title={t('add.published.wrong')}
            aria-describedby="published-hint"
          />
          <small id="published-hint">{t('add.published.hint')}</small>
        </label>
      </div>
      <p id="problem" className="problem" role="alert">
        {problem}
      </p>
      <button type="submit" className="primary" aria-disabled={busy}>
        {t(busy ? 'add.busy' : 'add.submit')}
      </button>
    </form>
  )
}
