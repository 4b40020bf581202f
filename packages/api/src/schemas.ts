import { ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES, STANCES } from '@isnad/model'
import {
  documentSummarySchema,
  edtfDays,
  entitySummarySchema,
  eventRecordSchema,
  HIT_KINDS,
  hitSchema,
  judgementSchema,
  occurrenceSchema,
  planSchema,
  quotationRecordSchema,
} from '@isnad/store'
import { z } from 'zod'

/** What requests may ask and what pages look like. Records themselves are the register's own schemas. */

/** Words of a request. No database keeps a NUL, so none is asked for it. */
const anyWords = z
  .string()
  .max(500)
  .refine((text) => !text.includes('\0'), 'expected text without NUL')
const words = anyWords.min(1)

const paging = z.object({
  cursor: z.string().min(1).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).optional().describe('most items on the page; 20 when not given'),
})
const dayOrShorter = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .describe('2016, 2016-12 or 2016-12-29')
const period = z.object({ from: dayOrShorter.optional(), to: dayOrShorter.optional() })
const actor = words.optional().describe('id of an entity, or a name under any spelling')
const outlet = words.optional()
const byDate = z.enum(['newest', 'oldest']).optional()

/** A key or id in the path. */
export const keyParam = z.object({ key: words })
export const idParam = z.object({ id: words })

export const documentsQuery = paging
  .extend(period.shape)
  .extend({ outlet, actor, sort: z.enum(['newest', 'oldest', 'added']).optional() })
export const searchQuery = paging.extend(period.shape).extend({
  q: words.describe('words, all of which must occur, in any form; in quotation marks, together'),
  kind: z.enum(HIT_KINDS).optional().describe('only records of this kind'),
  outlet,
  actor,
  sort: z.enum(['relevance', 'newest', 'oldest']).optional(),
})
export const timelineQuery = paging.extend(period.shape).extend({
  actor,
  type: z.enum(EVENT_TYPES).optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  sort: byDate,
})
export const occurrencesQuery = paging.extend(period.shape).extend({
  actor,
  type: z.enum(EVENT_TYPES).optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  least: z.coerce.number().int().min(1).max(1000).optional().describe('only what so many independent texts report'),
  sort: byDate,
})
export const ledgerQuery = paging.extend({
  asOf: z.iso
    .date()
    .optional()
    .describe('the day as of which plans are open or due; that of the newest article when not given'),
})
export const quotationsQuery = paging
  .extend(period.shape)
  .extend({ source: actor, stance: z.enum(STANCES).optional(), sort: byDate })
export const entitiesQuery = paging.extend({
  q: anyWords.optional().describe('the beginning of each word of a name, Arabic or Latin'),
  type: z.enum(ENTITY_TYPES).optional(),
})
export const historyQuery = paging.extend({
  entity: words.optional().describe('only about the entity with this id, and those it is one with'),
})
const by = words.describe('who decides')
export const undoQuery = z.object({ by })
/** A decision about entities, by their ids. */
export const newJudgementSchema = z
  .discriminatedUnion('verdict', [
    z.object({ verdict: z.enum(['same', 'different']), left: words, right: words, by }),
    z.object({ verdict: z.literal('apart'), left: words, by }),
  ])
  .meta({ id: 'NewJudgement' })
export const explainQuery = z.object({
  document: words.describe('key of the document'),
  offset: z.coerce.number().int().min(0).optional().describe('a place in the text, in UTF-16 code units'),
  record: words.optional().describe('id of a record of the Reading: q1, v2'),
})

/** An article to add, as a person has it: only the text is needed. */
export const newDocumentSchema = z
  .object({
    text: z.string(),
    id: z.string().min(1).optional(),
    title: z.string().nullable().optional(),
    url: z.string().nullable().optional(),
    outlet: z.string().nullable().optional(),
    published: z
      .string()
      .refine((edtf) => edtfDays(edtf) !== null, 'expected a date as EDTF, such as 2018-12-29')
      .nullable()
      .optional()
      .describe('publication date as EDTF: 2018-12-29'),
  })
  .meta({ id: 'NewDocument' })

export const addedSchema = z
  .object({ key: z.string(), status: z.enum(['added', 'updated', 'known']) })
  .meta({ id: 'Added' })

const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item).readonly(),
    next: z.string().nullable().describe('cursor of the next page; null on the last'),
  })

export const documentsPage = page(documentSummarySchema).meta({ id: 'DocumentsPage' })
export const quotationsPage = page(quotationRecordSchema).meta({ id: 'QuotationsPage' })
export const entitiesPage = page(entitySummarySchema).meta({ id: 'EntitiesPage' })
export const searchPage = page(hitSchema)
  .extend({
    counts: z
      .object({ document: z.int(), quotation: z.int(), event: z.int() })
      .readonly()
      .describe('how many records of each kind answer, whatever `kind` asks for'),
  })
  .meta({ id: 'SearchPage' })
export const occurrencesPage = page(occurrenceSchema).meta({ id: 'OccurrencesPage' })
export const ledgerPage = page(planSchema).extend({ asOf: z.iso.date().nullable() }).meta({ id: 'LedgerPage' })
export const judgementsPage = page(judgementSchema).meta({ id: 'JudgementsPage' })
export const timelinePage = page(eventRecordSchema)
  .extend({ total: z.int(), undated: z.int().describe('how many of `total` have no date; they come last') })
  .meta({ id: 'TimelinePage' })

const explanation = z
  .object({
    kind: z.enum(['block', 'entity', 'mention', 'time', 'quotation', 'event']),
    id: z.string(),
    span: z.tuple([z.int(), z.int()]).readonly(),
    words: z.string(),
    why: z.object({ rule: z.string(), from: z.array(z.string()), notes: z.array(z.string()).optional() }),
    get builtFrom() {
      return z.array(explanation)
    },
  })
  .meta({ id: 'Explanation' })
export const explanationsSchema = z
  .object({ items: z.array(explanation).describe('narrowest first, each with its derivation') })
  .meta({ id: 'Explanations' })
