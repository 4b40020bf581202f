// The architecture as rules over import statements: which package may use which, what a pure package may not touch,
// no cycles, no back doors.
import { posix } from 'node:path'

/** Package → packages it may import. Downward only; a new package is a decision, made here. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  model: ['text'],
  gazetteer: ['text'],
  engine: ['text', 'model', 'gazetteer'],
  ingest: ['text', 'model', 'engine'],
  eval: ['text', 'model', 'gazetteer', 'engine', 'ingest'],
  store: ['text', 'model'],
  api: ['text', 'model', 'engine', 'ingest', 'store'],
  cli: ['text', 'model', 'engine', 'ingest', 'store', 'api'],
  web: ['text', 'model', 'api'],
}
export const PURE = ['text', 'model', 'gazetteer', 'engine']
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|[^.\w]import\(\s*['"]([^'"]+)['"]\s*\)/gm

/** An import or export statement of the file at `path`, in the package `from`. */
export interface Import {
  readonly path: string
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

/** The import statements of a file of a package. */
export function parseImports(path: string, text: string): readonly Import[] {
  const from = path.split('/')[1]!
  return [...text.matchAll(IMPORT)].map(([, type, a, b, c]) => {
    return { path, from, to: (a ?? b ?? c)!, isType: type !== undefined }
  })
}

/** The faults of one import. `doorsOf` gives the keys of the exports map of a package, such as `./vocab`. */
export function checkImport(
  { path, from, to, isType }: Import,
  doorsOf: (name: string) => readonly string[],
): readonly string[] {
  const isTest = /\.test\.tsx?$|(^|\/)testing\//.test(path)
  const faults: string[] = []
  const [, other, inner] = /^@isnad\/([^/]+)(?:\/(.+))?$/.exec(to) ?? []
  if (other && !MAY_IMPORT[from]?.includes(other) && !isTest) {
    faults.push(`"${from}" must not import "${other}" (downward only: scripts/import-rules.ts)`)
  }
  if (inner && !doorsOf(other!).includes(`./${inner}`)) faults.push(`"${to}" is no door of its package`)
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

/** Cycles among files through value imports, each told once, from its first file. */
export function findCycles(imports: readonly Import[]): readonly string[] {
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
