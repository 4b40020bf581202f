import type { Entity, Mention } from '@isnad/model'
import { coreSpan, foldText, type Span, tokenSpan } from '@isnad/text'
import type { Gender, GrammaticalNumber } from '../../syntax/inflect.ts'
import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isDefinite, isJoinedWord } from '../../syntax/particles.ts'
import { nationalityAt } from '../name/nationality.ts'
import type { Page, TokenMention } from './page.ts'

/** Whom words are ascribed to, with what the search for him found out. */
export interface Speaker {
  /** Entity ids; empty when nobody is given. */
  readonly ids: readonly string[]
  readonly span: Span | null
  readonly form: Mention['form']
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  /** How the source was found and what was rejected: the explanation. */
  readonly notes: readonly string[]
  /** 0..1: how sure the resolution is. */
  readonly certainty: number
}

/** What finding sources adds to the names layer: described sources that it did not have, and mentions. */
export interface Additions {
  readonly entities: Entity[]
  readonly mentions: Mention[]
  readonly described: Map<string, string>
}

export const openAdditions = (): Additions => ({ entities: [], mentions: [], described: new Map() })

const speaker = (
  ids: readonly string[],
  phraseSpan: Span | null,
  form: Mention['form'],
  certainty: number,
  note: string,
): Speaker => ({
  ids,
  span: phraseSpan,
  form,
  gender: null,
  number: ids.length > 1 ? 'p' : null,
  notes: [note],
  certainty,
})

/** Resolves the noun phrase that names or describes a speaker. Null when it is no speaker at all. */
export function speakerOfPhrase(
  page: Page,
  phrase: NounPhrase,
  earlier: readonly Speaker[],
  additions: Additions,
): Speaker | null {
  const inside = mentionsWithin(page, phrase)
  const span = tokenSpan(page.tokens, phrase.from, phrase.to)
  const people = inside.filter((m) => m.entity.type === 'PER')
  const named = people.filter((m) => m.mention.form === 'name')
  if (named.length > 0) {
    const ids = unique(speakingTogether(page, phrase, named).map((m) => m.entity.id))
    return speaker(ids, named[0]!.mention.span, 'name', 0.97, `named in the phrase: ${quote(page, span)}`)
  }
  if (people.length > 0)
    return speaker(
      unique(people.map((m) => m.entity.id)),
      people[0]!.mention.span,
      'role',
      0.93,
      `role in the phrase: ${quote(page, span)}`,
    )
  const source = inside.find((m) => m.entity.type === 'SOURCE' && m.from <= phrase.from + 1)
  if (source)
    return speaker([source.entity.id], source.mention.span, 'role', 0.95, `described source: ${quote(page, span)}`)
  const head = headForm(page, phrase)
  const group = TOGETHER.has(head) ? earlier.findLast((s) => s.ids.length > 1) : undefined
  if (group)
    return { ...group, span, form: 'role', certainty: 0.85, notes: [`${head}: those who spoke together before`] }
  const pair = TOGETHER.has(head) ? pairOfRoles(page, phrase, head) : null
  if (pair) return { ...pair, span }
  const role = roleSpeaker(page, phrase, head)
  if (role) return { ...role, span }
  if (STATEMENTS.has(head)) return statementSpeaker(page, phrase, inside, earlier, span)
  if (isDescribed(head)) return described(page, phrase, inside, additions)
  const side = sideSpeaker(page, phrase, head)
  if (side) return { ...side, span }
  const bodies = inside.filter((m) => m.entity.type !== 'LOC' && m.entity.type !== 'INSTRUMENT')
  const first = bodies.find((m) => m.from === phrase.from || (m.from <= phrase.from + 3 && BODIES.has(bare(head))))
  if (first && !inside.some((m) => m.from === phrase.from && m.entity.type === 'LOC')) {
    const together = bodies.filter((m) => m === first || isJoined(page, m.from))
    return speaker(
      unique(together.map((m) => m.entity.id)),
      first.mention.span,
      'name',
      0.95,
      `named in the phrase: ${quote(page, span)}`,
    )
  }
  const again = bodyAgain(page, phrase, head)
  if (again) return { ...again, span }
  const document = inside.find((m) => m.from === phrase.from)
  if (document)
    return speaker(
      [document.entity.id],
      document.mention.span,
      'name',
      0.8,
      `named in the phrase: ${quote(page, span)}`,
    )
  return described(page, phrase, inside, additions)
}

export function mentionsWithin(page: Page, { from, to }: NounPhrase): readonly TokenMention[] {
  const found: TokenMention[] = []
  for (let i = from; i <= to; i++) {
    const index = page.mentionAt[i]!
    if (index >= 0) found.push(page.mentions[index]!)
  }
  return found
}

/** Of several names in one phrase: those joined by و, or all of them behind a plural (وزيرا، الرؤساء، كل من). */
function speakingTogether(page: Page, phrase: NounPhrase, named: readonly TokenMention[]): readonly TokenMention[] {
  const plural = PLURAL_HEADS.has(headForm(page, phrase)) || page.tokens.words[phrase.from]!.form === 'كل'
  if (plural) return named
  const together: TokenMention[] = []
  for (const m of named) {
    const before = together.at(-1)
    if (!before || joinedBetween(page, before.to + 1, m.from)) together.push(m)
  }
  return together
}

/** و stands between two names: on the second itself, or on its title (والتركي مولود …). */
function joinedBetween(page: Page, from: number, to: number): boolean {
  if (isJoined(page, to)) return true
  for (let i = from; i < to; i++) if (isJoinedWord(page.tokens.words[i]!)) return true
  return false
}

const PLURAL_HEADS = new Set(
  'وزيرا وزيري وزراء رئيسا رئيسي رؤساء رءساء الرئيسان الرءيسان الوزيران القادة القاده الزعماء الرؤساء الرءساء زعماء قاده'.split(
    ' ',
  ),
)

// plurals and duals that point back to several who were named
const TOGETHER = new Set(
  'القاده الزعماء الرءساء الرؤساء الوزيران الوزيرين الرئيسان الرئيسين الجانبان الجانبين الطرفان الطرفين الوزراء الرجلان البلدان'.split(
    ' ',
  ),
)

const isJoined = (page: Page, token: number): boolean => {
  const mention = page.mentions[page.mentionAt[token]!]
  const { form } = page.tokens.words[token]!
  return form.startsWith('و') && mention !== undefined && mention.mention.span[0] > tokenSpan(page.tokens, token)[0]
}

const headForm = (page: Page, { from }: NounPhrase): string => page.tokens.words[from]!.form
const bare = (form: string): string => form.replace(/^ال/, '')
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
const quote = (page: Page, span: Span): string => `«${page.text.slice(...span)}»`

const words = (text: string): ReadonlySet<string> => new Set(foldText(text).split(' '))

const STATEMENTS = words('بيان البيان تصريح التقرير تقرير الرسالة نص المتحدث_باسمها')
// heads of descriptions that name nobody, whatever names stand behind them
const DESCRIBED = words(
  'مصدر مصادر مصاد متحدث متحدثة ناطق ناطقة مسؤول مسؤولون مسؤولين مسئول مسؤولة شاهد شهود سكان أحد احدى إحدى وسائل تقارير خبراء خبير محللون محللين ناشطون نشطاء ناشط مراقبون معلقون دبلوماسي دبلوماسيون عضو أعضاء كبار مواطنون أهالي طبيب أطباء ضابط ضباط قيادي قياديون محتجون متظاهرون مراسل مراسلون باحثون باحث موظف سياسيون نائب قنوات مشاهد صحف لجنة',
)

/** True when a phrase without a name speaks all the same: a described source, a statement, a side, an office, a body. */
export function isSpeakingPhrase(page: Page, phrase: NounPhrase): boolean {
  const head = headForm(page, phrase)
  if (isDescribed(head) || STATEMENTS.has(head) || TOGETHER.has(head) || SIDES.has(head) || OFFICES.has(bare(head)))
    return true
  if (mentionsWithin(page, phrase).some((m) => m.entity.type !== 'LOC' && m.entity.type !== 'INSTRUMENT')) return true
  return phrase.from === phrase.to && sideSpeaker(page, phrase, head) !== null
}

const OFFICES = words(
  'وزير رئيس وزيرة رئيسة نائب مدير قائد سفير مبعوث أمين ملك أمير ناطق متحدث حكومة قيادة وزارة إدارة هيئة منظمة وكالة صحيفة شركة حركة حزب جبهة لجنة مجلس برلمان مصدر مسؤول سلطات شرطة جيش معارضة رئاسة اتحاد سكان مرشد زعيم محافظ محرر مراسل خبير محلل باحث أستاذ طبيب محامي كاتب مؤلف متخصص عضو ناشط مستشار مساعد ممثل مندوب عميد لواء عقيد شيخ دكتور مفتي بابا بطريرك قاضي مرشد نقيب أمينة مديرة ناطقة متحدثة مفوض مفوضة مفوضية مقرر مقررة منسق منسقة مشرف حاكم والي عمدة كبير',
)

function isDescribed(head: string): boolean {
  return DESCRIBED.has(head)
}

function described(
  page: Page,
  phrase: NounPhrase,
  inside: readonly TokenMention[],
  additions: Additions,
): Speaker | null {
  const head = headForm(page, phrase)
  if (page.tokens.words[phrase.from]!.kind !== 'arabic' || head.length < 3) return null
  const again = describedAgain(page, phrase, head, additions)
  if (again) return again
  const lam = /^(وفقا|طبقا)$/.test(page.tokens.words[phrase.from - 1]?.form ?? '') && head.startsWith('ل') ? 1 : 0
  const span = coreSpan(page.tokens, phrase.from, lam, descriptionEnd(page, phrase, head.slice(lam)))
  const name = page.text.slice(...span)
  const key = foldText(name)
  const known = additions.described.get(key)
  if (known !== undefined) return speaker([known], span, 'role', 0.85, `the same described source: «${name}»`)
  const id = `described-${additions.entities.length + 1}`
  const of = inside.find((m) => m.entity.type !== 'PER' && m.entity.type !== 'SOURCE')
  additions.described.set(key, id)
  additions.entities.push({
    id,
    type: 'SOURCE',
    name: { ar: name, en: null, enBasis: null },
    surfaces: [name],
    known: null,
    of: of?.entity.id ?? null,
    roles: [],
    why: { rule: 'quotation.described-source', from: [], notes: [`described as the speaker: ${name}`] },
  })
  return speaker([id], span, 'role', isDescribed(head) ? 0.85 : 0.6, `described, not named: «${name}»`)
}

/** المصدر، المسؤول الكردي: the source described before with the same noun. */
function describedAgain(page: Page, phrase: NounPhrase, head: string, additions: Additions): Speaker | null {
  if (!head.startsWith('ال')) return null
  const span = tokenSpan(page.tokens, phrase.from, phrase.to)
  const same = (text: string): boolean => foldText(text).split(' ')[0] === bare(head)
  const added = additions.entities.findLast((e) => same(e.name.ar))
  const known = page.mentions.findLast(
    (m) => m.from < phrase.from && m.entity.type === 'SOURCE' && same(m.entity.name.ar),
  )
  const id = added?.id ?? known?.entity.id
  return id === undefined ? null : speaker([id], span, 'role', 0.85, `the ${bare(head)} described before`)
}

const SETTINGS = words(
  'تصريح تصريحات بيان حديث حديثه مؤتمر مقابلة كلمة اتصال حوار لقاء تغريدة رسالة خطاب مداخلة تقرير جلسة وقت ختام بيانه بيانها',
)

/**
 * The last token of a description. Of a described source it takes in what tells it from others (مسؤول في الإدارة
 * المحلية، سكان من البلدة); of an unknown name it leaves out the title behind it (إبراهيم مناع، المدير).
 */
function descriptionEnd(page: Page, { from, to }: NounPhrase, head: string): number {
  const { words: tokenWords } = page.tokens
  if (!isSpeakingHead(head)) {
    for (let i = from + 1; i <= to; i++) {
      const word = tokenWords[i]!
      const cut =
        word.kind === 'punctuation' || ((isDefinite(word) || isSpeakingHead(word.form)) && !head.startsWith('ال'))
      if (cut) return i - 1
    }
    return to
  }
  let end = to
  if (tokenWords[end + 1]?.form === 'المستوي') end++
  for (let steps = 0; steps < 2; steps++) {
    const next = tokenWords[end + 1]
    if (!next || page.tokens.sentences[end + 1] !== page.tokens.sentences[from]) break
    const behind = tokenWords[end + 2]
    const attached = next.cores.some((c) => c.particle === 'ب' && REGIONS.has(c.text)) || next.form === 'لجمهوريه'
    const free =
      /^(في|من)$/.test(next.form) && behind !== undefined && !SETTINGS.has(behind.form) && page.timeEnd[end + 2]! < 0
    if (!attached && !free) break
    const phrase = nounPhraseAt(page.tokens, page, end + 2, page.tokens.count)
    end = phrase ? phrase.to : attached ? end + 1 : end
    if (!phrase) break
  }
  return end
}

const REGIONS = words('مقاطعة محافظة مدينة بلدة منطقة قرية ولاية إقليم قضاء')

const isSpeakingHead = (head: string): boolean => isDescribed(head) || OFFICES.has(bare(head)) || BODIES.has(bare(head))

/** بيان البيت الأبيض speaks for its body; a bare البيان for the speaker before. */
function statementSpeaker(
  page: Page,
  _phrase: NounPhrase,
  inside: readonly TokenMention[],
  earlier: readonly Speaker[],
  span: Span,
): Speaker | null {
  const body = inside.find((m) => m.entity.type !== 'LOC' && m.entity.type !== 'INSTRUMENT')
  if (body)
    return speaker([body.entity.id], body.mention.span, 'name', 0.9, `statement of ${quote(page, body.mention.span)}`)
  const last = earlier.at(-1)
  return last
    ? {
        ...last,
        gender: null,
        number: null,
        span,
        form: 'role',
        certainty: last.certainty * 0.9,
        notes: [`statement of the speaker before: ${quote(page, span)}`],
      }
    : null
}

/** الوزير الروسي: a person one of whose roles in the text has all these words. The one mentioned last wins. */
function roleSpeaker(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  if (!isDefinite(page.tokens.words[phrase.from]!) && phrase.to === phrase.from) return null
  if (!OFFICES.has(bare(head))) return null
  const id = personInRole(page, phrase, bare(head), roleWords(page, phrase), nationIn(page, phrase))
  return id === null ? null : speaker([id], null, 'role', 0.85, 'a role that the text gives him')
}

/** الوزيران الروسي والتركي: one person for each nationality. */
function pairOfRoles(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  const office = bare(head).replace(/(ان|ين|اء)$/, '')
  const ids: string[] = []
  for (let i = phrase.from + 1; i <= phrase.to; i++) {
    const iso = nationalityAt(page.tokens, i)?.iso
    const id = iso ? personInRole(page, phrase, office, [office], iso) : null
    if (id !== null && !ids.includes(id)) ids.push(id)
  }
  return ids.length > 1 ? speaker(ids, null, 'role', 0.85, 'one person for each state of the phrase') : null
}

/** The words of a role phrase without its nationalities, articles and و. */
function roleWords(page: Page, { from, to }: NounPhrase): readonly string[] {
  const list: string[] = []
  for (let i = from; i <= to; i++) {
    const word = page.tokens.words[i]!
    if (word.kind === 'arabic' && !nationalityAt(page.tokens, i)) list.push(bareWord(word.form))
  }
  return list
}

const bareWord = (form: string): string => form.replace(/^و?ال/, '')

function nationIn(page: Page, { from, to }: NounPhrase): string | null {
  for (let i = from; i <= to; i++) {
    const iso = nationalityAt(page.tokens, i)?.iso
    if (iso) return iso
  }
  return null
}

function personInRole(
  page: Page,
  { from }: NounPhrase,
  head: string,
  wanted: readonly string[],
  iso: string | null,
): string | null {
  let best: { readonly id: string; readonly at: number } | null = null
  for (const entity of page.entities.values()) {
    if (entity.type !== 'PER' || !isOf(page, entity, iso)) continue
    if (!entity.roles.some((role) => fits(wanted, head, role.text))) continue
    const at = lastBefore(page, entity.id, from)
    if (!best || at > best.at) best = { id: entity.id, at }
  }
  return best?.id ?? null
}

function isOf(page: Page, entity: Entity, iso: string | null): boolean {
  if (iso === null) return true
  const facts = page.facts.get(entity.id)
  return facts?.state === iso || (facts?.offices.some((office) => office.iso === iso) ?? false) || facts === undefined
}

function fits(wanted: readonly string[], head: string, role: string): boolean {
  const given = foldText(role).split(/\s+/).map(bareWord)
  return given[0] === head && wanted.every((word) => given.includes(word))
}

function lastBefore(page: Page, id: string, token: number): number {
  let at = -1
  for (const m of page.mentions) if (m.entity.id === id && m.from < token) at = m.from
  return at
}

// common nouns in front of a body's name: وكالة أنباء تاس، صحيفة لوموند
const BODIES = words(
  'وكالة صحيفة جريدة مجلة قناة موقع إذاعة شبكة حركة حزب تنظيم جماعة قوات جيش حلف شركة منظمة كتائب فصائل ميليشيات مكتب رئاسة إدارة مجلس وزارة اتحاد جمعية مؤسسة هيئة سلطات شرطة سفارة تحالف قيادة جامعة حكومة لجنة دولة مملكة جمهورية جبهة مليشيا ميليشيا مليشيات صفحة المملكة دائرة محكمة نيابة كتلة تيار قاعدة مركز معهد بنك',
)
const SIDES = words('الجانب الطرف الشركاء')

/** الجانب الأمريكي، الشركاء الأتراك، الأمريكيون: the state that the adjective names, when the text has it. */
function sideSpeaker(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  const token = SIDES.has(head) ? phrase.from + 1 : phrase.from
  if (token > phrase.to || !isDefinite(page.tokens.words[token]!) || token < phrase.to) return null
  const state = stateOfAdjective(page, token)
  return state ? speaker([state], null, 'role', 0.85, `the state behind ${page.tokens.words[token]!.form}`) : null
}

/** The state entity that a nationality adjective at a token names: الأمريكي، الأتراك. */
function stateOfAdjective(page: Page, token: number): string | null {
  const iso = nationalityAt(page.tokens, token)?.iso
  if (!iso) return null
  for (const entity of page.entities.values()) {
    if (entity.type === 'GPE' && page.facts.get(entity.id)?.state === iso) return entity.id
  }
  return null
}

/** الوزارة، الصحيفة، الوكالة: the body with that head noun that was mentioned last. */
function bodyAgain(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  if (!head.startsWith('ال')) return null
  const noun = bare(head)
  let best: TokenMention | null = null
  for (const m of page.mentions) {
    if (m.from >= phrase.from) break
    if (m.entity.type === 'PER' || m.entity.type === 'LOC' || m.entity.type === 'INSTRUMENT') continue
    const first = foldText(m.entity.name.ar).split(' ')[0]!
    const before = bare(wordInFront(page, m.from))
    if (
      bare(first) === noun ||
      before === noun ||
      m.entity.surfaces.some((s) => bare(foldText(s).split(' ')[0]!) === noun)
    )
      best = m
  }
  return best
    ? speaker([best.entity.id], null, 'role', 0.85, `the ${noun} mentioned last: ${best.entity.name.ar}`)
    : null
}

function wordInFront(page: Page, token: number): string {
  let i = token - 1
  while (i > 0 && page.tokens.words[i]!.kind === 'punctuation') i--
  return i >= 0 ? page.tokens.words[i]!.form : ''
}

/** Adds the mention that finding a source brought to light, unless the names layer has one there. */
export function addMention(page: Page, found: Speaker, rule: string, additions: Additions): void {
  const { span } = found
  if (!span || found.form === 'name') return
  for (const id of found.ids) {
    const known = page.mentions.some((m) => m.entity.id === id && m.mention.span[0] === span[0])
    const added = additions.mentions.some((m) => m.entity === id && m.span[0] === span[0])
    if (known || added) continue
    additions.mentions.push({
      id: `said-${additions.mentions.length + 1}`,
      entity: id,
      form: found.form,
      span,
      why: { rule, from: [id] },
    })
  }
}
