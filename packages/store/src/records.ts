import {
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FIGURE_QUALIFIERS,
  QUOTATION_MODES,
  readingSchema,
  STANCES,
} from '@isnad/model'
import { z } from 'zod'

/**
 * What the register gives back. Schemas, so that the API validates and documents the same shapes; the types are
 * inferred. Every record shows the words it rests on. Spans are `[start, end)` in UTF-16 code units of the text of
 * the record's document.
 */

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly()
const edtf = z.string().describe('EDTF, precision kept: 2018-12, 2018-12-29, 2011~')
const day = z.iso.date()

/** A span and its exact words. */
export const passageSchema = z.object({ span, words: z.string().min(1) })
export type Passage = z.infer<typeof passageSchema>

/** Somebody or something in a record: the name as the article's reading has it, and the register's entity. */
export const partySchema = z.object({
  entity: z.string().nullable().describe('id in the register; null for who is described but not named'),
  local: z.string().min(1).describe('id in the Reading of the document'),
  type: z.enum(ENTITY_TYPES),
  name: z.object({ ar: z.string().min(1), en: z.string().nullable() }),
})
export type Party = z.infer<typeof partySchema>

/** How a document came in. */
export const originSchema = z.object({
  via: z.enum(['file', 'stdin', 'url', 'feed', 'warc', 'paste', 'sample']),
  location: z.string().nullable().describe('path or address; null for pasted text'),
})
export type Origin = z.infer<typeof originSchema>

/** One appearance of a text: the same words in two outlets are one document with two publications. */
export const publicationSchema = z.object({
  id: z.string().min(1).describe('the id the article came with'),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: edtf.nullable(),
  origin: originSchema,
  addedAt: z.iso.datetime(),
})
export type Publication = z.infer<typeof publicationSchema>

/** A document as lists show it, with its first publication. */
export const documentSummarySchema = z.object({
  key: z.string().min(1).describe('content hash of the text'),
  id: z.string().min(1),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable().describe('the title given, else the words of the headline block, else null'),
  published: edtf.nullable(),
  dct: edtf.nullable().describe('document creation time, given or inferred; null when unknown'),
  lead: z.string().describe('the first words of the body'),
  language: z.enum(['ar', 'other']),
  counts: z.object({
    entities: z.int().nonnegative(),
    quotations: z.int().nonnegative(),
    events: z.int().nonnegative(),
  }),
  addedAt: z.iso.datetime(),
})
export type DocumentSummary = z.infer<typeof documentSummarySchema>

/** The document a record stands in. */
export const documentRefSchema = documentSummarySchema.pick({
  key: true,
  title: true,
  outlet: true,
  url: true,
  published: true,
  dct: true,
})
export type DocumentRef = z.infer<typeof documentRefSchema>

/** A document whole: its Reading and the register's entity for each entity of the Reading. */
export const storedDocumentSchema = documentSummarySchema.extend({
  engine: z.string().describe('version of the engine that read it'),
  publications: z.array(publicationSchema).min(1),
  copies: z
    .array(z.object({ document: documentRefSchema, overlap: z.number().min(0).max(1) }))
    .describe('documents that share at least half of the shorter text, the most alike first'),
  reading: readingSchema,
  links: z.record(z.string(), z.string()).describe('entity id in the Reading → entity id in the register'),
})
export type StoredDocument = z.infer<typeof storedDocumentSchema>

export const quotationRecordSchema = z.object({
  kind: z.literal('quotation'),
  document: documentRefSchema,
  id: z.string().min(1).describe('id in the Reading'),
  sources: z.array(partySchema),
  source: passageSchema.nullable().describe('the words that name the source; null when it is not said there'),
  cue: passageSchema,
  content: z.array(passageSchema).min(1),
  mode: z.enum(QUOTATION_MODES),
  stance: z.enum(STANCES),
  via: z.array(partySchema).describe('who relayed it, nearest to the source first'),
  addressees: z.array(partySchema),
})
export type QuotationRecord = z.infer<typeof quotationRecordSchema>

export const figureRecordSchema = z.object({
  what: z.string().min(1),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(FIGURE_QUALIFIERS),
  scope: z.string().nullable(),
  by: partySchema.nullable(),
  evidence: passageSchema,
})
export type FigureRecord = z.infer<typeof figureRecordSchema>

/** Whose word an event is, by the quotation it stands in. */
export const attributionSchema = quotationRecordSchema.pick({ sources: true, cue: true, stance: true })
export type Attribution = z.infer<typeof attributionSchema>

export const eventRecordSchema = z.object({
  kind: z.literal('event'),
  document: documentRefSchema,
  id: z.string().min(1).describe('id in the Reading'),
  type: z.enum(EVENT_TYPES),
  mode: z.array(z.string()),
  status: z.enum(EVENT_STATUSES),
  trigger: passageSchema,
  actors: z.array(partySchema),
  recipients: z.array(partySchema),
  places: z.array(partySchema),
  edtf: edtf.nullable().describe('when, as precisely as the article says; null when it does not say'),
  earliest: day.nullable().describe('first day the event can lie on'),
  latest: day.nullable().describe('last day the event can lie on; null when open'),
  attributedTo: z.string().nullable().describe('the quotation it stands in'),
  attribution: attributionSchema.nullable().describe('who says so in that quotation; null when the outlet itself does'),
  figures: z.array(figureRecordSchema),
})
export type EventRecord = z.infer<typeof eventRecordSchema>

export const documentHitSchema = z.object({ kind: z.literal('document'), document: documentSummarySchema })
export type DocumentHit = z.infer<typeof documentHitSchema>

/** Part of a text with the places that answer a search. All spans count in the whole text of the document. */
export const snippetSchema = z.object({ span, words: z.string(), highlights: z.array(span) })
export type Snippet = z.infer<typeof snippetSchema>

export const hitSchema = z.object({
  snippet: snippetSchema,
  record: z.discriminatedUnion('kind', [documentHitSchema, quotationRecordSchema, eventRecordSchema]),
})
export type Hit = z.infer<typeof hitSchema>
export const HIT_KINDS = ['document', 'quotation', 'event'] as const
export type HitKind = (typeof HIT_KINDS)[number]

export const entitySummarySchema = z.object({
  id: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  name: z.object({ ar: z.string().min(1), en: z.string().nullable() }),
  known: z.string().nullable().describe('Wikidata id'),
  counts: z.object({
    documents: z.int().nonnegative(),
    mentions: z.int().nonnegative(),
    quotations: z.int().nonnegative(),
    events: z.int().nonnegative(),
  }),
})
export type EntitySummary = z.infer<typeof entitySummarySchema>

/** A role as an article gives it to the entity, with the article's date: roles change hands. */
export const roleRecordSchema = z.object({ document: documentRefSchema, evidence: passageSchema })
export type RoleRecord = z.infer<typeof roleRecordSchema>

export const entityRecordSchema = entitySummarySchema.extend({
  surfaces: z.array(z.object({ words: z.string().min(1), documents: z.int().positive() })),
  roles: z.array(roleRecordSchema),
  merged: z
    .array(
      z.object({ id: z.string().min(1), name: z.object({ ar: z.string(), en: z.string().nullable() }).nullable() }),
    )
    .describe('entities that people have merged into it, each with the name it has of its own'),
})
export type EntityRecord = z.infer<typeof entityRecordSchema>

export const statsSchema = z.object({
  documents: z.int().nonnegative(),
  publications: z.int().nonnegative(),
  entities: z.int().nonnegative(),
  mentions: z.int().nonnegative(),
  times: z.int().nonnegative(),
  quotations: z.int().nonnegative(),
  events: z.int().nonnegative(),
  figures: z.int().nonnegative(),
  outlets: z.array(z.object({ outlet: z.string().nullable(), documents: z.int().positive() })),
  earliest: day.nullable().describe('first day of the earliest dated document'),
  latest: day.nullable(),
})
export type Stats = z.infer<typeof statsSchema>
