import { openArticle, stages } from '@isnad/engine'

/**
 * Texts made to be slow: the same words again and again up to 100 kB of UTF-8, each of which keeps some rule hoping.
 * Real texts that look like them are tables, lists of dates, and what a broken page leaves behind.
 */
const REPEATS =
  'الخميس |5 يناير |من 5 إلى 7 يناير |5 يناير 2018\n|2018 |5 و|5:30 |1،|1 |ثلاثة و|قبل يوم |نصف |وقال الوزير إن |سيرغي لافروف |« |" '.split(
    '|',
  )
const BYTES = 100_000

export interface Worst {
  readonly ms: number
  readonly words: string
}

/** For each stage the repeat that takes it longest, in milliseconds by `clock`: the better of two runs after one to warm up. */
export function findWorst(clock: () => number): ReadonlyMap<string, Worst> {
  const worst = new Map<string, Worst>()
  for (const words of REPEATS) {
    const text = words.repeat(Math.floor(BYTES / Buffer.byteLength(words)))
    const runs = [timeOnce(text, clock), timeOnce(text, clock), timeOnce(text, clock)].slice(1)
    for (const [stage, ms] of runs[0]!) {
      const best = Math.min(ms, runs[1]!.get(stage)!)
      if (best > (worst.get(stage)?.ms ?? -1)) worst.set(stage, { ms: best, words })
    }
  }
  return worst
}

function timeOnce(text: string, clock: () => number): ReadonlyMap<string, number> {
  const spent = new Map<string, number>()
  const measure = <T>(name: string, run: () => T): T => {
    const start = clock()
    const result = run()
    spent.set(name, clock() - start)
    return result
  }
  const input = { id: 'a', text, title: null, url: null, outlet: null, published: null }
  const article = measure('tokens', () => openArticle(input))
  const layers: Record<string, unknown> = {}
  for (const stage of stages) layers[stage.gives] = measure(stage.name, () => stage.run(article, layers as never))
  return spent
}
