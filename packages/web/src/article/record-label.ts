import { eventTypes } from '@isnad/model/vocab'
import { formatDuration, formatEdtf, type Locale, translate } from '../i18n/format.ts'
import type { ReadingIndex, ReadingRecord } from './reading-index.ts'

/** An entity's name in the language of the page. */
function entityName(index: ReadingIndex, id: string, { language }: Locale): string | null {
  const name = index.entity(id)?.name
  return name ? ((language === 'en' ? name.en : null) ?? name.ar) : null
}

/** A record's own name: who speaks, what happens, when, who it is. For its title and for lists of its kind. */
export function recordName(record: ReadingRecord, index: ReadingIndex, locale: Locale): string {
  switch (record.kind) {
    case 'quotation': {
      const names = record.quotation.sources.map((id) => entityName(index, id, locale)).filter((name) => name !== null)
      return names.length > 0
        ? names.join(translate(locale, 'list.separator'))
        : translate(locale, 'record.chain.unknown')
    }
    case 'event':
      return eventTypes[record.event.type][locale.language]
    case 'time':
      return timeWords(record.time, { ...locale, hijri: false }) ?? index.words(record.time.span)
    case 'name':
      return entityName(index, record.entity.id, locale) ?? ''
  }
}

/** What kind of record it is and its name: for screen readers and for lists of all kinds. */
export function recordLabel(record: ReadingRecord, index: ReadingIndex, locale: Locale): string {
  return translate(locale, `mark.${record.kind}`, { name: recordName(record, index, locale) })
}

/** A time's value in words; null when it was not resolved or has a form the words of the text say better. */
export function timeWords(time: { readonly edtf: string | null; readonly value: string | null }, locale: Locale) {
  return (time.edtf && formatEdtf(locale, time.edtf)) ?? (time.value && formatDuration(locale, time.value)) ?? null
}
