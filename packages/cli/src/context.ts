import { join } from 'node:path'
import { type Language, type Say, sayIn } from './messages.ts'
import { type Paint, paintFor } from './terminal.ts'

/** What every command gets: where to print, in which language, and which register. */
export interface Context {
  readonly language: Language
  readonly say: Say
  readonly paint: Paint
  readonly json: boolean
  readonly register: RegisterPlace
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
}

/** A folder on this machine, or a PostgreSQL server. */
export type RegisterPlace = { readonly dataDir: string } | { readonly databaseUrl: string }

/** 0 done, 1 some inputs failed (each named), 2 usage. */
export type ExitCode = 0 | 1 | 2

export interface GlobalOptions {
  readonly data?: string
  readonly json?: boolean
}

/** Settles the language, the colours and the register's place from options and environment. */
export function openContext(options: GlobalOptions, language: Language, process: NodeJS.Process): Context {
  return {
    language,
    say: sayIn(language),
    paint: paintFor(process.stdout),
    json: options.json ?? false,
    register: registerPlace(options.data, process.env),
    out: process.stdout,
    err: process.stderr,
  }
}

/** `--data` wins over DATABASE_URL, which wins over ISNAD_DATA; `isnad-data` in the current folder otherwise. */
function registerPlace(data: string | undefined, env: Readonly<Record<string, string | undefined>>): RegisterPlace {
  if (data) return { dataDir: data }
  const databaseUrl = env['DATABASE_URL']
  if (databaseUrl) return { databaseUrl }
  return { dataDir: env['ISNAD_DATA'] ?? join('.', 'isnad-data') }
}

/** A mistake in how a command was called: the sentence is printed and the exit code is 2. */
export class UsageError extends Error {}

/** Prints lines, or one JSON value a line. */
export function print(context: Context, line: string): void {
  context.out.write(`${line}\n`)
}
