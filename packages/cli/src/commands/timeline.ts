import { openRegister } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { eventLines } from '../records.ts'
import { type ListOptions, tellMore } from './search.ts'

export interface TimelineOptions extends ListOptions {
  readonly actor?: string
  readonly from?: string
  readonly to?: string
}

/** Prints the events of the register, oldest first; uncertain dates as they are, undated ones last. */
export async function timeline(options: TimelineOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const page = await register.timeline({ ...options, sort: 'oldest' })
    if (context.json) for (const event of page.items) print(context, JSON.stringify(event))
    else if (page.items.length === 0) {
      print(context, options.actor ? context.say('noEventsFor', { actor: options.actor }) : context.say('noEvents'))
    } else {
      for (const event of page.items) print(context, `${eventLines(event, context)}\n`)
      tellMore(page.total - page.items.length, page.total, context)
    }
    return 0
  } finally {
    await register.close()
  }
}
