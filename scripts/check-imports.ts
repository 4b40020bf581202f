// The architecture as rules over import statements: which package may use which, what a pure package may not touch,
// no cycles, no back doors. `--write` also draws the package graph into docs/generated/packages.md.
import { writeFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { findFiles, readText, report, root } from './workspace.ts'

/** Package → packages it may import. Downward only; a new package is a decision, made here. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  model: ['text'],
  gazetteer: ['text'],
  engine: ['text', 'model', 'gazetteer'],
  ingest: ['text', 'model', 'engine'],
  eval: ['text', 'model', 'engine', 'ingest'],
  store: ['text', 'model'],
  api: ['text', 'model', 'engine', 'ingest', 'store'],
  cli: ['text', 'model', 'engine', 'ingest', 'store', 'api'],
  web: ['text', 'model', 'api'],
}
const PURE = ['text', 'model', 'gazetteer', 'engine']
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|[^.\w]import\(\s*['"]([^'"]+)['"]\s*\)/gm

interface Import {
  readonly path: string
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

function readImports(path: string): readonly Import[] {
  const from = path.split('/')[1]!
  return [...readText(path).matchAll(IMPORT)].map(([, type, a, b, c]) => {
    return { path, from, to: (a ?? b ?? c)!, isType: type !== undefined }
  })
}

function checkImport({ path, from, to, isType }: Import): readonly string[] {
  const isTest = /\.test\.tsx?$|(^|\/)testing\//.test(path)
  const faults: string[] = []
  const [, other, inner] = /^@isnad\/([^/]+)(?:\/(.+))?$/.exec(to) ?? []
  if (other && !MAY_IMPORT[from]?.includes(other) && !isTest) {
    faults.push(`"${from}" must not import "${other}" (downward only: scripts/check-imports.ts)`)
  }
  if (inner && !exportsOf(other!).includes(`./${inner}`)) faults.push(`"${to}" is no door of its package`)
  if (PURE.includes(from) && !isTest) {
    if (to.startsWith('node:')) faults.push(`"${from}" is pure and must not import "${to}"`)
    if (from === 'text' && !to.startsWith('.')) faults.push(`"text" has no dependencies, so not "${to}" either`)
    if (from === 'engine' && to === '@isnad/model' && !isType) {
      faults.push('the engine takes types only from @isnad/model, and constants from @isnad/model/vocab: no zod in it')
    }
  }
  if (/\.test(\.ts|\.js)?$/.test(to) && !isTest) faults.push(`imports the test "${to}"`)
  if (to.startsWith('..') && !posix.join(posix.dirname(path), to).startsWith(`packages/${from}/`)) {
    faults.push(`"${to}" leaves the package; import it by its name`)
  }
  return faults.map((fault) => `${path}: ${fault}`)
}

function exportsOf(name: string): readonly string[] {
  return Object.keys((JSON.parse(readText(`packages/${name}/package.json`)) as { exports?: object }).exports ?? {})
}

/** Cycles among files through value imports, each told once, from its first file. */
function findCycles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { path, to, isType } of imports) {
    if (!isType && to.startsWith('.')) next.set(path, [...(next.get(path) ?? []), posix.join(posix.dirname(path), to)])
  }
  const done = new Set<string>()
  const faults: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) faults.push(`cycle: ${[...trail.slice(at), path].join(' → ')}`)
    if (at >= 0 || done.has(path)) return
    for (const to of next.get(path) ?? []) walk(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return faults
}

/** The package graph as it is, not as it may be: an arrow where an import statement stands. */
function drawGraph(imports: readonly Import[]): string {
  const edges = new Set<string>()
  for (const { path, from, to } of imports) {
    const other = /^@isnad\/([^/]+)/.exec(to)?.[1]
    if (other && !/\.test\.tsx?$/.test(path)) edges.add(`  ${from} --> ${other}`)
  }
  const packages = Object.keys(MAY_IMPORT).filter((name) => findFiles(`packages/${name}/package.json`).length > 0)
  const rows = packages.map((name) => {
    const { description } = JSON.parse(readText(`packages/${name}/package.json`)) as { description?: string }
    return `| \`${name}\` | ${description ?? ''} | ${PURE.includes(name) ? 'yes' : ''} |`
  })
  return `<!-- Written by scripts/check-imports.ts. Do not edit. -->
# Packages

An arrow points to what a package imports.

\`\`\`mermaid
graph TD
${[...edges].sort().join('\n')}
\`\`\`

| package | what it does | pure |
|---|---|---|
${rows.join('\n')}
`
}

const imports = findFiles('packages/*/src/**/*.{ts,tsx}').flatMap(readImports)
const graphPath = 'docs/generated/packages.md'
const graph = drawGraph(imports)
if (process.argv.includes('--write')) writeFileSync(resolve(root, graphPath), graph)
const stale = findFiles(graphPath).length === 0 || readText(graphPath) !== graph
const faults = [...imports.flatMap(checkImport), ...findCycles(imports)]
if (stale) faults.push(`${graphPath} is out of date: npm run docs:build`)
report(`imports (${imports.length})`, faults)
