import type { Time } from '@isnad/model'
import { containsSpan, type Span } from '@isnad/text'
import { defineStage } from '../../pipeline.ts'
import { parseDay } from './calendar.ts'
import { resolveShape } from './resolve-shape.ts'
import type { Shape } from './shape.ts'

/** Gives every time expression its value on the document date. Those in boilerplate only count when they date the article. */
export const timeStage = defineStage({
  name: 'time',
  needs: ['blocks', 'timexes', 'dct'],
  gives: 'times',
  run(_, { blocks, timexes, dct }) {
    const noise = blocks.filter((block) => block.kind === 'boilerplate')
    const isNoise = (span: Span): boolean =>
      noise.some((block) => containsSpan(block.span, span)) && !dct.evidence.some((e) => containsSpan(e, span))
    const day = dct.edtf === null ? null : parseDay(dct.edtf)
    const times: Time[] = []
    let lastYear: number | null = null
    for (const { span, rule, shape: said } of timexes) {
      const shape = withYear(said as Shape, lastYear)
      lastYear = yearSaid(shape) ?? lastYear
      const { period, notes, stated, implied, ...found } = resolveShape(shape, day)
      // a date line is often no part of the running text, yet it dates it
      const datesArticle = found.anchor === 'text' && period?.grain === 'day' && period.start === day
      if (noise.length > 0 && !datesArticle && isNoise(span)) continue
      const why = { rule, from: [], ...(notes.length > 0 ? { notes: [...notes] } : {}) }
      times.push({ id: `t${times.length}`, span, ...found, stated: [...stated], implied: [...implied], why })
    }
    return times
  },
})

/** من العام نفسه: the year last said in the text. */
function withYear(shape: Shape, year: number | null): Shape {
  if (shape.kind === 'part' || shape.kind === 'bound') return { ...shape, of: withYear(shape.of, year) }
  return shape.kind === 'date' && shape.sameYear && year !== null ? { ...shape, year, sameYear: false } : shape
}

function yearSaid(shape: Shape): number | null {
  if (shape.kind === 'part' || shape.kind === 'bound') return yearSaid(shape.of)
  return shape.kind === 'date' && shape.calendar === 'gregorian' ? shape.year : null
}
