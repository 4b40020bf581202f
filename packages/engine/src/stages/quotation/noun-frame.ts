import { isNisba, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isVerbalNounShape } from '../../syntax/particles.ts'
import { skipAdjuncts } from './adjunct.ts'
import type { CueWord } from './cue-word.ts'
import type { Frame, Walked } from './frame.ts'
import { markerAt } from './marker.ts'
import { isObjectLike, objectFrame } from './object.ts'
import type { Page } from './page.ts'
import { isSpeakingPhrase } from './speaker.ts'

/** إعلان الكرملين أن …، اتهام لندن لموسكو بـ …، تأكيده على …: a noun reports when someone says or something is said. */
export function nounFrame(page: Page, cue: CueWord, limit: number): Frame | null {
  if (isDeniedBefore(page, cue.token)) return null
  if (cue.features.definite && THINGS.has(cue.entry.lemma)) return null
  if (isPurpose(page, cue)) return null
  const state: Walked = { i: cue.token + 1, subject: null, addressee: null }
  const { features, pronoun, entry } = cue
  for (let steps = 0; steps < 5; steps++) {
    state.i = skipAdjuncts(page, cue, state.i, limit)
    if (state.i >= limit) return null
    const frame = markerAt(page, cue, state, limit)
    if (frame) return isNounFrame(page, cue, frame) ? frame : null
    const phrase = nounPhraseAt(page.tokens, page, state.i, limit)
    if (!phrase) return null
    const says = state.subject !== null || pronoun !== ''
    if (
      !says &&
      page.mentionAt[phrase.from]! < 0 &&
      isNisba(page.tokens.words[phrase.from]!) &&
      !isObjectLike(page, cue, phrase)
    ) {
      state.i++ // تحذيرات دولية من: an adjective is nobody
      continue
    }
    if (!says && !features.definite && !features.accusative && !isObjectLike(page, cue, phrase)) {
      if (!isSpeakingPhrase(page, phrase)) {
        if (phrase.to > phrase.from || steps > 0) return null
        state.i = phrase.to + 1 // an adjective: تعهدات سابقة بـ
        continue
      }
      // دعوة الناخبين إلى: a plural noun without a name is whom one calls on
      if (entry.addressee && isPlainPlural(page, phrase.from) && !state.addressee) state.addressee = phrase
      else state.subject = phrase
    } else if (entry.takes.includes('object') && !features.definite) {
      const said = isVerbalNounShape(page.tokens.words[phrase.from]!.form)
      return (says || cue.core.particle === 'ب') && (said || pronoun !== '') && features.number === 's'
        ? objectFrame(page, cue, state, phrase, limit)
        : null
    } else if (entry.addressee && !state.addressee) state.addressee = phrase
    else return null
    state.i = phrase.to + 1
  }
  return null
}

/** للمطالبة بـ، تهدف إلى التنديد بـ، من أجل مطالبتها: what is to be said has not been said. */
function isPurpose(page: Page, { token, core, features }: CueWord): boolean {
  const { words } = page.tokens
  const before = words[token - 1]?.form ?? ''
  if (core.particle === 'ل' && features.definite) return true
  if (before === 'اجل') return true
  return (
    before === 'الي' &&
    AIMS.test(
      words
        .slice(Math.max(0, token - 7), token - 1)
        .map((w) => w.form)
        .join(' '),
    )
  )
}

const AIMS = /(^| )و?(ت|ي)(هدف|سعي|رمي)( |$)|هادف/

// الأمر، الطلب، القول: as often the thing as the act
const THINGS = new Set(['أمر', 'طلب', 'قال'])

const isPlainPlural = (page: Page, token: number): boolean =>
  page.mentionAt[token]! < 0 && /^ال.*(ين|ات)$/.test(page.tokens.words[token]!.form)

/** لم يتم … الإعلان عن: what did not happen was not said. */
function isDeniedBefore(page: Page, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 6); i--) {
    if (page.tokens.sentences[i] !== page.tokens.sentences[token]) return false
    if (/^و?(لم|لن)$/.test(page.tokens.words[i]!.form)) return true
  }
  return false
}

function isNounFrame(_page: Page, cue: CueWord, frame: Frame): boolean {
  if (frame.construction === 'quote' || frame.construction === 'colon') return false
  return (
    frame.construction === 'clause' ||
    frame.subject !== null ||
    cue.features.definite ||
    cue.pronoun !== '' ||
    cue.features.accusative ||
    cue.features.number !== 's'
  )
}
