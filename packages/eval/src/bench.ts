// How fast the engine reads on one core: `npm run bench`. docs/bench.md says what the numbers mean.
import { spawnSync } from 'node:child_process'
import { openArticle, readArticle, stages } from '@isnad/engine'
import type { DocumentInput } from '@isnad/model'
import { findWorst } from './bench-repeats.ts'
import { readBenchArticles } from './corpus.ts'

const SECONDS = 5

/** Milliseconds that this thread has had the processor: what else the machine does is not counted. */
function clock(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

interface Pass {
  readonly ms: number
  readonly slowest: { readonly id: string; readonly ms: number }
}

function readAll(articles: readonly DocumentInput[]): Pass {
  let slowest = { id: '', ms: 0 }
  const begin = clock()
  for (const article of articles) {
    const start = clock()
    readArticle(article)
    const ms = clock() - start
    if (ms > slowest.ms) slowest = { id: article.id, ms }
  }
  return { ms: clock() - begin, slowest }
}

function repeat(articles: readonly DocumentInput[]): readonly Pass[] {
  const passes: Pass[] = []
  const end = clock() + SECONDS * 1000
  while (passes.length < 3 || clock() < end) passes.push(readAll(articles))
  return passes.sort((a, b) => a.ms - b.ms)
}

/** Microseconds an article spent in each stage; the tokens and the assembly of the Reading stand beside them. */
function timeStages(articles: readonly DocumentInput[]): ReadonlyMap<string, number> {
  const spent = new Map<string, number>()
  const add = <T>(name: string, run: () => T): T => {
    const start = clock()
    const result = run()
    spent.set(name, (spent.get(name) ?? 0) + clock() - start)
    return result
  }
  for (const input of articles) {
    const article = add('tokens', () => openArticle(input))
    const layers: Record<string, unknown> = {}
    for (const stage of stages) layers[stage.gives] = add(stage.name, () => stage.run(article, layers as never))
  }
  return new Map([...spent].map(([name, ms]) => [name, (ms * 1000) / articles.length]))
}

/** Median milliseconds that a new process needs the processor for, up to its first Reading. */
function startUp(): number {
  const script = `import { readArticle } from '@isnad/engine'
    readArticle({ id: 'a', text: 'قال الوزير إن المحادثات مستمرة.', title: null, url: null, outlet: null, published: null })
    const { user, system } = process.threadCpuUsage()
    console.log((user + system) / 1000)`
  const runs = Array.from({ length: 5 }, () => {
    const args = ['--input-type=module', '--eval', script]
    return Number(spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout)
  })
  return runs.sort((a, b) => a - b)[2]!
}

const { name, articles } = readBenchArticles()
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const start = startUp()
readAll(articles) // warm up
const passes = repeat(articles)
const median = passes[passes.length >> 1]!
const row = (label: string, value: string): void => console.log(`${label.padEnd(34)}${value.padStart(12)}`)
console.log(
  `${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB of UTF-8, from ${name}; node ${process.version}\n`,
)
row('articles a second', (articles.length / (median.ms / 1000)).toFixed(0))
row('MB a second', (bytes / 1e6 / (median.ms / 1000)).toFixed(2))
row('passes', String(passes.length))
row('slowest article, ms', `${median.slowest.ms.toFixed(1)}`)
row('start to first reading, ms', start.toFixed(0))
row('peak memory, MB', (process.resourceUsage().maxRSS / 1024).toFixed(0))
console.log('\nmicroseconds an article')
const stageTimes = timeStages(articles)
for (const [stage, us] of stageTimes) row(`  ${stage}`, us.toFixed(0))
const whole = (median.ms * 1000) / articles.length
row('  all, with the Reading put together', whole.toFixed(0))
console.log('\nmilliseconds a stage takes at most for 100 kB of the same words again and again')
for (const [stage, { ms, words }] of findWorst(clock)) row(`  ${stage}`, `${ms.toFixed(0)}  ${JSON.stringify(words)}`)
