import type { Kysely } from 'kysely'
import { cutPage, pageLimit, readCursor } from '../cursor.ts'
import type { Database } from '../database.ts'
import { nameWords } from '../entity-key.ts'
import { judgedByIds } from '../judgements/history.ts'
import type { EntityRecord, EntitySummary } from '../records.ts'
import type { EntitiesQuery, Page } from '../register.ts'
import { groupBy, loadRefs, passage } from './hydrate.ts'

const LIST = 'entities'

/** Sorts after every continuation of a word that begins with the same letters. */
const AFTER = '\u{10ffff}'

/** Entities, those of most documents first. */
export async function listEntities(db: Kysely<Database>, query: EntitiesQuery): Promise<Page<EntitySummary>> {
  const limit = pageLimit(query)
  const after = readCursor(LIST, query, ['number', 'string'])
  const words = [...new Set(nameWords(query.q ?? ''))]
  if (words.length === 0 && query.q?.trim()) return { items: [], next: null }
  let rows = countedEntities(db)
  for (const word of words) {
    rows = rows.where('e.id', 'in', (eb) =>
      eb
        .selectFrom('entity_words as w')
        .innerJoin('entities as named', 'named.id', 'w.entity_id')
        .select((e) => e.fn.coalesce('named.canonical', 'named.id').as('id'))
        .where('w.word', '>=', word)
        .where('w.word', '<', word + AFTER),
    )
  }
  if (query.type !== undefined) rows = rows.where('e.type', '=', query.type)
  if (after) {
    const [documents, id] = after as readonly [number, string]
    rows = rows.where((eb) =>
      eb.or([eb('c.documents', '<', documents), eb.and([eb('c.documents', '=', documents), eb('e.id', '>', id)])]),
    )
  }
  const found = await rows
    .orderBy('c.documents', 'desc')
    .orderBy('e.id')
    .limit(limit + 1)
    .execute()
  const page = cutPage(LIST, found, limit, (row) => [row.documents, row.id])
  return { items: await toSummaries(db, page.rows), next: page.next }
}

/**
 * An entity with all its spellings, the most used first, and its roles, the latest first. Asked for one that people
 * have merged into another, it gives that one.
 */
export async function findEntity(db: Kysely<Database>, asked: string): Promise<EntityRecord | null> {
  const known = await db.selectFrom('entities').select('canonical').where('id', '=', asked).executeTakeFirst()
  const id = known?.canonical ?? asked
  const counted = await countedEntities(db).where('e.id', '=', id).executeTakeFirst()
  if (!counted) return null
  const [summary] = await toSummaries(db, [counted])
  const rows = await db
    .selectFrom('document_entities as de')
    .leftJoin('roles as r', (j) => j.onRef('r.document_seq', '=', 'de.document_seq').onRef('r.entity', '=', 'de.id'))
    .innerJoin('documents as d', 'd.seq', 'de.document_seq')
    .select(['de.document_seq', 'de.surfaces_json', 'r.ord', 'r.span_start', 'r.span_end', 'r.words'])
    .where('de.entity_id', '=', id)
    .orderBy('d.latest', 'desc')
    .orderBy('d.seq', 'desc')
    .orderBy('r.span_start')
    .execute()
  const documents = await loadRefs(
    db,
    rows.map((row) => row.document_seq),
  )
  const merged = await db.selectFrom('entities').select('id').where('canonical', '=', id).orderBy('id').execute()
  const judged = await judgedByIds(
    db,
    merged.map((entity) => entity.id),
  )
  return {
    ...summary!,
    merged: [...judged.values()],
    surfaces: countSurfaces(rows),
    roles: rows.flatMap((row) =>
      row.words === null
        ? []
        : [
            {
              document: documents.get(row.document_seq)!,
              evidence: passage(row.span_start!, row.span_end!, row.words),
            },
          ],
    ),
  }
}

/** Entities with their counts, which an index on `document_entities` gives without reading the table. */
function countedEntities(db: Kysely<Database>) {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom('document_entities')
        .select((e) => [
          'entity_id',
          e.fn.count<number>('document_seq').distinct().as('documents'),
          e.fn.sum<number>('mention_count').as('mentions'),
          e.fn.sum<number>('quotation_count').as('quotations'),
          e.fn.sum<number>('event_count').as('events'),
        ])
        .where('entity_id', 'is not', null)
        .groupBy('entity_id')
        .as('c'),
    )
    .innerJoin('entities as e', 'e.id', 'c.entity_id')
    .select(['e.id', 'e.type', 'e.known'])
    .select(['c.documents', 'c.mentions', 'c.quotations', 'c.events'])
}

type CountedRow = Awaited<ReturnType<ReturnType<typeof countedEntities>['executeTakeFirstOrThrow']>>

/** Entities with the name that most articles give them: no name is right because it came first. */
async function toSummaries(db: Kysely<Database>, rows: readonly CountedRow[]): Promise<readonly EntitySummary[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const names = await db
    .selectFrom('document_entities')
    .select((eb) => ['entity_id as id', 'name_ar', 'name_en', eb.fn.countAll<number>().as('n')])
    .where('entity_id', 'in', ids)
    .groupBy(['entity_id', 'name_ar', 'name_en'])
    .execute()
  const namesOf = groupBy(
    names,
    (row) => row.id,
    (row) => row,
  )
  return rows.map(({ id, type, known, documents, mentions, quotations, events }) => {
    const given = namesOf.get(id) ?? []
    return {
      id,
      type,
      name: { ar: mostGiven(given, (name) => name.name_ar)!, en: mostGiven(given, (name) => name.name_en) },
      known,
      counts: { documents, mentions, quotations, events },
    }
  })
}

/** The value that occurs most often, the first in the alphabet of several; null when there is none. */
function mostGiven<Row extends { readonly n: number }>(
  rows: readonly Row[],
  value: (row: Row) => string | null,
): string | null {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const v = value(row)
    if (v !== null) counts.set(v, (counts.get(v) ?? 0) + row.n)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function countSurfaces(rows: readonly { document_seq: number; surfaces_json: string }[]): EntityRecord['surfaces'] {
  const documents = new Map<string, Set<number>>()
  for (const { document_seq, surfaces_json } of rows) {
    for (const words of JSON.parse(surfaces_json) as string[]) {
      documents.set(words, (documents.get(words) ?? new Set()).add(document_seq))
    }
  }
  return [...documents]
    .map(([words, seqs]) => ({ words, documents: seqs.size }))
    .sort((a, b) => b.documents - a.documents || (a.words < b.words ? -1 : 1))
}
