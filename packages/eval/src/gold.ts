import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES, QUOTATION_MODES } from '@isnad/model/vocab'
import type { Span } from '@isnad/text'
import { z } from 'zod'
import { findContent, findPlace, findWords } from './anchor.ts'
import { goldFolder } from './corpus.ts'

const anchor = z.strictObject({ text: z.string(), near: z.union([z.string(), z.array(z.string())]).optional() })
const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .nullable()
  .transform((value) => (value === null ? [] : [value].flat()))
const also = z.array(z.strictObject({ text: z.string(), near: z.string().optional() })).default([])

/** A gold file: the answers for one sample, in the article's own words. docs/gold.md is the guide for writers. */
const goldFileSchema = z.strictObject({
  entities: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(ENTITY_TYPES),
      surfaces: z.array(z.union([z.string().transform((text) => ({ text, near: undefined })), anchor])).min(1),
    }),
  ),
  quotations: z.array(
    z.strictObject({
      id: z.string(),
      source: oneOrMore,
      cue: z.string(),
      near: z.string().optional(),
      also,
      content: z.array(z.tuple([z.string(), z.string()])).min(1),
      type: z.enum(QUOTATION_MODES),
      via: z.array(z.string()).default([]),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(EVENT_TYPES),
      trigger: z.string(),
      near: z.string().optional(),
      also,
      actors: z.array(z.string()),
      recipients: z.array(z.string()).default([]),
      status: z.enum(EVENT_STATUSES),
      figures: z.array(z.strictObject({ what: z.string(), value: z.number().nullable() })).default([]),
    }),
  ),
  times: z.array(z.strictObject({ text: z.string(), near: z.string().optional(), edtf: z.string().nullable() })),
})
type GoldFile = z.infer<typeof goldFileSchema>

/** The answers with their places in the text. */
export interface Gold {
  readonly id: string
  readonly entities: readonly { readonly id: string; readonly type: string; readonly spans: readonly Span[] }[]
  readonly quotations: readonly {
    readonly source: readonly string[]
    readonly cues: readonly Span[]
    readonly content: readonly Span[]
    readonly mode: string
  }[]
  readonly events: readonly {
    readonly type: string
    readonly triggers: readonly Span[]
    readonly actors: readonly string[]
    readonly status: string
    readonly figures: readonly { readonly what: string; readonly value: number | null }[]
  }[]
  readonly times: readonly { readonly span: Span; readonly edtf: string | null }[]
}

/** Finds the places of a gold file's words in its article. Throws a RangeError that names what does not fit. */
function resolveGold(id: string, file: GoldFile, text: string): Gold {
  const known = new Set(file.entities.map((entity) => entity.id))
  for (const ref of [
    ...file.quotations.flatMap((q) => [...q.source, ...q.via]),
    ...file.events.flatMap((e) => [...e.actors, ...e.recipients]),
  ]) {
    if (!known.has(ref)) throw new RangeError(`${id}: no entity "${ref}"`)
  }
  const entities = file.entities.map(({ id, type, surfaces }) => ({
    id,
    type,
    spans: surfaces.flatMap((s) => places(text, s.text, s.near)),
  }))
  return {
    id,
    entities: entities.map((e) => ({
      ...e,
      spans: outermost(
        e.spans,
        e.type === 'SOURCE' ? [] : entities.flatMap((o) => (o.type === 'SOURCE' ? [] : o.spans)),
      ),
    })),
    quotations: file.quotations.map((q) => resolveQuotation(q, text)),
    events: file.events.map((e) => ({
      ...e,
      triggers: [findPlace(text, e.trigger, e.near), ...e.also.map((a) => findPlace(text, a.text, a.near))],
    })),
    times: outermostTimes(
      file.times.flatMap((t) => places(text, t.text, t.near).map((span) => ({ span, edtf: t.edtf }))),
    ),
  }
}

function places(text: string, words: string, near: string | readonly string[] | undefined): readonly Span[] {
  const spans = near === undefined ? findWords(text, words) : [near].flat().map((n) => findPlace(text, words, n))
  if (spans.length === 0) throw new RangeError(`not in the article: ${words}`)
  return spans
}

function resolveQuotation(q: GoldFile['quotations'][number], text: string): Gold['quotations'][number] {
  const cue = findPlace(text, q.cue, q.near)
  const content: Span[] = []
  for (const words of q.content) content.push(findContent(text, words, cue, Math.max(cue[1], content.at(-1)?.[1] ?? 0)))
  const cues = [cue, ...q.also.map((a) => findPlace(text, a.text, a.near))]
  return { source: q.source, cues, content, mode: q.type }
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner[0] >= outer[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0]

/** Mentions are flat: nothing is counted inside a longer one. */
function outermost(spans: readonly Span[], all: readonly Span[]): readonly Span[] {
  return spans.filter((span) => !all.some((other) => isInside(span, other)))
}

function outermostTimes(times: Gold['times'][number][]): Gold['times'] {
  return times.filter(({ span }) => !times.some((other) => isInside(span, other.span)))
}

/** The project's own gold, one file a sample, with places found in the texts given by id. */
export function readGold(texts: ReadonlyMap<string, string>): readonly Gold[] {
  return globSync('*.json', { cwd: goldFolder, exclude: ['baseline.json'] })
    .sort()
    .map((file) => {
      const id = basename(file, '.json')
      const text = texts.get(id)
      if (text === undefined) throw new RangeError(`gold/${file}: there is no sample "${id}"`)
      return resolveGold(id, goldFileSchema.parse(JSON.parse(readFileSync(join(goldFolder, file), 'utf8'))), text)
    })
}
