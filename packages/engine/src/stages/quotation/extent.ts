import { coreSpan, foldText, type Span, wordFeature } from '@isnad/text'
import { isCommonVerb, isJoinedCommonVerb } from '../../syntax/common-verbs.ts'
import { isJoinedWord, isRelative, isVerbalNounShape, thatParticle } from '../../syntax/particles.ts'
import type { Frame } from './frame.ts'
import type { Page } from './page.ts'
import { sentenceLimit } from './sentence.ts'

/** Where content runs, in tokens, both included; the first `skip` folded units of `from` are attached particles. */
export interface Extent {
  readonly from: number
  readonly skip: number
  readonly to: number
  /** Why it ends where it does: the last note of the explanation. */
  readonly stop: string
}

/** What else is known when an extent is sought: the other cues and the phrases that attribute content. */
export interface Surroundings {
  readonly frames: ReadonlyMap<number, Frame>
  /** Tokens at which an attribution (وفق ما أعلن X) begins. */
  readonly attributions: ReadonlySet<number>
}

const SHORT_QUOTE = 4
const COMMAS = new Set(['،', ',', '؛', ';'])
const LEADERS = new Set(
  ['كما', 'فيما', 'بينما', 'لكن', 'ولكن', 'ثم', 'حيث', 'قد', 'وقد', 'كان', 'كانت', 'وكان', 'وكانت'].map(foldText),
)

const OPENERS = new Set(['كما', 'فيما', 'بينما', 'لكن', 'ولكن', 'ثم', 'وقد', 'وكان', 'وكانت'].map(foldText))

/** The extent of a frame's content. `outer` is the extent of the content that the cue itself stands in, if any. */
export function extentOf(page: Page, frame: Frame, around: Surroundings, outer: Extent | null): Extent | null {
  const bound = outer ? outer.to + 1 : page.tokens.count
  const limit = Math.min(bound, contentLimit(page, frame))
  const { passage, start } = frame
  if (passage >= 0) {
    const { from, to, close } = page.passages[passage]!
    const after = (close ?? to) + 1
    if (!continuesAfter(page, frame, around, passage, limit))
      return trim(page, frame, Math.min(to, bound - 1), 'closing quotation mark')
    return runOn(page, frame, around, after, limit, outer !== null, from)
  }
  return runOn(page, frame, around, start, limit, outer !== null, start)
}

/** Content inside a quoted passage ends with it; else with its sentence. */
function contentLimit(page: Page, { passage, start }: Frame): number {
  if (passage < 0) return sentenceLimit(page, start)
  const { close, to } = page.passages[passage]!
  const after = (close ?? to) + 1
  if (after >= page.tokens.count) return page.tokens.count
  if (
    page.tokens.lines[after] !== page.tokens.lines[start] ||
    page.tokens.sentences[after] !== page.tokens.sentences[after - 1]
  )
    return after
  return sentenceLimit(page, after)
}

/** A short quoted phrase at the start may only be part of what is said: أن "عددا كبيرا" من المقاتلين …. */
function continuesAfter(page: Page, frame: Frame, around: Surroundings, passage: number, limit: number): boolean {
  const { from, to, close } = page.passages[passage]!
  if (close === null || close + 1 >= limit) return false
  const next = close + 1
  const word = page.tokens.words[next]!
  if (DESCRIBING.has(word.form) || isJoinedCommonVerb(word) || isNamed(page, frame)) return false
  if (frame.construction === 'clause' && to - from < SHORT_QUOTE - 1 && COMMAS.has(word.form)) return true
  if (joinsQuote(page, next, limit)) return true
  if (to - from >= SHORT_QUOTE || word.kind === 'punctuation') return false
  return !stopsAt(page, frame, around, next, limit, false)
}

/** "…" و"…": a second quoted part of the same content. */
function joinsQuote(page: Page, i: number, limit: number): boolean {
  return page.tokens.words[i]!.form === 'و' && i + 1 < limit && page.opensPassage[i + 1]! >= 0
}

function runOn(
  page: Page,
  frame: Frame,
  around: Surroundings,
  from: number,
  limit: number,
  nested: boolean,
  first: number,
): Extent | null {
  for (let i = from; i < limit; i++) {
    const close = page.closes[i]!
    if (i > first || from > first) {
      const stop = stopsAt(page, frame, around, i, limit, nested)
      if (stop) return trim(page, frame, i - 1, stop)
    }
    if (close > i && close < limit) i = close
  }
  return trim(page, frame, limit - 1, 'end of the sentence')
}

/** Why content stops in front of a token; null when it goes on. */
function stopsAt(
  page: Page,
  frame: Frame,
  around: Surroundings,
  i: number,
  limit: number,
  nested: boolean,
): string | null {
  const { tokens } = page
  const word = tokens.words[i]!
  if (around.attributions.has(i)) return 'an attribution follows'
  const cue = around.frames.get(i)
  if (cue && cue !== frame && cue.cue.token === i) {
    const { kind } = cue.cue.features
    if (kind === 'participle' && !belongsToInner(page, frame, around, i)) return 'the speaker goes on in a participle'
    const before = tokens.words[i - 1]!.form
    if (kind === 'finite' && page.passageAt[i] === page.passageAt[frame.cue.token]) {
      if (cue.cue.core.conjunction !== '' && cue.cue.features.person === 3) return 'another cue is joined'
      if (OPENERS.has(before)) return 'another cue follows'
      if (/^(فيها|فيه|خلالها|خلاله)$/.test(tokens.words[i + 1]?.form ?? ''))
        return 'a cue of its own describes the noun'
    }
  }
  if (answers(page, frame, around, i, limit)) return 'the sentence turns to another saying'
  if (apodosis(page, frame, i)) return 'the main clause follows'
  if (isRelative(word) && isNamed(page, frame)) return 'what is named ends'
  if (isRelative(word) && cueSoon(around, i) && !namesAside(around, i)) return 'a relative clause has a cue of its own'
  if (
    isRelative(word) &&
    COMMAS.has(tokens.words[i - 1]!.form) &&
    frame.construction !== 'clause' &&
    isComment(page, frame, i, limit)
  )
    return 'the reporter adds a relative clause'
  if (COMMAS.has(tokens.words[i - 1]!.form) && endsRelative(page, frame, word)) return 'the relative clause ends'
  if (
    i - frame.start <= EARLY &&
    COMMAS.has(tokens.words[i - 1]!.form) &&
    DESCRIBING.has(word.form) &&
    commaAhead(page, i, limit)
  )
    return null
  return (
    commentAt(page, i, nested, frame.construction === 'clause') ??
    (frame.construction === 'clause' ? null : afterNoun(page, frame, i))
  )
}

const EARLY = 8

const TURNS = /^و?(لكن|لكنه|لكنها|لكنهم|بيد|غير|الا)$/

/** ، لكن موسكو نفت، لكنه أضاف، بيد أن الوزارة قالت: a cue of its own soon behind a turn. */
function answers(page: Page, frame: Frame, { frames }: Surroundings, i: number, limit: number): boolean {
  const { words } = page.tokens
  const { form } = words[i]!
  if (!TURNS.test(form) || (/^(بيد|غير|الا)$/.test(form) && !thatParticle(words[i + 1]!))) return false
  if (page.passageAt[i] !== page.passageAt[frame.cue.token]) return false
  for (let k = i + 1; k < Math.min(limit, i + TURN_REACH); k++) {
    if (isRelative(words[k]!) || COMMAS.has(words[k]!.form)) return false
    const { features } = frames.get(k)?.cue ?? {}
    if (features?.kind === 'finite') return features.tense === 'perfect'
  }
  return false
}

const TURN_REACH = 7
const BEFORE_MAIN = /^و?(بعدما|فيما|عندما|حينما|بينما|قبلما|منذ)$/

/** بعدما أعلنت روسيا انسحابها، طالبت: the verb behind the comma is the main clause's. */
function apodosis(page: Page, { cue, passage }: Frame, i: number): boolean {
  const { words } = page.tokens
  if (passage >= 0 || !BEFORE_MAIN.test(words[cue.token - 1]?.form ?? '')) return false
  return COMMAS.has(words[i - 1]!.form) && (page.isVerb(i) || isCommonVerb(words[i]!)) && !isJoinedWord(words[i]!)
}

/** ما أسماه، بما وصفه: the content is what the speaker calls a thing. كما أشار is none. */
const isNamed = (page: Page, { cue }: Frame): boolean =>
  /^(?!كما|فيما|بينما|حسبما|وفقما|عندما|بعدما|قبلما|لما).*ما$/.test(page.tokens.words[cue.token - 1]?.form ?? '')
const DESCRIBING = new Set(['وهو', 'وهي', 'وهم'])

/** أن الشركة، وهي فرع لـ …، أغلقت: an apposition near the start, after which the clause goes on. */
function commaAhead(page: Page, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + 16); i++) if (COMMAS.has(page.tokens.words[i]!.form)) return true
  return false
}

/** X، التي قالت إن …، فعلت: the content ends with the relative clause between commas. */
function endsRelative(page: Page, { cue }: Frame, next: Page['tokens']['words'][number]): boolean {
  const { words } = page.tokens
  const relative = words[cue.token - 1]
  if (!relative || !isRelative(relative) || !COMMAS.has(words[cue.token - 2]?.form ?? '')) return false
  return !isJoinedWord(next) && !thatParticle(next)
}

const CIRCUMSTANCES = new Set(['إثر', 'عقب', 'وسط', 'بعد', 'قبل', 'غداة', 'خلال', 'بينما'].map(foldText))

/** A noun phrase ends where a verb is joined to the sentence, or where a comma brings its circumstances. */
function afterNoun(page: Page, frame: Frame, i: number): string | null {
  const { words } = page.tokens
  const { form } = words[i]!
  const comma = COMMAS.has(words[i - 1]?.form ?? '')
  if (page.mentionAt[i]! < 0 && isJoinedVerb(words[i]!)) return 'a verb is joined'
  if (comma && isJoinedCommonVerb(words[i]!)) return 'a verb is joined'
  if (!comma) return null
  // a noun of saying is only a part of its sentence: أثارت دعوة X إلى …، ردودا
  if (frame.cue.features.kind === 'verbal-noun' && page.timeEnd[i]! < 0 && page.timeEnd[i + 1]! < 0)
    return 'the sentence goes on'
  if (/^[يت].{3,}(ه|ها|هم)$/.test(form) && page.mentionAt[i]! < 0 && !isVerbalNounShape(form))
    return 'a clause describes the noun'
  if ((frame.construction === 'object' && CIRCUMSTANCES.has(form)) || (form === 'في' && words[i + 1]?.form === 'اطار'))
    return 'the circumstances follow'
  return /^(و?لكن|الا)$/.test(form) ? 'the sentence goes on' : null
}

/** و with a feminine perfect (واستمرت; ة is folded, so a final ت is a verb's), a first person plural or an imperfect. */
const isJoinedVerb = wordFeature(({ form }): boolean => {
  if (!form.startsWith('و') || form.length < 5) return false
  if (/[^اويت]ت$/.test(form) && !form.startsWith('وال')) return !/^و(وقت|بيت|صوت)$/.test(form)
  return /^وي[^و]...?.?$/.test(form) || (/[^اي]نا$/.test(form) && form.length > 5 && !form.startsWith('وال'))
})

/** الوحدات التي تعتبرها أنقرة منظمة إرهابية: what others call a thing is told by the speaker himself. */
const namesAside = ({ frames }: Surroundings, relative: number): boolean => {
  const inner = frames.get(relative + 1)
  return inner !== undefined && inner.cue.pronoun !== '' && inner.subject !== null && inner.construction === 'object'
}

const cueSoon = ({ frames }: Surroundings, relative: number): boolean => {
  for (const at of [relative + 1, relative + 2]) if (frames.get(at)?.cue.features.kind === 'finite') return true
  return false
}

/** A relative clause behind a comma is the reporter's when nothing of the content follows it. */
function isComment(page: Page, frame: Frame, relative: number, limit: number): boolean {
  for (let i = relative + 1; i < limit; i++) {
    const { form } = page.tokens.words[i]!
    if (page.opensPassage[i]! >= 0) return false
    if (COMMAS.has(form) && frame.construction === 'clause') return false
  }
  return true
}

const COMMENTS = new Set(['وذلك', 'بينما', 'فيما', 'علما'].map(foldText))
const COMMENTS_AFTER_COMMA = new Set(
  [
    'دون',
    'بدون',
    'وهو',
    'وهي',
    'وهم',
    'مما',
    'البلد',
    'مسلطا',
    'مسلطة',
    'ولم',
    'وكان',
    'وكانت',
    'تزامنا',
    'وجاء',
    'وجاءت',
    'وتأتي',
    'ويأتي',
    'يذكر',
  ].map(foldText),
)
const COMMENT_NOUNS = new Set(['إشارة', 'محاولة', 'حين', 'مؤشر'].map(foldText))
const THING = new Set(['الأمر', 'الشيء'].map(foldText))

/** The reporter speaks again: وذلك في بيان، دون تفاصيل، في إشارة إلى، الأمر الذي. */
function commentAt(page: Page, i: number, nested: boolean, clause: boolean): string | null {
  const { words } = page.tokens
  const { form } = words[i]!
  const next = words[i + 1]?.form ?? ''
  const comma = COMMAS.has(words[i - 1]?.form ?? '')
  // of a clause, what happened meanwhile is told too: أن القذيفة سقطت، فيما انفجرت عبوة
  if (
    COMMENTS.has(form) &&
    !(clause && /^(فيما|بينما)$/.test(form)) &&
    (form !== 'فيما' || !/^(يتعلق|يخص|بين)/.test(next))
  )
    return 'the reporter speaks again'
  if (form === 'في' && COMMENT_NOUNS.has(next)) return 'the reporter comments'
  if (comma && COMMENTS_AFTER_COMMA.has(form) && !(DESCRIBING.has(form) && clause)) return 'the reporter adds'
  if (comma && THING.has(form) && next === 'الذي') return 'the reporter adds'
  if (form === 'بدون' && next === 'ان') return 'the reporter adds'
  if (nested && comma && /^(و?لكن|الا)/.test(form)) return 'the outer content goes on'
  return null
}

/** A participle after a cue inside the content is said of that cue's speaker: أن السعودية دعت …، ملوحة بـ …. */
function belongsToInner(page: Page, frame: Frame, around: Surroundings, participle: number): boolean {
  const gender = around.frames.get(participle)!.cue.features.gender
  for (let i = frame.start; i < Math.min(participle, frame.start + 6); i++) {
    const inner = around.frames.get(i)
    if (!inner || inner.cue.features.kind !== 'finite' || isRelative(page.tokens.words[i - 1]!)) continue
    return inner.cue.features.gender === gender && frame.construction === 'clause'
  }
  return false
}

/** Leaves final punctuation and words that lead on outside. */
function trim(page: Page, { start, skip }: Frame, last: number, stop: string): Extent | null {
  let to = last
  while (to >= start) {
    const word = page.tokens.words[to]!
    const closing = word.kind === 'punctuation' && word.form !== ')' && word.form !== '%'
    const leading = to === last && stop !== 'end of the sentence' && LEADERS.has(word.form)
    if (!closing && !leading && word.form !== 'و') break
    to--
  }
  // نفت ذلك: nothing is said that a reader could read
  if (to === start && /^(ذلك|هذا|هذه|تلك)$/.test(page.tokens.words[to]!.form)) return null
  return to < start ? null : { from: start, skip, to, stop }
}

/** The original spans of an extent: split where the reporter explains in brackets. */
export function spansOf(page: Page, { from, skip, to }: Extent): readonly Span[] {
  const spans: Span[] = []
  let start = from
  let offset = skip
  for (let i = from; i <= to; i++) {
    const close = page.closes[i]!
    const { form } = page.tokens.words[i]!
    if (form !== '(' || close <= i || close >= to || !explains(page, i, close)) continue
    const last = lastWord(page, start, i - 1)
    if (last >= start) spans.push(coreSpan(page.tokens, start, offset, last))
    start = close + 1
    offset = 0
    while (start <= to && page.tokens.words[start]!.kind === 'punctuation' && page.opensPassage[start]! < 0) start++
    if (start <= to && page.opensPassage[start]! >= 0 && spans.length > 0) start++
    i = close
  }
  if (start <= to) spans.push(coreSpan(page.tokens, start, offset, to))
  return spans
}

function lastWord(page: Page, from: number, to: number): number {
  let i = to
  while (i >= from && page.tokens.words[i]!.kind === 'punctuation') i--
  return i
}

/** (مع تركيا) explains, (سبتمبر) and (الطالب/الطالبة) do not. */
function explains(page: Page, open: number, close: number): boolean {
  const { words, spaced } = page.tokens
  if (words[open + 1]!.form === '.') return true
  let wordCount = 0
  for (let i = open + 1; i < close; i++) if (words[i]!.kind === 'arabic' && spaced[i] === 1) wordCount++
  return wordCount >= 1
}
