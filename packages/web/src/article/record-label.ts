import { eventTypes } from '@isnad/model/vocab'
import { formatDuration, formatEdtf, type Locale, translate } from '../i18n/format.ts'
import type { ReadingIndex, ReadingRecord } from './reading-index.ts'

/** An entity's name in the language of the page. */
export function entityName(index: ReadingIndex, id: string, { language }: Locale): string | null {
  const name = index.entity(id)?.name
  return name ? ((language === 'en' ? name.en : null) ?? name.ar) : null
}

/** What a record is, in a few words: for screen readers and for lists. */
export function recordLabel(record: ReadingRecord, index: ReadingIndex, locale: Locale): string {
  switch (record.kind) {
    case 'quotation': {
      const who = record.quotation.sources
        .map((id) => entityName(index, id, locale) ?? '')
        .filter((name) => name !== '')
      const source = who.length > 0 ? who.join(translate(locale, 'list.separator')) : null
      return translate(locale, 'mark.quotation', { who: source ?? translate(locale, 'record.chain.unknown') })
    }
    case 'event':
      return translate(locale, 'mark.event', { what: eventTypes[record.event.type][locale.language] })
    case 'time':
      return translate(locale, 'mark.time', { when: timeWords(record.time, locale) ?? index.words(record.time.span) })
    case 'name':
      return translate(locale, 'mark.name', { who: entityName(index, record.entity.id, locale) ?? '' })
  }
}

/** A time's value in words; null when it was not resolved or has a form the words of the text say better. */
export function timeWords(time: { readonly edtf: string | null; readonly value: string | null }, locale: Locale) {
  return (time.edtf && formatEdtf(locale, time.edtf)) ?? (time.value && formatDuration(locale, time.value)) ?? null
}
