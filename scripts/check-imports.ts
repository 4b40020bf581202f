// The rules of import-rules.ts over every file of the packages. `--write` also draws the package graph into
// docs/generated/packages.md.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkImport, findCycles, type Import, MAY_IMPORT, PURE, parseImports } from './import-rules.ts'
import { findFiles, readText, report, root } from './workspace.ts'

/** The doors of a package: the keys of its exports map. */
function exportsOf(name: string): readonly string[] {
  return Object.keys((JSON.parse(readText(`packages/${name}/package.json`)) as { exports?: object }).exports ?? {})
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

const imports = findFiles('packages/*/src/**/*.{ts,tsx}').flatMap((path) => parseImports(path, readText(path)))
const graphPath = 'docs/generated/packages.md'
const graph = drawGraph(imports)
if (process.argv.includes('--write')) writeFileSync(resolve(root, graphPath), graph)
const stale = findFiles(graphPath).length === 0 || readText(graphPath) !== graph
const faults = [...imports.flatMap((found) => checkImport(found, exportsOf)), ...findCycles(imports)]
if (stale) faults.push(`${graphPath} is out of date: npm run docs:build`)
report(`imports (${imports.length})`, faults)
