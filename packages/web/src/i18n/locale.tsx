import { createContext, Fragment, type ReactNode, use, useLayoutEffect, useMemo } from 'react'
import { rememberLanguage, useSettings } from '../settings.ts'
import { type Locale, translate } from './format.ts'
import { type Language, type MessageKey, type MessageParams, messageParts } from './messages.ts'

const LocaleContext = createContext<Locale>({ language: 'ar', digits: 'latn', hijri: false })

/** Gives the page its language: for what it writes, for the root element, and for the next visit. */
export function LocaleProvider({ language, children }: { language: Language; children: ReactNode }) {
  const { digits, hijri } = useSettings()
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dir = language === 'ar' ? 'rtl' : 'ltr'
    rememberLanguage(language)
  }, [language])
  const locale = useMemo<Locale>(() => ({ language, digits, hijri: hijri === 'on' }), [language, digits, hijri])
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

export const useLocale = (): Locale => use(LocaleContext)

/** The messages of the page's language. */
export function useMessages(): (key: MessageKey, params?: MessageParams) => string {
  const locale = useLocale()
  return useMemo(() => (key, params) => translate(locale, key, params), [locale])
}

/** A message whose parameters are elements: each stands isolated, so that no datum turns the words around it. */
export function Message({ id, values }: { id: MessageKey; values: Readonly<Record<string, ReactNode>> }) {
  const t = useMessages()
  return messageParts(t(id)).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never move
    <Fragment key={i}>{i % 2 === 0 ? part : <bdi>{values[part]}</bdi>}</Fragment>
  ))
}

/** The wording of a vocabulary term in the page's language. */
export function useTerm(): (term: { readonly ar: string; readonly en: string }) => string {
  const { language } = useLocale()
  return (term) => term[language]
}
