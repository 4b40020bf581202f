import type { RegisterError } from '@isnad/store'
import { type Context, type ExitCode, UsageError } from './context.ts'

/** Prints what went wrong as a sentence and gives the exit code: 2 for a wrong call, 1 for the rest. */
export function reportFailure(error: unknown, context: Context): ExitCode {
  const message = sentence(error, context)
  context.err.write(context.json ? `${JSON.stringify({ error: message })}\n` : `${message}\n`)
  return error instanceof UsageError ? 2 : 1
}

/** What went wrong, as a sentence in the language of the messages. */
export function sentence(error: unknown, { say, language }: Context): string {
  if (error instanceof UsageError) return error.message
  if (isRegisterError(error)) {
    return language === 'ar' ? `${say(`register-${error.code}`)}\n${error.message}` : error.message
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return say('addressInUse')
  if (code === 'ENOENT' || code === 'EISDIR') return say('noFile', { detail: message })
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return say('notUtf8')
  if (code === 'EACCES' || code === 'EPERM') return say('notPermitted', { detail: message })
  return say('unexpected', { detail: error instanceof Error ? (error.stack ?? message) : String(error) })
}

/** By name, so that commands without a register need not load the store. */
function isRegisterError(error: unknown): error is RegisterError {
  return error instanceof Error && error.name === 'RegisterError'
}
