import { z } from 'zod'

/** An article as it enters the engine: what ingest hands over, and one line of a `.jsonl` input. */
export const documentInputSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  outlet: z.string().nullable().default(null),
  /** Publication date as EDTF (`2018-12-29`, also `2018-12`), or null when unknown: never "now". */
  published: z.string().nullable().default(null),
})
export type DocumentInput = z.infer<typeof documentInputSchema>
