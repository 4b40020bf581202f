import { openRegister } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { judgementLines } from '../judgements.ts'
import type { ListOptions } from './search.ts'

/** Prints who judged what and when, also what was taken back; of one entity and those it is one with, if given. */
export async function history(entity: string | undefined, options: ListOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const { items, next } = await register.history({ entity, limit: options.limit })
    if (context.json) for (const judgement of items) print(context, JSON.stringify(judgement))
    else if (items.length === 0) print(context, context.say('noHistory'))
    else for (const judgement of items) print(context, judgementLines(judgement, context))
    if (next !== null && !context.json) print(context, context.paint.dim(context.say('thereIsMore')))
    return 0
  } finally {
    await register.close()
  }
}
