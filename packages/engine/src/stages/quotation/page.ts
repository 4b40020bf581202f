import type { Block, Entity, Mention } from '@isnad/model'
import { pairQuotationMarks, type QuotedPassage, type Span, type TokenTable, tokenSpan } from '@isnad/text'
import type { Article } from '../../article.ts'
import type { Layers } from '../../layers.ts'
import type { PhraseHints } from '../../syntax/noun-phrase.ts'

/** A mention of the names layer, by tokens. */
export interface TokenMention {
  readonly mention: Mention
  readonly entity: Entity
  readonly from: number
  readonly to: number
}

/** The article as the quotation stage reads it: tokens with quotation marks, brackets, names and times on them. */
export interface Page extends PhraseHints {
  readonly tokens: TokenTable
  readonly text: string
  readonly passages: readonly QuotedPassage[]
  /** For every token the innermost quoted passage around it (an index), or -1; marks themselves are outside. */
  readonly passageAt: Int32Array
  /** The passage that the mark at a token opens, or -1. */
  readonly opensPassage: Int32Array
  /** 1 where the token belongs to the article's own words: headline or paragraph. */
  readonly readable: Uint8Array
  /** The block of each token, an index, or -1 when there are no blocks. */
  readonly blockAt: Int32Array
  readonly blocks: readonly Block[]
  readonly mentions: readonly TokenMention[]
  /** Every mention as `entity id:start`, to tell whether one is known. */
  readonly mentionKeys: ReadonlySet<string>
  /** The mention that begins at a token (the longest), or -1. */
  readonly mentionAt: Int32Array
  /** For every token, the last token of the attribution phrase (حسبما نقلت الوكالة) that begins there, or -1. */
  readonly attributionEnd: Int32Array
  readonly entities: ReadonlyMap<string, Entity>
  readonly facts: Layers['names']['facts']
}

type Needs = Pick<Layers, 'blocks' | 'times' | 'names'>

export function openPage(
  { input, tokens }: Article,
  { blocks, times, names }: Needs,
  isVerb: (token: number) => boolean,
): Page {
  const n = tokens.count
  const passages = pairQuotationMarks(tokens)
  const entities = new Map(names.entities.map((entity) => [entity.id, entity] as const))
  const mentions: TokenMention[] = []
  for (const mention of names.mentions) {
    const entity = entities.get(mention.entity)
    const range = tokensOf(tokens, mention.span)
    if (entity && range && mention.form !== 'pronoun' && mention.form !== 'elided')
      mentions.push({ mention, entity, ...range })
  }
  mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  const mentionAt = new Int32Array(n).fill(-1)
  const nameEnd = new Int32Array(n).fill(-1)
  mentions.forEach((m, i) => {
    if (mentionAt[m.from]! < 0) mentionAt[m.from] = i
    if (nameEnd[m.from]! < m.to) nameEnd[m.from] = m.to
  })
  const timeEnd = new Int32Array(n).fill(-1)
  for (const time of times) {
    const range = tokensOf(tokens, time.span)
    if (range && timeEnd[range.from]! < range.to) timeEnd[range.from] = range.to
  }
  return {
    tokens,
    text: input.text,
    passages,
    ...passageTables(tokens, passages),
    ...blockTables(tokens, blocks),
    blocks,
    mentions,
    mentionKeys: new Set(mentions.map((m) => mentionKey(m.entity.id, m.mention.span))),
    mentionAt,
    nameEnd,
    timeEnd,
    attributionEnd: new Int32Array(n).fill(-1),
    entities,
    facts: names.facts,
    nameKind: (token) => nameKind(mentions[mentionAt[token]!]),
    isOutletAddressed: (token) => isOutletAddressed(tokens, mentions[mentionAt[token]!], names.facts),
    isJoinedName: (token) =>
      mentionAt[token]! >= 0 &&
      mentions[mentionAt[token]!]!.mention.span[0] > tokenSpan(tokens, token)[0] &&
      /^[وف]/.test(tokens.words[token]!.form),
    isVerb,
  }
}

function nameKind(mention: TokenMention | undefined): ReturnType<PhraseHints['nameKind']> {
  if (!mention) return null
  if (mention.mention.form === 'role') return 'role'
  return mention.entity.type === 'PER' ? 'person' : 'other'
}

const OUTLETS =
  /(وكالة|صحيفة|قناة|موقع|إذاعة|رويترز|فرانس|بي بي سي|سكاي نيوز|الجزيرة|العربية|CNN|سي إن إن|الأناضول|تاس|سبوتنيك)/

function isOutletAddressed(
  tokens: TokenTable,
  found: TokenMention | undefined,
  facts: Layers['names']['facts'],
): boolean {
  if (!found || found.entity.type !== 'ORG' || !/^و?ل/.test(tokens.words[found.from]!.form)) return false
  if (found.mention.span[0] === tokenSpan(tokens, found.from)[0]) return false
  const kind = facts.get(found.entity.id)?.kind
  return kind === 'agency' || kind === 'media' || OUTLETS.test(found.entity.name.ar)
}

/** The tokens that an original span touches; null when it touches none. Halving, as token starts never decrease. */
function tokensOf(tokens: TokenTable, [start, end]: Span): { readonly from: number; readonly to: number } | null {
  const from = firstTokenEndingAfter(tokens, start)
  const to = firstTokenEndingAfter(tokens, end - 1)
  if (from >= tokens.count || tokenSpan(tokens, from)[0] >= end) return null
  return { from, to: to < tokens.count && tokenSpan(tokens, to)[0] < end ? to : Math.max(from, to - 1) }
}

function firstTokenEndingAfter(tokens: TokenTable, at: number): number {
  const { folded, ends } = tokens
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (folded.ends[ends[middle]! - 1]! <= at) low = middle + 1
    else high = middle
  }
  return low
}

function passageTables(
  tokens: TokenTable,
  passages: readonly QuotedPassage[],
): Pick<Page, 'passageAt' | 'opensPassage' | 'closes'> {
  const passageAt = new Int32Array(tokens.count).fill(-1)
  const opensPassage = new Int32Array(tokens.count).fill(-1)
  const closes = new Int32Array(tokens.count).fill(-1)
  passages.forEach((p, index) => {
    for (let i = p.from; i <= p.to; i++) passageAt[i] = index
    if (p.open !== null) {
      opensPassage[p.open] = index
      closes[p.open] = p.close ?? p.to
    }
  })
  const stack: number[] = []
  for (let i = 0; i < tokens.count; i++) {
    const { form } = tokens.words[i]!
    if (form === '(' || form === '[') stack.push(i)
    else if ((form === ')' || form === ']') && stack.length > 0) {
      const open = stack.pop()!
      if (tokens.lines[open] === tokens.lines[i]) closes[open] = i
    }
  }
  return { passageAt, opensPassage, closes }
}

function blockTables(tokens: TokenTable, blocks: readonly Block[]): Pick<Page, 'readable' | 'blockAt'> {
  const readable = new Uint8Array(tokens.count).fill(blocks.length === 0 ? 1 : 0)
  const blockAt = new Int32Array(tokens.count).fill(-1)
  blocks.forEach((block, index) => {
    const range = tokensOf(tokens, block.span)
    if (!range) return
    const open = block.kind === 'headline' || block.kind === 'paragraph' || block.kind === 'dateline' ? 1 : 0
    for (let i = range.from; i <= range.to; i++) {
      blockAt[i] = index
      readable[i] = open
    }
  })
  return { readable, blockAt }
}

export const mentionKey = (entity: string, [start]: Span): string => `${entity}:${start}`

/** The index of the last mention that begins before a token, or -1. */
export function lastMentionIndex({ mentions }: Page, token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low - 1
}
