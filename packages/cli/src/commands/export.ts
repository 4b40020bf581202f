import {
  type EventRecord,
  openRegister,
  type Page,
  type Party,
  type QuotationRecord,
  type Register,
} from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { csvLine } from '../csv.ts'

export const EXPORT_KINDS = ['quotations', 'events', 'figures'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

export interface ExportOptions {
  readonly format: 'csv' | 'jsonl'
}

type Cells = readonly (string | number | null)[]

/** Every record of a kind, each with the words it rests on and where they stand; oldest first. */
export async function exportRecords(kind: ExportKind, options: ExportOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const table = tables[kind]
    if (options.format === 'csv') print(context, csvLine(table.header))
    for await (const record of table.records(register)) {
      if (options.format === 'csv') for (const cells of table.rows(record as never)) print(context, csvLine(cells))
      else print(context, JSON.stringify(record))
    }
    return 0
  } finally {
    await register.close()
  }
}

interface Table<R> {
  readonly header: readonly string[]
  records(register: Register): AsyncGenerator<R>
  rows(record: R): readonly Cells[]
}

const EVIDENCE = ['words', 'start', 'end', 'article', 'outlet', 'url', 'document_date', 'document']

const quotations: Table<QuotationRecord> = {
  header: ['sources', 'sources_en', 'stance', 'mode', 'cue', 'via', 'addressees', ...EVIDENCE],
  records: (register) => allPages((cursor) => register.quotations({ sort: 'oldest', limit: 200, cursor })),
  rows: (q) => [
    [
      ...namesOf(q.sources),
      q.stance,
      q.mode,
      q.cue.words,
      namesOf(q.via)[0],
      namesOf(q.addressees)[0],
      q.content.map((c) => c.words).join(' … '),
      q.content[0]?.span[0] ?? null,
      q.content.at(-1)?.span[1] ?? null,
      ...place(q),
    ],
  ],
}

const EVENT_HEADER = [
  'date',
  'earliest',
  'latest',
  'type',
  'mode',
  'status',
  'actors',
  'actors_en',
  'recipients',
  'recipients_en',
  'places',
  'places_en',
]

const events: Table<EventRecord> = {
  header: [...EVENT_HEADER, ...EVIDENCE],
  records: eventRecords,
  rows: (v) => [[...eventCells(v), ...passage(v.trigger), ...place(v)]],
}

const figures: Table<EventRecord> = {
  header: ['what', 'value', 'low', 'high', 'qualifier', 'scope', 'according_to', ...EVENT_HEADER, ...EVIDENCE],
  records: async function* (register) {
    for await (const v of eventRecords(register)) if (v.figures.length > 0) yield v
  },
  rows: (v) =>
    v.figures.map((f) => [
      f.what,
      f.value,
      f.low,
      f.high,
      f.qualifier,
      f.scope,
      f.by?.name.ar ?? null,
      ...eventCells(v),
      ...passage(f.evidence),
      ...place(v),
    ]),
}

const tables = { quotations, events, figures } satisfies Record<
  ExportKind,
  Table<never> | Table<EventRecord> | Table<QuotationRecord>
>

function eventRecords(register: Register): AsyncGenerator<EventRecord> {
  return allPages((cursor) => register.timeline({ sort: 'oldest', limit: 200, cursor }))
}

async function* allPages<T>(read: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined
  do {
    const page: Page<T> = await read(cursor)
    yield* page.items
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
}

function eventCells(v: EventRecord): Cells {
  return [
    v.edtf,
    v.earliest,
    v.latest,
    v.type,
    v.mode.join(' '),
    v.status,
    ...namesOf(v.actors),
    ...namesOf(v.recipients),
    ...namesOf(v.places),
  ]
}

function namesOf(parties: readonly Party[]): [ar: string, en: string] {
  return [parties.map((p) => p.name.ar).join('; '), parties.map((p) => p.name.en ?? '').join('; ')]
}

const passage = ({ words, span }: { readonly words: string; readonly span: readonly [number, number] }): Cells => [
  words,
  ...span,
]

function place({ document }: EventRecord | QuotationRecord): Cells {
  return [document.title, document.outlet, document.url, document.dct, document.key]
}
