import type { Core, TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { headsAt } from './headed.ts'
import { knownNamesAt } from './known-names.ts'
import { nationalityAt } from './nationality.ts'
import { type TaggedName, tagArticle } from './tagger/tag.ts'
import { titleAt } from './title.ts'
import {
  isCommonForm,
  isCommonWord,
  isDefinite,
  isFamiliarForm,
  isJoiner,
  isNamePart,
  isNever,
  isOpenForm,
  isOpenJoiner,
  isPreposition,
  listedCores,
  sameSentence,
} from './words.ts'

/** The names that the trained tagger reads, brought to the convention of the lexicon reader (no particles in front). */
export function taggedNames(tokens: TokenTable, skip: (token: number) => boolean): Candidate[] {
  return tagArticle(tokens, skip)
    .flatMap((name) => cutAtAnd(tokens, name))
    .map((name) => toCandidate(tokens, name))
    .filter((c): c is Candidate => c !== null)
}

/** ترامب ومحمد بن زايد are two: a listed name behind و begins another person. */
function cutAtAnd(tokens: TokenTable, name: TaggedName): TaggedName[] {
  if (name.type !== 'PER') return [name]
  const parts: TaggedName[] = []
  let { from } = name
  for (let i = name.from + 1; i <= name.to; i++) {
    const word = tokens.words[i]!
    if (word.form[0] !== 'و' || isOpenJoiner(tokens.words[i - 1]!)) continue
    if (!word.cores.some((core) => core.start === 1 && (isFamiliarForm(core.text) || isOpenForm(core.text)))) continue
    parts.push({ ...name, from, to: i - 1 })
    from = i
  }
  return [...parts, { ...name, from }]
}

function toCandidate(tokens: TokenTable, name: TaggedName): Candidate | null {
  const [from, to] = name.type === 'PER' ? personExtent(tokens, name) : trimmed(tokens, name.from, name.to)
  const first = tokens.words[from]!
  if (first.kind === 'punctuation' || first.kind === 'number') return null
  if (from === to && !standsAlone(tokens, from, name.type)) return null
  if (name.type === 'ORG' && isDescription(tokens, from, to)) return null
  return {
    from,
    to,
    start: readCore(tokens, from).start,
    type: name.type,
    rule: `name.tagger-${name.type.toLowerCase()}`,
    strength: 'full',
    known: null,
    key: null,
    of: null,
    en: null,
    bodyCode: null,
    priority: 5,
  }
}

/** Names of people have no more words on one side of what the tagger read: longer runs are lists. */
const MAX_ADDED = 6

/** A person's name takes in listed names on both sides and leaves out words of prose at its edges. */
function personExtent(tokens: TokenTable, { from: first, to: last }: TaggedName): [from: number, to: number] {
  let from = first
  let to = last
  const startsName = (i: number): boolean =>
    sameSentence(tokens, i, i + 1) && isNamePart(tokens.words[i]!) && !isPreposition(tokens, i) && !titleAt(tokens, i)
  while (from < to && isCommonWord(tokens.words[from]!) && !isJoiner(tokens.words[from]!)) from++
  while (to > from && isCommonWord(tokens.words[to]!) && !isOpenJoiner(tokens.words[to - 1]!)) to--
  // behind و another name begins
  if (from === first && readCore(tokens, from).start === 0)
    while (from > 0 && first - from < MAX_ADDED && startsName(from - 1)) from--
  if (to === last)
    while (to - last < MAX_ADDED && sameSentence(tokens, to, to + 1) && continuesName(tokens, from, to + 1)) to++
  // an unknown word between a listed name and a title is the surname (كريستيان كوشن كبير الرؤساء)
  if (from === to && sameSentence(tokens, to, to + 2) && isUnknownWord(tokens, to + 1) && titleAt(tokens, to + 2)) to++
  return trimmed(tokens, from, to)
}

function isUnknownWord(tokens: TokenTable, token: number): boolean {
  const word = tokens.words[token]!
  return word.kind === 'arabic' && !isDefinite(word) && !isCommonWord(word) && titleAt(tokens, token) === null
}

function trimmed(tokens: TokenTable, first: number, last: number): [from: number, to: number] {
  let from = first
  let to = last
  const loose = (i: number): boolean => {
    const word = tokens.words[i]!
    return word.kind === 'punctuation' || isNever(word) || isOpenJoiner(word) || isPreposition(tokens, i)
  }
  while (to > from && loose(to)) to--
  while (from < to && (isNever(tokens.words[from]!) || isPreposition(tokens, from))) from++
  return [from, to]
}

/** منظمة إرهابية، جامعة سعودية: a common noun with an indefinite adjective names nothing. */
function isDescription(tokens: TokenTable, from: number, to: number): boolean {
  const last = tokens.words[to]!
  const first = tokens.words[from]!.cores.some((core) => HEAD_FORMS.has(core.text))
  return (
    first && to - from <= 2 && !isDefinite(last) && /(يه|يا|ي)$/.test(last.form) && !listedCores(last).includes(true)
  )
}

/** Names of Latin letters, as acronyms are spelt out: one alone is a piece of an acronym. */
const LETTER_NAMES = new Set(
  'اي بي سي دي اف جي ايه اتش اس ان ام او كيو ار تي يو في اكس واي زد كيه كي ال ات اند سو اف اوف وا'.split(' '),
)

/** One word is a name only when a list has it (people), or when it is no common noun or nationality (the others). */
function standsAlone(tokens: TokenTable, token: number, type: TaggedName['type']): boolean {
  const word = tokens.words[token]!
  if (
    isCommonWord(word) ||
    isPreposition(tokens, token) ||
    nationalityAt(tokens, token) ||
    headsAt(tokens, token).length > 0
  )
    return false
  if (LETTER_NAMES.has(word.form)) return false
  if (type !== 'PER' && !listedCores(word).includes(true)) {
    // a future verb, an indefinite adjective
    if (word.cores.some((core) => isCommonForm(core.text))) return false
    if (/^س[تني].{3,}/.test(word.form) || (!isDefinite(word) && /(يه|تان|تين|ون)$/.test(word.form))) return false
  }
  if (type === 'PER') return listedCores(word).includes(true)
  const bare = word.form.startsWith('ال') ? word.form.slice(2) : word.form
  return !HEAD_FORMS.has(bare)
}

/** Head nouns with the article stand for something named before: المدينة، البلدة. */
const HEAD_FORMS = new Set(
  'مدينه بلده قريه محافظه منطقه ولايه عاصمه شركه حزب منظمه جامعه هييه لجنه مجلس مركز موسسه حركه جماعه تنظيم صحيفه وكاله قناه موقع مطار'.split(
    ' ',
  ),
)

/** The next word belongs to the name: a listed name, or a nisba (أبو خليل السوداني). */
function continuesName(tokens: TokenTable, from: number, next: number): boolean {
  const word = tokens.words[next]!
  if (word.kind !== 'arabic' || isNever(word)) return false
  if (isPreposition(tokens, next) && !isOpenJoiner(tokens.words[next - 1]!)) return false
  if (isOpenJoiner(tokens.words[next - 1]!)) return true
  if (isNamePart(word) && !titleAt(tokens, next)) return true
  const kunya = ['ابو', 'ابي', 'ابا'].includes(tokens.words[from]!.form)
  if (kunya && next - from === 2 && isDefinite(word) && word.form.endsWith('ي')) return true
  if (isCommonWord(word) || knownNamesAt(tokens, next - 1).some((c) => c.type === 'PER' && c.to === next - 1))
    return false
  return isDefinite(word) && word.form.endsWith('ي') && nationalityAt(tokens, next) === null && !titleAt(tokens, next)
}

/** Which reading of a word is the name: the longest that a list knows; else و falls off, other particles stay. */
function readCore(tokens: TokenTable, token: number): Core {
  const word = tokens.words[token]!
  const listed = word.cores.find(
    (core, i) => listedCores(word)[i] || knownNamesAt(tokens, token).some((c) => c.start === core.start),
  )
  if (listed) return listed
  const bare = word.cores.find((core) => core.conjunction === 'و' && core.particle === '' && core.text.length > 2)
  const article = word.cores.find((core) => core.particle === 'ل' && core.text.startsWith('ال'))
  return article ?? bare ?? word.cores[0]!
}
