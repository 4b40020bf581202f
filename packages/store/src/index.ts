export { type Days, edtfDays } from './edtf-days.ts'
export { RegisterError, type RegisterErrorCode, registerErrors } from './errors.ts'
export * from './integrity/integrity-records.ts'
export * from './judgements/judgement-records.ts'
export * from './occurrence-records.ts'
export { openRegister } from './open-register.ts'
export * from './records.ts'
export type {
  Added,
  DocumentsQuery,
  EntitiesQuery,
  HistoryQuery,
  Imported,
  LedgerPage,
  LedgerQuery,
  OccurrencesQuery,
  Page,
  Paging,
  Period,
  QuotationsQuery,
  Register,
  RegisterLocation,
  SearchPage,
  SearchQuery,
  TimelinePage,
  TimelineQuery,
} from './register.ts'
