import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type RunningServer, serve as serveApp } from '@isnad/api'
import { readArticle } from '@isnad/engine'
import { openRegister, type Register } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'

export interface ServeCommandOptions {
  readonly host?: string
  readonly port?: number
}

export const DEFAULT_PORT = 4117
const PORTS_TRIED = 20

/** Opens the register and serves it until Ctrl-C. */
export async function serve(options: ServeCommandOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    return await serveRegister(register, options, context)
  } finally {
    await register.close()
  }
}

/** Serves an open register, prints its address, and waits for Ctrl-C (or SIGTERM). */
export async function serveRegister(
  register: Register,
  options: ServeCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const interrupted = untilInterrupted() // from now on, so that an early Ctrl-C stops cleanly too
  const server = await listen(register, options, context)
  if (context.json) print(context, JSON.stringify({ url: server.url }))
  else
    print(
      context,
      `\n${context.say('serving', { url: context.paint.bold(server.url) })}\n${context.paint.dim(context.say('stopHint'))}`,
    )
  await interrupted
  await server.close()
  if (!context.json) print(context, `\n${context.say('stopped')}`)
  return 0
}

/** A port that was asked for is taken or refused as it is; the default one gives way to the next free one. */
async function listen(register: Register, options: ServeCommandOptions, context: Context): Promise<RunningServer> {
  const first = options.port ?? DEFAULT_PORT
  const last = options.port === undefined ? first + PORTS_TRIED : first
  for (let port = first; ; port++) {
    try {
      return await serveApp({
        register,
        read: readArticle,
        webDir: webDir(),
        host: options.host,
        port,
        log: (error) => context.err.write(`${error instanceof Error ? error.message : String(error)}\n`),
      })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error
      context.err.write(`${context.say('portTaken', { port, next: port + 1 })}\n`)
    }
  }
}

/** The built web app beside this package, or nothing where it was not built. */
function webDir(): string | undefined {
  const dir = resolve(import.meta.dirname, '../../../web/dist')
  return existsSync(dir) ? dir : undefined
}

function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
}
