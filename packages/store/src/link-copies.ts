import type { Reading } from '@isnad/model'
import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Backend } from './dialect/backend.ts'
import { unpackReading } from './reading-codec.ts'
import { copyOverlap, shinglesOf, sketchOf } from './shingles.ts'

/** Documents in which a shingle is still worth looking up; what stands in more is a phrase of the trade. */
const MOST_DOCUMENTS = 32
/** Documents compared word by word, those with most in common first. */
const MOST_CANDIDATES = 16
/** Hashes of a sketch that a candidate shares. */
const FEWEST_SHARED = 2

/**
 * Finds the documents that a new one copies, or is copied by, and keeps the pairs. The cost does not grow with the
 * register: candidates come by their sketches. Doing it twice changes nothing.
 */
export async function linkCopies(
  backend: Backend,
  trx: Transaction<Database>,
  reading: Reading,
  seq: number,
): Promise<void> {
  const shingles = shinglesOf(reading)
  const sketch = sketchOf(shingles)
  if (sketch.length === 0) return
  const sharing = await trx.selectFrom('sketches').selectAll().where('hash', 'in', sketch).execute()
  const pairs: Database['copies'][] = []
  for (const other of await loadCandidates(trx, countShared(sharing, seq))) {
    const overlap = copyOverlap(shingles, shinglesOf(unpackReading(other.reading, other.text)))
    if (overlap === null) continue
    pairs.push({ document_seq: seq, other_seq: other.seq, overlap })
    pairs.push({ document_seq: other.seq, other_seq: seq, overlap })
  }
  await backend.insertRows(trx, 'copies', pairs, { skipKnown: true })
  const documentsOf = Map.groupBy(sharing, (row) => row.hash)
  const telling = sketch.filter((hash) => (documentsOf.get(hash)?.length ?? 0) < MOST_DOCUMENTS)
  const rows = telling.map((hash) => ({ hash, document_seq: seq }))
  await backend.insertRows(trx, 'sketches', rows, { skipKnown: true })
}

/** Forgets what `linkCopies` found for a document. */
export async function unlinkCopies(trx: Transaction<Database>, seq: number): Promise<void> {
  await trx.deleteFrom('sketches').where('document_seq', '=', seq).execute()
  await trx
    .deleteFrom('copies')
    .where((eb) => eb.or([eb('document_seq', '=', seq), eb('other_seq', '=', seq)]))
    .execute()
}

/** The documents that share enough of a sketch, those that share most first. */
function countShared(sharing: readonly Database['sketches'][], seq: number): readonly number[] {
  return [...Map.groupBy(sharing, (row) => row.document_seq)]
    .filter(([other, rows]) => other !== seq && rows.length >= FEWEST_SHARED)
    .sort(([a, rows], [b, others]) => others.length - rows.length || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([other]) => other)
}

async function loadCandidates(trx: Transaction<Database>, seqs: readonly number[]) {
  if (seqs.length === 0) return []
  return await trx.selectFrom('documents').select(['seq', 'text', 'reading']).where('seq', 'in', seqs).execute()
}
