import { readArticle } from '@isnad/engine'
import { eachArticle, exitCodeOf, type InputOptions } from '../articles.ts'
import { type Context, type ExitCode, print } from '../context.ts'
import { digest } from '../digest.ts'

export interface ReadOptions extends InputOptions {
  readonly format?: 'text' | 'json'
}

/** Prints the record of articles, as a digest or as Readings, one JSON object a line. Stores nothing. */
export async function read(inputs: readonly string[], options: ReadOptions, context: Context): Promise<ExitCode> {
  const json = options.format === 'json' || (options.format === undefined && context.json)
  let first = true
  const outcome = await eachArticle(
    inputs,
    { ...options, label: context.say('reading'), quiet: true },
    context,
    ({ document }) => {
      const reading = readArticle(document)
      if (json) print(context, JSON.stringify(reading))
      else {
        if (!first) print(context, context.paint.dim('─'.repeat(60)))
        print(context, digest(reading, context))
      }
      first = false
      return null
    },
  )
  return exitCodeOf(outcome)
}
