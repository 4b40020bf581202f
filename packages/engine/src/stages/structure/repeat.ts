import type { TokenTable } from '@isnad/text'
import { claim, type Draft, isFree } from './draft.ts'
import { type Segment, wordForms } from './segment.ts'

const FEWEST_REPEATED_WORDS = 8
const FEWEST_CUT_WORDS = 4
const FEWEST_GLUED_WORDS = 4
const KEY_WORDS = 3

/**
 * Claims segments that only repeat another one or its beginning (a lead under the title that ends in "…", a second
 * copy of a paragraph), and a headline that is glued to the end of a paragraph.
 */
export function markRepeats(draft: Draft, headline: Segment | null): void {
  const { tokens, segments } = draft
  const byKey = new Map<string, Segment[]>()
  segments.forEach((segment) => {
    const free = isFree(draft, segment) || segment === headline
    if (!free || segment.words < FEWEST_CUT_WORDS) return
    const key = openingKey(tokens, segment)
    const group = byKey.get(key)
    if (group) group.push(segment)
    else byKey.set(key, [segment])
  })
  for (const group of byKey.values()) {
    if (group.length < 2) continue
    const forms = group.map((segment) => wordForms(tokens, segment.from, segment.to))
    group.forEach((segment, i) => {
      if (segment === headline || !isRepeat(i, group, forms)) return
      claim(draft, segment.from, segment.to, 'repeat', 'structure.repeat')
    })
  }
  if (headline) markGluedHeadline(draft, headline)
}

function openingKey(tokens: TokenTable, { from, to }: Segment): string {
  let key = ''
  for (let i = from, words = 0; i <= to && words < KEY_WORDS; i++) {
    const word = tokens.words[i]!
    if (word.kind === 'punctuation') continue
    key += `${word.form} `
    words++
  }
  return key
}

function isRepeat(i: number, group: readonly Segment[], forms: readonly (readonly string[])[]): boolean {
  const own = forms[i]!
  const cut = group[i]!.ending === 'ellipsis'
  if (own.length < (cut ? FEWEST_CUT_WORDS : FEWEST_REPEATED_WORDS)) return false
  return forms.some((other, j) => {
    if (j === i || other.length < own.length || (other.length === own.length && j > i)) return false
    // a lead is also cut in the middle of its last word
    return own.every((form, k) => form === other[k] || (cut && k === own.length - 1 && other[k]!.startsWith(form)))
  })
}

function markGluedHeadline(draft: Draft, headline: Segment): void {
  const { tokens, segments } = draft
  const wanted = wordForms(tokens, headline.from, headline.to)
  if (wanted.length < FEWEST_GLUED_WORDS) return
  for (const segment of segments) {
    if (segment.from <= headline.to || !isFree(draft, segment)) continue
    const start = sentenceStart(tokens, segment, wanted[0]!)
    if (start === null) continue
    const tail = wordForms(tokens, start, segment.to)
    if (tail.length !== wanted.length || !tail.every((form, k) => form === wanted[k])) continue
    claim(draft, start, segment.to, 'repeat', 'structure.repeat.glued-headline')
  }
}

/** The last sentence of a segment that begins with this word; null when there is none but the first. */
function sentenceStart(tokens: TokenTable, { from, to }: Segment, form: string): number | null {
  for (let i = to; i > from; i--) {
    if (tokens.sentences[i] !== tokens.sentences[i - 1] && tokens.words[i]!.form === form) return i
  }
  return null
}
