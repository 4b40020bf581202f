import { tokenSpan } from '@isnad/text'
import type { NounPhrase } from '../../syntax/noun-phrase.ts'
import {
  isAdverb,
  isAttachedPreposition,
  isDefinite,
  isJoinedWord,
  isPreposition,
  isRelative,
  isVerbalNounShape,
  thatParticle,
} from '../../syntax/particles.ts'
import type { Page } from './page.ts'
import { isSpeakingHead } from './speaker-heads.ts'
import { type Additions, headForm, type Speaker, words } from './speaker-record.ts'

const TITLES = words(
  'رئيس رئيسة نائب نائبة مدير مديرة قائد سفير سفيرة مبعوث مبعوثة أمين أمينة ناطق ناطقة متحدث متحدثة مقرر مقررة منسق منسقة وزير وزيرة مسؤول مسؤولة مستشار مستشارة خبير خبيرة محلل أستاذ أستاذة محافظ حاكم عضو كاتب باحث باحثة المتحدث المتحدثة الناطق الناطقة المدير المديرة الرئيس الخبير الباحث المحلل المنسق مفوض مفوضة المفوض عميد خطيب',
)
const MAX_WORDS = 3

/**
 * The name that nobody knows at the end of a title: رئيسة المركز الدولي للدراسات، [بدرة قعلول] عن. Two or three words
 * that are nothing else, right in front of what is said, behind a comma or a definite noun. Null when there are none.
 */
export function unknownNameBehind(page: Page, title: NounPhrase, end: number, additions: Additions): Speaker | null {
  if (!TITLES.has(headForm(page, title))) return null
  let from = end
  while (from > title.to + 1 && end - from < MAX_WORDS && isNameLike(page, from - 1)) from--
  while (from < end && isDefinite(page.tokens.words[from]!)) from++
  if (end - from < 2 || from <= title.to) return null
  const before = page.tokens.words[from - 1]!
  if (before.form !== '،' && before.form !== ',' && !isDefinite(before)) return null
  const span = tokenSpan(page.tokens, from, end - 1)
  const name = page.text.slice(...span)
  const role = tokenSpan(page.tokens, title.from, title.to)
  const id = `named-${additions.entities.length + 1}`
  const why = { rule: 'quotation.unknown-name', from: [], notes: [`a name behind a title: ${name}`] }
  additions.entities.push({
    id,
    type: 'PER',
    name: { ar: name, en: null, enBasis: null },
    surfaces: [name],
    known: null,
    of: null,
    roles: [{ text: page.text.slice(...role), span: role }],
    why,
  })
  additions.mentions.push({
    id: `said-${additions.mentions.length + 1}`,
    entity: id,
    form: 'name',
    span,
    why: { ...why, from: [id] },
  })
  return { ids: [id], span, form: 'name', gender: null, number: null, certainty: 0.75, notes: why.notes }
}

function isNameLike(page: Page, token: number): boolean {
  const word = page.tokens.words[token]!
  if (word.kind !== 'arabic' || word.form.length < 3 || page.timeEnd[token]! >= 0 || page.nameEnd[token]! >= 0)
    return false
  if (isPreposition(word) || isAdverb(word) || isRelative(word) || thatParticle(word) || page.isVerb(token))
    return false
  if (word.cores.some((core) => isSpeakingHead(core.text))) return false
  return !isVerbalNounShape(word.form) && !isJoinedWord(word) && !isAttachedPreposition(word)
}
