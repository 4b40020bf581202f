import type { EventStatus, EventType, Reading, ReportedEvent } from '@isnad/model'
import { stem } from '@isnad/text'
import { edtfDays } from '../edtf-days.ts'
import { placesOf } from '../evidence.ts'

/** What is compared of an event: who, where, when and how many, by the register's entities. */
export interface EventFacts {
  /** Unique in the register: the document's key and the event's id in its Reading. */
  readonly id: string
  readonly document: string
  readonly type: EventType
  readonly mode: readonly string[]
  readonly status: EventStatus
  readonly when: When | null
  /** Actors and recipients. */
  readonly parties: readonly string[]
  /** Towns and other spots; `states` are the countries, which tell less. */
  readonly places: readonly string[]
  readonly states: readonly string[]
  /** `killed 44` and the like, exact ones only. */
  readonly figures: readonly string[]
  readonly trigger: string
}

/** Days since 1970, both ends included. `stated`: the article dates the event; else it is near the article's own date. */
export interface When {
  readonly from: number
  readonly to: number
  readonly basis: 'stated' | 'document'
}

/** News of something undated is about the last days before it, or the next for what is planned. */
const DAYS_BACK = 3
const DAYS_AHEAD = 60
/** A date wider than this says too little to tell two events apart. */
const WIDEST_DAYS = 45

/** The facts of every event of a Reading. `links`: entity id in the Reading → in the register. */
export function eventFacts(reading: Reading, documentKey: string, links: ReadonlyMap<string, string>): EventFacts[] {
  const linked = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => links.get(id) ?? []))].sort()
  const states = new Set(reading.entities.filter((e) => e.type === 'GPE').map((e) => e.id))
  return reading.events.map((v) => ({
    id: `${documentKey} ${v.id}`,
    document: documentKey,
    type: v.type,
    mode: v.mode,
    status: v.status,
    when: whenOf(v, reading.document.dct.edtf),
    parties: linked([...v.actors, ...v.recipients]),
    places: linked(placesOf(v).filter((id) => !states.has(id))),
    states: linked(placesOf(v).filter((id) => states.has(id))),
    figures: v.figures.flatMap((f) => (f.value === null || f.partOf !== null ? [] : [`${f.what} ${f.value}`])).sort(),
    trigger: stem(reading.document.text.slice(...v.trigger)),
  }))
}

function whenOf(event: ReportedEvent, documentDate: string | null): When | null {
  const stated = dayRange(event.edtf)
  if (stated) return { ...stated, basis: 'stated' }
  const said = dayRange(documentDate)
  if (!said || event.edtf !== null) return null
  return event.status === 'actual' || event.status === 'denied'
    ? { from: said.from - DAYS_BACK, to: said.to, basis: 'document' }
    : { from: said.from, to: said.to + DAYS_AHEAD, basis: 'document' }
}

function dayRange(edtf: string | null): { from: number; to: number } | null {
  const days = edtf === null ? null : edtfDays(edtf)
  if (!days) return null
  const [from, to] = [dayNumber(days.earliest), dayNumber(days.latest)]
  return Number.isNaN(from) || Number.isNaN(to) || to - from > WIDEST_DAYS ? null : { from, to }
}

const MS_PER_DAY = 86_400_000
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
