import { useSyncExternalStore } from 'react'
import { LANGUAGES, type Language } from './i18n/messages.ts'

/** What a reader chose once and keeps: in this browser only. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  readonly digits: 'latn' | 'arab'
  readonly hijri: 'off' | 'on'
}

const CHOICES = {
  theme: ['system', 'light', 'dark'],
  digits: ['latn', 'arab'],
  hijri: ['off', 'on'],
} as const satisfies { readonly [K in keyof Settings]: readonly Settings[K][] }

const listeners = new Set<() => void>()
let settings: Settings = {
  theme: readChoice('theme'),
  digits: readChoice('digits'),
  hijri: readChoice('hijri'),
}

/** The stored choice, or the first one when there is none or storage is forbidden. */
function readChoice<K extends keyof Settings>(name: K): Settings[K] {
  const choices: readonly string[] = CHOICES[name]
  const stored = read(name)
  return (stored !== null && choices.includes(stored) ? stored : choices[0]) as Settings[K]
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`isnad.${name}`)
  } catch {
    return null
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`isnad.${name}`, value)
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

export function choose<K extends keyof Settings>(name: K, value: Settings[K]): void {
  settings = { ...settings, [name]: value }
  write(name, value)
  if (name === 'theme') applyTheme()
  for (const listener of listeners) listener()
}

/** Puts the theme on the page; `system` leaves it to the system. */
export function applyTheme(): void {
  const { dataset } = document.documentElement
  if (settings.theme === 'system') delete dataset.theme
  else dataset.theme = settings.theme
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => settings,
  )
}

/** The language remembered, else the browser's when it is one of ours, else Arabic. */
export function preferredLanguage(): Language {
  const wanted = [read('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return wanted.map((tag) => LANGUAGES.find((language) => language === tag)).find((language) => language) ?? 'ar'
}

export function rememberLanguage(language: Language): void {
  write('language', language)
}
