import type { Core, TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { knownNamesAt } from './known-names.ts'
import { nationalityAt } from './nationality.ts'
import { taggerModel } from './tagger/model.ts'
import { type TaggedName, tagArticle } from './tagger/tag.ts'
import { titleAt } from './title.ts'
import { internListed, isDefinite, isNamePart, isNever, isOpenJoiner, sameSentence } from './words.ts'

/** The names that the trained tagger reads, brought to the convention of the lexicon reader (no particles in front). */
export function taggedNames(tokens: TokenTable, skip: (token: number) => boolean): Candidate[] {
  return tagArticle(tokens, skip, taggerModel())
    .map((name) => toCandidate(tokens, name))
    .filter((c): c is Candidate => c !== null)
}

function toCandidate(tokens: TokenTable, name: TaggedName): Candidate | null {
  let { from, to } = name
  if (name.type === 'PER') {
    while (
      from > 0 &&
      sameSentence(tokens, from - 1, from) &&
      isNamePart(tokens.words[from - 1]!) &&
      !titleAt(tokens, from - 1)
    )
      from--
    while (sameSentence(tokens, to, to + 1) && continuesName(tokens, from, to + 1)) to++
  }
  while (
    to > from &&
    (tokens.words[to]!.kind === 'punctuation' || isNever(tokens.words[to]!) || isOpenJoiner(tokens.words[to]!))
  )
    to--
  while (from < to && isNever(tokens.words[from]!)) from++
  const alone = tokens.words[from]!
  if (
    from === to &&
    (isNever(alone) ||
      nationalityAt(tokens, from) ||
      (name.type === 'PER' && !alone.cores.some((c) => internListed(c.text))))
  )
    return null
  const first = tokens.words[from]!
  if (first.kind === 'punctuation' || first.kind === 'number') return null
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

/** The next word belongs to the name: a listed name, or a nisba (أبو خليل السوداني). */
function continuesName(tokens: TokenTable, from: number, next: number): boolean {
  const word = tokens.words[next]!
  if (word.kind !== 'arabic' || isNever(word)) return false
  if (isOpenJoiner(tokens.words[next - 1]!)) return true
  if (isNamePart(word) && !titleAt(tokens, next)) return true
  const kunya = ['ابو', 'ابي', 'ابا'].includes(tokens.words[from]!.form)
  return (
    isDefinite(word) &&
    word.form.endsWith('ي') &&
    (kunya || nationalityAt(tokens, next) === null) &&
    !titleAt(tokens, next)
  )
}

/** Which reading of a word is the name: the longest that a list knows; else و falls off, other particles stay. */
function readCore(tokens: TokenTable, token: number): Core {
  const word = tokens.words[token]!
  const listed = word.cores.find(
    (core) => internListed(core.text) || knownNamesAt(tokens, token).some((c) => c.start === core.start),
  )
  if (listed) return listed
  const bare = word.cores.find((core) => core.conjunction === 'و' && core.particle === '' && core.text.length > 2)
  const article = word.cores.find((core) => core.particle === 'ل' && core.text.startsWith('ال'))
  return article ?? bare ?? word.cores[0]!
}
