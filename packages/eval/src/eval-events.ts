// Attacks and protests, sentence by sentence: `npm run eval:events`, with `--errors` for every miss and false alarm.
// The corpus is openeventdata/arabic_event_gsr (MIT), half of it, beside the project. A sentence is found when the
// engine logs an event of the type in it; "yes" counts against both kinds of "no", the ambiguous are left out.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '@isnad/engine'
import { documentInputSchema } from '@isnad/model'
import type { EventType } from '@isnad/model/vocab'
import { sharedFolder } from './corpus.ts'
import { f1, type Tally } from './score.ts'

export const SENTENCE_CORPORA = [
  ['assault.jsonl', 'ASSAULT'],
  ['protest.jsonl', 'PROTEST'],
] as const

interface Row {
  readonly id: string
  readonly label: string
  readonly text: string
}

/**
 * The frozen split by document: one in five is held out. Nothing is tuned or trained on those. Sentence ids are the
 * document's with `-n` behind; the hash is FNV-1a, so the split is the same everywhere.
 */
export function isHeldOut(sentenceId: string): boolean {
  const document = sentenceId.slice(0, sentenceId.lastIndexOf('-'))
  let hash = 0x811c9dc5
  for (let i = 0; i < document.length; i++) hash = Math.imul(hash ^ document.charCodeAt(i), 0x01000193) >>> 0
  return hash % 5 === 0
}

/** The sentences of one corpus file without the ambiguous ones. */
export function readRows(path: string): readonly Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Row).filter((row) => row.label !== 'ambiguous')
}

function hasEvent(row: Row, type: EventType): boolean {
  const reading = readArticle(documentInputSchema.parse({ id: row.id, text: row.text }))
  return reading.events.some((event) => event.type === type && event.status !== 'denied')
}

function scoreRows(rows: readonly Row[], type: EventType): Tally {
  const tally = { hits: 0, gold: 0, found: 0 }
  for (const row of rows) {
    const gold = row.label === 'yes'
    const found = hasEvent(row, type)
    if (gold) tally.gold++
    if (found) tally.found++
    if (gold && found) tally.hits++
    if (gold !== found && process.argv.includes('--errors')) {
      console.log(`${type}\t${gold ? 'missed' : `false (${row.label})`}\t${row.id}\t${row.text.replace(/\s+/g, ' ')}`)
    }
  }
  return tally
}

function main(shared: string): void {
  const percent = (n: number): string => (100 * n).toFixed(1).padStart(6)
  console.log(`${''.padEnd(28)}     P      R     F1   yes`)
  for (const [file, type] of SENTENCE_CORPORA) {
    const path = join(shared, 'data/events', file)
    if (!existsSync(path)) continue
    const rows = readRows(path)
    for (const [name, part] of [
      ['worked on', rows.filter((row) => !isHeldOut(row.id))],
      ['held out', rows.filter((row) => isHeldOut(row.id))],
    ] as const) {
      const t = scoreRows(part, type)
      const [p, r] = [t.hits / Math.max(t.found, 1), t.hits / Math.max(t.gold, 1)]
      console.log(
        `${`${type} ${name}`.padEnd(28)}${percent(p)} ${percent(r)} ${percent(f1(t))} ${String(t.gold).padStart(5)}`,
      )
    }
  }
}

if (import.meta.main) {
  if (sharedFolder) main(sharedFolder)
  else console.log('no corpora beside the project: nothing to score')
}
