import { eventStatuses, eventTypes, figureQualifiers, stances } from '@isnad/model/vocab'
import type { EventRecord, Hit, Party, QuotationRecord } from '@isnad/store'
import type { Context } from './context.ts'
import { oneLine } from './terminal.ts'

/** Records of the register as lines for a terminal. Every one shows the words it rests on and where they stand. */

export function hitLines({ record, snippet }: Hit, context: Context): string {
  if (record.kind === 'quotation') return quotationLines(record, context)
  if (record.kind === 'event') return eventLines(record, context)
  const { document } = record
  const title = context.paint.bold(document.title ?? document.id)
  return `${title}\n  ${where(document, context)}\n  ${context.paint.quote(`… ${oneLine(snippet.words)} …`)}`
}

export function eventLines(event: EventRecord, { paint, say, language, ...context }: Context): string {
  const figures = event.figures.map((f) => {
    const qualifier = f.qualifier === 'exact' ? '' : `${figureQualifiers[f.qualifier][language]} `
    return `${f.what}: ${f.value === null ? say('uncounted') : qualifier + f.value}`
  })
  const parts = [
    paint.bold(event.edtf ?? say('noDate')),
    [eventTypes[event.type][language], ...event.mode].join('/'),
    eventStatuses[event.status][language],
    [partyNames(event.actors, language), partyNames(event.recipients, language)]
      .filter(Boolean)
      .join(language === 'ar' ? ' ← ' : ' → '),
    event.places.length > 0 ? `${say('inPlace')} ${partyNames(event.places, language)}` : '',
    ...figures,
  ].filter(Boolean)
  return `${parts.join(' · ')}\n  ${where(event.document, { paint, say, ...context })}  ${paint.quote(oneLine(event.trigger.words))}`
}

export function quotationLines(q: QuotationRecord, { paint, say, language, ...context }: Context): string {
  const sources = partyNames(q.sources, language) || say('noSpeaker')
  const via = q.via.length > 0 ? `  ${say('via')} ${partyNames(q.via, language)}` : ''
  const content = q.content.map((passage) => oneLine(passage.words)).join(' … ')
  const how = paint.dim(`[${q.cue.words} · ${stances[q.stance][language]}]`)
  return `${paint.bold(sources)}  ${how}${via}\n  ${paint.quote(content)}\n  ${where(q.document, { paint, say, ...context })}`
}

interface Place {
  readonly title: string | null
  readonly outlet: string | null
  readonly dct: string | null
}

function where(document: Place, { paint, say }: Pick<Context, 'paint' | 'say'>): string {
  return paint.dim([document.outlet, document.dct ?? say('unknownDate'), document.title].filter(Boolean).join(' · '))
}

/** Names in the reader's language; the Arabic one where there is no other. */
export function partyNames(parties: readonly Party[], language: Context['language']): string {
  return parties.map((p) => (language === 'en' ? (p.name.en ?? p.name.ar) : p.name.ar)).join('، ')
}
