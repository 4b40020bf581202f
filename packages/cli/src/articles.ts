import { type Ingested, measureInputs, type Problem, type ReadOptions, readInputs } from '@isnad/ingest'
import type { Context, ExitCode } from './context.ts'
import { startProgress } from './progress.ts'

export interface InputOptions {
  readonly published?: string
}

export type Article = Extract<Ingested, { document: unknown }>

/** What became of the inputs of one command. */
export interface Outcome {
  readonly done: number
  /** Could not be read. */
  readonly failed: number
  /** Could be read, but are no Arabic articles. */
  readonly skipped: number
}

/**
 * Hands every article of the inputs to `use`, with a progress bar; inputs that cannot be read are named in a
 * sentence and do not stop the others. `use` gives the line to print where no bar can be drawn.
 */
export async function eachArticle(
  inputs: readonly string[],
  options: InputOptions & { readonly label: string; readonly quiet?: boolean },
  context: Context,
  use: (article: Article) => Promise<string | null> | string | null,
): Promise<Outcome> {
  const silent = context.json || options.quiet === true
  const { bytes } = silent ? { bytes: 0 } : await measureInputs(inputs)
  const progress = startProgress({ label: options.label, total: bytes, stream: context.err, silent })
  const count = { done: 0, failed: 0, skipped: 0 }
  const tell = (problem: Problem): void => progress.note(problemLine(problem, context))
  try {
    for await (const input of readInputs(inputs, readOptions(options))) {
      if ('problem' in input) {
        count[input.problem.severity === 'skipped' ? 'skipped' : 'failed']++
        tell(input.problem)
        continue
      }
      input.notes.forEach(tell)
      const line = await use(input)
      count.done++
      progress.step(input.origin.bytes, line ?? '')
    }
  } finally {
    progress.stop()
  }
  return count
}

/** 1 when an input failed, or when there was none but skipped ones. */
export function exitCodeOf({ done, failed, skipped }: Outcome): ExitCode {
  return failed > 0 || (done === 0 && skipped > 0) ? 1 : 0
}

function readOptions({ published }: InputOptions): ReadOptions {
  return published === undefined ? {} : { published }
}

/** `path:line: sentence`, as compilers do, or the problem as JSON. */
function problemLine(problem: Problem, { json, language, say }: Context): string {
  if (json) return JSON.stringify({ problem })
  const place = [problem.path ?? say('standardInput'), problem.line].filter((part) => part !== null).join(':')
  return `${place}: ${problem.sentence[language]}`
}
