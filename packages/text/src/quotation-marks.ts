import type { TokenTable } from './tokens.ts'

/** The marks that may open and close one another; a writer who opens with “ may well close with ". */
export type QuotationMarkFamily = 'guillemets' | 'angles' | 'double' | 'single' | 'parentheses'

/**
 * Words between quotation marks. Token indexes are inclusive. A mark without a partner gives a passage whose
 * other end is null: it then runs to the end (or from the start) of the mark's own line.
 */
export interface QuotedPassage {
  readonly family: QuotationMarkFamily
  /** First token of the opening mark; two tokens form one mark in '' and ((. */
  readonly open: number | null
  /** Last token of the closing mark. */
  readonly close: number | null
  /** The tokens between the marks. */
  readonly from: number
  readonly to: number
  /** How many other passages stand around this one. */
  readonly depth: number
}

type Passage = Omit<QuotedPassage, 'depth'>

interface Mark {
  readonly family: QuotationMarkFamily
  readonly from: number
  readonly to: number
  /** What it costs to read the mark as an opening or a closing one. */
  readonly asOpen: number
  readonly asClose: number
}

// Costs are relative: what counts is their order. A glyph that is only ever used one way outweighs white space,
// white space outweighs habit, and a mark without a partner is worse than a wrong space.
const GLYPH: Record<string, { family: QuotationMarkFamily; asOpen: number; asClose: number }> = {
  '«': { family: 'guillemets', asOpen: 0, asClose: 4 },
  '»': { family: 'guillemets', asOpen: 4, asClose: 0 },
  '‹': { family: 'angles', asOpen: 0, asClose: 4 },
  '›': { family: 'angles', asOpen: 4, asClose: 0 },
  '“': { family: 'double', asOpen: 0, asClose: 1 },
  '”': { family: 'double', asOpen: 1, asClose: 0 },
  '„': { family: 'double', asOpen: 0, asClose: 4 },
  '‟': { family: 'double', asOpen: 0, asClose: 1 },
  '"': { family: 'double', asOpen: 0, asClose: 0 },
  '＂': { family: 'double', asOpen: 0, asClose: 0 },
  "'": { family: 'single', asOpen: 0, asClose: 0 },
  '‘': { family: 'single', asOpen: 0, asClose: 1 },
  '’': { family: 'single', asOpen: 1, asClose: 0 },
  '‚': { family: 'single', asOpen: 0, asClose: 4 },
  '`': { family: 'single', asOpen: 0, asClose: 1 },
}
const COST = { spacing: 2, orphan: 3, carry: 2, nest: 1.5 }
const MAX_DEPTH = 3

/**
 * Pairs the quotation marks of a text: « », “ ”, „ “, ‹ ›, ‘ ’, ASCII " and ' used for both ends, '' and (( )).
 * Spaces say which way an undirected mark looks; where they lie, the reading with the fewest lonely marks wins.
 * Passages come in text order, an outer one before what it holds; lonely single marks are taken for apostrophes
 * and left out. Linear in the number of tokens.
 */
export function pairQuotationMarks(tokens: TokenTable): readonly QuotedPassage[] {
  const families = collectMarks(tokens)
  const passages: Passage[] = []
  for (const marks of families.values()) pairFamily(tokens, marks, passages)
  const joined = joinAcrossFamilies(tokens, passages).filter((p) => p.from <= p.to)
  return withDepth(joined.sort((a, b) => a.from - b.from || b.to - a.to))
}

function collectMarks(tokens: TokenTable): Map<QuotationMarkFamily, Mark[]> {
  const families = new Map<QuotationMarkFamily, Mark[]>()
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.words[i]!.kind !== 'punctuation') continue
    const mark = readMark(tokens, i)
    if (!mark) continue
    const marks = families.get(mark.family)
    if (marks) marks.push(mark)
    else families.set(mark.family, [mark])
    i = mark.to
  }
  return families
}

function readMark(tokens: TokenTable, at: number): Mark | null {
  const form = tokens.words[at]!.form
  const twice = at + 1 < tokens.count && tokens.words[at + 1]!.form === form && tokens.spaced[at + 1] === 0
  if (twice && (form === '(' || form === ')')) {
    return { family: 'parentheses', from: at, to: at + 1, asOpen: form === '(' ? 0 : 9, asClose: form === ')' ? 0 : 9 }
  }
  const glyph = GLYPH[form]
  if (!glyph) return null
  const to = twice && glyph.family === 'single' ? at + 1 : at
  const family = to > at ? 'double' : glyph.family
  const before = opensBefore(tokens, at)
  const after = closesAfter(tokens, to)
  if (family === 'single' && !before && !after) return null // an apostrophe within a word
  const looksOpen = before && !after
  const looksClose = after && !before
  return {
    family,
    from: at,
    to,
    asOpen: glyph.asOpen + (looksClose ? COST.spacing : 0),
    asClose: glyph.asClose + (looksOpen ? COST.spacing : 0),
  }
}

/** True when what stands in front of a mark lets it open: a space, a bracket, a colon, an attached particle. */
function opensBefore(tokens: TokenTable, at: number): boolean {
  if (tokens.spaced[at] === 1 || at === 0) return true
  const { form, kind } = tokens.words[at - 1]!
  if (kind === 'punctuation') return form !== '.' && form !== '!' && form !== '?' && form !== '؟' && form !== ')'
  return form.length === 1 && 'وفبلك'.includes(form)
}

function closesAfter(tokens: TokenTable, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.spaced[at + 1] === 1) return true
  const { form, kind } = tokens.words[at + 1]!
  return kind === 'punctuation' && form !== '(' && form !== '['
}

/** Chooses the cheapest way to read the marks of one family as opening and closing (Viterbi over open marks). */
function pairFamily(tokens: TokenTable, marks: readonly Mark[], out: Passage[]): void {
  const from = new Int8Array(marks.length * STATES)
  const keeps = new Int8Array(marks.length * STATES)
  let costs = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY)
  let next = new Float64Array(STATES)
  costs[0] = 0
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const lines = i === 0 ? 0 : tokens.lines[mark.from]! - tokens.lines[marks[i - 1]!.from]!
    next.fill(Number.POSITIVE_INFINITY)
    for (let depth = 0; depth < STATES; depth++) {
      if (costs[depth] === Number.POSITIVE_INFINITY) continue
      // marks left open may stay open across a line, or be given up at its end
      for (let kept = lines > 0 ? 0 : depth; kept <= depth; kept++) {
        const base = costs[depth]! + kept * lines * COST.carry + (depth - kept) * COST.orphan
        if (kept < MAX_DEPTH) relax(i, kept + 1, base + mark.asOpen + kept * COST.nest, depth, kept)
        if (kept > 0) relax(i, kept - 1, base + mark.asClose, depth, kept)
        else relax(i, 0, base + mark.asClose + COST.orphan, depth, 0)
      }
    }
    const spent = costs
    costs = next
    next = spent
  }
  let end = 0
  for (let depth = 1; depth < STATES; depth++) {
    if (costs[depth]! + depth * COST.orphan < costs[end]! + end * COST.orphan) end = depth
  }
  emitPassages(tokens, marks, backtrack(from, keeps, marks.length, end), out)

  function relax(i: number, to: number, cost: number, depth: number, kept: number): void {
    if (cost >= next[to]!) return
    next[to] = cost
    from[i * STATES + to] = depth
    keeps[i * STATES + to] = kept
  }
}
const STATES = MAX_DEPTH + 1

interface Choice {
  readonly kept: number
  readonly opens: boolean
}

function backtrack(from: Int8Array, keeps: Int8Array, length: number, end: number): readonly Choice[] {
  const path = new Array<Choice>(length)
  for (let i = length - 1, depth = end; i >= 0; i--) {
    const kept = keeps[i * STATES + depth]!
    path[i] = { kept, opens: depth > kept }
    depth = from[i * STATES + depth]!
  }
  return path
}

function emitPassages(tokens: TokenTable, marks: readonly Mark[], path: readonly Choice[], out: Passage[]): void {
  const family = marks[0]!.family
  const stack: Mark[] = []
  const giveUp = (): void => {
    const mark = stack.pop()!
    if (family === 'single') return
    const passage = { family, open: mark.from, close: null, from: mark.to + 1, to: lineEnd(tokens, mark.to) }
    out.push(passage)
  }
  marks.forEach((mark, i) => {
    while (stack.length > path[i]!.kept) giveUp()
    if (path[i]!.opens) stack.push(mark)
    else {
      const open = stack.pop()
      if (open) out.push({ family, open: open.from, close: mark.to, from: open.to + 1, to: mark.from - 1 })
      else if (family !== 'single') {
        out.push({ family, open: null, close: mark.to, from: lineStart(tokens, mark.from), to: mark.from - 1 })
      }
    }
  })
  while (stack.length > 0) giveUp()
}

/** « closed by " on the same line is one passage, when neither mark has a partner of its own family. */
function joinAcrossFamilies(tokens: TokenTable, passages: Passage[]): Passage[] {
  const lonely = passages.filter((p) => p.open === null || p.close === null).sort((a, b) => markOf(a) - markOf(b))
  const joined: Passage[] = []
  const gone = new Set<Passage>()
  for (let i = 0; i + 1 < lonely.length; i++) {
    const a = lonely[i]!
    const b = lonely[i + 1]!
    if (a.open === null || a.close !== null || b.close === null || b.open !== null) continue
    if (tokens.lines[a.open] !== tokens.lines[b.close]) continue
    joined.push({ ...a, close: b.close, to: b.to })
    gone.add(a).add(b)
    i++
  }
  return [...passages.filter((p) => !gone.has(p)), ...joined]
}

const markOf = (p: Pick<QuotedPassage, 'open' | 'close'>): number => p.open ?? p.close ?? 0

function withDepth(passages: readonly Passage[]): readonly QuotedPassage[] {
  const around: number[] = []
  return passages.map((passage) => {
    while (around.length > 0 && around[around.length - 1]! < passage.from) around.pop()
    const depth = around.length
    around.push(passage.to)
    return { ...passage, depth }
  })
}

// Lines never decrease along the table, so their ends are found by halving: a long line of lonely marks stays cheap.
function lineEnd(tokens: TokenTable, at: number): number {
  return firstTokenAfterLine(tokens, tokens.lines[at]!) - 1
}

function lineStart(tokens: TokenTable, at: number): number {
  return firstTokenAfterLine(tokens, tokens.lines[at]! - 1)
}

function firstTokenAfterLine(tokens: TokenTable, line: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.lines[middle]! <= line) low = middle + 1
    else high = middle
  }
  return low
}
