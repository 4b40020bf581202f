import type { DocumentRead, EntityType, Mention, Reading } from '@isnad/model'
import { compareSpans, containsSpan, type Span } from '@isnad/text'
import type { Article } from './article.ts'
import type { Layers } from './layers.ts'
import { ENGINE_VERSION } from './version.ts'

/** Puts the layers together as a Reading: arrays in text order, ids e1…, m1…, t1…, q1…, v1… in that order. */
export function assemble({ input, tokens }: Article, layers: Layers): Reading {
  const mentions = [...layers.names.mentions, ...layers.quotations.mentions].sort(bySpan)
  const firstMention = new Map<string, Span>()
  for (const m of mentions) if (!firstMention.has(m.entity)) firstMention.set(m.entity, m.span)
  const entities = [...layers.names.entities, ...layers.quotations.entities].sort((a, b) =>
    compareSpans(firstMention.get(a.id) ?? END, firstMention.get(b.id) ?? END),
  )
  const times = [...layers.times].sort(bySpan)
  const quotations = [...layers.quotations.quotations].sort((a, b) => compareSpans(a.cue, b.cue))
  const events = [...layers.events].sort((a, b) => compareSpans(a.trigger, b.trigger))
  const ids = new Map<string, string>()
  const number = (items: readonly { id: string }[], letter: string): void =>
    items.forEach((item, i) => {
      if (ids.has(item.id)) throw new RangeError(`annotation id "${item.id}" is used twice`)
      ids.set(item.id, `${letter}${i + 1}`)
    })
  number(entities, 'e')
  number(mentions, 'm')
  number(times, 't')
  number(quotations, 'q')
  number(events, 'v')
  const renumber = <T>(value: T): T => renumberIds(value, ids)
  return {
    version: '1',
    engine: ENGINE_VERSION,
    document: {
      id: input.id,
      url: input.url,
      outlet: input.outlet,
      title: input.title,
      published: input.published,
      language: isArabic(tokens) ? 'ar' : 'other',
      text: input.text,
      dct: { edtf: layers.dct.edtf, basis: layers.dct.basis, evidence: [...layers.dct.evidence] },
      dateline: findDateline(layers, mentions, renumber),
    },
    blocks: [...layers.blocks].sort(bySpan),
    entities: entities.map((e) => ({ ...e, id: renumber(e.id), of: renumber(e.of), why: renumberWhy(e.why, ids) })),
    mentions: mentions.map(
      (m): Mention => ({ ...m, id: renumber(m.id), entity: renumber(m.entity), why: renumberWhy(m.why, ids) }),
    ),
    times: times.map((t) => ({ ...t, id: renumber(t.id), why: renumberWhy(t.why, ids) })),
    quotations: quotations.map((q) => ({
      ...q,
      id: renumber(q.id),
      sources: renumber(q.sources),
      via: renumber(q.via),
      addressees: renumber(q.addressees),
      setting: renumber(q.setting),
      why: renumberWhy(q.why, ids),
    })),
    events: events.map((v) => ({
      ...v,
      id: renumber(v.id),
      actors: renumber(v.actors),
      recipients: renumber(v.recipients),
      place: renumber(v.place),
      time: renumber(v.time),
      attributedTo: renumber(v.attributedTo),
      figures: v.figures.map((f) => ({ ...f, by: renumber(f.by) })),
      why: renumberWhy(v.why, ids),
    })),
    diagnostics: [...layers.dct.diagnostics],
  }
}

/** The first place and the last agency named in a dateline: "جنيف … واس", "بيروت، لبنان (CNN)". */
function findDateline(
  { blocks, names }: Layers,
  mentions: readonly Mention[],
  renumber: (id: string) => string,
): DocumentRead['dateline'] {
  const datelines = blocks.filter((block) => block.kind === 'dateline')
  if (datelines.length === 0) return { place: null, agency: null }
  const types = new Map(names.entities.map((e) => [e.id, e.type]))
  const named = mentions.filter((m) => m.form === 'name' && datelines.some((d) => containsSpan(d.span, m.span)))
  const ofType = (...wanted: EntityType[]): Mention[] => named.filter((m) => wanted.includes(types.get(m.entity)!))
  const place = ofType('GPE', 'LOC')[0]
  const agency = ofType('ORG').at(-1)
  return { place: place ? renumber(place.entity) : null, agency: agency ? renumber(agency.entity) : null }
}

const END: Span = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number => compareSpans(a.span, b.span)

function renumberIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') {
    const id = ids.get(value)
    if (!id) throw new RangeError(`annotation refers to "${value}", which no layer gives`)
    return id as T
  }
  if (Array.isArray(value)) return value.map((v) => renumberIds(v, ids)) as T
  return value
}

function renumberWhy<W extends { from: string[] }>(why: W, ids: ReadonlyMap<string, string>): W {
  return { ...why, from: why.from.map((id) => renumberIds(id, ids)) }
}

function isArabic(tokens: Article['tokens']): boolean {
  let arabic = 0
  let letters = 0
  for (const word of tokens.words) {
    if (word.kind === 'arabic') arabic++
    if (word.kind !== 'number' && word.kind !== 'punctuation') letters++
  }
  return arabic > 0 && arabic * 2 > letters
}
