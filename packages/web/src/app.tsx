import { lazy, Suspense } from 'react'
import { Redirect, Route, Router, Switch, useLocation, useSearch } from 'wouter'
import { ErrorBoundary } from './components/error-boundary.tsx'
import { PageHeader } from './components/page-header.tsx'
import { Loading, Notice } from './components/state.tsx'
import { LocaleProvider, useMessages } from './i18n/locale.tsx'
import { LANGUAGES, type Language } from './i18n/messages.ts'
import { HomePage } from './pages/home-page.tsx'
import { preferredLanguage } from './settings.ts'
import { usePageChange } from './use-page-change.ts'

const ArticlePage = lazy(() => import('./pages/article-page.tsx').then((m) => ({ default: m.ArticlePage })))
const TimelinePage = lazy(() => import('./pages/timeline-page.tsx').then((m) => ({ default: m.TimelinePage })))
const SearchPage = lazy(() => import('./pages/search-page.tsx').then((m) => ({ default: m.SearchPage })))
const EntityPage = lazy(() => import('./pages/entity-page.tsx').then((m) => ({ default: m.EntityPage })))
const AddPage = lazy(() => import('./pages/add-page.tsx').then((m) => ({ default: m.AddPage })))

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
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <PageHeader language={language} />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary key={path} message={t('state.crash')}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={HomePage} />
              <Route path="/search" component={SearchPage} />
              <Route path="/timeline" component={TimelinePage} />
              <Route path="/add" component={AddPage} />
              <Route path="/article/:key">{({ key }) => <ArticlePage key={key} documentKey={key} />}</Route>
              <Route path="/entity/:id">{({ id }) => <EntityPage key={id} id={id} />}</Route>
              <Route>
                <Notice title={t('state.notFound')} />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  )
}
