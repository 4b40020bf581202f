import type { Core, TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { bodyCode, knownNamesAt } from './known-names.ts'
import { nationalityAt } from './nationality.ts'
import { type TitleMatch, titleAt } from './title.ts'
import { isDefinite, isJoiner, isNamePart, isNever, isOpenJoiner, isPreposition, sameSentence } from './words.ts'

/** A phrase of office, rank or honour with its complement (وزير الخارجية الروسي), and the name it stands before. */
export interface RoleReading {
  readonly from: number
  readonly to: number
  /** Units of the first token in front of the phrase. */
  readonly start: number
  readonly title: TitleMatch
  /** State or body of the first nationality or name in the complement, and the tokens of that name. */
  readonly iso: string | null
  readonly body: readonly [from: number, to: number] | null
  readonly name: Candidate | null
}

const MAX_COMPLEMENT = 12
const MAX_NAME = 7
const LINKS = new Set(['في', 'لدي', 'الي', 'باسم', 'لشؤون', 'شؤون', 'علي', 'بالانابه', 'المنتهيه', 'ولايته'])
const CONSTRUCT = new Set(
  'هييه مجلس وزاره حكومه جهاز لجنه قوات جمهوريه اداره بعثه مكتب حركه حزب جيش شرطه تنظيم دوله مركز جامعه مؤسسه شركه منظمه رييس وزراء فرع عام حزب جبهه كتله اركان غرفه ملف'.split(
    ' ',
  ),
)

/** Words that look definite and belong to no role: relatives, days, prepositions. */
const ENDS_COMPLEMENT = new Set(
  'الذي التي الذين اللذان اللذين اللتين اليوم الان اليه اليها اليهم الفايز الفائز الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت'.split(
    ' ',
  ),
)

/** A mark that may stand between a role and the name (الوزير الروسي، سيرغي لافروف). */
function isSoftMark(form: string): boolean {
  return form === '،' || form === ',' || form === '"' || form === '«' || form === '-' || form === '#'
}

/** The personal name that begins at a token: one of the who's-who, else a run of words that stand in names. */
export function personNameAt(tokens: TokenTable, token: number, afterTitle: boolean): Candidate | null {
  if (token >= tokens.count) return null
  let best: Candidate | null = null
  for (const c of knownNamesAt(tokens, token))
    if (c.type === 'PER' && c.start === 0 && (!best || c.to > best.to)) best = c
  const run = readRun(tokens, token, afterTitle)
  if (best && (run === null || run <= best.to)) return extendLineage(tokens, best)
  if (best && best.strength === 'full') return extendLineage(tokens, best)
  if (run === null) return best
  return {
    from: token,
    to: run,
    start: 0,
    type: 'PER',
    rule: afterTitle ? 'name.person-after-title' : 'name.person-run',
    strength: 'full',
    known: null,
    key: null,
    of: null,
    en: null,
    bodyCode: null,
    priority: 30,
  }
}

/** محمد بن سلمان + بن عبدالعزيز، آل سعود: the lineage belongs to the name. */
function extendLineage(tokens: TokenTable, name: Candidate): Candidate {
  let to = name.to
  while (to - name.to < MAX_COMPLEMENT && sameSentence(tokens, to, to + 2)) {
    const form = tokens.words[to + 1]!.form
    if (form !== 'بن' && form !== 'ال' && form !== 'ابن') break
    to += 2
  }
  return to === name.to ? name : { ...name, to }
}

function readRun(tokens: TokenTable, token: number, afterTitle: boolean): number | null {
  const first = tokens.words[token]!
  if (first.kind !== 'arabic' || isNever(first) || isPreposition(tokens, token)) return null
  const opens = isOpenJoiner(first)
  if (!opens && !isNamePart(first)) return null
  if (isDefinite(first) && !afterTitle) return null
  let to = token
  for (let i = token + 1; i < tokens.count && i - token < MAX_NAME; i++) {
    if (!sameSentence(tokens, token, i)) break
    const word = tokens.words[i]!
    if (word.form === '#' || word.form === '-') {
      if (tokens.spaced[i] && word.form === '-') break
      continue
    }
    if (word.kind !== 'arabic' || isNever(word)) break
    const bound = isOpenJoiner(tokens.words[i - 1]!)
    if (!bound && isPreposition(tokens, i)) break
    const nisba = isDefinite(word) && word.form.endsWith('ي') && nationalityAt(tokens, i) === null
    if (!bound && !isNamePart(word) && !isJoiner(word) && !nisba) break
    if (!bound && titleAt(tokens, i) !== null && !isNamePart(word)) break
    to = i
  }
  if (isOpenJoiner(tokens.words[to]!) && to === token) return null
  if (to === token && !afterTitle) return null
  return to
}

/** Reads a role at a token, its complement and the name behind it; null when no title stands there. */
export function roleAt(tokens: TokenTable, token: number): RoleReading | null {
  const title = titleAt(tokens, token)
  if (!title) return null
  let j = title.to + 1
  let iso: string | null = null
  let body: readonly [number, number] | null = null
  const limit = title.office.kind === 'honour' ? j : Math.min(tokens.count, j + MAX_COMPLEMENT)
  while (j < limit && sameSentence(tokens, token, j)) {
    if (personStarts(tokens, j)) break
    const nationality = nationalityAt(tokens, j)
    if (nationality && (nationality.definite || nationality.from > token) && nationality.core.conjunction === '') {
      if (!iso && nationality.iso !== 'O:INT') iso = nationality.iso
      j = nationality.to + 1
      continue
    }
    const known = longest(knownNamesAt(tokens, j).filter((c) => c.type !== 'PER' && c.strength !== 'defined'))
    if (known && known.type !== 'INSTRUMENT') {
      if (!iso && known.of) iso = known.of
      if (!iso && known.known?.kind === 'international') iso = bodyCode(known.known)
      body ??= [known.from, known.to]
      j = known.to + 1
      continue
    }
    const word = tokens.words[j]!
    const definite = !ENDS_COMPLEMENT.has(word.form) && word.cores.some(isDefiniteComplement)
    const next = tokens.words[j + 1]
    const linked =
      LINKS.has(word.form) &&
      next !== undefined &&
      (isDefinite(next) || CONSTRUCT.has(next.form) || knownNamesAt(tokens, j + 1).length > 0)
    const conjoined =
      word.form.startsWith('وال') && isDefinite(tokens.words[j - 1]!) && title.office.code !== 'president'
    if (!definite && !linked && !CONSTRUCT.has(word.form) && !conjoined) break
    if (definite && isNamePart(word) && next && (isNamePart(next) || isJoiner(next)) && !word.form.endsWith('يه')) break
    j++
  }
  const end = j - 1
  let at = j
  if (at < tokens.count && sameSentence(tokens, token, at) && isSoftMark(tokens.words[at]!.form)) at++
  for (let k = 0; k < 2; k++) {
    const honour = sameSentence(tokens, token, at) ? titleAt(tokens, at) : null
    if (!honour || honour.office.kind === 'office' || honour.core.start > 0) break
    at = honour.to + 1
    if (tokens.words[at]?.form === '.' || tokens.words[at]?.form === '/') at++
  }
  const name = sameSentence(tokens, token, at) ? personNameAt(tokens, at, true) : null
  return { from: token, to: end, start: title.core.start, title, iso, body, name }
}

/** A definite noun or adjective, alone or behind ل (للشؤون الخارجية). */
function isDefiniteComplement(core: Core): boolean {
  return (
    core.conjunction === '' &&
    (core.particle === '' || core.particle === 'ل') &&
    core.text.startsWith('ال') &&
    core.text.length > 3
  )
}

function personStarts(tokens: TokenTable, token: number): boolean {
  return knownNamesAt(tokens, token).some((c) => c.type === 'PER' && c.start === 0)
}

function longest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const c of candidates) if (!best || c.to > best.to) best = c
  return best
}
