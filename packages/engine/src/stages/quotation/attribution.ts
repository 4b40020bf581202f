import { foldText, wordFeature } from '@isnad/text'
import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isAdverb, isJoinedWord, isRelative } from '../../syntax/particles.ts'
import { frameOf } from './complement.ts'
import { cueWordsAt } from './cue-word.ts'
import type { Page } from './page.ts'
import { afterDateline, sentenceLimit, sentenceStart } from './sentence.ts'
import { isSpeakingHead } from './speaker-heads.ts'

/**
 * A phrase that ascribes what stands beside it: بحسب الوزارة، وفق ما أعلن الرئيس، على حد تعبيره. `again` has no
 * source of its own: it is a second word of saying.
 */
export interface Attribution {
  readonly token: number
  readonly to: number
  /** The word that becomes the cue, with the folded units in front of it. */
  readonly cue: { readonly token: number; readonly skip: number }
  readonly also: { readonly token: number; readonly skip: number } | null
  readonly kind: 'according' | 'reported' | 'relayed' | 'again'
  readonly source: NounPhrase | null
  /** Who passed on what the source said. */
  readonly relay?: NounPhrase
}

const set = (text: string): ReadonlySet<string> => new Set(foldText(text).split(' '))
const ACCORDING = set('وفق بحسب حسب وفقا طبقا حسبما وفقما')
const AGAIN = set('قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم تعبيرهما قولهما زعمه زعمها')
const RELAYING = set(
  'نقل نقلت نقلته نقلتها نقله نشر نشرت نشرته نشرتها نشره أورد أوردت أوردته أوردتها بث بثت بثته ورد وردت جاء نقلا',
)

/** How many units stand in front of وفق or بحسب in a word, or -1. */
const accordingStart = wordFeature(
  (word) => word.cores.find((c) => c.particle === '' && ACCORDING.has(c.text))?.start ?? -1,
)

/** Every attribution phrase of the article, in text order. */
export function findAttributions(page: Page): readonly Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < page.tokens.count; i++) {
    if (page.readable[i] === 0) continue
    const attribution = attributionAt(page, i)
    if (!attribution) continue
    found.push(attribution)
    page.attributionEnd[attribution.token] = attribution.to
  }
  return found
}

function attributionAt(page: Page, i: number): Attribution | null {
  const { tokens } = page
  const word = tokens.words[i]!
  const skip = accordingStart(word)
  if (skip >= 0) return according(page, i, skip)
  if (word.form === 'علي' && i + 2 < tokens.count) {
    const next = tokens.words[i + 1]!.form
    if (next === 'حد' && AGAIN.has(tokens.words[i + 2]!.form)) return again(i, i + 2)
    if (next === 'ما') return reported(page, i, i + 2, null)
  }
  if (word.form === 'كما' && i > 0 && /^[،,"»”]$/.test(tokens.words[i - 1]!.form)) {
    const found = reported(page, i, i + 1, null)
    return found && !cueWordsAt(page, i + 1).some((cue) => frameOf(page, cue)) ? found : null
  }
  return null
}

const again = (token: number, cue: number): Attribution => ({
  token,
  to: cue,
  cue: { token: cue, skip: 0 },
  also: null,
  kind: 'again',
  source: null,
})

function according(page: Page, i: number, skip: number): Attribution | null {
  const { tokens } = page
  const limit = sentenceLimit(page, i)
  if (i + 1 >= limit) return null
  const self = { token: i, skip }
  const next = tokens.words[i + 1]!
  if (AGAIN.has(next.form)) return again(i, i + 1)
  if (next.form === 'ما' || next.form === 'لما') return reported(page, i, i + 2, self)
  if (tokens.words[i]!.form.endsWith('ما')) return reported(page, i, i + 1, self)
  const needsLam = /وفقا|طبقا/.test(tokens.words[i]!.form)
  if (needsLam && !next.form.startsWith('ل')) return null
  const quoted = page.opensPassage[i + 1]! >= 0 ? page.closes[i + 1]! : -1
  const phrase =
    nounPhraseAt(tokens, page, next.form === 'ل' ? i + 2 : i + 1, limit) ??
    (quoted > 0 ? { from: i + 2, to: quoted - 1 } : null)
  if (!phrase || !maySpeak(page, phrase)) return null
  const passed = passedInformation(page, phrase, limit)
  if (passed) return { token: i, cue: self, also: null, kind: 'according', ...passed }
  return { token: i, to: Math.max(phrase.to, quoted), cue: self, also: null, kind: 'according', source: phrase }
}

/** لمعلومات وردت الوكالة من مصادر محلية: the sources speak, the agency relays. */
function passedInformation(
  page: Page,
  { from, to }: NounPhrase,
  limit: number,
): Pick<Attribution, 'to' | 'source' | 'relay'> | null {
  if (!/^ل?ل?(معلومات|انباء|المعلومات)$/.test(page.tokens.words[from]!.form)) return null
  for (let i = to + 1; i < Math.min(limit, to + 8); i++) {
    if (page.tokens.words[i]!.form !== 'من' || i + 1 >= limit) continue
    const source = nounPhraseAt(page.tokens, page, i + 1, limit)
    const relay = page.mentions.find((m) => m.from > from && m.to < i)
    return source && relay ? { to: source.to, source, relay } : null
  }
  return null
}

// على ما وصفه بـ: names a thing, and ascribes nothing in front of it
const NAMING = new Set(['وصف', 'سمى', 'أسمى', 'اعتبر'])

/** ما أعلن الرئيس، ما نشرته صحيفة: a verb of saying, or one of passing on. */
function reported(page: Page, token: number, verb: number, also: Attribution['also']): Attribution | null {
  const { tokens } = page
  const limit = sentenceLimit(page, token)
  if (verb >= limit) return null
  const relayed = RELAYING.has(tokens.words[verb]!.form)
  const cue = cueWordsAt(page, verb).find((w) => w.features.kind === 'finite')
  if (!relayed && (!cue || NAMING.has(cue.entry.lemma))) return null
  let from = verb + 1
  while (from < limit && (page.timeEnd[from]! >= from || isAdverb(tokens.words[from]!)))
    from = Math.max(from, page.timeEnd[from]!) + 1
  if (relayed && /^(في|عن)$/.test(tokens.words[from]?.form ?? '')) from++
  const source = from < limit ? nounPhraseAt(tokens, page, from, limit) : null
  if (!source) return null
  const relay = relayed ? null : relayBehind(page, source.to + 1, limit)
  return {
    ...(relay ? { relay } : {}),
    token,
    to: relay?.to ?? source.to,
    cue: { token: verb, skip: cue?.core.start ?? 0 },
    also,
    kind: relayed ? 'relayed' : 'reported',
    source,
  }
}

/** ما ذكره الوزير ونقلته الوكالة: who passed it on. */
function relayBehind(page: Page, i: number, limit: number): NounPhrase | null {
  const { words } = page.tokens
  const passed = i + 1 < limit && /^و(نقلته|نقلها|نقلته|نقله|نقلتها|اوردته|نشرته|بثته)$/.test(words[i]!.form)
  return passed ? nounPhraseAt(page.tokens, page, i + 1, limit) : null
}

const SPEAKING = set(
  'مصدر مصادر مصاد بيان البيان وكالة صحيفة موقع قناة تقرير التقرير تقارير مسؤول مسؤولين خبراء محللين شهود وسائل وزارة متحدث المتحدث الوكالة الصحيفة المصدر المرصد الوزارة الموقع ناشطين معلومات المعلومات مراسل مراسلنا رواية إحصاءات أرقام بيانات دراسة الدراسة استطلاع مشاهد شهادات السلطات الشرطة منظمة المنظمة القناة التعديلات تعديلات الإصلاح إصلاح مراقبين الخبراء نص تلفزيون راديو إعلام فضائية بلاغ تصريحات مجلة صحف تقديرات إفادة كلام مقربين مقرب ناطق شاهد باحثين محضر أنباء خبير دراسات مسؤولون مراقبون شهادة مصور المصور المراسل',
)

/** Not everything that something accords with speaks: وفق الخطة، حسب الحاجة. */
function maySpeak(page: Page, { from, to }: NounPhrase): boolean {
  if (/^[^ا].{2,}(ين|ون)$/.test(page.tokens.words[from]!.form)) return true
  for (let i = from; i <= Math.min(to, from + 3); i++) {
    const near = i === from || isSpeakingHead(page.tokens.words[from]!.form)
    if (near && page.mentionAt[i]! >= 0 && !/^(LOC|INSTRUMENT)$/.test(page.mentions[page.mentionAt[i]!]!.entity.type))
      return true
    if (
      page.tokens.words[i]!.cores.some((core) => SPEAKING.has(core.text) || SPEAKING.has(core.text.replace(/^ال/, '')))
    )
      return true
  }
  return false
}

/** فإن، or a comma and فإن, behind a phrase. */
function goesOn(page: Page, to: number): boolean {
  const { words } = page.tokens
  const next = /^[،,]$/.test(words[to + 1]?.form ?? '') ? to + 2 : to + 1
  return /^فان/.test(words[next]?.form ?? '')
}

/** True when the phrase opens its sentence: what it ascribes then follows. */
export function isFronted(page: Page, { token, to }: Attribution): boolean {
  const start = sentenceStart(page, token)
  // عقوبات على X، وبحسب تقرير فإن: joined to the sentence, it opens its second half
  if (/^[،,]$/.test(page.tokens.words[token - 1]?.form ?? '') && goesOn(page, to)) return true
  for (let i = start; i < token; i++)
    if (page.tokens.words[i]!.kind !== 'punctuation' && !/^(و|كما|فيما)$/.test(page.tokens.words[i]!.form)) return false
  return true
}

/** Where the content in front of a trailing attribution begins: its sentence, or the relative clause it stands in. */
export function attributedStart(page: Page, { token }: Attribution): { readonly from: number; readonly skip: number } {
  const start = sentenceStart(page, token)
  let from = afterDateline(page, start, token)
  for (let i = start; i < token; i++)
    if (isRelative(page.tokens.words[i]!) && i + 1 < token && !hasComma(page, i, token)) from = i + 1
  while (
    from < token &&
    (page.tokens.words[from]!.kind === 'punctuation' || /^(وقد|قد|كما|و|فيما)$/.test(page.tokens.words[from]!.form))
  )
    from++
  const word = page.tokens.words[from]!
  const joined = word.form.length > 3 && word.form.startsWith('و') && isJoinedWord(word)
  return { from, skip: joined ? 1 : 0 }
}

function hasComma(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[،,]$/.test(page.tokens.words[i]!.form)) return true
  return false
}
