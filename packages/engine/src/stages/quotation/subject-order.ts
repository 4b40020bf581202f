import { tokenSpan } from '@isnad/text'
import type { NounPhrase } from '../../syntax/noun-phrase.ts'
import { isPreposition, isRelative } from '../../syntax/particles.ts'
import type { CueWord } from './cue-word.ts'
import type { Page, TokenMention } from './page.ts'

const LEADING = /^(قد|فقد|لقد|كان|كانت|وكان|وكانت|كانوا)$/

/** A name or role right in front of the verb, and no preposition in front of that: ترامب يقترح، وكان الكرملين أعلن. */
export function hasSubjectBefore(page: Page, cue: CueWord): boolean {
  if (cue.core.conjunction !== '') return false
  const { words, lines } = page.tokens
  let last = cue.token - 1
  while (last >= 0 && LEADING.test(words[last]!.form)) last--
  const comma = last >= 0 && /^[،,]$/.test(words[last]!.form)
  if (comma) last--
  if (last < 0 || lines[last] !== lines[cue.token]) return false
  if (isRelative(words[last]!)) return false
  for (let from = last; from >= Math.max(0, last - 8); from--) {
    const index = page.mentionAt[from]!
    if (index < 0 || page.mentions[index]!.to !== last) continue
    const { entity, mention } = page.mentions[index]!
    const attached = mention.span[0] > tokenSpan(page.tokens, from)[0]
    if (comma && (entity.type !== 'PER' || attached || !/^[،,]$/.test(words[from - 1]?.form ?? ''))) return false
    return entity.type !== 'LOC' && !isGovernedChain(page, from)
  }
  return false
}

/** بين دمشق وتل أبيب: names joined to one that a preposition governs are no subject either. */
function isGovernedChain(page: Page, from: number): boolean {
  const { words } = page.tokens
  let first = from
  while (first > 0 && page.isJoinedName(first)) {
    const before = page.mentions[page.mentionAt[first - 1] ?? -1] ?? mentionUpTo(page, first - 1)
    if (!before) break
    first = before.from
  }
  return first > 0 && isPreposition(words[first - 1]!)
}

function mentionUpTo(page: Page, token: number): TokenMention | null {
  for (let i = token; i >= Math.max(0, token - 6); i--) {
    const found = page.mentions[page.mentionAt[i]!]
    if (found) return found.to === token ? found : null
  }
  return null
}

/**
 * The verb in front of a subject shows its gender: طالبت المجتمع الدولي بـ has its subject elsewhere. Only said of
 * verbs that also take an addressee or an object, and of nouns whose gender shows.
 */
export function disagrees(page: Page, { entry, features }: CueWord, { from }: NounPhrase): boolean {
  if (!entry.addressee && !entry.takes.includes('pair') && !entry.anyObject) return false
  const mention = page.mentions[page.mentionAt[from]!]
  if (mention) {
    const gender =
      page.facts.get(mention.entity.id)?.gender ??
      (mention.entity.type === 'PER' && mention.mention.form === 'role' ? 'm' : null) ??
      (/^(ال)?(وزاره|ولايات|امم|حركه|منظمه|قوات|وحدات|مملكه)$/.test(page.tokens.words[from]!.form) ? 'f' : null)
    return gender !== null && features.gender !== null && gender !== features.gender
  }
  const { form } = page.tokens.words[from]!
  const feminine = /(ه|ات)$/.test(form)
  if (features.gender === 'm') return feminine && form.startsWith('ال')
  return features.gender === 'f' && !feminine && SINGULAR_MASCULINE.has(form)
}

const SINGULAR_MASCULINE = new Set(
  'المجتمع الرءيس الرئيس الوزير الجيش النظام البرلمان المجلس الاتحاد التحالف الجانب الطرف الشعب العالم الحزب التنظيم الوفد القضاء الامين الحكم'.split(
    ' ',
  ),
)
