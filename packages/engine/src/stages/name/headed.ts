import { buildLexicon, type Core, type TokenTable } from '@isnad/text'
import { type HeadEntry, heads, institutionNouns } from '../../resources/entity/heads.ts'
import type { Candidate } from './candidate.ts'
import { knownNamesAt } from './known-names.ts'
import { nationalityAt } from './nationality.ts'
import { perToken } from './per-token.ts'
import { titleAt } from './title.ts'
import { isDefinite, isJoiner, isListedPlace, isNamePart, isNever, sameSentence } from './words.ts'

const headLexicon = buildLexicon(heads.flatMap((h) => h.nouns.map((n) => [n, h] as const)))
const institutionLexicon = buildLexicon(institutionNouns.split('/').map((n) => [n, n] as const))

const QUOTES = new Set(['"', '«', '»', '“', '”', '(', "'", '#'])

/** The nearest token before `token` that is no quotation mark. */
export function tokenBefore(tokens: TokenTable, token: number): number {
  let i = token - 1
  while (i >= 0 && QUOTES.has(tokens.words[i]!.form)) i--
  return i >= 0 && sameSentence(tokens, i, token) ? i : -1
}

/** The head nouns that a token is, behind any particle. */
export const headsAt = perToken((tokens: TokenTable, token: number): readonly HeadEntry[] => {
  if (token < 0 || token >= tokens.count) return NO_HEADS
  const matches = headLexicon.matchesAt(tokens, token)
  return matches.length === 0 ? NO_HEADS : matches.filter((m) => m.to === token).map((m) => m.value)
})

const NO_HEADS: readonly HeadEntry[] = []

const STRONG_PLACE = new Set(
  'مدينه بلده قريه محافظه ولايه معتمديه حي مقاطعه جزيره اقليم ناحيه بلدتي مدينتي محافظتي قريتي ضاحيه مديريه حيي مدن بلدات قري محافظات'.split(
    ' ',
  ),
)

const SURE_PLACE = new Set('مدينه بلده قريه محافظه ولايه معتمديه حي حيي بلدتي مدينتي محافظتي قريتي'.split(' '))
const PLURAL_PLACE = new Set('بلدتي مدينتي محافظتي قريتي حيي احياء مدن بلدات قري محافظات'.split(' '))

/** Bodies that ولاية (term of office) stands before. */
const POWERS = new Set('البرلمان الرييس الحكومه المجلس الرئيس اللجنه المحكمه'.split(' '))

function isUnknownPlace(tokens: TokenTable, token: number, sure: boolean): boolean {
  const word = tokens.words[token]
  if (!word || word.kind !== 'arabic' || isNever(word) || nationalityAt(tokens, token) !== null) return false
  if (DESCRIPTIONS.has(word.form) || headsAt(tokens, token).length > 0 || POWERS.has(word.form)) return false
  return (sure && isDefinite(word)) || isListedPlace(word) || (word.form.startsWith('و') && word.form.startsWith('وال'))
}

/** Names made by a head noun: places behind مدينة or بلدة, airports and crossings, parties and media behind their noun. */
export function headedNamesAt(tokens: TokenTable, token: number): Candidate[] {
  const found: Candidate[] = []
  for (const { to: at, core, value } of headLexicon.matchesAt(tokens, token)) {
    let next = at + 1
    if (next < tokens.count && QUOTES.has(tokens.words[next]!.form)) next++
    if (!sameSentence(tokens, token, next)) continue
    const known = knownNamesAt(tokens, next).filter((c) => c.start === 0 && (c.type === 'GPE' || c.type === 'LOC'))
    const place = known.reduce<Candidate | null>((best, c) => (!best || c.to > best.to ? c : best), null)
    if (value.type === 'LOC' && value.keep && place && next === at + 1) {
      let end = place.to
      while (
        sameSentence(tokens, end, end + 1) &&
        ['الدولي', 'العسكري', 'الجوي', 'المدني', 'الجويه'].includes(tokens.words[end + 1]!.form)
      )
        end++
      found.push(candidate(token, end, core.start, 'LOC', 'name.place-with-head', 44, place.of))
    } else if (value.type === 'LOC' && value.keep && readPerson(tokens, next) !== null) {
      found.push(candidate(token, readPerson(tokens, next)!, core.start, 'LOC', 'name.place-after-person', 44, null))
    } else if (value.type === 'LOC' && !value.keep && !place && STRONG_PLACE.has(core.text)) {
      let name = next
      for (let n = 0; n < 4 && isUnknownPlace(tokens, name, SURE_PLACE.has(core.text)); n++) {
        const start = n === 0 ? 0 : 1
        found.push(candidate(name, name, start, 'LOC', 'name.place-after-head', 25, null))
        name++
        if (
          !PLURAL_PLACE.has(core.text) ||
          !sameSentence(tokens, token, name) ||
          !tokens.words[name]!.form.startsWith('و')
        )
          break
      }
    } else if (value.type === 'GROUP' && value.keep && at === token && !place) {
      const end = readDefinitePhrase(tokens, next)
      if (end !== null) found.push(candidate(token, end, core.start, 'GROUP', 'name.group-with-head', 26, null))
    }
  }
  return found
}

/** The institution whose name begins at a token with its common noun (جامعة الملك خالد، لجنة الدفاع في مجلس الشيوخ). */
export function institutionsAt(tokens: TokenTable, token: number): Candidate[] {
  const found: Candidate[] = []
  for (const { to, core } of institutionLexicon.matchesAt(tokens, token)) {
    const definite = core.text.startsWith('ال')
    const end = readPerson(tokens, to + 1) ?? readDefinitePhrase(tokens, to + 1, definite)
    if (end === null) continue
    // an institution that only heads a name (وكالة أنباء الأناضول) leaves it to that name
    if (definite && end === to + 1 && !TELLING.has(tokens.words[end]!.form)) continue
    if (LOOSE.has(core.text) && hasSureName(tokens, token, end)) continue
    // what stands behind a body that is known by name is not its name (التيار الصدري الشيعي)
    if (knownNamesAt(tokens, token).some((c) => isBodyNamed(c) && c.start === core.start)) continue
    found.push(
      candidate(token, end, core.start, isBuilding(tokens, token, core) ? 'LOC' : 'ORG', 'name.institution', 22, null),
    )
    const within = readWithin(tokens, end)
    if (within !== null) found.push(candidate(token, within, core.start, 'ORG', 'name.institution-within', 22, null))
  }
  return found
}

const isBodyNamed = (c: Candidate): boolean =>
  c.strength === 'full' && (c.type === 'ORG' || c.type === 'GROUP') && !c.known?.kind.endsWith('-weak')

const BUILDINGS = new Set('مركز المركز اكاديميه الاكاديميه'.split(' '))
const BESIDE = new Set('امام خارج داخل قرب'.split(' '))

/** أمام المركز الثقافي، بمركز الأمير سلطان: a house and not a body. */
function isBuilding(tokens: TokenTable, token: number, core: Core): boolean {
  if (!BUILDINGS.has(core.text)) return false
  return core.particle === 'ب' || BESIDE.has(tokens.words[token - 1]?.form ?? '')
}

const TELLING = new Set(
  'العامه العليا الوطنيه الوطني الساميه الاعلي الدوليه العسكري السيادي الدستوريه المستقله'.split(' '),
)
const LOOSE = new Set(
  'منظمه وكاله شركه حزب مجموعه صحيفه اذاعه تلفزيون مجلس اداره رياسه هييات كتله تحالف مكتب'.split(' '),
)

function hasSureName(tokens: TokenTable, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    for (const c of knownNamesAt(tokens, i))
      if (c.strength === 'full' && c.type !== 'GPE' && c.type !== 'LOC' && c.to <= to) return true
  }
  return false
}

/** لجنة الدفاع + في مجلس الشيوخ: the body that it is part of belongs to the name. */
function readWithin(tokens: TokenTable, end: number): number | null {
  if (!sameSentence(tokens, end, end + 2) || tokens.words[end + 1]!.form !== 'في') return null
  const body = knownNamesAt(tokens, end + 2).find(
    (c) => c.type === 'ORG' && c.strength === 'full' && c.start === 0 && c.known?.kind === 'parliament',
  )
  return body?.to ?? null
}

const NOBLE = new Set('الملك الامير الاميره الشيخ الشهيد الامام السلطان القديس الرييس الشيخه الملكه الخليفه'.split(' '))
const ENDINGS = new Set(
  'الخيريه الدولي الدوليه الحضاري الثقافي الثقافيه الطبي الطبيه الجامعي الاجتماعي العالمي العالميه للعلوم الرياضي العام'.split(
    ' ',
  ),
)

/** جامعة الملك خالد، مؤسسة الملك خالد الخيرية: an institution named after a person. */
function readPerson(tokens: TokenTable, from: number): number | null {
  if (from + 1 >= tokens.count || !sameSentence(tokens, from - 1, from + 1) || !NOBLE.has(tokens.words[from]!.form))
    return null
  let end = from
  while (sameSentence(tokens, from, end + 1) && end - from < 6) {
    const word = tokens.words[end + 1]!
    if (!isNamePart(word) && !isJoiner(word)) break
    end++
  }
  if (end === from) return null
  while (sameSentence(tokens, from, end + 1) && ENDINGS.has(tokens.words[end + 1]!.form)) end++
  return end
}

/** Adjectives that say something about a body and are no part of its name. */
const DESCRIPTIONS = new Set(
  'الرسميه الرسمي الحكوميه المعروفه المواليه الموالي المدعومه المدعوم التابعه التابع المرتبطه المقربه المتخصصه المذكوره المذكور الحاليه الحالي السابق السابقه المحليه الجديده الجديد القادم القادمه المقبل المقبله الماضي الماضيه الاخير الاخيره المختلفه المعنيه المعني الراميه الحاكم الحاكمه اليوم امس الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت التي الذي الذين وقال الي ال'.split(
    ' ',
  ),
)
const ADJECTIVE_ENDING = /(ي|يه|العامه|العليا|العام|الاعلي|المستقله|الوطنيه|الساميه|المشتركه)$/

/** The last token of a run of definite nouns and adjectives that begins at `from`, or null. */
function readDefinitePhrase(tokens: TokenTable, from: number, afterDefinite = false): number | null {
  let end: number | null = null
  let i = from
  // one indefinite noun in construct (اتحاد شركات الزيوت)
  if (i + 1 < tokens.count && sameSentence(tokens, from - 1, i + 1) && !isDefinite(tokens.words[i]!)) {
    const word = tokens.words[i]!
    const place = knownNamesAt(tokens, i).find(
      (c) => c.start === 0 && (c.type === 'GPE' || c.type === 'LOC') && c.strength === 'full',
    )
    if (place) return afterDefinite ? null : place.to
    if (afterDefinite || word.kind !== 'arabic' || isNever(word) || !isDefinite(tokens.words[i + 1]!)) return null
    if (DESCRIPTIONS.has(tokens.words[i + 1]!.form)) return null
    i++
  }
  for (; i < tokens.count && sameSentence(tokens, from - 1, i) && i - from < 8; i++) {
    const word = tokens.words[i]!
    if (word.kind !== 'arabic' || DESCRIPTIONS.has(word.form)) break
    const previous = tokens.words[i - 1]!.form
    if (i === from && afterDefinite && !ADJECTIVE_ENDING.test(word.form)) break
    const title = titleAt(tokens, i)
    if (title && title.office.kind !== 'office' && i > from) break
    const definite = word.cores.some(
      (c) =>
        c.text.startsWith('ال') &&
        c.text.length > 3 &&
        (c.particle === '' || (c.particle === 'ل' && c.conjunction === '' && ADJECTIVE_ENDING.test(previous))),
    )
    if (!definite || (word.form.startsWith('و') && endsAtAnd(tokens, i))) break
    end = i
  }
  return end
}

/** A word behind و that begins something else: a nationality, a known name, a verb (والتزم، والتقى). */
function endsAtAnd(tokens: TokenTable, i: number): boolean {
  if (nationalityAt(tokens, i) || /^والت(ز|ق|ح|م|ف)/.test(tokens.words[i]!.form)) return true
  return knownNamesAt(tokens, i).some((c) => c.strength === 'full')
}

function candidate(
  from: number,
  to: number,
  start: number,
  type: Candidate['type'],
  rule: string,
  priority: number,
  of: string | null,
): Candidate {
  return {
    from,
    to,
    start,
    type,
    rule,
    strength: 'full',
    known: null,
    key: null,
    of,
    en: null,
    bodyCode: null,
    priority,
  }
}
