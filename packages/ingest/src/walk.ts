import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { makeProblem, type Problem } from './codes.ts'
import { isUrl } from './fetch/is-url.ts'

export interface InputFile {
  readonly path: string
  readonly bytes: number
}

const READ_IN_FOLDERS = new Set(['.txt', '.jsonl', '.ndjson', '.html', '.htm', '.xhtml', '.rss', '.atom'])

/**
 * The files behind some paths, as they are found: a file is itself, whatever its name; a folder gives what can be
 * read in it and below, in the order of names, hidden files left out. Symbolic links inside folders are not followed.
 */
export async function* walkInputs(paths: readonly string[]): AsyncGenerator<InputFile | Problem> {
  for (const path of paths) yield* walk(path)
}

async function* walk(path: string): AsyncGenerator<InputFile | Problem> {
  try {
    const info = await stat(path)
    if (!info.isDirectory()) {
      yield { path, bytes: info.size }
      return
    }
    let found = false
    for await (const file of walkFolder(path)) {
      found = true
      yield file
    }
    if (!found) yield makeProblem('empty-folder', { path })
  } catch (error) {
    yield openProblem(error, path)
  }
}

async function* walkFolder(folder: string): AsyncGenerator<InputFile | Problem> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    try {
      if (entry.isDirectory()) yield* walkFolder(path)
      else if (entry.isFile() && isReadInFolders(entry.name)) {
        yield { path, bytes: (await stat(path)).size }
      }
    } catch (error) {
      yield openProblem(error, path)
    }
  }
}

function isReadInFolders(name: string): boolean {
  return READ_IN_FOLDERS.has(extname(name).toLowerCase()) || isArchiveName(name)
}

/** True for the names of web archives: .warc, .warc.gz. */
export function isArchiveName(name: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(name)
}

/** What the file system said, as a problem. */
export function openProblem(error: unknown, path: string | null): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return makeProblem('not-found', { path })
  return makeProblem('unreadable', { path }, { detail: code })
}

/** How many bytes lie behind some paths, for a progress bar. What cannot be opened counts nothing. */
export async function measureInputs(paths: readonly string[]): Promise<{ files: number; bytes: number }> {
  let files = 0
  let bytes = 0
  for await (const item of walkInputs(paths.filter((path) => path !== '-' && !isUrl(path)))) {
    if ('code' in item) continue
    files++
    bytes += item.bytes
  }
  return { files, bytes }
}
