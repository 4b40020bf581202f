import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { Backend } from '../dialect/backend.ts'

type Column = [name: string, type: 'serial' | 'text' | 'int' | 'number' | 'bigint' | 'bytes', null?: 'null']

const RECORD: Column[] = [
  ['document_seq', 'int'],
  ['id', 'text'],
  ['rule', 'text'],
]
const EVIDENCE: Column[] = [
  ['span_start', 'int'],
  ['span_end', 'int'],
  ['words', 'text'],
]
const DAYS: Column[] = [
  ['earliest', 'text'],
  ['latest', 'text'],
]
const PUBLICATION: Column[] = [
  ['doc_id', 'text'],
  ['url', 'text', 'null'],
  ['outlet', 'text', 'null'],
  ['title', 'text', 'null'],
  ['published', 'text', 'null'],
]

/** The first register: documents, what they say with its evidence, who is in it, and the index to search it. */
export async function createRegister(db: Kysely<unknown>, backend: Backend): Promise<void> {
  const table = tableMaker(db, backend)
  await table(
    'documents',
    ['seq'],
    [
      ['seq', 'serial'],
      ['key', 'text'],
      ...PUBLICATION,
      ['dct', 'text', 'null'],
      ...DAYS,
      ['lead', 'text'],
      ['language', 'text'],
      ['engine', 'text'],
      ['text', 'text'],
      ['reading', 'bytes'],
      ['entity_count', 'int'],
      ['quotation_count', 'int'],
      ['event_count', 'int'],
      ['added_at', 'text'],
    ],
  )
  await index(db, 'documents', ['key'], 'unique')
  await index(db, 'documents', ['earliest', 'seq'])
  await index(db, 'documents', ['latest', 'seq'])
  await table(
    'publications',
    ['document_seq', 'hash'],
    [
      ['document_seq', 'int'],
      ['hash', 'text'],
      ...PUBLICATION,
      ['via', 'text'],
      ['location', 'text', 'null'],
      ['added_at', 'text'],
    ],
  )

  await table(
    'entities',
    ['id'],
    [
      ['id', 'text'],
      ['type', 'text'],
      ['known', 'text', 'null'],
    ],
  )
  await table(
    'entity_words',
    ['word', 'entity_id'],
    [
      ['word', 'text'],
      ['entity_id', 'text'],
    ],
  )
  await table(
    'document_entities',
    ['document_seq', 'id'],
    [
      ...RECORD,
      ['entity_id', 'text', 'null'],
      ['linked_by', 'text', 'null'],
      ['type', 'text'],
      ['name_ar', 'text'],
      ['name_en', 'text', 'null'],
      ['known', 'text', 'null'],
      ['surfaces_json', 'text'],
      ['mention_count', 'int'],
      ['quotation_count', 'int'],
      ['event_count', 'int'],
    ],
  )
  await index(db, 'document_entities', ['entity_id', 'document_seq', 'mention_count', 'quotation_count', 'event_count'])

  await table('mentions', ['document_seq', 'id'], [...RECORD, ['entity', 'text'], ['form', 'text'], ...EVIDENCE])
  await table(
    'roles',
    ['document_seq', 'entity', 'ord'],
    [['document_seq', 'int'], ['entity', 'text'], ['ord', 'int'], ['role', 'text'], ...EVIDENCE],
  )
  await table(
    'times',
    ['document_seq', 'id'],
    [
      ...RECORD,
      ['type', 'text'],
      ['value', 'text', 'null'],
      ['edtf', 'text', 'null'],
      ...DAYS,
      ['anchor', 'text', 'null'],
      ['reason', 'text', 'null'],
      ...EVIDENCE,
    ],
  )
  await table(
    'quotations',
    ['document_seq', 'id'],
    [
      ...RECORD,
      ['mode', 'text'],
      ['stance', 'text'],
      ...DAYS,
      ['confidence', 'number'],
      ['setting', 'text', 'null'],
      ['cue_start', 'int'],
      ['cue_end', 'int'],
      ['cue', 'text'],
      ['source_start', 'int', 'null'],
      ['source_end', 'int', 'null'],
      ['source', 'text', 'null'],
      ['content_json', 'text'],
      ['words', 'text'],
    ],
  )
  await index(db, 'quotations', ['earliest', 'document_seq', 'cue_start', 'latest'])
  await index(db, 'quotations', ['latest', 'document_seq', 'cue_start', 'earliest'])
  await table(
    'events',
    ['document_seq', 'id'],
    [
      ...RECORD,
      ['type', 'text'],
      ['mode_json', 'text'],
      ['status', 'text'],
      ['edtf', 'text', 'null'],
      ...DAYS,
      ['time_id', 'text', 'null'],
      ['attributed_to', 'text', 'null'],
      ['contexts_json', 'text'],
      ['also_json', 'text'],
      ...EVIDENCE,
    ],
  )
  await index(db, 'events', ['earliest', 'document_seq', 'span_start', 'latest'])
  await index(db, 'events', ['latest', 'document_seq', 'span_start', 'earliest'])
  await table(
    'figures',
    ['document_seq', 'event', 'ord'],
    [
      ['document_seq', 'int'],
      ['event', 'text'],
      ['ord', 'int'],
      ['what', 'text'],
      ['value', 'number', 'null'],
      ['low', 'number', 'null'],
      ['high', 'number', 'null'],
      ['qualifier', 'text'],
      ['scope', 'text', 'null'],
      ['part_of_json', 'text', 'null'],
      ['by_entity', 'text', 'null'],
      ...EVIDENCE,
    ],
  )
  await table(
    'parties',
    ['document_seq', 'record', 'role', 'ord'],
    [
      ['document_seq', 'int'],
      ['record', 'text'],
      ['role', 'text'],
      ['ord', 'int'],
      ['entity', 'text'],
    ],
  )
  await index(db, 'parties', ['document_seq', 'entity', 'role', 'record'])

  await table(
    'units',
    ['id'],
    [
      ['id', 'bigint'],
      ['document_seq', 'int'],
      ['kind', 'text'],
      ['record', 'text', 'null'],
      ['span_start', 'int'],
      ['span_end', 'int'],
      ...DAYS,
    ],
  )
  await index(db, 'units', ['document_seq'])
  await table(
    'sketches',
    ['hash', 'document_seq'],
    [
      ['hash', 'bigint'],
      ['document_seq', 'int'],
    ],
  )
  await index(db, 'sketches', ['document_seq'])
  await table(
    'copies',
    ['document_seq', 'other_seq'],
    [
      ['document_seq', 'int'],
      ['other_seq', 'int'],
      ['overlap', 'number'],
    ],
  )
  await backend.createIndex(db)
}

/** Makes tables in which a row has words for its span, and every row of a document goes when the document goes. */
function tableMaker(db: Kysely<unknown>, { types }: Backend) {
  return async (name: string, primaryKey: string[], columns: readonly Column[]): Promise<void> => {
    let builder = db.schema.createTable(name)
    for (const [column, type, nullable] of columns) {
      const dataType = type === 'int' ? 'integer' : types[type]
      builder = builder.addColumn(column, dataType as 'integer', (c) => define(c, column, nullable === undefined))
    }
    if (columns.some(([column]) => column === 'words')) {
      builder = builder.addCheckConstraint(`${name}_words`, sql`words <> ''`)
    }
    if (columns.some(([column]) => column === 'span_start')) {
      builder = builder.addCheckConstraint(`${name}_span`, sql`span_start >= 0 and span_end >= span_start`)
    }
    await builder.addPrimaryKeyConstraint(`${name}_pk`, primaryKey as never[]).execute()
  }
}

function define(column: ColumnDefinitionBuilder, name: string, required: boolean): ColumnDefinitionBuilder {
  const defined = required ? column.notNull() : column
  if (name === 'document_seq') return defined.references('documents.seq').onDelete('cascade')
  if (name === 'entity_id') return defined.references('entities.id')
  return defined
}

async function index(db: Kysely<unknown>, table: string, columns: string[], unique?: 'unique'): Promise<void> {
  const builder = db.schema
    .createIndex(`${table}_${columns.join('_')}`)
    .on(table)
    .columns(columns as never[])
  await (unique ? builder.unique() : builder).execute()
}
