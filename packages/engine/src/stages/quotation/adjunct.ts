import { wordFeature } from '@isnad/text'
import type { Complement } from '../../resources/cue/index.ts'
import { nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isAdverb, isPreposition, isRelative, isVerbalNounShape, thatParticle } from '../../syntax/particles.ts'
import { type CueWord, isSayingAgain } from './cue-word.ts'
import { isOwned } from './owned.ts'
import type { Page } from './page.ts'
import { isPassedOn } from './passed-on.ts'
import { isNounBehind, prepositionAt } from './preposition.ts'

export const COMMAS = new Set(['،', ',', '؛', ';'])
const DASHES = new Set(['-', '–', '—', '_'])

/**
 * Skips what may stand between a cue, its subject and its content: commas, times, adverbs, brackets and dashes,
 * relative clauses, and prepositional phrases that the cue does not take.
 */
export function skipAdjuncts(page: Page, cue: CueWord, from: number, limit: number): number {
  const { tokens } = page
  const { takes: own } = cue.entry
  const takes = own.includes('pair') ? PAIRING : own
  let i = from
  while (i < limit) {
    const word = tokens.words[i]!
    if (COMMAS.has(word.form) || word.form === '#') i = afterComma(page, i, limit)
    else if (page.attributionEnd[i]! >= i) i = page.attributionEnd[i]! + 1
    else if (isPassedOn(word)) i = afterPreposition(page, i, limit)
    else if (DASHES.has(word.form)) i = afterDash(page, i, limit)
    else if ((word.form === '(' || word.form === '[') && page.closes[i]! > i) i = page.closes[i]! + 1
    else if (page.timeEnd[i]! >= i) i = page.timeEnd[i]! + 1
    else if (isSayingAgain(page, i)) break
    else if (isQuotedName(page, cue, i, limit)) i = page.closes[i]! + 1
    else if (isRelative(word)) i = afterRelative(page, i, limit)
    else if (isIdiom(page, i)) i = afterPreposition(page, i, limit)
    else if (prepositionAt(page, takes, i) || thatParticle(word)) break
    else if (page.mentionAt[i]! < 0 && isAdverb(word)) i++
    else if (isPreposition(word) && i + 1 < limit && thatParticle(tokens.words[i + 1]!)) i = afterClause(page, i, limit)
    else if (isPreposition(word)) i = afterPreposition(page, i, limit)
    else if (
      (i > cue.token + 1 || cue.features.kind === 'verbal-noun' || isAddressed(tokens.words[i]!)) &&
      isAttachedPhrase(page, i)
    )
      i = afterAttached(page, i, limit)
    else break
  }
  return i
}

/** الرئاسة "كرملين" أن: a word or two in marks, with the cue's own particle right behind. */
function isQuotedName(page: Page, cue: CueWord, i: number, limit: number): boolean {
  const close = page.closes[i]!
  if (page.opensPassage[i]! < 0 || close - i > 3 || close + 1 >= limit) return false
  return (
    thatParticle(page.tokens.words[close + 1]!)?.conjunction === '' ||
    prepositionAt(page, cue.entry.takes, close + 1) !== null
  )
}

const DESCRIBING = new Set(['ومقرها', 'ومقره', 'وهو', 'وهي', 'وهم'])

/** ، ومقرها الضفة الغربية،: a second comma closes what the reporter adds. */
function afterComma(page: Page, comma: number, limit: number): number {
  if (comma + 1 < limit && DESCRIBING.has(page.tokens.words[comma + 1]!.form)) {
    for (let i = comma + 2; i < limit; i++) if (COMMAS.has(page.tokens.words[i]!.form)) return i + 1
  }
  return comma + 1
}

const PAIRING: readonly Complement[] = ['ب']

function afterDash(page: Page, dash: number, limit: number): number {
  for (let i = dash + 1; i < limit; i++) if (DASHES.has(page.tokens.words[i]!.form)) return i + 1
  return dash + 1
}

function afterRelative(page: Page, relative: number, limit: number): number {
  for (let i = relative + 1; i < limit; i++) {
    const word = page.tokens.words[i]!
    if (COMMAS.has(word.form)) return i + 1
    if (word.form === ':' || page.opensPassage[i]! >= 0) return i
    if (thatParticle(word)?.conjunction === '' && !isPreposition(page.tokens.words[i - 1]!)) return i
    if (page.closes[i]! > i) i = page.closes[i]!
  }
  return limit
}

/** Phrases whose preposition is never the cue's: من جهته، على هامش، إلى جانب، إلى ذلك، عن طريق. */
const IDIOMS: Record<string, ReadonlySet<string>> = {
  من: new Set([
    'جهته',
    'جهتها',
    'جهتهم',
    'جانبه',
    'جانبها',
    'جانبهم',
    'جهه',
    'ناحيه',
    'ناحيته',
    'ناحيتها',
    'خلال',
    'قبل',
    'جديد',
    'طرفه',
  ]),
  علي: new Set([
    'هامش',
    'خلفيه',
    'لسان',
    'صعيد',
    'اثر',
    'حسابه',
    'حسابها',
    'صفحته',
    'صفحتها',
    'موقع',
    'موقعه',
    'موقعها',
    'تويتر',
    'فيسبوك',
    'متن',
    'حد',
    'غرار',
    'الاقل',
    'الاثر',
  ]),
  الي: new Set(['جانب', 'ذلك', 'حد', 'جوار']),
  عن: new Set(['طريق', 'كثب']),
}

const idiomsAfter = wordFeature((word): ReadonlySet<string> | null => IDIOMS[word.form] ?? null)

function isIdiom(page: Page, i: number): boolean {
  const after = idiomsAfter(page.tokens.words[i]!)
  return after !== null && i + 1 < page.tokens.count && after.has(page.tokens.words[i + 1]!.form)
}

/** دون أن يسميها، بعد أن وصل،: up to the comma. */
function afterClause(page: Page, at: number, limit: number): number {
  for (let i = at + 2; i < limit; i++) if (COMMAS.has(page.tokens.words[i]!.form)) return i + 1
  return at + 1
}

const STATEMENT = new Set('بيان تصريح تصريحات تقرير حديث كلمه تغريده رساله خطاب مقابله'.split(' '))

/** أكد المكتب في بيان مقتل الجندي: what is stated begins behind the statement, and is no genitive of it. */
function isStatementAlone(page: Page, at: number, limit: number): boolean {
  const { words } = page.tokens
  if (at + 2 >= limit || words[at]!.form !== 'في' || !STATEMENT.has(words[at + 1]!.form)) return false
  const next = words[at + 2]!
  return page.mentionAt[at + 2]! < 0 && (isVerbalNounShape(next.form) || isOwned(page, at + 2))
}

const OWN_SIDE = /^(جهته|جهتها|جهتهم|جانبه|جانبها|جانبهم|ناحيته|ناحيتها|طرفه|جديد|ذلك)$/

function afterPreposition(page: Page, at: number, limit: number): number {
  if (at + 1 >= limit) return limit
  const idiom = isIdiom(page, at)
  // من جهته stands for itself: a noun behind it belongs to the verb
  if (idiom && OWN_SIDE.test(page.tokens.words[at + 1]!.form)) return at + 2
  if (isStatementAlone(page, at, limit)) return at + 2
  const open = page.closes[at + 1]!
  if (open > at) return Math.min(limit, open + 1)
  if (page.timeEnd[at + 1]! > at) return page.timeEnd[at + 1]! + 1
  const phrase = nounPhraseAt(page.tokens, page, at + 1, limit)
  if (phrase) return phrase.to + 1
  return idiom ? Math.min(limit, at + 2) : at + 1
}

const ADDRESSED = new Set([
  'وكاله',
  'صحيفه',
  'قناه',
  'موقع',
  'برنامج',
  'اذاعه',
  'شبكه',
  'راديو',
  'التلفزيون',
  'جريده',
  'مجله',
  'صفته',
  'صفتها',
  'صفتهم',
  'وصفه',
  'وصفها',
  'اعتباره',
  'اعتبارها',
])

/** قال لبرنامج، يطالب بصفته: right behind the cue, and yet neither subject nor content. */
const isAddressed = wordFeature((word) =>
  word.cores.some((core) => core.particle !== '' && core.conjunction === '' && ADDRESSED.has(core.text)),
)

/** لوكالة رويترز، بمناسبة الذكرى: an attached preposition, told from a noun by what stands behind it. */
function isAttachedPhrase(page: Page, i: number): boolean {
  const word = page.tokens.words[i]!
  if (word.form === 'ل' || word.form === 'ب') return true
  return word.cores.some(
    (core) =>
      (core.particle === 'ل' || core.particle === 'ب' || core.particle === 'ك') &&
      core.conjunction === '' &&
      (ATTACHED_NOUNS.has(core.text) || isNounBehind(page, i, core.text, core.start)),
  )
}

const ATTACHED_NOUNS = new Set(
  'راديو جريده صفته صفتها صفتهم وصفه وصفها اعتباره اعتبارها وكاله صحيفه قناه موقع مناسبه حضور رءيس رئيس نظيره نظيرته اذاعه صحيفتنا شبكه برنامج التلفزيون محافظه مدينه منطقه جريده مجله صحيفة الاناضول صحافيين صحفيين وسائل مراسل مراسلنا'.split(
    ' ',
  ),
)

function afterAttached(page: Page, at: number, limit: number): number {
  if (page.tokens.words[at]!.form.length === 1)
    return page.closes[at + 1]! > at ? Math.min(limit, page.closes[at + 1]! + 1) : at + 1
  if (page.nameEnd[at]! >= at) return page.nameEnd[at]! + 1
  const phrase = nounPhraseAt(page.tokens, page, at + 1, limit)
  return phrase ? phrase.to + 1 : at + 1
}
