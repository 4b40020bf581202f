import { useEffect } from 'react'
import { Redirect, Route, Router, Switch, useLocation, useSearch } from 'wouter'
import { ErrorBoundary } from './components/error-boundary.tsx'
import { PageHeader } from './components/page-header.tsx'
import { Notice } from './components/state.tsx'
import { LocaleProvider, useMessages } from './i18n/locale.tsx'
import { LANGUAGES, type Language } from './i18n/messages.ts'
import { lazyPage } from './lazy-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { preferredLanguage } from './settings.ts'
import { usePageChange } from './use-page-change.ts'

const ArticlePage = lazyPage(() => import('./pages/article-page.tsx').then((m) => m.ArticlePage))
const TimelinePage = lazyPage(() => import('./pages/timeline-page.tsx').then((m) => m.TimelinePage))
const SearchPage = lazyPage(() => import('./pages/search-page.tsx').then((m) => m.SearchPage))
const EntityPage = lazyPage(() => import('./pages/entity-page.tsx').then((m) => m.EntityPage))
const OccurrencesPage = lazyPage(() => import('./pages/occurrences-page.tsx').then((m) => m.OccurrencesPage))
const LedgerPage = lazyPage(() => import('./pages/ledger-page.tsx').then((m) => m.LedgerPage))
const AddPage = lazyPage(() => import('./pages/add-page.tsx').then((m) => m.AddPage))

/** Fetches the other pages' scripts once the first page stands, so that the next one opens at once. */
function preloadPages(): void {
  setTimeout(() => {
    for (const page of [ArticlePage, SearchPage, TimelinePage, OccurrencesPage, LedgerPage, EntityPage, AddPage])
      page.preload().catch(() => {})
  }, PRELOAD_AFTER_MS)
}
const PRELOAD_AFTER_MS = 1500

/** `/ar/…` and `/en/…` are the same pages; an address without a language gets the reader's. */
export function App() {
  const [path] = useLocation()
  const search = useSearch()
  const language = LANGUAGES.find((l) => path === `/${l}` || path.startsWith(`/${l}/`))
  if (!language) return <Redirect to={`/${preferredLanguage()}${path}${search && `?${search}`}`} replace />
  return (
    <Router base={`/${language}`}>
      <LocaleProvider language={language}>
        <Shell language={language} />
      </LocaleProvider>
    </Router>
  )
}

function Shell({ language }: { language: Language }) {
  const t = useMessages()
  const [path] = useLocation()
  usePageChange(path)
  useEffect(preloadPages, [])
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <PageHeader language={language} />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary key={path} message={t('state.crash')}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/search" component={SearchPage} />
            <Route path="/timeline" component={TimelinePage} />
            <Route path="/occurrences" component={OccurrencesPage} />
            <Route path="/ledger" component={LedgerPage} />
            <Route path="/add" component={AddPage} />
            <Route path="/article/:key">{({ key }) => <ArticlePage key={key} documentKey={key} />}</Route>
            <Route path="/entity/:id">{({ id }) => <EntityPage key={id} id={id} />}</Route>
            <Route>
              <Notice title={t('state.notFound')} />
            </Route>
          </Switch>
        </ErrorBoundary>
      </main>
    </>
  )
}
