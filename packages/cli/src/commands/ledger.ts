import { openRegister } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { planLines } from '../occurrences.ts'
import type { ListOptions } from './search.ts'

export interface LedgerOptions extends ListOptions {
  readonly asOf?: string
}

/** Prints plans, promises and demands, soonest due first, with what is known to have come of them. */
export async function ledger(options: LedgerOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const { items, next, asOf } = await register.ledger(options)
    if (context.json) for (const plan of items) print(context, JSON.stringify(plan))
    else if (items.length === 0) print(context, context.say('noPlans'))
    else {
      if (asOf) print(context, `${context.paint.dim(context.say('asOf', { day: asOf }))}\n`)
      for (const plan of items) print(context, `${planLines(plan, context)}\n`)
    }
    if (next !== null && !context.json) print(context, context.paint.dim(context.say('thereIsMore')))
    return 0
  } finally {
    await register.close()
  }
}
