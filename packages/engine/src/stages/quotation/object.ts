import type { NounPhrase } from '../../syntax/noun-phrase.ts'
import { isVerbalNounShape } from '../../syntax/particles.ts'
import type { CueWord } from './cue-word.ts'
import { type Frame, frameFrom, type Walked } from './frame.ts'
import { isOwned } from './owned.ts'
import type { Page } from './page.ts'
import { sentenceStart } from './sentence.ts'

/** A noun that is said rather than says: after a subject that stands before the verb or is left out. */
export function isObjectLike(page: Page, { entry }: CueWord, phrase: NounPhrase): boolean {
  if (page.mentionAt[phrase.from]! >= 0) return false
  if (!entry.takes.includes('object') && !entry.takes.includes('pair')) return false
  const { form } = page.tokens.words[phrase.from]!
  const bare = form.replace(/^ال/, '')
  return isVerbalNounShape(bare) && !ACTORS.has(bare)
}

// shaped like verbal nouns, but they act
const ACTORS = new Set([
  'اداره',
  'اتحاد',
  'ائتلاف',
  'انصار',
  'اعلام',
  'اهالي',
  'اطراف',
  'احزاب',
  'تقارير',
  'تقرير',
  'مصادر',
  'وزاره',
  'تحالف',
  'تنظيم',
  'اعضاء',
  'ابناء',
  'اطباء',
  'اسراييل',
  'اسرائيل',
  'انقره',
  'اكاديميه',
  'اذاعه',
  'اجهزه',
  'اطفال',
  'اصدقاء',
  'اشخاص',
  'افراد',
  'اكراد',
  'اتراك',
  'اقباط',
  'انباء',
  'اوساط',
  'اجزاء',
  'احياء',
  'معارضه',
  'مقاومه',
  'محافظه',
  'محاكمه',
  'استخبارات',
  'اقتصاد',
  'انتخابات',
  'ارهاب',
  'احتلال',
  'امارات',
  'اعلاميون',
  'اساتذه',
  'امانه',
  'توجيه',
])

export function objectFrame(page: Page, cue: CueWord, state: Walked, phrase: NounPhrase, limit: number): Frame | null {
  if (!hasRequired(page, cue, phrase.from, limit) || !maySayObject(page, cue, phrase, state.subject !== null))
    return null
  if (cue.entry.lemma === 'اعتبر' && cue.features.gender === 'm' && cue.features.tense === 'imperfect') return null
  // إثر ضمها القرم ورفض الاعتراف: joined without a subject it is rather the noun
  const joined = cue.core.conjunction === 'و' && cue.token !== sentenceStart(page, cue.token)
  if (cue.features.kind === 'finite' && joined && !state.subject && isVerbalNounShape(cue.core.text)) return null
  return frameFrom(cue, state, { construction: 'object', start: phrase.from, marker: cue.token })
}

// رفض التعليق: he refused to speak
const SILENCE = new Set(['التعليق', 'الكشف', 'الافصاح', 'الادلاء', 'ذكر', 'كشف', 'الرد', 'الحديث', 'التحدث', 'الاجابه'])

/** أكد ضرورة الحوار, but not أكد اللاعب. Some verbs take any object: انتقد الموقف. */
function maySayObject(page: Page, { entry, features }: CueWord, { from }: NounPhrase, given: boolean): boolean {
  if (features.person === 1) return false
  const { form } = page.tokens.words[from]!
  if (entry.stance === 'refuse' && SILENCE.has(form)) return false
  if (entry.anyObject) return true
  if (isVerbalNounShape(form) || (form.startsWith('ال') && isVerbalNounShape(form.slice(2)))) return true
  // أعلن الجيش سيطرته: what is its own, when the subject is given
  return given && OWNING.has(entry.lemma) && isOwned(page, from)
}

const OWNING = new Set(['أعلن', 'أكد'])

export function hasRequired(page: Page, { entry }: CueWord, from: number, limit: number): boolean {
  if (entry.requires.length === 0) return true
  for (let i = from; i < limit; i++) if (entry.requires.includes(page.tokens.words[i]!.form)) return true
  return false
}
