import { z } from 'zod'

/** What can be wrong with a register. */
export const FAULT_KINDS = ['database', 'reading', 'key', 'words', 'value', 'missing', 'orphan', 'unreadable'] as const

/** One thing that is not as it should be. Keys, ids and columns are null where the fault has none. */
export const faultSchema = z.object({
  kind: z.enum(FAULT_KINDS),
  table: z.string().nullable(),
  document: z.string().nullable().describe('key of the document'),
  record: z.string().nullable().describe('id of the record in its table'),
  column: z.string().nullable(),
  expected: z.string().nullable().describe('what the text, the Reading or the reports give'),
  found: z.string().nullable().describe('what is kept, or what the database says'),
})
export type Fault = z.infer<typeof faultSchema>

/** What a check has looked at, and how many faults it told. */
export const checkedSchema = z.object({
  documents: z.int().nonnegative(),
  records: z.int().nonnegative().describe('rows made again from the Readings and compared'),
  passages: z.int().nonnegative().describe('spans whose words were compared with the text'),
  occurrences: z.int().nonnegative(),
  faults: z.int().nonnegative(),
})
export type Checked = z.infer<typeof checkedSchema>

/** A fault of a kind, with null for all that it does not say. */
export function fault(kind: Fault['kind'], said: Partial<Omit<Fault, 'kind'>>): Fault {
  return { kind, table: null, document: null, record: null, column: null, expected: null, found: null, ...said }
}
