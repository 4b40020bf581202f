import type { z } from 'zod'
import type * as schemas from './schemas.ts'

/** What the API answers, for its clients: types only, so that importing them brings no code along. */
export type {
  DocumentHit,
  DocumentRef,
  DocumentSummary,
  EntityRecord,
  EntitySummary,
  EventRecord,
  FigureRecord,
  Hit,
  HitKind,
  Judgement,
  Occurrence,
  Party,
  Passage,
  Plan,
  Publication,
  QuotationRecord,
  Snippet,
  Stats,
  StoredDocument,
} from '@isnad/store'
export type DocumentsPage = z.infer<typeof schemas.documentsPage>
export type SearchPage = z.infer<typeof schemas.searchPage>
export type TimelinePage = z.infer<typeof schemas.timelinePage>
export type OccurrencesPage = z.infer<typeof schemas.occurrencesPage>
export type LedgerPage = z.infer<typeof schemas.ledgerPage>
export type JudgementsPage = z.infer<typeof schemas.judgementsPage>
export type NewJudgement = z.infer<typeof schemas.newJudgementSchema>
export type QuotationsPage = z.infer<typeof schemas.quotationsPage>
export type EntitiesPage = z.infer<typeof schemas.entitiesPage>
export type Explanations = z.infer<typeof schemas.explanationsSchema>
export type NewDocument = z.infer<typeof schemas.newDocumentSchema>
export type Added = z.infer<typeof schemas.addedSchema>
