import { eventStage } from './stages/event/stage.ts'
import { nameStage } from './stages/name/stage.ts'
import { numberStage } from './stages/number/stage.ts'
import { quotationStage } from './stages/quotation/stage.ts'
import { structureStage } from './stages/structure/stage.ts'
import { dctStage } from './stages/time/document-date.ts'
import { timexStage } from './stages/time/recognise.ts'
import { timeStage } from './stages/time/resolve.ts'

/** The reading, in order. Each stage may use only what stands above it. */
export const stages = [
  structureStage, // first: what is no part of the article must not be read as if it were
  timexStage,
  dctStage, // needs the dates as they stand, and decides what "today" is for
  timeStage,
  numberStage, // after times, whose digits are not quantities
  nameStage,
  quotationStage,
  eventStage, // last: who acts and who says so must be known
] as const
