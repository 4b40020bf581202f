import { openRegister } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { hitLines } from '../records.ts'

export interface ListOptions {
  readonly limit: number
}

/** Searches articles, quotations and events for words in any form. */
export async function search(words: string, options: ListOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const page = await register.search({ q: words, limit: options.limit })
    if (context.json) for (const hit of page.items) print(context, JSON.stringify(hit))
    else if (page.items.length === 0) print(context, context.say('noHits', { query: words }))
    else {
      for (const hit of page.items) print(context, `${hitLines(hit, context)}\n`)
      const total = Object.values(page.counts).reduce((sum, n) => sum + n, 0)
      tellMore(total - page.items.length, total, context)
    }
    return 0
  } finally {
    await register.close()
  }
}

/** Says that a list was cut, and how to see the rest. */
export function tellMore(count: number, total: number, context: Context): void {
  if (count <= 0) return
  print(context, context.paint.dim(context.say('more', { count, limit: Math.min(total, 200) })))
}
