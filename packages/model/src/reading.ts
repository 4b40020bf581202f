import { z } from 'zod'
import {
  BLOCK_KINDS,
  DCT_BASES,
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FIGURE_QUALIFIERS,
  MENTION_FORMS,
  QUOTATION_MODES,
  SEVERITIES,
  STANCES,
  TIME_TYPES,
  UNRESOLVED_REASONS,
} from './vocab.ts'

/** The Reading: everything the engine found in one article. The contract is described in docs/reading.md. */

const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .readonly()
  .describe('[start, end), UTF-16 code units of document.text')
const id = z.string().min(1)

/** Why an annotation is there: the rule or resource that made it and the annotations it was built from. */
const why = z.object({
  rule: z.string().min(1),
  from: z.array(id),
  /** What else decided, in the order it was decided: resources used, candidates rejected and why. */
  notes: z.array(z.string()).optional(),
})

const block = z.object({ kind: z.enum(BLOCK_KINDS), span, why })

const role = z.object({ text: z.string().min(1), span })

const entity = z.object({
  id,
  type: z.enum(ENTITY_TYPES),
  name: z.object({
    ar: z.string().min(1),
    en: z.string().nullable(),
    enBasis: z.enum(['known', 'romanised']).nullable(),
  }),
  surfaces: z.array(z.string().min(1)),
  known: z.string().nullable().describe('Wikidata id'),
  of: id.nullable(),
  roles: z.array(role),
  why,
})

const mention = z.object({ id, entity: id, form: z.enum(MENTION_FORMS), span, why })

const time = z.object({
  id,
  span,
  type: z.enum(TIME_TYPES),
  value: z.string().nullable().describe('TIMEX3 value'),
  edtf: z.string().nullable(),
  anchor: z.enum(['dct', 'text']).nullable(),
  stated: z.array(z.string()).describe('calendar components said in the text'),
  implied: z.array(z.string()).describe('calendar components inferred'),
  reason: z.enum(UNRESOLVED_REASONS).nullable(),
  why,
})

const quotation = z.object({
  id,
  sources: z.array(id),
  sourceSpan: span.nullable(),
  cue: span,
  content: z.array(span).min(1),
  mode: z.enum(QUOTATION_MODES),
  stance: z.enum(STANCES),
  via: z.array(id),
  addressees: z.array(id),
  setting: id.nullable(),
  confidence: z.number().min(0).max(1),
  why,
})

const figure = z.object({
  what: z.string().min(1),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(FIGURE_QUALIFIERS),
  scope: z.string().nullable(),
  partOf: span.nullable(),
  by: id.nullable(),
  span,
})

const event = z.object({
  id,
  type: z.enum(EVENT_TYPES),
  mode: z.array(z.string()),
  trigger: span,
  also: z.array(span).describe('other mentions of the same step'),
  actors: z.array(id),
  recipients: z.array(id),
  place: z.union([id, z.array(id)]).nullable(),
  time: id.nullable(),
  edtf: z.string().nullable(),
  status: z.enum(EVENT_STATUSES),
  attributedTo: id.nullable(),
  contexts: z.array(z.string()),
  figures: z.array(figure),
  why,
})

const diagnostic = z.object({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  span: span.nullable(),
  detail: z.string(),
})

const documentRead = z.object({
  id,
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  language: z.enum(['ar', 'other']),
  text: z.string(),
  dct: z.object({ edtf: z.string().nullable(), basis: z.enum(DCT_BASES).nullable(), evidence: z.array(span) }),
  dateline: z.object({ place: id.nullable(), agency: id.nullable() }),
})

export const readingSchema = z.object({
  version: z.literal('1'),
  engine: z.string().describe('engine version'),
  document: documentRead,
  blocks: z.array(block),
  entities: z.array(entity),
  mentions: z.array(mention),
  times: z.array(time),
  quotations: z.array(quotation),
  events: z.array(event),
  diagnostics: z.array(diagnostic),
})

export type Reading = z.infer<typeof readingSchema>
export type DocumentRead = z.infer<typeof documentRead>
export type Why = z.infer<typeof why>
export type Block = z.infer<typeof block>
export type Entity = z.infer<typeof entity>
export type Role = z.infer<typeof role>
export type Mention = z.infer<typeof mention>
export type Time = z.infer<typeof time>
export type Quotation = z.infer<typeof quotation>
export type Figure = z.infer<typeof figure>
export type ReportedEvent = z.infer<typeof event>
export type Diagnostic = z.infer<typeof diagnostic>

/** The Reading as JSON Schema (draft 2020-12), generated from the code. */
export function readingJsonSchema(): unknown {
  return z.toJSONSchema(readingSchema)
}
