import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { cutPage, type Position, pageLimit, readCursor } from '../cursor.ts'
import type { Database } from '../database.ts'
import { unpackReading } from '../reading-codec.ts'
import type { DocumentSummary, Origin, Publication, StoredDocument } from '../records.ts'
import type { DocumentsQuery, Page } from '../register.ts'
import { documentHas, inPeriod, publishedBy, resolveActor } from './filters.ts'
import { loadRefs, SUMMARY_COLUMNS, toSummary } from './hydrate.ts'

export async function findDocument(db: Kysely<Database>, key: string): Promise<StoredDocument | null> {
  const row = await db.selectFrom('documents').selectAll().where('key', '=', key).executeTakeFirst()
  if (!row) return null
  const [publications, links, copies] = await Promise.all([
    db
      .selectFrom('publications')
      .selectAll()
      .where('document_seq', '=', row.seq)
      .orderBy('added_at')
      .orderBy('hash')
      .execute(),
    db
      .selectFrom('document_entities')
      .select(['id', 'entity_id'])
      .where('document_seq', '=', row.seq)
      .where('entity_id', 'is not', null)
      .execute(),
    listCopies(db, row.seq),
  ])
  return {
    ...toSummary(row),
    engine: row.engine,
    publications: publications.map(
      (p): Publication => ({
        id: p.doc_id,
        url: p.url,
        outlet: p.outlet,
        title: p.title,
        published: p.published,
        origin: { via: p.via as Origin['via'], location: p.location },
        addedAt: p.added_at,
      }),
    ),
    copies,
    reading: unpackReading(row.reading, row.text),
    links: Object.fromEntries(links.map((link) => [link.id, link.entity_id!])),
  }
}

async function listCopies(db: Kysely<Database>, seq: number): Promise<StoredDocument['copies']> {
  const rows = await db
    .selectFrom('copies')
    .select(['other_seq', 'overlap'])
    .where('document_seq', '=', seq)
    .orderBy('overlap', 'desc')
    .orderBy('other_seq')
    .execute()
  const documents = await loadRefs(
    db,
    rows.map((row) => row.other_seq),
  )
  return rows.map((row) => ({ document: documents.get(row.other_seq)!, overlap: row.overlap }))
}

export async function listDocuments(db: Kysely<Database>, query: DocumentsQuery): Promise<Page<DocumentSummary>> {
  const sort = query.sort ?? 'newest'
  const list = `documents.${sort}`
  const limit = pageLimit(query)
  const after = readCursor(list, query, sort === 'added' ? ['number'] : ['string', 'number'])
  const actors = query.actor === undefined ? null : await resolveActor(db, query.actor)
  let rows = db.selectFrom('documents').select(SUMMARY_COLUMNS)
  for (const condition of inPeriod(query, sql.ref('documents.earliest'), sql.ref('documents.latest'))) {
    rows = rows.where(condition)
  }
  const { outlet } = query
  if (outlet !== undefined) rows = rows.where(publishedBy(sql.ref('documents.seq'), outlet))
  if (actors) rows = rows.where(documentHas(sql.ref('documents.seq'), actors))
  const found = await inOrder(rows, sort, after)
    .limit(limit + 1)
    .execute()
  const page = cutPage(list, found, limit, (row) => {
    if (sort === 'added') return [row.seq]
    return [sort === 'oldest' ? row.earliest : row.latest, row.seq]
  })
  return { items: page.rows.map(toSummary), next: page.next }
}

function inOrder<O>(
  rows: SelectQueryBuilder<Database, 'documents', O>,
  sort: NonNullable<DocumentsQuery['sort']>,
  after: Position | null,
): SelectQueryBuilder<Database, 'documents', O> {
  if (sort === 'added') {
    return (after ? rows.where('seq', '<', after[0] as number) : rows).orderBy('seq', 'desc')
  }
  const [column, direction, beyond] =
    sort === 'oldest' ? (['earliest', 'asc', '>'] as const) : (['latest', 'desc', '<'] as const)
  const ordered = rows.orderBy(column, direction).orderBy('seq', direction)
  if (!after) return ordered
  return ordered.where((eb) => eb(eb.refTuple(column, 'seq'), beyond, eb.tuple(after[0] as string, after[1] as number)))
}
