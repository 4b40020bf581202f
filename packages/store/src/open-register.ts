import { setTimeout as sleep } from 'node:timers/promises'
import type { Reading } from '@isnad/model'
import { addReading, findLateCopies, keepReading } from './add-reading.ts'
import type { JudgementLine } from './bundle/bundle-lines.ts'
import { readBundle, readingOf } from './bundle/read-bundle.ts'
import { restoreJudgements } from './bundle/restore-judgements.ts'
import { writeBundle } from './bundle/write-bundle.ts'
import type { Backend } from './dialect/backend.ts'
import { openPostgres } from './dialect/open-postgres.ts'
import { openSqlite } from './dialect/open-sqlite.ts'
import { isLocked } from './dialect/sqlite.ts'
import { RegisterError } from './errors.ts'
import { checkRegister } from './integrity/check-register.ts'
import { listJudgements } from './judgements/history.ts'
import { judge, undo } from './judgements/judge.ts'
import { migrate } from './migrations/index.ts'
import { findDocument, listDocuments } from './queries/documents.ts'
import { findEntity, listEntities } from './queries/entities.ts'
import { listPlans } from './queries/ledger.ts'
import { findOccurrence, listOccurrences } from './queries/occurrences.ts'
import { listQuotations } from './queries/quotations.ts'
import { searchUnits } from './queries/search.ts'
import { countAll } from './queries/stats.ts'
import { listEvents } from './queries/timeline.ts'
import type { Added, Register, RegisterLocation } from './register.ts'

/** Longest wait for other processes, in all. */
const PATIENCE_MS = 60_000

/** Opens the register, making it or bringing it up to date when needed. Throws a {@link RegisterError}. */
export async function openRegister(location: RegisterLocation): Promise<Register> {
  if ('databaseUrl' in location) return await openBackend(openPostgres(location.databaseUrl))
  return await openBackend(await patiently(isLocked, async () => openSqlite(location.dataDir)))
}

/** The register over an open backend, which is closed with it. */
export async function openBackend(backend: Backend): Promise<Register> {
  const { db, isContention } = backend
  try {
    await patiently(isContention, () => migrate(backend))
  } catch (error) {
    await db.destroy()
    if (error instanceof RegisterError) throw error
    throw new RegisterError('unreachable', `The register cannot be opened: ${(error as Error).message}`, error)
  }
  /** Keeps a Reading, and looks again for copies that others may have added at the same moment. */
  const add = async (reading: Reading, keep: () => Promise<Added>): Promise<Added> => {
    const added = await patiently(isContention, keep)
    if (!backend.writesInTurn && added.status !== 'known') {
      await patiently(isContention, () => findLateCopies(backend, reading))
    }
    return added
  }
  return {
    add: (reading, origin) => add(reading, () => addReading(backend, reading, origin, new Date())),
    document: (key) => findDocument(db, key),
    documents: (query = {}) => listDocuments(db, query),
    search: (query) => searchUnits(backend, query),
    timeline: (query = {}) => listEvents(db, query),
    occurrences: (query = {}) => listOccurrences(db, query),
    occurrence: (id) => findOccurrence(db, id),
    ledger: (query = {}) => listPlans(backend, query),
    quotations: (query = {}) => listQuotations(db, query),
    entities: (query = {}) => listEntities(db, query),
    entity: (id) => findEntity(db, id),
    judge: (judgement) => patiently(isContention, () => judge(backend, judgement, new Date())),
    undo: (request) => patiently(isContention, () => undo(backend, request, new Date())),
    history: (query = {}) => listJudgements(db, query),
    exportBundle: () => writeBundle(db),
    async importBundle(lines, step = () => {}) {
      const counts = { added: 0, updated: 0, known: 0 }
      const judgements: JudgementLine[] = []
      for await (const line of readBundle(lines)) {
        if (line.kind === 'judgement') {
          judgements.push(line)
          continue
        }
        const reading = readingOf(line)
        const added = await add(reading, () => keepReading(backend, reading, line.addedAt, line.publications))
        counts[added.status]++
        step(added)
      }
      return { ...counts, judgements: await patiently(isContention, () => restoreJudgements(backend, judgements)) }
    },
    stats: () => countAll(db),
    check: (tell) => checkRegister(backend, tell),
    close: () => db.destroy(),
  }
}

/** Tries again as long as only another process is in the way. */
async function patiently<T>(isContention: Backend['isContention'], attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (let pause = 5; ; pause = Math.min(pause * 2, 500)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isContention(error)) throw error
      if (Date.now() > until) throw new RegisterError('busy', undefined, error)
      await sleep(pause)
    }
  }
}
