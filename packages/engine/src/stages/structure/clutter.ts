import { buildLexicon, type LexiconMatch, type TokenTable } from '@isnad/text'
import { claim, type Draft, isFree } from './draft.ts'
import { type ClutterEntry, clutter } from './resources/clutter.ts'
import { isProse, isTitleLike, type Segment } from './segment.ts'

const lexicon = buildLexicon(clutter.flatMap((entry) => entry.phrases.map((phrase) => [phrase, entry] as const)))

const LABEL_MARKS = new Set([':', '/', '-', '–', '—', '|', '(', '»', '«', '>', '؛'])
const BAR_MARKS = new Set(['|', '•', '·', '/', '-', '–', ':', '،'])
const MOST_TAIL_WORDS = 20
const MOST_LINK_WORDS = 22

/** Claims what the clutter lexicon knows: whole lines, labelled lines, tails of lines, and the lists under headings. */
export function markClutter(draft: Draft): void {
  const { tokens, segments } = draft
  segments.forEach((segment, index) => {
    const entry = matchSegment(tokens, segment)
    if (entry) {
      claim(draft, segment.from, segment.to, 'boilerplate', `structure.clutter.${entry.id}`)
      if (entry.after === 'links') claimLinks(draft, index + 1, entry)
      if (entry.after === 'nothing') claimRest(draft, index + 1, entry)
    } else if (isBar(tokens, segment)) {
      claim(draft, segment.from, segment.to, 'boilerplate', 'structure.clutter.bar')
    } else markInside(draft, segment)
  })
}

/** The entry that makes the whole segment clutter, if there is one. */
function matchSegment(tokens: TokenTable, { from, to, words }: Segment): ClutterEntry | null {
  let first = from
  while (first < to && !hasLetters(tokens, first)) first++
  let last = to
  while (last > first && !hasLetters(tokens, last)) last--
  let found: ClutterEntry | null = null
  for (const match of lexicon.matchesAt(tokens, first)) {
    if (match.core.start !== 0 || match.to > last) continue
    const { at, most } = match.value
    if (most !== undefined && words > most) continue
    if (at === 'whole' && match.to === last) return match.value
    if (at === 'start' || (at === 'label' && endsLabel(tokens, match, to))) found = match.value
  }
  return found
}

/**
 * "طباعة | أرسل لصديق | أضف تعليقا", "شارك: فيسبوك تويتر واتساب": phrases that are each clutter as a whole, two with a
 * mark between them or three in a row.
 */
function isBar(tokens: TokenTable, { from, to }: Segment): boolean {
  let parts = 0
  let marks = 0
  for (let i = from; i <= to; i++) {
    if (BAR_MARKS.has(tokens.words[i]!.form)) {
      if (parts > 0) marks++
      continue
    }
    const phrase = lexicon
      .matchesAt(tokens, i)
      .findLast((m) => m.core.start === 0 && m.value.at === 'whole' && m.to <= to)
    if (!phrase) return false
    parts++
    i = phrase.to
  }
  return parts >= (marks > 0 ? 2 : 3)
}

/** Labels and tails that begin with a sentence inside the segment. */
function markInside(draft: Draft, segment: Segment): void {
  const { tokens } = draft
  for (let i = segment.from + 1; i <= segment.to; i++) {
    if (tokens.sentences[i] === tokens.sentences[i - 1]) continue
    for (const match of lexicon.matchesAt(tokens, i)) {
      const { at, id, most } = match.value
      if (match.core.start !== 0 || most !== undefined) continue
      const end = at === 'label' && endsLabel(tokens, match, segment.to) ? endOfSentence(tokens, i, segment.to) : null
      const tail = at === 'tail' && isOpenTail(tokens, segment, i) ? segment.to : null
      const to = end ?? tail
      if (to !== null) claim(draft, i, to, 'boilerplate', `structure.clutter.${id}`)
    }
  }
}

function endsLabel(tokens: TokenTable, match: LexiconMatch<ClutterEntry>, end: number): boolean {
  return match.to < end && LABEL_MARKS.has(tokens.words[match.to + 1]!.form)
}

function isOpenTail(tokens: TokenTable, { to, ending }: Segment, from: number): boolean {
  return ending === 'open' && tokens.sentences[to] === tokens.sentences[from] && to - from <= MOST_TAIL_WORDS
}

function endOfSentence(tokens: TokenTable, from: number, end: number): number {
  let to = from
  while (to < end && tokens.sentences[to + 1] === tokens.sentences[from]) to++
  return to
}

function claimLinks(draft: Draft, from: number, { id }: ClutterEntry): void {
  for (const segment of draft.segments.slice(from)) {
    if (!isTitleLike(segment, MOST_LINK_WORDS)) return
    claim(draft, segment.from, segment.to, 'boilerplate', `structure.clutter.${id}.item`)
  }
}

/** After a comment form or the like nothing belongs to the article, provided that the article stands before it. */
function claimRest(draft: Draft, from: number, { id }: ClutterEntry): void {
  if (!draft.segments.slice(0, from).some((segment) => isFree(draft, segment) && isProse(segment))) return
  for (const segment of draft.segments.slice(from)) {
    claim(draft, segment.from, segment.to, 'boilerplate', `structure.clutter.${id}.after`)
  }
}

function hasLetters(tokens: TokenTable, i: number): boolean {
  const { kind } = tokens.words[i]!
  return kind !== 'punctuation' && kind !== 'number'
}
