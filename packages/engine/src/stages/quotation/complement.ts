import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isAdverb, isDefinite } from '../../syntax/particles.ts'
import { skipAdjuncts } from './adjunct.ts'
import { type CueWord, cueWordsAt, isHisSaying } from './cue-word.ts'
import { type Frame, frameFrom, type Walked } from './frame.ts'
import { markerAt, prepositionFrame } from './marker.ts'
import { nounFrame } from './noun-frame.ts'
import { hasRequired } from './object.ts'
import type { Page } from './page.ts'
import { pairFrame } from './pair.ts'
import { prepositionAt } from './preposition.ts'
import { sentenceLimit } from './sentence.ts'
import { looseBa, scan, walk } from './walk.ts'

/** The content that belongs to a cue word, or null when nothing is said. */
export function frameOf(page: Page, cue: CueWord): Frame | null {
  const frame = read(page, cue)
  return frame && withRelay(page, frame)
}

/** وأضافت الوكالة، نقلا عن مصادر، أن: the words are the sources', the subject relays them. */
function withRelay(page: Page, frame: Frame): Frame {
  const { words } = page.tokens
  for (let i = frame.cue.token + 1; i + 2 < frame.marker; i++) {
    if (words[i]!.form !== 'نقلا' || words[i + 1]!.form !== 'عن') continue
    const relayed = nounPhraseAt(page.tokens, page, i + 2, frame.marker)
    if (relayed) return { ...frame, relayed }
  }
  return frame
}

function read(page: Page, cue: CueWord): Frame | null {
  const limit = sentenceLimit(page, cue.token)
  if (cue.features.kind === 'verbal-noun') return nounFrame(page, cue, limit)
  if (cue.entry.takes.includes('statement')) return statementFrame(page, cue, limit)
  if (cue.entry.takes.includes('relay')) return relayFrame(page, cue, limit) ?? tellFrame(page, cue, limit)
  if (cue.pronoun !== '') return pronounFrame(page, cue, limit)
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  const found = walk(page, cue, limit, state)
  if (found && isAccused(page, found)) return null
  if (found) return found
  if (cue.entry.strict) return cue.entry.addressee && state.subject ? looseBa(page, cue, state, limit) : null
  return scan(page, cue, limit, { ...state, i: cue.token + 1 })
}

/** شخصية متهمة بالإرهاب: nobody is accused behind the participle, so it is passive. */
const isAccused = (page: Page, { cue, addressee, marker }: Frame): boolean =>
  cue.entry.stance === 'accuse' &&
  cue.features.kind === 'participle' &&
  addressee === null &&
  marker === cue.token + 1 &&
  page.opensPassage[marker]! < 0

// what one calls or holds a thing to be; of other verbs an attached object says nothing (الوحدة التي أبدتها)
const NAMING = new Set(['اعتبر', 'صنف', 'سمى', 'أسمى', 'حمل'])

/** The verb has its object attached: تتهمها دول بـ، يصفه بـ، دعاه إلى، تصنفها منظمة. */
function pronounFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  const { takes, addressee } = cue.entry
  if (takes.includes('pair')) {
    state.i = skipAdjuncts(page, cue, state.i, limit)
    return pairFrame(page, cue, state, null, limit)
  }
  if (addressee) return walk(page, cue, limit, state)
  if (!NAMING.has(cue.entry.lemma) || !hasRequired(page, cue, state.i, limit)) return null
  for (let steps = 0; steps < 4; steps++) {
    state.i = skipAdjuncts(page, cue, state.i, limit)
    if (state.i >= limit) return null
    const passage = page.opensPassage[state.i]!
    const ba = prepositionAt(page, ['ب'], state.i)
    if (ba) return prepositionFrame(page, cue, state, state.i, ba.skip, limit)
    if (passage >= 0)
      return frameFrom(cue, state, {
        construction: 'object',
        start: page.passages[passage]!.from,
        marker: state.i,
        passage,
      })
    const phrase = nounPhraseAt(page.tokens, page, state.i, limit)
    if (!phrase) return null
    const said = page.mentionAt[phrase.from]! < 0 && !isDefinite(page.tokens.words[phrase.from]!)
    if (said) return frameFrom(cue, state, { construction: 'object', start: phrase.from, marker: cue.token })
    state.subject = phrase
    state.i = phrase.to + 1
  }
  return null
}

/** جاء في البيان أن: the written thing behind في speaks. */
function statementFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  const { words } = page.tokens
  let i = cue.token + 1
  while (i < limit && isAdverb(words[i]!) && !/^(فيه|فيها)$/.test(words[i]!.form)) i++
  if (i < limit && /^(فيه|فيها)$/.test(words[i]!.form)) {
    // تعريف جاء فيه: the written thing stands in front
    const state: Walked = { i: i + 1, subject: null, addressee: null }
    return i + 1 < limit ? markerAt(page, cue, state, limit) : null
  }
  if (i + 1 >= limit || words[i]!.form !== 'في') return null
  const subject = nounPhraseAt(page.tokens, page, i + 1, limit)
  if (!subject) return null
  const state: Walked = { i: subject.to + 1, subject, addressee: null }
  state.i = skipAdjuncts(page, cue, state.i, limit)
  return state.i < limit ? markerAt(page, cue, state, limit) : null
}

/** نقلت الوكالة عنه قوله، نقلت الصحيفة قوله: the speaker before, whom the pronoun stands for; the subject relays. */
function pronounRelay(page: Page, cue: CueWord, at: number, limit: number): Frame | null {
  const { words } = page.tokens
  const from = page.timeEnd[cue.token + 1]! > cue.token ? page.timeEnd[cue.token + 1]! + 1 : cue.token + 1
  const relay = from < at ? nounPhraseAt(page.tokens, page, from, at) : null
  const said = isHisSaying(words[at]!) ? at : isHisSaying(words[at + 1]!) ? at + 1 : -1
  if (!relay || said < 0) return null
  const state: Walked = { i: said, subject: null, addressee: null }
  const frame = markerAt(page, cue, state, limit)
  const gender = words[at]!.form.endsWith('ها') ? 'f' : 'm'
  const number = words[at]!.form.endsWith('هم') ? 'p' : 's'
  return frame && { ...frame, cue: { ...cue, features: { ...cue.features, gender, number } }, relay }
}

/** نقل مصور الوكالة أنه رأى: he tells himself, when nothing but a clause follows. */
function tellFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  if (cue.pronoun !== '') return null
  const frame = walk(page, cue, limit, { i: cue.token + 1, subject: null, addressee: null })
  return frame?.construction === 'clause' ? frame : null
}

/** نقلت الوكالة عن الوزير (قوله) إن: the subject relays, the noun behind عن or على لسان speaks. */
function relayFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  const { words } = page.tokens
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  for (let i = cue.token + 1; i < limit; i++) {
    if (cueWordsAt(page, i).some((w) => w.features.kind === 'finite')) return null
    if (/^(عنه|عنها|عنهم)$/.test(words[i]!.form) || isHisSaying(words[i]!)) return pronounRelay(page, cue, i, limit)
    const tongue = words[i]!.form === 'لسان' && words[i - 1]!.form === 'علي'
    if (words[i]!.form !== 'عن' && !tongue) continue
    const relayed = i + 1 < limit ? nounPhraseAt(page.tokens, page, i + 1, limit) : null
    if (!relayed) return null
    const from = page.timeEnd[cue.token + 1]! > cue.token ? page.timeEnd[cue.token + 1]! + 1 : cue.token + 1
    state.subject = from < i ? nounPhraseAt(page.tokens, page, from, i) : null
    state.i = skipAdjuncts(page, cue, relayed.to + 1, limit)
    if (state.i >= limit) return null
    const frame = markerAt(page, cue, state, limit) ?? scan(page, { ...cue, token: state.i }, limit, state)
    return frame && { ...frame, cue, subject: state.subject, relayed }
  }
  return null
}
