import { resolve } from 'node:path'
import { openRegister } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { addTo } from './add.ts'
import { type ServeCommandOptions, serveRegister } from './serve.ts'

/** `npm start`: opens the register, adds the samples and the inputs that are not there yet, and serves it. */
export async function start(
  inputs: readonly string[],
  options: ServeCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const where = 'dataDir' in context.register ? resolve(context.register.dataDir) : 'PostgreSQL'
    if (!context.json) print(context, context.paint.dim(context.say('registerAt', { where })))
    await addTo(register, [samplesDir()], { sample: true }, context)
    if (inputs.length > 0) await addTo(register, inputs, {}, context)
    return await serveRegister(register, options, context)
  } finally {
    await register.close()
  }
}

/** The sample articles that come with the project. */
function samplesDir(): string {
  return resolve(import.meta.dirname, '../../../../samples')
}
