import type { EventStatus } from '@isnad/model/vocab'
import { foldText, tokenSpan } from '@isnad/text'
import { statusCues } from '../../resources/trigger/status-cues.ts'
import { breaksClause, type TriggerMention } from './find-triggers.ts'
import { type PlacedTime, quotationAround, type Scene } from './scene.ts'

/** A status with the cue that decided it; null when nothing but the plain telling did. */
export interface StatusReading {
  readonly status: EventStatus
  readonly cue: string | null
}

const before = new Map<string, (typeof statusCues)[number]>()
const after = new Map<string, (typeof statusCues)[number]>()
for (const cue of statusCues) {
  for (const word of cue.words) (cue.side === 'before' ? before : after).set(foldText(word), cue)
}
const SETTINGS = new Set(['خلال', 'بعد', 'عقب', 'اثر', 'منذ', 'اثناء', 'غداه', 'وخلال', 'وبعد'])
const IN_THE_PAST = new Set(['كان', 'كانت', 'وكان', 'وكانت'].map((w) => foldText(w)))

/**
 * How the named step stands to the world, read from the verb's own form and from the cues before and behind it in
 * its clause. A step in words (طالب، ندد) has happened when it is said, whatever is asked or blamed.
 */
export function readStatus(scene: Scene, mention: TriggerMention): StatusReading {
  const { tokens } = scene
  const { token, reading, trigger } = mention
  const saying = trigger.frame === 'say' && trigger.type !== 'SUPPORT'
  const previous = tokens.words[token - 1]?.form ?? ''
  if (reading.core.particle === 'س') return { status: 'planned', cue: 'س' }
  const exempts = mention.isVerb && hasException(scene, token)
  if (
    mention.isVerb &&
    !exempts &&
    (previous === 'لم' || previous === 'ولم' || previous === 'لن' || previous === 'ولن')
  ) {
    return { status: 'denied', cue: previous }
  }
  if (saying) return { status: 'actual', cue: null }
  if (mention.isVerb && reading.features.tense === 'imperfect' && (previous === 'قد' || previous === 'وقد')) {
    return { status: 'planned', cue: previous }
  }
  if (mention.isVerb && reading.features.tense === 'imperfect' && (previous === 'لا' || previous === 'ولا')) {
    return { status: 'denied', cue: previous }
  }
  if (exempts) return { status: 'actual', cue: 'سوى' }
  return cueAround(scene, mention) ?? { status: 'actual', cue: null }
}

/** لم تقصف X سوى مرتين: what is denied but for something was done. */
function hasException({ tokens }: Scene, token: number): boolean {
  for (let i = token + 1; i <= token + 4 && i < tokens.count; i++) {
    const word = tokens.words[i]!
    if (tokens.sentences[i] !== tokens.sentences[token] || breaksClause(word)) return false
    if (word.form === 'سوي' || word.form === 'الا') return true
  }
  return false
}

const AHEAD = new Set(['المقبل', 'المقبله', 'القادم', 'القادمه', 'غدا', 'غد', 'الغد'])

/** A step that nothing else places is planned when its time lies ahead (قمة … الشهر المقبل). */
export function withTime(
  scene: Scene,
  { isVerb, reading }: TriggerMention,
  status: StatusReading,
  time: PlacedTime | null,
): StatusReading {
  if (time === null || status.status !== 'actual' || (isVerb && reading.features.tense === 'perfect')) return status
  for (let i = time.from; i <= time.to; i++) {
    const { form } = scene.tokens.words[i]!
    if (AHEAD.has(form)) return { status: 'planned', cue: form }
  }
  return status
}

function cueAround(scene: Scene, mention: TriggerMention): StatusReading | null {
  const { tokens } = scene
  const { token } = mention
  const inQuotation = quotationAround(scene, tokenSpan(tokens, token))
  // ودعا خلال لقائه: what sets the scene has happened, whatever is asked there
  const setsScene = SETTINGS.has(tokens.words[token - 1]?.form ?? '')
  let seen = 0
  for (let i = token - 1; i >= 0 && seen < 6 && !setsScene; i--) {
    const word = tokens.words[i]!
    if (tokens.sentences[i] !== tokens.sentences[token] || breaksClause(word)) break
    if (word.kind === 'punctuation') {
      if (word.form === '،' || word.form === ',') break
      continue
    }
    seen++
    const cue = cueOf(before, word.form)
    if (!cue && seen <= 4 && !mention.isVerb && isFutureVerb(word.form)) return { status: 'planned', cue: word.form }
    // a cue outside the quotation speaks of the saying, unless it asks for the step
    if (cue && seen <= cue.within) {
      if (mention.isVerb && mention.reading.features.tense === 'perfect' && cue.status !== 'denied') {
        if (cue.status !== 'hypothetical' || seen > 2) continue
      }
      if (inQuotation && cue.status === 'demanded' && isFirstWord(scene, inQuotation.quotation.content, token)) {
        return { status: 'demanded', cue: word.form }
      }
      return { status: cue.status, cue: word.form }
    }
    if (IN_THE_PAST.has(word.form)) break
  }
  if (mention.isVerb && mention.reading.features.tense === 'perfect') return null
  if (!mention.isVerb && OPENERS.has(tokens.words[token - 1]?.form ?? '')) {
    const verb = futureVerbBehind(scene, token)
    if (verb) return { status: 'planned', cue: verb }
  }
  for (let i = token + 1, near = 0; i < tokens.count && near < 4; i++) {
    const word = tokens.words[i]!
    if (tokens.sentences[i] !== tokens.sentences[token] || breaksClause(word)) break
    if (word.kind === 'punctuation') break
    near++
    const cue = after.get(word.form)
    if (cue && near <= cue.within && agreesWithNoun(scene, token, i)) return { status: cue.status, cue: word.form }
  }
  return null
}

const OPENERS = new Set(['ان', 'بان', 'وان'])
const NOT_FUTURE =
  /^[وف]?س(?:ياس|يطر|يار|ياد|يد|ينار|يئ|تين|تون|تاد|تراتيج|يول|ير|ياق|ينا|يكول|[يت]واصل|[يت]ستمر|ت$|ته$)/

/** سيعقد، ستطلق: س before an imperfect of the third person. Words that only look like it are named. */
function isFutureVerb(form: string): boolean {
  return form.length > 4 && /^[وف]?س[يتن]/.test(form) && !NOT_FUTURE.test(form)
}

/** أن محادثات ستتبع: the future verb of the clause that the noun is the subject of. */
function futureVerbBehind(scene: Scene, token: number): string | null {
  const { tokens } = scene
  for (let i = token + 1; i <= token + 6 && i < tokens.count; i++) {
    const { form, kind } = tokens.words[i]!
    if (kind === 'punctuation' || tokens.sentences[i] !== tokens.sentences[token]) return null
    if (isFutureVerb(form)) return form
  }
  return null
}

function cueOf(table: ReadonlyMap<string, (typeof statusCues)[number]>, form: string) {
  return table.get(form) ?? (form.startsWith('و') || form.startsWith('ف') ? table.get(form.slice(1)) : undefined)
}

function isFirstWord(scene: Scene, content: readonly (readonly [number, number])[], token: number): boolean {
  const [start] = tokenSpan(scene.tokens, token)
  return content.some((span) => start - span[0] <= 6 && start >= span[0])
}

/** المقبل speaks of the step only when it is not part of a time (الأسبوع المقبل is, and says planned by itself). */
function agreesWithNoun(scene: Scene, token: number, cue: number): boolean {
  return !scene.mentions.some((m) => m.from > token && m.to < cue && m.to === cue - 1)
}
