import { type Fault, fault } from './integrity-records.ts'

type Row = Readonly<Record<string, unknown>>

/** Which rows are compared: the table, its document, and the columns that tell its rows apart. */
export interface Compared {
  readonly table: string
  readonly document: string | null
  readonly key: readonly string[]
}

/** The columns that hold words of the text, which is worth a fault of its own kind. */
const WORDS = ['words', 'cue', 'source']

/** How the rows that are kept differ from those that should be: rows too few, rows too many, and other values. */
export function compareRows(
  { table, document, key }: Compared,
  expected: readonly object[],
  found: readonly object[],
): Fault[] {
  const idOf = (row: object): string => key.map((column) => String((row as Row)[column])).join(' ')
  const kept = new Map(found.map((row) => [idOf(row), row as Row]))
  const faults: Fault[] = []
  for (const row of expected as readonly Row[]) {
    const record = idOf(row)
    const other = kept.get(record)
    kept.delete(record)
    if (!other) {
      faults.push(fault('missing', { table, document, record }))
      continue
    }
    for (const [column, value] of Object.entries(row)) {
      if (other[column] === value) continue
      const kind = WORDS.includes(column) ? 'words' : 'value'
      faults.push(fault(kind, { table, document, record, column, expected: shown(value), found: shown(other[column]) }))
    }
  }
  return [...faults, ...[...kept.keys()].map((record) => fault('orphan', { table, document, record }))]
}

const shown = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
