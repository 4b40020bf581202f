import type { Core, TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { knownNamesAt } from './known-names.ts'
import { taggerModel } from './tagger/model.ts'
import { tagArticle, type TaggedName } from './tagger/tag.ts'
import { internListed } from './words.ts'

/** The names that the trained tagger reads, brought to the convention of the lexicon reader (no particles in front). */
export function taggedNames(tokens: TokenTable, skip: (token: number) => boolean): Candidate[] {
  return tagArticle(tokens, skip, taggerModel())
    .map((name) => toCandidate(tokens, name))
    .filter((c): c is Candidate => c !== null)
}

function toCandidate(tokens: TokenTable, name: TaggedName): Candidate | null {
  let { to } = name
  while (to > name.from && tokens.words[to]!.kind === 'punctuation') to--
  const first = tokens.words[name.from]!
  if (first.kind === 'punctuation' || first.kind === 'number') return null
  return {
    from: name.from,
    to,
    start: readCore(tokens, name.from).start,
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

/** Which reading of a word is the name: the longest that a list knows; else و falls off, other particles stay. */
function readCore(tokens: TokenTable, token: number): Core {
  const word = tokens.words[token]!
  const listed = word.cores.find((core) => internListed(core.text) || knownNamesAt(tokens, token).some((c) => c.start === core.start))
  if (listed) return listed
  const bare = word.cores.find((core) => core.conjunction === 'و' && core.particle === '' && core.text.length > 2)
  const article = word.cores.find((core) => core.particle === 'ل' && core.text.startsWith('ال'))
  return article ?? bare ?? word.cores[0]!
}
