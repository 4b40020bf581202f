import { Link, useLocation, useSearch } from 'wouter'
import { useMessages } from '../i18n/locale.tsx'
import type { Language, MessageKey } from '../i18n/messages.ts'
import { SettingsMenu } from './settings-menu.tsx'

const PAGES: readonly (readonly [path: string, label: MessageKey])[] = [
  ['/', 'nav.home'],
  ['/timeline', 'nav.timeline'],
  ['/occurrences', 'nav.occurrences'],
  ['/ledger', 'nav.ledger'],
  ['/add', 'nav.add'],
]

export function PageHeader({ language }: { language: Language }) {
  const t = useMessages()
  const [path] = useLocation()
  return (
    <header className="page-header">
      <Link className="wordmark" href="/">
        <svg viewBox="0 0 32 16" aria-hidden="true">
          <path d="M12.5 8h7" />
          <circle cx="7.5" cy="8" r="5" />
          <circle cx="24.5" cy="8" r="5" />
        </svg>
        {t('app.name')}
      </Link>
      <nav aria-label={t('nav.main')}>
        {PAGES.map(([to, label]) => (
          <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
            {t(label)}
          </Link>
        ))}
      </nav>
      <div className="header-tools">
        <LanguageSwitch language={language} />
        <SettingsMenu />
      </div>
    </header>
  )
}

/** The same page, record and query in the other language. */
function LanguageSwitch({ language }: { language: Language }) {
  const t = useMessages()
  const [path] = useLocation()
  const search = useSearch()
  const other: Language = language === 'ar' ? 'en' : 'ar'
  return (
    <Link className="quiet" href={`~/${other}${path}${search && `?${search}`}`} lang={other} hrefLang={other}>
      {t('app.otherLanguage')}
    </Link>
  )
}
