import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readArticle } from '@isnad/engine'
import { documentInputSchema } from '@isnad/model'

const shared = resolve(import.meta.dirname, '../../../../shared/gold')
const scratch = mkdtempSync(join(tmpdir(), 'isnad-eval-'))

for (const set of ['seeds', 'dev']) {
  const gold = join(shared, set)
  const articles = set === 'seeds' ? resolve(shared, '../seeds') : gold
  if (!existsSync(gold)) continue
  const index = join(gold, 'index.jsonl')
  const meta = new Map(
    existsSync(index)
      ? readFileSync(index, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as { id: string; outlet?: string; published?: string; url?: string })
          .map((m) => [m.id, m] as const)
      : [],
  )
  const readings = join(scratch, `${set}.jsonl`)
  const lines = readdirSync(gold)
    .filter((f) => f.endsWith('.json'))
    .map((f) => f.slice(0, -5))
    .map((id) => {
      const text = readFileSync(join(articles, `${id}.txt`), 'utf8')
      const { outlet, published, url } = meta.get(id) ?? {}
      return JSON.stringify(readArticle(documentInputSchema.parse({ id, text, outlet, published, url })))
    })
  writeFileSync(readings, `${lines.join('\n')}\n`)
  console.log(`== ${set}`)
  const args = ['--gold', gold, '--articles', articles, '--readings', readings, ...process.argv.slice(2)]
  spawnSync(process.execPath, [join(shared, 'score.mjs'), ...args], { stdio: 'inherit' })
}
