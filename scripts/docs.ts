// What the docs say of the code, written by the code. `--write` writes the files; without it, a file that is out of
// date is a fault, as are a link in the docs that leads nowhere and a resource that does not say whose it is.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import { readingJsonSchema } from '@isnad/model'
import { renderOpenApi, renderProblems } from './docs-api.ts'
import { listResources, renderGlossary, renderResources, renderRules } from './docs-pages.ts'
import { findFiles, readText, report, root } from './workspace.ts'

const pages: Record<string, () => string | Promise<string>> = {
  'docs/generated/reading.schema.json': () => `${JSON.stringify(readingJsonSchema(), null, 2)}\n`,
  'docs/generated/glossary.md': renderGlossary,
  'docs/generated/resources.md': renderResources,
  'docs/generated/rules.md': renderRules,
  'docs/generated/openapi.json': renderOpenApi,
  'docs/generated/problems.md': renderProblems,
}

async function renderPages(): Promise<readonly string[]> {
  const stale: string[] = []
  for (const [path, render] of Object.entries(pages)) {
    const text = await render()
    if (existsSync(resolve(root, path)) && readText(path) === text) continue
    if (process.argv.includes('--write')) {
      mkdirSync(dirname(resolve(root, path)), { recursive: true })
      writeFileSync(resolve(root, path), text)
    } else stale.push(`${path} is out of date: npm run docs:build`)
  }
  return stale
}

/** Links of a page, and paths in its code spans, to files of the repository that are not there. */
function findDeadLinks(path: string): readonly string[] {
  const paths = [...readText(path).matchAll(/`((?:packages|scripts|docs|gold|samples)\/[^`\s*<:]+)`/g)]
    .filter(([, named]) => !existsSync(resolve(root, named!)))
    .map(([, named]) => `${path}: there is no "${named}"`)
  const links = [...readText(path).matchAll(/\]\(([^)#\s]+)[^)]*\)|<img[^>]+src="([^"]+)"/g)]
    .map(([, link, image]) => (link ?? image)!)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => !existsSync(resolve(root, posix.join(posix.dirname(path), decodeURI(link)))))
    .map((link) => `${path}: "${link}" leads nowhere`)
  return [...paths, ...links]
}

/** Commands that a page names and that are none: `npm run x` without a script, `isnad x` without a command. */
function findUnknownCommands(path: string): readonly string[] {
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> }
  const program = findFiles('packages/cli/src/program.ts').map(readText).join('')
  const verbs = [...program.matchAll(/command\('([a-z]+)/g)].map(([, verb]) => verb!)
  const text = readText(path)
  const runs = [...text.matchAll(/npm run (?:-\S+ )*([a-z][a-z:]*)/g)].filter(([, name]) => !(name! in scripts))
  const calls = [...text.matchAll(/(?:`|npx )isnad ([a-z]+)/g)].filter(
    ([, verb]) => verb !== 'help' && !verbs.includes(verb!),
  )
  return [...runs, ...(verbs.length > 0 ? calls : [])].map(([words]) => `${path}: there is no "${words}"`)
}

const unlicensed = listResources()
  .filter(({ head }) => head === null)
  .map(({ path }) => `${path}: its head comment must say what it is, its source, its licence, what is left out`)
const documents = findFiles('*.md', 'docs/**/*.md')
const faults = [
  ...(await renderPages()),
  ...unlicensed,
  ...documents.flatMap(findDeadLinks),
  ...documents.flatMap(findUnknownCommands),
]
report(`docs (${Object.keys(pages).length} generated)`, faults)
