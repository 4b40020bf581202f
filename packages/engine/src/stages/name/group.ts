import { coreSpan, type Span, type TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { knownVariant } from './known-variant.ts'
import { placeOrGovernment } from './metonymy.ts'
import { isNever } from './words.ts'

/** An entity while it is put together. */
export interface Draft {
  readonly id: string
  readonly key: string | null
  readonly first: Candidate
  readonly members: Candidate[]
  /** The words of its longest name, folded, without particles. */
  words: readonly string[]
}

/** Puts the names of an article together: one draft for each thing, in order of first mention. */
export function groupNames(
  tokens: TokenTable,
  names: readonly Candidate[],
  stateKey: (iso: string) => string | null,
): Draft[] {
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft>()
  const add = (key: string | null, c: Candidate): Draft => {
    const known = key === null ? undefined : byKey.get(key)
    if (known) {
      known.members.push(c)
      const words = wordsOf(tokens, c)
      if (words.length > known.words.length) known.words = words
      return known
    }
    const draft: Draft = { id: `n${drafts.length + 1}`, key, first: c, members: [c], words: wordsOf(tokens, c) }
    drafts.push(draft)
    if (key !== null) byKey.set(key, draft)
    return draft
  }
  // longer names first, so that a short form finds the long one wherever it stands
  const people = names.filter((c) => c.type === 'PER').sort((a, b) => size(b) - size(a) || a.from - b.from)
  for (const c of people) {
    const words = wordsOf(tokens, c)
    const variant = c.known ? null : knownVariant(words)
    if (variant)
      add(variant.known.key, {
        ...c,
        known: variant.known,
        key: variant.known.key,
        of: variant.known.of,
        en: variant.known.en,
        rule: 'name.known-variant',
      })
    else if (c.strength === 'full' && c.key) add(c.key, c)
    else {
      const host = nearestHost(drafts, words, c)
      if (host) {
        host.members.push(c)
      } else add(c.key ?? `PER:${words.join(' ')}`, c)
    }
  }
  const full = new Set(names.map((c) => c.key))
  for (const c of names) {
    if (c.type === 'PER') continue
    if (c.known?.kind === 'capital') {
      const government = placeOrGovernment(tokens, c) === 'government' ? stateKey(c.of!) : null
      add(government ?? c.key, c)
    } else if (c.key === null && c.bodyCode) add(bareBodyKey(drafts, c) ?? `BODY:${c.bodyCode}`, c)
    else if (c.key && /^MIN:[a-z]+$/.test(c.key)) add(onlyWithPrefix(full, `${c.key}:`) ?? c.key, c)
    else if (c.key) add(c.key, c)
    else add(keyOfWords(tokens, c), c)
  }
  return drafts.sort((a, b) => firstToken(a) - firstToken(b))
}

/** The key of a name that only its words tell. */
export function keyOfWords(tokens: TokenTable, c: Pick<Candidate, 'from' | 'to' | 'start' | 'type'>): string {
  return `${c.type}:${wordsOf(tokens, c).join(' ')}`
}

const firstToken = (draft: Draft): number => Math.min(...draft.members.map((m) => m.from))
const size = (c: Candidate): number => c.to - c.from

/** الجيش alone is the army named last before it, else the first one after. */
function bareBodyKey(drafts: readonly Draft[], c: Candidate): string | null {
  let best: Draft | null = null
  for (const draft of drafts) {
    if (!draft.key?.startsWith(`BODY:${c.bodyCode}:`)) continue
    if (draft.members.some((m) => m.from < c.from) || !best) best = draft
  }
  return best?.key ?? null
}

function onlyWithPrefix(keys: ReadonlySet<string | null>, prefix: string): string | null {
  const hits = [...keys].filter((key) => key?.startsWith(prefix))
  return hits.length === 1 ? hits[0]! : null
}

/** The person whose longer name has these words, in order: the one named last before, else the first after. */
function nearestHost(drafts: readonly Draft[], words: readonly string[], c: Candidate): Draft | null {
  let best: Draft | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const draft of drafts) {
    if (draft.first.type !== 'PER' || !isSubsequence(words, draft.words)) continue
    for (const m of draft.members) {
      const distance = m.from <= c.from ? c.from - m.from : 10_000 + m.from - c.from
      if (distance < bestDistance) {
        best = draft
        bestDistance = distance
      }
    }
  }
  return best
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let k = 0
  for (const word of long) if (k < short.length && bare(word) === bare(short[k]!)) k++
  return k === short.length
}

const bare = (word: string): string => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word)

/** The folded words of a name, the first without its particles. */
function wordsOf(tokens: TokenTable, c: Pick<Candidate, 'from' | 'to' | 'start'>): string[] {
  const words: string[] = []
  for (let i = c.from; i <= c.to; i++) {
    const form = tokens.words[i]!.form
    if (form === '#') continue
    words.push(i === c.from ? readFirst(tokens, c) : form)
  }
  return words
}

function readFirst(tokens: TokenTable, c: Pick<Candidate, 'from' | 'start'>): string {
  const word = tokens.words[c.from]!
  return word.cores.find((core) => core.start === c.start)?.text ?? word.form.slice(c.start)
}

/** The span of a candidate in the original text. */
export function spanOf(tokens: TokenTable, c: Pick<Candidate, 'from' | 'to' | 'start'>): Span {
  return coreSpan(tokens, c.from, c.start, c.to)
}

/** Later mentions by last name alone of people whose full name stands in the article. */
export function findLastNames(
  tokens: TokenTable,
  drafts: readonly Draft[],
  taken: Uint8Array,
  skip: (token: number) => boolean,
): void {
  const last = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.first.type !== 'PER' || draft.words.length < 2) continue
    for (const form of lastNames(draft.words)) {
      const list = last.get(form) ?? []
      if (!list.includes(draft)) list.push(draft)
      last.set(form, list)
    }
  }
  if (last.size === 0) return
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.words[i]!
    if (taken[i] || word.kind !== 'arabic' || isNever(word) || skip(i)) continue
    for (const core of word.cores) {
      const owners = last.get(core.text)
      if (!owners || core.text.length < 3) continue
      const c: Candidate = {
        from: i,
        to: i,
        start: core.start,
        type: 'PER',
        rule: 'name.last-name',
        strength: 'short',
        known: null,
        key: null,
        of: null,
        en: null,
        bodyCode: null,
        priority: 0,
      }
      nearestHost(owners, [core.text], c)?.members.push(c)
      taken[i] = 1
      break
    }
  }
}

function lastNames(words: readonly string[]): string[] {
  const end = words.at(-1)!
  const before = words.at(-2)
  if (before && ['بن', 'ابن', 'ال', 'عبد', 'ابو', 'بو'].includes(before)) return [`${before}${end}`]
  return [end]
}
