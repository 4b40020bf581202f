import type { Reading } from '@isnad/model'
import type { Span } from '@isnad/text'
import { RegisterError } from './errors.ts'

/**
 * Checks that a Reading fits its text before anything of it is kept: every span holds words of the text, and every
 * id that a record refers to is there. Throws a {@link RegisterError} that names the first record that does not.
 */
export function checkEvidence(reading: Reading): void {
  const { text } = reading.document
  checkText(text)
  const check = (record: string, span: Span): void => {
    const [start, end] = span
    if (start >= 0 && end > start && end <= text.length && text.slice(start, end).trim() !== '') return
    throw new RegisterError(
      'evidence',
      `${record} rests on [${start}, ${end}), where a text of ${text.length} code units has no words.`,
    )
  }
  for (const m of reading.mentions) check(m.id, m.span)
  for (const t of reading.times) check(t.id, t.span)
  for (const e of reading.entities) for (const role of e.roles) check(e.id, role.span)
  for (const q of reading.quotations) {
    for (const span of [q.cue, ...q.content, ...(q.sourceSpan ? [q.sourceSpan] : [])]) check(q.id, span)
    if (q.content.length === 0) throw new RegisterError('evidence', `${q.id} has no content.`)
  }
  for (const v of reading.events) {
    for (const span of [v.trigger, ...v.also, ...v.figures.map((f) => f.span)]) check(v.id, span)
  }
  checkReferences(reading)
}

/** NUL and halves of surrogate pairs: PostgreSQL refuses the one, no UTF-8 holds the other. */
function checkText(text: string): void {
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new RegisterError('unstorable-text', `The text has a NUL character at ${nul}.`)
  if (!text.isWellFormed()) throw new RegisterError('unstorable-text', 'The text has half of a surrogate pair.')
}

function checkReferences(reading: Reading): void {
  const entities = new Set(reading.entities.map((e) => e.id))
  const records = new Set([...reading.times, ...reading.quotations, ...reading.events].map((r) => r.id))
  const check = (record: string, ids: readonly (string | null)[], known: ReadonlySet<string>): void => {
    const missing = ids.find((id) => id !== null && !known.has(id))
    if (missing !== undefined)
      throw new RegisterError('evidence', `${record} refers to ${missing}, which is not there.`)
  }
  for (const e of reading.entities) check(e.id, [e.of], entities)
  for (const m of reading.mentions) check(m.id, [m.entity], entities)
  for (const q of reading.quotations) {
    check(q.id, [...q.sources, ...q.via, ...q.addressees], entities)
    check(q.id, [q.setting], records)
  }
  for (const v of reading.events) {
    check(v.id, [...v.actors, ...v.recipients, ...placesOf(v), ...v.figures.map((f) => f.by)], entities)
    check(v.id, [v.time, v.attributedTo], records)
  }
}

/** An event's places as a list, however many there are. */
export function placesOf({ place }: Reading['events'][number]): readonly string[] {
  if (place === null) return []
  return typeof place === 'string' ? [place] : place
}
