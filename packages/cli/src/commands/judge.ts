import { userInfo } from 'node:os'
import { type EntitySummary, type Judgement, type NewJudgement, openRegister, type Register } from '@isnad/store'
import { type Context, type ExitCode, print, UsageError } from '../context.ts'
import { judgementLines } from '../judgements.ts'

export interface JudgeOptions {
  readonly by?: string
}

/** Makes two entities one; all their records follow. */
export async function merge(left: string, right: string, options: JudgeOptions, context: Context): Promise<ExitCode> {
  return await withRegister(context, async (register) => {
    const pair = { left: await oneEntity(left, register, context), right: await oneEntity(right, register, context) }
    return await register.judge({ verdict: 'same', ...pair, by: judgeOf(options) })
  })
}

/** Takes an entity out of those it was merged with; with another one, says that the two are never the same. */
export async function split(
  entity: string,
  other: string | undefined,
  options: JudgeOptions,
  context: Context,
): Promise<ExitCode> {
  return await withRegister(context, async (register) => {
    const by = judgeOf(options)
    const left = await oneEntity(entity, register, context)
    const judgement: NewJudgement =
      other === undefined
        ? { verdict: 'apart', left, by }
        : { verdict: 'different', left, right: await oneEntity(other, register, context), by }
    return await register.judge(judgement)
  })
}

/** Takes back a judgement, the last one when none is named. */
export async function undo(id: string | undefined, options: JudgeOptions, context: Context): Promise<ExitCode> {
  return await withRegister(context, async (register) => {
    const undone = await register.undo({ id, by: judgeOf(options) })
    if (!undone) throw new UsageError(context.say(id === undefined ? 'nothingToUndo' : 'noJudgement', { id: id ?? '' }))
    return undone
  })
}

async function withRegister(context: Context, judge: (register: Register) => Promise<Judgement>): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const judgement = await judge(register)
    print(context, context.json ? JSON.stringify(judgement) : judgementLines(judgement, context))
    return 0
  } finally {
    await register.close()
  }
}

/** The id itself, or that of the one entity with just this name, or found by it; when several are, they are listed. */
async function oneEntity(idOrName: string, register: Register, { say, paint }: Context): Promise<string> {
  if (await register.entity(idOrName)) return idOrName
  const { items } = await register.entities({ q: idOrName, limit: 10 })
  const wanted = idOrName.trim().toLowerCase()
  const named = items.filter(({ name }) => name.ar === wanted || name.en?.toLowerCase() === wanted)
  const found = items.length === 1 ? items : named
  if (found.length === 1) return found[0]!.id
  if (items.length === 0) throw new UsageError(say('nobody', { name: idOrName }))
  const line = (e: EntitySummary): string =>
    `  ${paint.bold(e.id)}  ${e.name.ar}${e.name.en ? `  ${e.name.en}` : ''}  ${paint.dim(say('entityCounts', e.counts))}`
  throw new UsageError([say('severalEntities', { name: idOrName }), ...items.map(line)].join('\n'))
}

/** Who judges: the name given, else that of the user of this machine. */
function judgeOf({ by }: JudgeOptions): string {
  return by ?? userInfo().username
}
