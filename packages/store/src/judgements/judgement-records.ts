import { z } from 'zod'

/**
 * What can be judged: two entities are one; they are not, and never shall be; one is taken out of those that it was
 * merged with.
 */
export const VERDICTS = ['same', 'different', 'apart'] as const
export type Verdict = (typeof VERDICTS)[number]

const judgedSchema = z.object({
  id: z.string().min(1),
  name: z
    .object({ ar: z.string().min(1), en: z.string().nullable() })
    .nullable()
    .describe('null when no article names it any more'),
})
/** An entity as articles give it, before any judgement. */
export type Judged = z.infer<typeof judgedSchema>

/** A decision about entities. It is never deleted: undone, it is kept with who undid it and when. */
export const judgementSchema = z.object({
  id: z.string().regex(/^j\d+$/),
  verdict: z.enum(VERDICTS),
  left: judgedSchema.describe('the one whose id stays when two are merged'),
  right: judgedSchema.nullable().describe('null: all those that the left one was merged with'),
  score: z.number().nullable().describe('null for a decision of a person'),
  by: z.string().min(1),
  at: z.iso.datetime(),
  revokedBy: z.string().nullable(),
  revokedAt: z.iso.datetime().nullable(),
})
export type Judgement = z.infer<typeof judgementSchema>

/** A judgement to make. Only `apart` has no right side. */
export type NewJudgement =
  | { readonly verdict: 'same' | 'different'; readonly left: string; readonly right: string; readonly by: string }
  | { readonly verdict: 'apart'; readonly left: string; readonly by: string }
