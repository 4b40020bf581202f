// What the docs say of the code, written by the code. `--write` writes the files; without it, a file that is out of
// date is a fault.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readingJsonSchema } from '@isnad/model'
import { readText, report, root } from './workspace.ts'

const pages: Record<string, () => string> = {
  'docs/generated/reading.schema.json': () => `${JSON.stringify(readingJsonSchema(), null, 2)}\n`,
}

const stale: string[] = []
for (const [path, render] of Object.entries(pages)) {
  const text = render()
  if (existsSync(resolve(root, path)) && readText(path) === text) continue
  if (process.argv.includes('--write')) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true })
    writeFileSync(resolve(root, path), text)
  } else stale.push(`${path} is out of date: npm run docs:build`)
}
report(`docs (${Object.keys(pages).length})`, stale)
