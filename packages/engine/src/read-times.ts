import type { Time } from '@isnad/model'
import { tokenize } from '@isnad/text'
import { asSpoken } from './stages/time/as-spoken.ts'
import { parseDay } from './stages/time/calendar.ts'
import { recogniseTimexes } from './stages/time/recognise.ts'
import { resolveShape } from './stages/time/resolve-shape.ts'
import type { Shape } from './stages/time/shape.ts'

export interface ReadTimesOptions {
  /** The day that relative expressions count from, `2018-12-29`; without it they stay unresolved, with a reason. */
  readonly published?: string | null
  /** News (the default) looks back and needs words like الساعة; commands and plans look ahead and say just في السابعة. */
  readonly style?: 'news' | 'command'
}

/**
 * Reads the time expressions of any text, without the rest of the engine: spans, TIMEX3 values, EDTF.
 *
 * @example readTimes('يصل غدا', { published: '2018-12-29' })[0]?.edtf // '2018-12-30'
 */
export function readTimes(text: string, { published = null, style = 'news' }: ReadTimesOptions = {}): readonly Time[] {
  const day = published === null ? null : parseDay(published)
  const spoken = style === 'command'
  return recogniseTimexes(tokenize(text), spoken).map(({ span, rule, shape }, i): Time => {
    const said = spoken ? asSpoken(shape as Shape) : (shape as Shape)
    const { period: _period, notes, stated, implied, ...found } = resolveShape(said, day)
    const why = { rule, from: [], ...(notes.length > 0 ? { notes: [...notes] } : {}) }
    return { id: `t${i + 1}`, span, ...found, stated: [...stated], implied: [...implied], why }
  })
}
