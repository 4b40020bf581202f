import { type Core, type TokenTable, tokenSpan, type Word, wordFeature } from '@isnad/text'
import { bodiesAt } from './body.ts'
import { type Candidate, keepLongest } from './candidate.ts'
import { keyOfWords } from './group.ts'
import { headedNamesAt, headsAt, institutionsAt, tokenBefore } from './headed.ts'
import { instrumentsAt } from './instrument.ts'
import { knownEntries, knownNamesAt } from './known-names.ts'
import { personNameAt, type RoleReading, roleAt } from './person.ts'
import { quotedNames } from './quoted.ts'
import { taggedNames } from './tagged-names.ts'
import { isDefinite, sameSentence } from './words.ts'

const englishOfState = new Map(knownEntries.filter((k) => k.kind === 'state').map((k) => [k.of!, k.en]))

/** The English name of a state code, or null. */
function englishState(iso: string): string | null {
  return englishOfState.get(iso) ?? null
}

export interface Found {
  readonly names: readonly Candidate[]
  readonly roles: readonly RoleReading[]
}

/**
 * Reads every name and role of an article, name by name without overlap. `skip` says which tokens to leave out;
 * `useTagger` false leaves the lexicon reader alone, for ablation.
 */
export function findNames(tokens: TokenTable, skip: (token: number) => boolean, useTagger = true): Found {
  const tagged = useTagger ? taggedNames(tokens, skip) : []
  const candidates: Candidate[] = quotedNames(tokens, skip)
  const roles: RoleReading[] = []
  let roleEnd = -1
  for (let i = 0; i < tokens.count; i++) {
    if (skip(i) || tokens.words[i]!.kind === 'punctuation') continue
    for (const c of knownNamesAt(tokens, i))
      if (isAllowed(tokens, c, tagged)) candidates.push(asNewspaper(tokens, asBuilding(tokens, c)))
    for (const c of forcesAt(tokens, i)) candidates.push(c)
    for (const c of bodiesAt(tokens, i, englishState)) candidates.push(c)
    for (const c of headedNamesAt(tokens, i)) candidates.push(c)
    for (const c of institutionsAt(tokens, i)) candidates.push(c)
    for (const c of instrumentsAt(tokens, i)) candidates.push(c)
    if (i > roleEnd || roles.at(-1)?.title.office.kind !== 'office') {
      const role = roleAt(tokens, i)
      if (role) {
        roles.push(role)
        roleEnd = role.title.to
        if (role.name) candidates.push(role.name)
      }
    }
  }
  addCoordinatedNames(tokens, roles, candidates)
  addTagged(tokens, tagged, candidates)
  const kept = keepLongest(outsideTitles(candidates, roles), tokens.count)
  const names = dropUndefined(tokens, kept)
  const bare = bareHeads(tokens, names, skip)
  return { names: bare.length === 0 ? names : [...names, ...bare].sort((a, b) => a.from - b.from), roles }
}

/** The tagger's names, where no lexicon reading that is sure stands against them. */
function addTagged(tokens: TokenTable, tagged: readonly Candidate[], candidates: Candidate[]): void {
  const sure = new Int8Array(tokens.count)
  for (const c of candidates) {
    if (c.priority < 30) continue
    for (let i = c.from; i <= c.to; i++) sure[i] = c.type === 'PER' ? Math.max(1, sure[i]!) : 2
  }
  const known = Map.groupBy(
    candidates.filter((c) => c.type === 'PER' && c.known !== null),
    (c) => c.from,
  )
  for (const c of tagged) {
    let against = (c.from === c.to && isAdjective(tokens, c)) || isTwoPeople(c, known)
    for (let i = c.from; i <= c.to; i++) if (sure[i] === 2 || (sure[i] === 1 && c.type !== 'PER')) against = true
    if (!against) candidates.push(c)
  }
}

/** وشكر إردوغان بوتين: two people of the who's-who side by side, a subject and an object, are no one name. */
function isTwoPeople(c: Candidate, known: ReadonlyMap<number, readonly Candidate[]>): boolean {
  const firsts = known.get(c.from)?.filter((first) => first.to < c.to) ?? []
  return firsts.some((first) =>
    known.get(first.to + 1)?.some((second) => second.to === c.to && second.known!.key !== first.known!.key),
  )
}

/** "الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان": the second name has the office of the first. */
function addCoordinatedNames(tokens: TokenTable, roles: readonly RoleReading[], candidates: Candidate[]): void {
  for (const role of roles) {
    if (!role.name) continue
    const after = role.name.to + 1
    if (!sameSentence(tokens, role.name.to, after)) continue
    const name = personNameAt(tokens, after, false)
    if (name && name.known === null) candidates.push(name)
  }
}

const PLACE_CUE_KINDS = new Set(['LOC', 'GPE'])

/** في البيت الأبيض: the seat of a presidency as a place is a place. */
function asBuilding(tokens: TokenTable, c: Candidate): Candidate {
  if (c.known?.kind !== 'presidency') return c
  const particle = tokens.words[c.from]!.cores.find((core) => core.start === c.start)?.particle
  const before = tokens.words[c.from - 1]?.form
  const inside = particle === 'ب' || before === 'في' || before === 'داخل' || before === 'امام'
  return inside ? { ...c, type: 'LOC', key: `PLACE:${c.known.key}` } : c
}

const QUOTE_MARKS = new Set(['"', '«', '“', '(', '»', '”', ')'])

/** The name stands alone between brackets or quotation marks: (واس)، «عكاظ». */
function isEnclosed(tokens: TokenTable, c: Candidate): boolean {
  return (
    c.start === 0 &&
    QUOTE_MARKS.has(tokens.words[c.from - 1]?.form ?? '') &&
    QUOTE_MARKS.has(tokens.words[c.to + 1]?.form ?? '')
  )
}

const ABOVE_PLACES = 60

/** صحيفة الرياض، «الشرق الأوسط»: behind a noun for media, or in quotation marks, a place's name is the newspaper's. */
function asNewspaper(tokens: TokenTable, c: Candidate): Candidate {
  if (c.strength !== 'cue' || c.known?.kind !== 'media') return c
  const quoted = isEnclosed(tokens, c) && tokens.words[c.from - 1]!.form !== '('
  const cued = headsAt(tokens, tokenBefore(tokens, c.from)).some((h) => h.type === 'ORG')
  return quoted || cued ? { ...c, priority: ABOVE_PLACES } : c
}

/** A form that is also a common word counts only behind a noun that says what it is. */
function isAllowed(tokens: TokenTable, c: Candidate, tagged: readonly Candidate[]): boolean {
  if (c.known?.kind === 'state' && c.from === c.to && isAdjective(tokens, c)) return false
  if (c.strength === 'defined' && c.type === 'LOC' && isDescribed(tokens, c.to)) return false
  if (c.known?.key === AL_QAEDA && c.from === c.to) return isAlQaeda(tokens, c)
  if (c.known?.kind.endsWith('-weak')) return true
  if (c.strength !== 'cue') return true
  const before = tokenBefore(tokens, c.from)
  if (c.start > 0 && tokens.words[c.from]!.cores.find((core) => core.start === c.start)?.particle !== 'ب') return false
  const place = PLACE_CUE_KINDS.has(c.type)
  if (tagged.some((t) => t.from === c.from && t.to === c.to && (t.type === 'LOC') === place && t.type !== 'PER'))
    return true
  const cued = headsAt(tokens, before).some((h) => (place ? h.type === 'LOC' : h.type === 'ORG' || h.type === 'GROUP'))
  if (cued) return true
  if (!place && c.known && ['media', 'agency'].includes(c.known.kind) && isEnclosed(tokens, c)) return true
  const word = tokens.words[before]?.form
  return !place && (word === 'الانباء' || word === 'انباء')
}

const AL_QAEDA = 'Q34490'

/** القطاع الخاص: a bare noun with an adjective of its own is no short name. */
function isDescribed(tokens: TokenTable, token: number): boolean {
  return sameSentence(tokens, token, token + 1) && isDefinite(tokens.words[token + 1]!)
}

const TANWIN = '\u064b'

/** As written, the word ends in the accusative of an indefinite noun (سورياً، مدنيًا). */
function hasTanwin(tokens: TokenTable, token: number): boolean {
  const [start, end] = tokenSpan(tokens, token)
  return tokens.source.slice(Math.max(start, end - 2), end).includes(TANWIN)
}

/** عائلة سورية، 20 جنديا روسيا، سورياً: written like the state, the adjective follows an indefinite noun. */
function isAdjective(tokens: TokenTable, c: Candidate): boolean {
  const { form } = tokens.words[c.from]!
  if (form.endsWith('يا') && hasTanwin(tokens, c.from)) return true
  const before = tokens.words[c.from - 1]?.form
  if (!before || !sameSentence(tokens, c.from - 1, c.from)) return false
  if (form.endsWith('يا') && before.endsWith('ا') && !before.startsWith('ال') && before.length > 3)
    return hasTanwin(tokens, c.from - 1) || tokens.words[c.from - 2]?.kind === 'number'
  if (form !== 'سوريه') return false
  return (
    (before.endsWith('ه') || before.endsWith('ات') || before === 'قوي' || before === 'مصادر') &&
    !before.startsWith('ال') &&
    before.length > 3
  )
}

/** القاعدة is also "the base": the group when تنظيم or the like stands before it, or no base is spoken of. */
function isAlQaeda(tokens: TokenTable, c: Candidate): boolean {
  const before = tokens.words[c.from - 1]?.form ?? ''
  if (/تنظيم|زعيم|مسلحي|عناصر|جماعه|شبكه|قيادي|فرع/.test(before)) return true
  return !tokens.words.some((word) => /^[وفبلك]?(قاعده|معسكر|القواعد)$/.test(word.form))
}

const FORCE_NOUNS = new Set(['قوات', 'ميليشيا', 'مليشيا', 'شرطه', 'حكومه'])

const forceCore = wordFeature(
  (word: Word): Core | null => word.cores.find((core) => FORCE_NOUNS.has(core.text)) ?? null,
)

/** قوات حفتر، شرطة حماس، قوات الحلف: the armed hand of somebody who is named behind the noun. */
function forcesAt(tokens: TokenTable, token: number): Candidate[] {
  const core = forceCore(tokens.words[token]!)
  if (!core || !sameSentence(tokens, token, token + 1)) return []
  const owner = knownNamesAt(tokens, token + 1).find(
    (c) =>
      c.start === 0 &&
      (c.type === 'PER' || c.type === 'GROUP' || (c.type === 'ORG' && c.known?.kind.startsWith('alliance'))),
  )
  if (!owner || (owner.type === 'PER' && owner.from !== owner.to)) return []
  if (owner.type === 'GROUP' && core.text !== 'شرطه' && core.text !== 'حكومه') return []
  const type = owner.type === 'ORG' || core.text === 'حكومه' || core.text === 'شرطه' ? 'ORG' : 'GROUP'
  return [
    {
      ...owner,
      from: token,
      start: core.start,
      type,
      rule: 'name.forces-of',
      strength: 'full',
      known: null,
      key: `FORCES:${core.text}:${owner.known!.key}`,
      en: null,
      priority: 42,
    },
  ]
}

/** رئيس مجلس الوزراء is one office: the body inside the phrase is not named by itself. */
function outsideTitles(candidates: readonly Candidate[], roles: readonly RoleReading[]): Candidate[] {
  const titles = new Map<number, number>()
  for (const role of roles) for (let i = role.title.from; i <= role.title.to; i++) titles.set(i, role.title.to)
  return candidates.filter((c) => c.known !== null || c.type === 'PER' || (titles.get(c.from) ?? -1) < c.to)
}

/** Nouns of bodies that stand, bare and definite, for the body of that noun named before. */
const BARE_HEADS = new Set(
  'المركز المفوضيه الهييه المنظمه الجمعيه الموسسه العماده الاتحاد النقابه الرابطه البعثه الصندوق الائتلاف الحركه الاتحادات'.split(
    ' ',
  ),
)

const bareHead = wordFeature((word: Word): Core | null => word.cores.find((core) => BARE_HEADS.has(core.text)) ?? null)

/** المركز alone, once مركز الملك سلمان is named: the body whose name begins with that noun, when the article has one. */
function bareHeads(tokens: TokenTable, kept: readonly Candidate[], skip: (token: number) => boolean): Candidate[] {
  const owners = new Map<string, Candidate[]>()
  const taken = new Uint8Array(tokens.count)
  for (const c of kept) {
    taken.fill(1, c.from, c.to + 1)
    if (c.type === 'PER' || c.type === 'LOC' || c.type === 'GPE' || c.to === c.from) continue
    const head = tokens.words[c.from]!.cores.find((core) => core.start === c.start)?.text
    if (!head) continue
    const bare = head.startsWith('ال') ? head : `ال${head}`
    if (BARE_HEADS.has(bare)) owners.set(bare, [...(owners.get(bare) ?? []), c])
  }
  if (owners.size === 0) return []
  const found: Candidate[] = []
  for (let i = 0; i < tokens.count; i++) {
    const core = taken[i] || skip(i) ? null : bareHead(tokens.words[i]!)
    const named = core ? owners.get(core.text) : undefined
    if (!core || !named || isDescribed(tokens, i)) continue
    const owner = named.findLast((c) => c.from < i)
    if (!owner) continue
    found.push({
      ...owner,
      from: i,
      to: i,
      start: core.start,
      rule: 'name.bare-head',
      strength: 'short',
      key: owner.key ?? keyOfWords(tokens, owner),
    })
  }
  return found
}

/** Bare short forms (الجيش، الحلف) stay only when a longer name of the same thing stands in the article. */
function dropUndefined(tokens: TokenTable, kept: readonly Candidate[]): Candidate[] {
  const keys = new Set(kept.filter((c) => c.strength === 'full').map((c) => c.key))
  const bodies = new Set([...keys].filter((k) => k?.startsWith('BODY:')).map((k) => k!.split(':')[1]))
  const syrian = kept.some((c) => c.of === 'SY')
  return kept.filter((c) => {
    if (c.key?.startsWith('BODY:regime') && c.from === c.to) {
      const next = tokens.words[c.to + 1]
      return syrian && !(next && isDefinite(next))
    }
    if (c.strength !== 'defined') return true
    if (c.key) return keys.has(c.key)
    return c.bodyCode !== null && (bodies.has(c.bodyCode) || c.bodyCode === 'opposition')
  })
}
