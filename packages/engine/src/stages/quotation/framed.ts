import { frameDraft } from './draft.ts'
import { type Extent, extentOf } from './extent.ts'
import type { Frame } from './frame.ts'
import type { Page } from './page.ts'
import { earlierSpeakers, type Progress } from './progress.ts'
import { sourceOf } from './source.ts'
import { addMention, speakerOfPhrase } from './speaker.ts'
import type { Additions, Speaker } from './speaker-record.ts'
import { viaOf } from './via.ts'

/** Reads one cue: where its content ends, whose it is, and who relayed it. */
export function readFrame(progress: Progress, frame: Frame): void {
  const { page, around, additions, drafts, spoken, open, reached } = progress
  const { token, features } = frame.cue
  const outer = open.at(-1) ?? null
  if (outer && repeatsOuter(frame, outer.extent)) return
  const extent = extentOf(page, frame, around, outer?.extent ?? null)
  if (!extent) return
  const found = sourceOf(page, frame, { spoken, enclosing: outer?.speaker ?? null, additions })
  if (!found) return
  // a noun in another's marks that nobody is said to say (التهديد باستخدام السلاح) is a thing he speaks of
  const spokenOf = outer && page.passageAt[token]! >= 0 && features.kind === 'verbal-noun'
  if (spokenOf && found.ids.length === 0) return
  const { speaker, relay } = frame.relayed ? passedOn(progress, frame, found) : { speaker: found, relay: [] }
  const relayer = frame.relay ? (speakerOfPhrase(page, frame.relay, [], additions)?.ids ?? []) : []
  const via = [...relayer, ...viaOf(page, frame, additions), ...(progress.relays.get(token) ?? []), ...relay]
  addMention(page, speaker, `quotation.${frame.construction}`, additions)
  reached.push({ extent, draft: drafts.length, depth: open.length })
  drafts.push(frameDraft(page, frame, extent, { speaker, via, addressees: addresseesOf(page, frame, additions) }))
  spoken.push({ token, speaker, depth: open.length })
  if (extent.from > token) open.push({ extent, speaker })
}

/** كرر المطالبة بـ …: the noun that is said says nothing more than its verb. */
function repeatsOuter({ cue, subject }: Frame, outer: Extent): boolean {
  return cue.features.kind === 'verbal-noun' && outer.from === cue.token && !subject
}

/** نقلت الوكالة عن الوزير: the minister speaks, the agency relays. */
function passedOn(
  progress: Progress,
  { relayed, subject, cue }: Frame,
  found: Speaker,
): { readonly speaker: Speaker; readonly relay: readonly string[] } {
  const { page, additions } = progress
  const quoted = relayed && speakerOfPhrase(page, relayed, earlierSpeakers(progress), additions)
  const speaker = quoted ?? { ...found, ids: [] }
  const relays = subject !== null || cue.features.voice !== 'passive'
  return {
    speaker: { ...speaker, gender: null, number: null, notes: ['whose words are passed on', ...speaker.notes] },
    relay: relays ? found.ids : [],
  }
}

/** Whom the words are said to; only entities that the names layer has. */
function addresseesOf(page: Page, { addressee }: Frame, additions: Additions): readonly string[] {
  if (!addressee) return []
  const aside = { ...additions, entities: [], described: new Map<string, string>() }
  return speakerOfPhrase(page, addressee, [], aside)?.ids.filter((id) => page.entities.has(id)) ?? []
}
