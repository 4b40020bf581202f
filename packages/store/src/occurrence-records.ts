import { EVENT_STATUSES, EVENT_TYPES, FIGURE_QUALIFIERS } from '@isnad/model'
import { z } from 'zod'
import { documentRefSchema, eventRecordSchema, partySchema, passageSchema } from './records.ts'

/** What several articles report, put side by side: nothing is averaged, nothing is chosen for the reader. */

const day = z.iso.date()

export const reasonSchema = z.object({
  what: z.enum(['date', 'parties', 'places', 'states', 'mode', 'figures', 'trigger', 'copy']),
  weight: z.number().describe('positive: speaks for the same event; negative: against'),
})

/** One article's report of an occurrence. */
export const reportSchema = z.object({
  event: eventRecordSchema,
  score: z.number().nullable().describe('how well it fits the reports before it; null for the first one kept'),
  reasons: z.array(reasonSchema).readonly(),
  copyOf: z.string().nullable().describe('key of the document whose text this article copies'),
})
export type Report = z.infer<typeof reportSchema>

/** One value of a figure, with who gives it. */
export const figureValueSchema = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(FIGURE_QUALIFIERS),
  by: partySchema.nullable(),
  evidence: passageSchema,
  document: documentRefSchema,
})
export type FigureValue = z.infer<typeof figureValueSchema>

/** All values given for one thing counted, by the date of their articles. */
export const figureComparisonSchema = z.object({
  what: z.string(),
  scope: z.string().nullable(),
  values: z.array(figureValueSchema).min(1),
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  latest: z.number().nullable(),
})
export type FigureComparison = z.infer<typeof figureComparisonSchema>

export const occurrenceSchema = z.object({
  id: z.string().min(1),
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  earliest: day.nullable(),
  latest: day.nullable(),
  dateBasis: z
    .enum(['stated', 'narrowed', 'disputed'])
    .nullable()
    .describe('as its reports say; narrowed by one another; or they disagree and the most precise one is shown'),
  documents: z.int().positive(),
  independent: z.int().positive().describe('texts that are no copies of one another'),
  reports: z.array(reportSchema).min(1).describe('by the date of the article: who told it first stands first'),
  figures: z.array(figureComparisonSchema),
})
export type Occurrence = z.infer<typeof occurrenceSchema>

export const PLAN_STATES = ['open', 'due', 'kept', 'called-off', 'unclear'] as const

/** Something announced, promised or asked for, and what is known to have come of it. */
export const planSchema = z.object({
  plan: occurrenceSchema,
  state: z
    .enum(PLAN_STATES)
    .describe('as of the day asked for; kept and called-off are suggestions, with their reports'),
  due: day.nullable().describe('last day of the plan; null when it has none'),
  outcomes: z.array(
    z.object({ occurrence: occurrenceSchema, score: z.number(), reasons: z.array(reasonSchema).readonly() }),
  ),
})
export type Plan = z.infer<typeof planSchema>
