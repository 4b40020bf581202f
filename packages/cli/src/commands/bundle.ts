import { once } from 'node:events'
import { type Added, openRegister, type Register } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { sentence } from '../failure.ts'
import { openLines } from '../open-lines.ts'
import { startProgress } from '../progress.ts'

/** Prints the whole register as a JSONL bundle that `isnad import` restores. */
export async function exportBundle(context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    for await (const line of register.exportBundle()) {
      if (!context.out.write(`${line}\n`)) await once(context.out, 'drain')
    }
    return 0
  } finally {
    await register.close()
  }
}

/** Restores bundles. Interrupted, it can be done again: what is there already stays. 1 when one could not be read. */
export async function importBundles(paths: readonly string[], context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  let code: ExitCode = 0
  try {
    for (const path of paths) {
      try {
        await importBundle(path, register, context)
      } catch (error) {
        const message = sentence(error, context)
        context.err.write(`${context.json ? JSON.stringify({ path, error: message }) : `${path}: ${message}`}\n`)
        code = 1
      }
    }
    return code
  } finally {
    await register.close()
  }
}

async function importBundle(path: string, register: Register, context: Context): Promise<void> {
  const { say, json } = context
  const { lines, bytes } = openLines(path)
  const progress = startProgress({ label: say('importing'), total: bytes, stream: context.err, silent: json })
  let read = 0
  const step = ({ key, status }: Added): void => {
    progress.step(read, say(status === 'known' ? 'articleKnown' : 'articleAdded', { id: key }))
    read = 0
  }
  async function* measured(): AsyncGenerator<string> {
    for await (const line of lines) {
      read += Buffer.byteLength(line) + 1
      yield line
    }
  }
  try {
    const { added, updated, known, judgements } = await register.importBundle(measured(), step)
    progress.stop()
    if (json) print(context, JSON.stringify({ path, added, updated, known, judgements }))
    else print(context, say('imported', { added: added + updated, known, judgements }))
  } finally {
    progress.stop()
  }
}
