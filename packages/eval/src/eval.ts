// How right the engine reads: `npm run eval`, with `--errors` for every miss and false alarm,
// with `--raise` to write the present scores on our own gold as the ones that must not fall.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArticle } from '@isnad/engine'
import { documentInputSchema } from '@isnad/model'
import { goldFolder, sharedFolder } from './corpus.ts'
import { scoreOwnGold } from './own-gold.ts'
import { f1 } from './score.ts'

function printOwnGold(): void {
  const { articles, scores, errors } = scoreOwnGold()
  if (process.argv.includes('--errors')) for (const error of errors) console.log(error)
  console.log(`== gold: ${articles} samples\n${''.padEnd(44)}     P      R     F1   gold  found`)
  const percent = (n: number): string => (100 * n).toFixed(1).padStart(6)
  for (const [name, t] of Object.entries(scores)) {
    const [p, r] = [t.found ? t.hits / t.found : 0, t.gold ? t.hits / t.gold : 0]
    const counts = `${String(t.gold).padStart(6)} ${String(t.found).padStart(6)}`
    console.log(`${name.padEnd(44)}${percent(p)} ${percent(r)} ${percent(f1(t))} ${counts}`)
  }
  if (!process.argv.includes('--raise')) return
  const floors = Object.entries(scores).map(([name, t]) => [name, Math.floor(f1(t) * 1000) / 10])
  writeFileSync(join(goldFolder, 'baseline.json'), `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`)
}

/** Outlet and date of the articles of a gold set, by id; those without are read without. */
function readIndex(gold: string): ReadonlyMap<string, object> {
  const path = join(gold, 'index.jsonl')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  return new Map(
    lines.map((line) => JSON.parse(line)).map(({ id, outlet, published, url }) => [id, { outlet, published, url }]),
  )
}

/** Scores one set of the gold beside the project with that gold's own scorer. */
function printSharedGold(shared: string, set: string): void {
  const gold = join(shared, 'gold', set)
  if (!existsSync(gold)) return
  const articles = set === 'seeds' ? join(shared, 'seeds') : gold
  const index = readIndex(gold)
  const ids = readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
  const lines = ids.map((id) => {
    const text = readFileSync(join(articles, `${id}.txt`), 'utf8')
    return JSON.stringify(readArticle(documentInputSchema.parse({ id, text, ...index.get(id) })))
  })
  const readings = join(mkdtempSync(join(tmpdir(), 'isnad-eval-')), `${set}.jsonl`)
  writeFileSync(readings, `${lines.join('\n')}\n`)
  console.log(`\n== ../shared/gold/${set}`)
  const args = ['--gold', gold, '--articles', articles, '--readings', readings]
  const flags = process.argv.slice(2).filter((flag) => flag !== '--raise')
  spawnSync(process.execPath, [join(shared, 'gold/score.mjs'), ...args, ...flags], { stdio: 'inherit' })
}

interface OwnSet {
  /** Folder in gold/. */
  readonly folder: string
  readonly title: string
  /** Rows of the scorer that count: where only quotations are annotated, only theirs. */
  readonly rows: RegExp
}

/** Our annotations (ids and short anchors) of real articles, whose texts lie beside the project. */
const OWN_SETS: readonly OwnSet[] = [
  { folder: 'tuned', title: 'whole articles that rules were tuned on', rows: /[0-9]/ },
  { folder: 'held-out', title: 'whole articles held out from tuning', rows: /[0-9]/ },
  {
    folder: 'news',
    title: 'quotations of articles held out from tuning',
    rows: /quotation|^cue|^mode|^source|^attribution/,
  },
]

function printOwnSet(shared: string, { folder, title, rows }: OwnSet): void {
  const gold = join(goldFolder, folder)
  const corpus = join(shared, 'data/news/articles.jsonl')
  if (!existsSync(corpus)) return
  const scratch = mkdtempSync(join(tmpdir(), 'isnad-eval-'))
  const ids = new Set(readdirSync(gold).map((file) => file.slice(0, -5)))
  const lines: string[] = []
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    const { id, text, outlet, published, url } = JSON.parse(line)
    if (!ids.has(id)) continue
    writeFileSync(join(scratch, `${id}.txt`), text)
    lines.push(JSON.stringify(readArticle(documentInputSchema.parse({ id, text, outlet, published, url }))))
  }
  writeFileSync(join(scratch, 'readings.jsonl'), `${lines.join('\n')}\n`)
  const args = ['--gold', gold, '--articles', scratch, '--readings', join(scratch, 'readings.jsonl')]
  const { stdout } = spawnSync(process.execPath, [join(shared, 'gold/score.mjs'), ...args], { encoding: 'utf8' })
  const counted = stdout.split('\n').filter((row) => rows.test(row) && !/^[0-9]+ articles/.test(row))
  console.log(`\n== gold/${folder}: ${ids.size} ${title}\n${counted.join('\n')}`)
}

printOwnGold()
for (const set of sharedFolder ? ['seeds', 'dev'] : []) printSharedGold(sharedFolder!, set)
for (const set of sharedFolder ? OWN_SETS : []) printOwnSet(sharedFolder!, set)
