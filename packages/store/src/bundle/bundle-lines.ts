import { ENTITY_TYPES, readingSchema } from '@isnad/model'
import { z } from 'zod'
import { VERDICTS } from '../judgements/judgement-records.ts'
import { publicationSchema } from '../records.ts'

/**
 * The lines of a bundle: a header, the documents in the order in which they were added, the judgements in the order
 * in which they were made, and an end that tells a whole bundle from a torn one. Everything else in a register is made
 * of these.
 */

export const BUNDLE_VERSION = 1

const headerLine = z.object({ kind: z.literal('isnad-bundle'), version: z.int() })

export const documentLine = z.object({
  kind: z.literal('document'),
  key: z.string().min(1),
  addedAt: z.iso.datetime(),
  publications: z.array(publicationSchema).min(1),
  reading: readingSchema,
})
export type DocumentLine = z.infer<typeof documentLine>

/** With what the register keeps of an entity, since the articles that named it may have been read anew since. */
const judgedEntity = z.object({ id: z.string().min(1), type: z.enum(ENTITY_TYPES), known: z.string().nullable() })
export type JudgedEntity = z.infer<typeof judgedEntity>

export const judgementLine = z.object({
  kind: z.literal('judgement'),
  verdict: z.enum(VERDICTS),
  left: judgedEntity,
  right: judgedEntity.nullable(),
  score: z.number().nullable(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  revokedBy: z.string().min(1).nullable(),
  revokedAt: z.iso.datetime().nullable(),
})
export type JudgementLine = z.infer<typeof judgementLine>

const endLine = z.object({
  kind: z.literal('end'),
  documents: z.int().nonnegative(),
  judgements: z.int().nonnegative(),
})

export const bundleLine = z.discriminatedUnion('kind', [headerLine, documentLine, judgementLine, endLine])
export type BundleLine = z.infer<typeof bundleLine>
