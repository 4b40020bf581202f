import { readArticle } from '@isnad/engine'
import { openRegister, type Register } from '@isnad/store'
import { eachArticle, exitCodeOf, type InputOptions, type Outcome } from '../articles.ts'
import { type Context, type ExitCode, print } from '../context.ts'

/** Adds articles to the register. What is reported as added is on disk. */
export async function add(inputs: readonly string[], options: InputOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    return exitCodeOf(await addTo(register, inputs, options, context))
  } finally {
    await register.close()
  }
}

/** Adds articles to an open register and prints a summary. `via` says what kind of place files come from. */
export async function addTo(
  register: Register,
  inputs: readonly string[],
  options: InputOptions & { readonly sample?: boolean },
  context: Context,
): Promise<Outcome> {
  const counts = { added: 0, updated: 0, known: 0 }
  const outcome = await eachArticle(
    inputs,
    { ...options, label: context.say('adding') },
    context,
    async ({ document, origin }) => {
      const { status, key } = await register.add(readArticle(document), {
        via: options.sample ? 'sample' : origin.path === null ? 'stdin' : 'file',
        location: origin.url ?? origin.path,
      })
      counts[status]++
      if (context.json) print(context, JSON.stringify({ id: document.id, key, status }))
      return context.say(status === 'known' ? 'articleKnown' : 'articleAdded', { id: document.id })
    },
  )
  const { failed, skipped } = outcome
  if (context.json) print(context, JSON.stringify({ ...counts, skipped, failed }))
  else
    print(context, context.say('added', { added: counts.added + counts.updated, known: counts.known, skipped, failed }))
  return outcome
}
