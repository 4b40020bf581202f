import type { Entity, Quotation, Time } from '@isnad/model'
import { compareSpans, foldText, type Span, type TokenTable, type Word, wordFeature } from '@isnad/text'
import type { Article } from '../../article.ts'
import type { EntityFacts, Layers } from '../../layers.ts'

type Needed = Pick<Layers, 'blocks' | 'times' | 'numbers' | 'names' | 'quotations'>

/** A mention of an entity, by tokens (both included). */
export interface PlacedMention {
  readonly entity: Entity
  readonly form: 'name' | 'role' | 'pronoun' | 'elided'
  readonly from: number
  readonly to: number
  /** Folded letters written onto the front of the mention: و, ل, ول. */
  readonly attached: string
  /** True for a capital that the article only names as a place (في أنقرة), never as its government. */
  readonly isSite: boolean
}

/** What the event rules look at: the article with its annotations laid over the tokens. */
export interface Scene {
  readonly tokens: TokenTable
  readonly text: string
  readonly mentions: readonly PlacedMention[]
  /** Index into `mentions` of the mention that begins at a token, or -1. */
  readonly mentionAt: Int32Array
  readonly entities: ReadonlyMap<string, Entity>
  readonly facts: ReadonlyMap<string, EntityFacts>
  readonly quotations: readonly PlacedQuotation[]
  readonly times: readonly PlacedTime[]
  readonly numbers: Layers['numbers']
  /** Kind of the block each token stands in. */
  readonly blockKinds: readonly string[]
}

export interface PlacedQuotation {
  readonly quotation: Quotation
  readonly cueToken: number
}
export interface PlacedTime {
  readonly time: Time
  readonly from: number
  readonly to: number
}

export function openScene({ input, tokens }: Article, layers: Needed): Scene {
  const entities = [...layers.names.entities, ...layers.quotations.entities]
  const byId = new Map(entities.map((e) => [e.id, e]))
  const starts = new Uint32Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) starts[i] = tokens.folded.starts[tokens.starts[i]!]!
  const tokenAt = (offset: number): number => lastAtOrBefore(starts, offset)
  const placed: PlacedMention[] = []
  for (const m of [...layers.names.mentions, ...layers.quotations.mentions]) {
    const entity = byId.get(m.entity)
    if (!entity || tokens.count === 0 || m.form === 'elided') continue
    const from = tokenAt(m.span[0])
    const attached = m.span[0] > starts[from]! ? foldText(input.text.slice(starts[from]!, m.span[0])) : ''
    placed.push({ entity, form: m.form, from, to: tokenAt(m.span[1] - 1), attached, isSite: false })
  }
  const quotations = [...layers.quotations.quotations]
    .sort((a, b) => compareSpans(a.cue, b.cue))
    .map((quotation) => ({ quotation, cueToken: tokens.count ? tokenAt(quotation.cue[0]) : 0 }))
  const times = layers.times
    .map((time) => ({ time, from: tokenAt(time.span[0]), to: tokenAt(time.span[1] - 1) }))
    .sort((a, b) => a.from - b.from)
  const blockKinds: string[] = new Array(tokens.count).fill('paragraph')
  for (const block of layers.blocks) {
    if (block.kind === 'paragraph' || tokens.count === 0) continue
    for (let i = tokenAt(block.span[0]); i <= tokenAt(block.span[1] - 1); i++) blockKinds[i] = block.kind
  }
  return {
    tokens,
    text: input.text,
    ...indexMentions(markSites(tokens, placed, layers.names.facts), tokens.count),
    entities: byId,
    facts: layers.names.facts,
    quotations,
    times,
    numbers: layers.numbers,
    blockKinds,
  }
}

/** Marks the mentions of capitals that only ever stand behind في, بـ or العاصمة. */
function markSites(
  tokens: TokenTable,
  placed: readonly PlacedMention[],
  facts: ReadonlyMap<string, EntityFacts>,
): readonly PlacedMention[] {
  const parties = new Set<string>()
  for (const m of placed) {
    const before = tokens.words[m.from - 1]?.form
    const inPlace =
      before === 'في' || before === 'العاصمه' || before === 'الي' || before === 'من' || m.attached.endsWith('ب')
    if (!inPlace || facts.get(m.entity.id)?.kind !== 'capital') parties.add(m.entity.id)
  }
  return placed.map((m) => (m.entity.type === 'GPE' && !parties.has(m.entity.id) ? { ...m, isSite: true } : m))
}

/** Sorts mentions by their place and finds the one that begins at a token; of two, the named one. */
function indexMentions(placed: readonly PlacedMention[], count: number): Pick<Scene, 'mentions' | 'mentionAt'> {
  const mentions = placed.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const mentionAt = new Int32Array(count).fill(-1)
  mentions.forEach((m, i) => {
    const other = mentionAt[m.from]!
    if (other < 0 || (m.form === 'name' && mentions[other]!.form !== 'name')) mentionAt[m.from] = i
  })
  return { mentions, mentionAt }
}

/** The scene with further mentions. */
export function withMentions(scene: Scene, more: readonly PlacedMention[]): Scene {
  return more.length === 0 ? scene : { ...scene, ...indexMentions([...scene.mentions, ...more], scene.tokens.count) }
}

function lastAtOrBefore(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The index of the first of a list, sorted by its first tokens, that begins at the token or behind it. */
export function firstFrom(list: readonly { readonly from: number }[], token: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low
}

/** One piece of a quotation's content, and how far any piece up to it reaches. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly reach: number
  readonly placed: PlacedQuotation
}
interface QuotationIndex {
  readonly pieces: readonly Piece[]
  readonly starts: Uint32Array
  readonly byCue: ReadonlyMap<number, PlacedQuotation>
}
const indexes = new WeakMap<readonly PlacedQuotation[], QuotationIndex>()

/** The contents by where they begin and the cues by their tokens; made once for a list of quotations. */
function indexOf(quotations: readonly PlacedQuotation[]): QuotationIndex {
  const known = indexes.get(quotations)
  if (known) return known
  let reach = 0
  const pieces = quotations
    .flatMap((placed) => placed.quotation.content.map(([start, end]) => ({ start, end, placed })))
    .sort((a, b) => a.start - b.start)
    .map((piece) => {
      reach = Math.max(reach, piece.end)
      return { ...piece, reach }
    })
  // of two with one cue the first counts
  const byCue = new Map(quotations.toReversed().map((placed) => [placed.cueToken, placed] as const))
  const index = { pieces, starts: Uint32Array.from(pieces, (p) => p.start), byCue }
  indexes.set(quotations, index)
  return index
}

/** The innermost quotation whose content holds the span, or null. */
export function quotationAround(scene: Scene, span: Span): PlacedQuotation | null {
  const { pieces, starts } = indexOf(scene.quotations)
  if (pieces.length === 0 || starts[0]! > span[0]) return null
  let best: Piece | null = null
  for (let i = lastAtOrBefore(starts, span[0]); i >= 0 && pieces[i]!.reach >= span[1]; i--) {
    const piece = pieces[i]!
    if (piece.end < span[1]) continue
    if (!best || piece.end - piece.start <= best.end - best.start) best = piece
  }
  return best?.placed ?? null
}

/** The quotation whose cue is the token, or null. */
export function quotationAtCue(scene: Scene, token: number): PlacedQuotation | null {
  return indexOf(scene.quotations).byCue.get(token) ?? null
}

const PREPOSITIONS = new Map<string, string>([
  ['علي', 'على'],
  ['في', 'في'],
  ['من', 'من'],
  ['الي', 'إلى'],
  ['مع', 'مع'],
  ['ضد', 'ضد'],
  ['عن', 'عن'],
  ['بين', 'بين'],
  ['لدي', 'لدى'],
  ['عبر', 'عبر'],
  ['نحو', 'نحو'],
  ['داخل', 'في'],
  ['وسط', 'في'],
  ['شمال', 'في'],
  ['شمالي', 'في'],
  ['جنوب', 'في'],
  ['جنوبي', 'في'],
  ['شرق', 'في'],
  ['شرقي', 'في'],
  ['غرب', 'في'],
  ['غربي', 'في'],
  ['قرب', 'قرب'],
  ['خارج', 'قرب'],
  ['امام', 'قرب'],
  ['قباله', 'قرب'],
  ['تجاه', 'على'],
  ['بحق', 'على'],
  ['حول', 'حول'],
  ['بشان', 'حول'],
  ['حيال', 'حول'],
  ['ازاء', 'حول'],
  ['بسبب', 'بسبب'],
  ['خلال', 'خلال'],
  ['بعد', 'بعد'],
  ['قبل', 'قبل'],
  ['منذ', 'منذ'],
  ['عقب', 'بعد'],
  ['اثر', 'بعد'],
  ['غداه', 'بعد'],
  ['دون', 'دون'],
  ['وفق', 'وفق'],
  ['حسب', 'وفق'],
  ['بحسب', 'وفق'],
  ['وفقا', 'وفق'],
  ['باسم', 'باسم'],
])

/** The preposition that a word is (before conjunctions are cut), or null. */
export const prepositionOf = wordFeature((word: Word): { readonly name: string | null } => {
  for (const core of word.cores) {
    const name = PREPOSITIONS.get(core.text)
    if (name && (core.particle === '' || core.particle === 'ل' || core.particle === 'ب')) return { name }
    // منه، معه، عليها: a preposition with its pronoun governs nothing further
  }
  return { name: null }
})

const CLAUSE_OPENERS = new Set(
  'ان بان انه انها انهم حيث فيما بينما كما لكن ولكن اذ حين عندما لان الذي التي الذين اللذين اللتين اللذان اذا لو بل الا ثم مما كي حتي'.split(
    ' ',
  ),
)

/** True for the words that open a clause of their own: أن، حيث، الذي. */
export const opensClause = wordFeature((word: Word): boolean => {
  if (CLAUSE_OPENERS.has(word.form)) return true
  return word.cores.some((core) => core.conjunction !== '' && core.particle === '' && CLAUSE_OPENERS.has(core.text))
})
