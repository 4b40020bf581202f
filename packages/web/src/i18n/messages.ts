import type { en } from './messages.en.ts'

export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export type MessageKey = keyof typeof en
/** Plural forms by CLDR category; `other` is always there. */
export type Plural = { readonly other: string; readonly [category: string]: string }
/** Every language gives every key, with plural forms where English has them. */
export type Messages = { readonly [K in MessageKey]: (typeof en)[K] extends string ? string : Plural }
export type MessageParams = Readonly<Record<string, string | number>>

/** Picks the plural form of `n` (when there are forms) and leaves `{name}` in place. */
export function pickMessage(message: string | Plural, language: Language, n: number | undefined): string {
  if (typeof message === 'string') return message
  const category = n === undefined ? 'other' : new Intl.PluralRules(language).select(n)
  return message[category] ?? message.other
}

/** Cuts a message at its `{name}` places: even elements are text, odd ones names. */
export function messageParts(message: string): string[] {
  return message.split(/\{([a-zA-Z]+)\}/)
}

/** Fills `{name}` with the parameters; an unknown name stays as it is, so that a mistake is seen. */
export function fillMessage(message: string, params: MessageParams): string {
  return messageParts(message)
    .map((part, i) => (i % 2 === 0 ? part : String(params[part] ?? `{${part}}`)))
    .join('')
}
