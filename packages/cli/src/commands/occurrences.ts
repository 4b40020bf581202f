import { openRegister } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { occurrenceLines } from '../occurrences.ts'
import type { ListOptions } from './search.ts'

export interface OccurrencesOptions extends ListOptions {
  readonly actor?: string
  readonly from?: string
  readonly to?: string
  readonly least?: number
}

/** Prints what happened, oldest first, each with the reports and figures of every article that tells it. */
export async function occurrences(options: OccurrencesOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const { items, next } = await register.occurrences({ ...options, sort: 'oldest' })
    if (context.json) for (const occurrence of items) print(context, JSON.stringify(occurrence))
    else if (items.length === 0)
      print(context, options.actor ? context.say('noEventsFor', { actor: options.actor }) : context.say('noEvents'))
    else for (const occurrence of items) print(context, `${occurrenceLines(occurrence, context)}\n`)
    if (next !== null && !context.json) print(context, context.paint.dim(context.say('thereIsMore')))
    return 0
  } finally {
    await register.close()
  }
}
