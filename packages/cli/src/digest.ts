import type { Entity, Figure, Quotation, Reading, ReportedEvent } from '@isnad/model'
import { entityTypes, eventStatuses, eventTypes, figureQualifiers, quotationModes, stances } from '@isnad/model/vocab'
import type { Language, Say } from './messages.ts'
import { indent, oneLine, type Paint } from './terminal.ts'

/** The words and colours of one digest. */
interface Style {
  readonly say: Say
  readonly language: Language
  readonly paint: Paint
}

/** A Reading as lines for a terminal: who said what in which words, events, plans, figures, times. */
export function digest(reading: Reading, style: Style): string {
  const names = new Map(reading.entities.map((e) => [e.id, e]))
  const sections = [
    section(
      style,
      'who',
      reading.quotations.map((q) => quotationLines(q, reading, names, style)),
    ),
    section(
      style,
      'happened',
      reading.events.filter((v) => v.status === 'actual').map((v) => eventLines(v, reading, names, style)),
    ),
    section(
      style,
      'planned',
      reading.events.filter((v) => v.status !== 'actual').map((v) => eventLines(v, reading, names, style)),
    ),
    section(
      style,
      'figures',
      reading.events.flatMap((v) => v.figures.map((f) => figureLine(f, reading, names, style))),
    ),
    section(
      style,
      'times',
      reading.times.map((t) => `${words(reading, t.span)}  ${style.paint.dim(t.edtf ?? t.value ?? t.reason ?? '')}`),
    ),
  ].filter((s) => s !== '')
  const body = sections.length > 0 ? sections.join('\n') : style.paint.dim(style.say('nothingFound'))
  return `${heading(reading, style)}\n\n${body}\n`
}

function heading(reading: Reading, { paint, say }: Style): string {
  const doc = reading.document
  const headline = reading.blocks.find((b) => b.kind === 'headline')
  const title = headline ? words(reading, headline.span) : (doc.title ?? firstWords(doc.text))
  const date = doc.dct.edtf ?? say('unknownDate')
  return `${paint.bold(title)}\n${paint.dim([doc.id, doc.outlet, date].filter(Boolean).join(' · '))}`
}

function section({ say, paint }: Style, key: Parameters<Say>[0], items: readonly string[]): string {
  if (items.length === 0) return ''
  return `${paint.heading(say(key))}\n${items.map((item) => indent(item)).join('\n')}\n`
}

function quotationLines(q: Quotation, reading: Reading, names: ReadonlyMap<string, Entity>, style: Style): string {
  const { paint, say, language } = style
  const sources = q.sources.map((id) => named(names, id, language, paint)).join(language === 'ar' ? ' و' : ' and ')
  const how = [words(reading, q.cue), quotationModes[q.mode][language], stances[q.stance][language]].join(' · ')
  const via = q.via.length > 0 ? `  ${say('via')} ${q.via.map((id) => nameOf(names, id)).join(' ← ')}` : ''
  const content = q.content.map((span) => words(reading, span)).join(' … ')
  return `${sources || paint.dim(say('noSpeaker'))}  ${paint.dim(`[${how}]`)}${via}\n  ${paint.quote(content)}`
}

function eventLines(
  v: ReportedEvent,
  reading: Reading,
  names: ReadonlyMap<string, Entity>,
  { paint, say, language }: Style,
): string {
  const type = [eventTypes[v.type][language], ...v.mode].join('/')
  const actors = v.actors.map((id) => nameOf(names, id)).join('، ')
  const recipients = v.recipients.map((id) => nameOf(names, id)).join('، ')
  const places = [v.place ?? []].flat().map((id) => nameOf(names, id))
  const parts = [
    paint.bold(type),
    eventStatuses[v.status][language],
    v.edtf ?? say('noDate'),
    [actors, recipients].filter(Boolean).join(language === 'ar' ? ' ← ' : ' → '),
    places.length > 0 ? `${say('inPlace')} ${places.join('، ')}` : '',
    sourceOf(v, reading, names, say),
  ].filter(Boolean)
  return `${parts.join(' · ')}\n  ${paint.quote(around(reading, v.trigger))}`
}

function sourceOf(v: ReportedEvent, reading: Reading, names: ReadonlyMap<string, Entity>, say: Say): string {
  const quotation = reading.quotations.find((q) => q.id === v.attributedTo)
  if (!quotation || quotation.sources.length === 0) return ''
  return `${say('saidBy')} ${quotation.sources.map((id) => nameOf(names, id)).join('، ')}`
}

function figureLine(
  f: Figure,
  reading: Reading,
  names: ReadonlyMap<string, Entity>,
  { paint, say, language }: Style,
): string {
  const value = f.value === null ? say('uncounted') : String(f.value)
  const qualifier = f.qualifier === 'exact' ? '' : `${figureQualifiers[f.qualifier][language]} `
  const by = f.by ? `  ${say('saidBy')} ${nameOf(names, f.by)}` : ''
  const part = f.partOf ? `  ${say('partOf')}: ${words(reading, f.partOf)}` : ''
  return `${f.what}: ${qualifier}${paint.bold(value)}${f.scope ? ` (${f.scope})` : ''}  ${paint.quote(words(reading, f.span))}${part}${by}`
}

function named(names: ReadonlyMap<string, Entity>, id: string, language: Language, paint: Paint): string {
  const entity = names.get(id)
  if (!entity) return id
  const role = entity.roles[0]?.text ?? (entity.type === 'PER' ? '' : entityTypes[entity.type][language])
  return `${paint.bold(entity.name.ar)}${role ? paint.dim(` (${role})`) : ''}`
}

const nameOf = (names: ReadonlyMap<string, Entity>, id: string): string => names.get(id)?.name.ar ?? id
const words = (reading: Reading, [start, end]: readonly [number, number]): string =>
  oneLine(reading.document.text.slice(start, end))

/** The trigger with a little of its sentence on both sides, cut at white space. */
function around(reading: Reading, [start, end]: readonly [number, number]): string {
  const text = reading.document.text
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 80)
  const from = start > 60 ? before.indexOf(' ') + 1 : 0
  const to = after.includes('\n') ? after.indexOf('\n') : after.lastIndexOf(' ')
  return oneLine(
    before.slice(from).split('\n').at(-1) +
      text.slice(start, end) +
      (end + 80 < text.length ? after.slice(0, to) : after),
  )
}

function firstWords(text: string): string {
  return `${oneLine(text.slice(0, 200)).split(' ').slice(0, 12).join(' ')} …`
}
