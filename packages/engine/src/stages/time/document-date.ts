import type { Block, Diagnostic } from '@isnad/model'
import { containsSpan, type Span, type TokenTable } from '@isnad/text'
import type { Dct, Timex } from '../../layers.ts'
import { defineStage } from '../../pipeline.ts'
import { type Day, parseDay, printDay, weekdayOf } from './calendar.ts'
import { resolveShape } from './resolve-shape.ts'
import type { Shape } from './shape.ts'

/**
 * The document date: given with the article, else the date of a dateline, an "updated" line or a caption. A date
 * that disagrees with the weekday of its own line or with اليوم + weekday in the text is not taken, and said so.
 */
export const dctStage = defineStage({
  name: 'dct',
  needs: ['blocks', 'timexes'],
  gives: 'dct',
  run({ input, tokens }, { blocks, timexes }): Dct {
    const diagnostics = disagreements(timexes)
    const claims = findClaims(timexes)
    const given = input.published === null ? null : parseDay(input.published)
    if (given !== null) {
      for (const claim of claims) {
        if (Math.abs(offBy(claim, given)) > 0) diagnostics.push(disagrees(claim, given))
      }
      return { edtf: printDay(given), basis: 'given', evidence: [], diagnostics }
    }
    const candidates = findCandidates(tokens, blocks, timexes)
    const agreeing = candidates.filter(({ day }) => claims.every((claim) => offBy(claim, day) === 0))
    const best = agreeing.find(({ basis }) => basis !== 'caption') ?? (claims.length > 0 ? agreeing[0] : undefined)
    for (const candidate of candidates) {
      const claim = claims.find((c) => offBy(c, candidate.day) !== 0)
      if (!best && claim) diagnostics.push(disagrees(claim, candidate.day))
    }
    if (!best)
      return { edtf: partial(input.published), basis: input.published ? 'given' : null, evidence: [], diagnostics }
    const evidence = [best.span, ...claims.map((claim) => claim.span)]
    return { edtf: printDay(best.day), basis: best.basis, evidence, diagnostics }
  },
})

/** A publication date of a month or year dates the article no closer than that. */
const partial = (published: string | null): string | null => published

interface Claim {
  readonly span: Span
  readonly offset: number
  readonly weekday: number
}

/** اليوم السبت, أمس الجمعة: what the text says of the weekday of its own date. */
function findClaims(timexes: readonly Timex[]): readonly Claim[] {
  return timexes.flatMap(({ span, shape }) => {
    const inner = innermost(shape as Shape)
    if (inner.kind !== 'day' || inner.weekday === null) return []
    return [{ span, offset: inner.offset, weekday: inner.weekday }]
  })
}

function innermost(shape: Shape): Shape {
  if (shape.kind === 'day-part' && shape.day) return innermost(shape.day)
  return shape.kind === 'part' || shape.kind === 'bound' ? innermost(shape.of) : shape
}

/** Days between the weekday said and the one that the date has. */
const offBy = ({ offset, weekday }: Claim, day: Day): number => weekdayOf(day + offset) - weekday

function disagrees(claim: Claim, day: Day): Diagnostic {
  return {
    code: 'dct.weekday-disagrees',
    severity: 'note',
    span: [...claim.span],
    detail: `expected weekday ${claim.weekday} at ${claim.offset} days from the document date, but ${printDay(day)} makes it ${weekdayOf(day + claim.offset)}`,
  }
}

/** Dates whose own weekday is wrong: السبت 30 كانون الأول 2018. */
function disagreements(timexes: readonly Timex[]): Diagnostic[] {
  return timexes.flatMap(({ span, shape }) => {
    const { notes, edtf } = resolveShape(shape as Shape, null)
    if (!notes.some((note) => note.endsWith('disagree') || note.endsWith('disagrees'))) return []
    return [
      { code: 'time.weekday-disagrees', severity: 'warning', span: [...span], detail: `${edtf}: ${notes.join(', ')}` },
    ]
  })
}

interface Candidate {
  readonly day: Day
  readonly span: Span
  readonly basis: 'dateline' | 'caption' | 'weekday'
}

const UPDATED = new Set('تحديث نشر النشر نشرت اخر تاريخ بتاريخ تم كتب الموافق حرر التاريخ'.split(' '))
const SHORT_LINE = 12
const FIRST_LINES = 4

/** Full dates that stand where the date of an article stands, the surest first. */
function findCandidates(tokens: TokenTable, blocks: readonly Block[], timexes: readonly Timex[]): readonly Candidate[] {
  const found: (Candidate & { rank: number })[] = []
  let open = 0 // blocks and expressions both stand in the order of the text: those before have ended
  for (const timex of timexes) {
    const shape = timex.shape as Shape
    const { period, anchor, notes } = resolveShape(shape, null)
    if (anchor !== 'text' || period?.grain !== 'day' || notes.length > 0) continue
    while (open < blocks.length && blocks[open]!.span[1] <= timex.span[0]) open++
    const place = placeOf(tokens, blockAround(blocks, open, timex.span), timex)
    if (place) found.push({ day: period.start, span: timex.span, ...place })
  }
  return found.sort((a, b) => a.rank - b.rank)
}

/** The outermost block around a span; none before `open` reaches so far. */
function blockAround(blocks: readonly Block[], open: number, span: Span): Block | undefined {
  for (let i = open; i < blocks.length && blocks[i]!.span[0] <= span[0]; i++) {
    if (containsSpan(blocks[i]!.span, span)) return blocks[i]
  }
  return undefined
}

function placeOf(
  tokens: TokenTable,
  block: Block | undefined,
  { from, to, shape }: Timex,
): { basis: Candidate['basis']; rank: number } | null {
  if (block?.kind === 'dateline' || block?.kind === 'byline') return { basis: 'dateline', rank: 0 }
  if (isUpdateLine(tokens, from)) return { basis: 'dateline', rank: 1 }
  const said = shape as Shape
  if (tokens.words[from]!.form === 'اليوم' && said.kind === 'date') return { basis: 'weekday', rank: 2 }
  if (block?.kind === 'caption') return { basis: 'caption', rank: 3 }
  const line = tokens.lines[from]!
  const length = lineLength(tokens, from, to)
  if (line < FIRST_LINES && tokens.words[to + 1]?.form === 'واس') return { basis: 'dateline', rank: 2 }
  if (length <= SHORT_LINE && to - from + 1 >= length / 2) return { basis: 'dateline', rank: 2 }
  return line < FIRST_LINES ? { basis: 'caption', rank: 4 } : null
}

function isUpdateLine(tokens: TokenTable, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8) && tokens.lines[i] === tokens.lines[from]; i--) {
    if (tokens.words[i]!.form === 'gmt') return true
    if (UPDATED.has(tokens.words[i]!.form) && i + 1 <= from)
      return /^(?:تحديث|نشر|النشر|نشرت|تاريخ|التاريخ|حرر)$/.test(tokens.words[i]!.form)
  }
  return false
}

function lineLength(tokens: TokenTable, from: number, to: number): number {
  let start = from
  let end = to
  while (start > 0 && end - start <= SHORT_LINE && tokens.lines[start - 1] === tokens.lines[from]) start--
  while (end + 1 < tokens.count && end - start <= SHORT_LINE && tokens.lines[end + 1] === tokens.lines[from]) end++
  return end - start + 1
}
