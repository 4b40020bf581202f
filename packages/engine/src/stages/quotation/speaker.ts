import type { Entity } from '@isnad/model'
import { foldText, type Span, tokenSpan } from '@isnad/text'
import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import { isJoinedWord } from '../../syntax/particles.ts'
import { nationalityAt } from '../name/nationality.ts'
import { firstActingPhrase } from './clause-subject.ts'
import { described } from './described.ts'
import { lastMentionIndex, mentionKey, type Page, type TokenMention } from './page.ts'
import { pairOfRoles, roleSpeaker, sideSpeaker } from './role-speaker.ts'
import { afterDateline, sentenceStart } from './sentence.ts'
import { at, type SourceContext } from './source-context.ts'
import { BODIES, isDescribed, OFFICES, PLURAL_HEADS, REPORTS, SIDES, STATEMENTS, TOGETHER } from './speaker-heads.ts'
import { type Additions, bare, headForm, quote, type Speaker, speaker, unique, words } from './speaker-record.ts'

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
  if (named.length > 0 && !holdsTheOffice(page, phrase, named[0]!)) {
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
  const pair = TOGETHER.has(head) ? (pairOfRoles(page, phrase, head) ?? lastPair(page, phrase, head)) : null
  if (pair) return { ...pair, span }
  const role = roleSpeaker(page, phrase, head)
  if (role) return { ...role, span }
  if (STATEMENTS.has(head)) return statementSpeaker(page, phrase, inside, earlier, span, additions)
  if (REPORTS.has(head)) {
    const body = inside.find((m) => m.entity.type === 'ORG' || m.entity.type === 'GROUP')
    if (body) return speaker([body.entity.id], body.mention.span, 'name', 0.85, `what it put out: ${quote(page, span)}`)
  }
  if (isDescribed(head) || isDescribed(bare(head))) return described(page, phrase, inside, earlier, additions)
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
  return described(page, phrase, inside, earlier, additions)
}

function mentionsWithin(page: Page, { from, to }: NounPhrase): readonly TokenMention[] {
  const found: TokenMention[] = []
  for (let i = from; i <= to; i++) {
    const index = page.mentionAt[i]!
    if (index >= 0) found.push(page.mentions[index]!)
  }
  return found
}

const HOLDERS = words('رئيس الرئيس وزير الوزير ملك الملك أمير الأمير زعيم')

/** متحدث باسم مكتب رئيس الوزراء، فلان: the name is the office holder's, not the speaker's. */
function holdsTheOffice(page: Page, phrase: NounPhrase, name: TokenMention): boolean {
  if (!isDescribed(headForm(page, phrase))) return false
  for (let i = phrase.from + 1; i < name.from; i++) if (HOLDERS.has(page.tokens.words[i]!.form)) return true
  return false
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

/** الزعيمان: the two people last named together (كير ومشار). */
function lastPair(page: Page, { from }: NounPhrase, head: string): Speaker | null {
  if (!/(ان|ين)$/.test(head)) return null
  for (let i = lastMentionIndex(page, from); i > 0; i--) {
    const second = page.mentions[i]!
    const first = page.mentions[i - 1]!
    if (second.to >= from || second.entity.type !== 'PER' || first.entity.type !== 'PER') continue
    if (second.from !== first.to + 1 || !page.isJoinedName(second.from)) continue
    return speaker([first.entity.id, second.entity.id], null, 'role', 0.7, 'the two last named together')
  }
  return null
}

const isJoined = (page: Page, token: number): boolean => {
  const mention = page.mentions[page.mentionAt[token]!]
  const { form } = page.tokens.words[token]!
  return form.startsWith('و') && mention !== undefined && mention.mention.span[0] > tokenSpan(page.tokens, token)[0]
}

/** True when a phrase without a name speaks all the same: a described source, a statement, a side, an office, a body. */
export function isSpeakingPhrase(page: Page, phrase: NounPhrase): boolean {
  const head = headForm(page, phrase)
  if (isDescribed(head) || STATEMENTS.has(head) || TOGETHER.has(head) || SIDES.has(head) || OFFICES.has(bare(head)))
    return true
  if (mentionsWithin(page, phrase).some((m) => m.entity.type !== 'LOC' && m.entity.type !== 'INSTRUMENT')) return true
  // a people (الأمريكيون): the state, when the text has it, else a described source
  return phrase.from === phrase.to && /(ون|ين)$/.test(head) && nationalityAt(page.tokens, phrase.from) !== null
}

/** بيان البيت الأبيض speaks for its body; a bare البيان for the speaker before. */
function statementSpeaker(
  page: Page,
  phrase: NounPhrase,
  inside: readonly TokenMention[],
  earlier: readonly Speaker[],
  span: Span,
  additions: Additions,
): Speaker | null {
  const body = inside.find((m) => m.entity.type !== 'LOC' && m.entity.type !== 'INSTRUMENT')
  if (body)
    return speaker([body.entity.id], body.mention.span, 'name', 0.9, `statement of ${quote(page, body.mention.span)}`)
  const issuer = issuerBehind(page, phrase)
  const issued = issuer && speakerOfPhrase(page, issuer, earlier, additions)
  if (issued) return { ...issued, certainty: issued.certainty * 0.95, notes: ['who put it out', ...issued.notes] }
  const last = earlier.findLast((s) => !isAgency(page, s)) ?? earlier.at(-1) ?? putOutBefore(page, phrase, additions)
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
    : described(page, phrase, inside, earlier, additions)
}

/** An agency passes statements on and puts none out. */
const isAgency = (page: Page, { ids }: Speaker): boolean =>
  ids.some(
    (id) =>
      /^(agency|media)$/.test(page.facts.get(id)?.kind ?? '') ||
      page.entities.get(id)?.name.ar.startsWith('وكالة') === true,
  )

/** The first name of the sentence that may act: the subject of a verb that is no cue (واختتم الملك … داعيا). */
export function subjectOfSentence(page: Page, token: number, context: SourceContext): Speaker | null {
  const found = firstActor(page, afterDateline(page, sentenceStart(page, token), token), token, context)
  return (
    found && { ...found, ...at(page, token), certainty: 0.7, notes: ['the subject of the sentence', ...found.notes] }
  )
}

/** Who acts first between two tokens. */
export function firstActor(page: Page, start: number, end: number, context: SourceContext): Speaker | null {
  const acting = firstActingPhrase(page, start, end)
  if (!acting) return null
  const earlier = acting.isNamed ? [] : context.spoken.map((s) => s.speaker)
  return speakerOfPhrase(page, acting.phrase, earlier, context.additions)
}

/** أصدرت الوزارة بلاغا … وأضاف البلاغ: who opens the sentence in which a statement was first spoken of. */
function putOutBefore(page: Page, phrase: NounPhrase, additions: Additions): Speaker | null {
  const noun = bare(headForm(page, phrase))
  for (let i = phrase.from - 1; i >= 0; i--) {
    if (bare(page.tokens.words[i]!.form).replace(/ا$/, '') !== noun) continue
    return subjectOfSentence(page, i, { spoken: [], enclosing: null, additions })
  }
  return null
}

const PUT_OUT = words('أصدرته أصدرتها أصدره أصدرها نشرته نشرتها نشره وزعته وزعه عممته أذاعته بثته')

/** بيان صادر عن الوزارة، بيان أصدرته الوزارة: who put a statement out, in the few words behind it. */
function issuerBehind(page: Page, { from }: NounPhrase): NounPhrase | null {
  const { tokens } = page
  for (let i = from + 1; i < Math.min(tokens.count - 1, from + 6); i++) {
    if (tokens.sentences[i] !== tokens.sentences[from]) return null
    const { form } = tokens.words[i]!
    const at = form === 'عن' && /^(صادر|صادره|الصادر|صدر|صدرت)$/.test(tokens.words[i - 1]!.form) ? i + 1 : -1
    const put = PUT_OUT.has(form) ? Math.max(i, page.timeEnd[i + 1]!) + 1 : at
    if (put > 0 && put < tokens.count) return nounPhraseAt(tokens, page, put, tokens.count)
  }
  return null
}

// nouns that the kind of a known body stands for: الوكالة is the Anadolu agency, named without وكالة
const KINDS: Record<string, string> = { وكاله: 'agency', وزاره: 'ministry' }

/** الوزارة، الصحيفة، الوكالة: the body with that head noun that was mentioned last. */
function bodyAgain(page: Page, phrase: NounPhrase, head: string): Speaker | null {
  if (!head.startsWith('ال')) return null
  const noun = bare(head)
  for (let i = lastMentionIndex(page, phrase.from); i >= 0; i--) {
    const { entity, from } = page.mentions[i]!
    if (entity.type === 'PER' || entity.type === 'LOC' || entity.type === 'INSTRUMENT') continue
    const kind = page.facts.get(entity.id)?.kind
    if (KINDS[noun] !== (kind ?? '') && bare(wordInFront(page, from)) !== noun && !firstWords(entity).has(noun))
      continue
    return speaker([entity.id], null, 'role', 0.85, `the ${noun} mentioned last: ${entity.name.ar}`)
  }
  return null
}

const firstWordCache = new WeakMap<Entity, ReadonlySet<string>>()

/** The bare first words of an entity's names: وزارة of وزارة الدفاع. */
function firstWords(entity: Entity): ReadonlySet<string> {
  const known = firstWordCache.get(entity)
  if (known) return known
  const found = new Set([entity.name.ar, ...entity.surfaces].map((name) => bare(foldText(name).split(' ')[0]!)))
  firstWordCache.set(entity, found)
  return found
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
    const key = mentionKey(id, span)
    if (page.mentionKeys.has(key) || additions.keys.has(key)) continue
    additions.keys.add(key)
    additions.mentions.push({
      id: `said-${additions.mentions.length + 1}`,
      entity: id,
      form: found.form,
      span,
      why: { rule, from: [id] },
    })
  }
}
