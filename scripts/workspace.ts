import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(resolve(root, path), 'utf8')
}

/** Paths of the repository that fit a glob, with forward slashes, sorted. */
export function findFiles(...patterns: readonly string[]): readonly string[] {
  const skip = /(^|\/)(node_modules|dist)\//
  return globSync([...patterns], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !skip.test(path))
    .sort()
}

/** Prints the faults of a check and sets the exit code: 1 when there are any. */
export function report(check: string, faults: readonly string[]): void {
  for (const fault of faults) console.error(fault)
  console.log(`${check}: ${faults.length === 0 ? 'ok' : `${faults.length} to mend`}`)
  if (faults.length > 0) process.exitCode = 1
}
