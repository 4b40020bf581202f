import { entityTypes } from '@isnad/model/vocab'
import { type EntityRecord, openRegister, type Register } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'
import { eventLines, quotationLines } from '../records.ts'
import { indent } from '../terminal.ts'
import type { ListOptions } from './search.ts'

const MOST_SHOWN = 5

/** Finds who or what is called so, under any spelling the register has seen, with names, roles, words and events. */
export async function who(name: string, options: ListOptions, context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const found = await register.entities({ q: name, limit: options.limit })
    const entities: EntityRecord[] = []
    for (const { id } of found.items) {
      const entity = await register.entity(id)
      if (entity) entities.push(entity)
    }
    if (context.json) print(context, JSON.stringify(entities))
    else if (entities.length === 0) print(context, context.say('nobody', { name }))
    else for (const entity of entities) print(context, `${await entityLines(entity, register, context)}\n`)
    return 0
  } finally {
    await register.close()
  }
}

async function entityLines(entity: EntityRecord, register: Register, context: Context): Promise<string> {
  const { paint, say, language } = context
  const { counts } = entity
  const names = entity.surfaces.map((s) => s.words).join('، ')
  const roles = [
    ...new Set(entity.roles.map((r) => `${r.evidence.words}${r.document.dct ? ` (${r.document.dct})` : ''}`)),
  ]
  const merged = entity.merged.map((e) => (e.name ? `${e.name.ar} (${e.id})` : e.id))
  const quotations = await register.quotations({ source: entity.id, limit: MOST_SHOWN })
  const events = await register.timeline({ actor: entity.id, limit: MOST_SHOWN })
  return [
    `${paint.bold(entity.name.ar)}${entity.name.en ? `  ${entity.name.en}` : ''}  ${paint.dim(`${entityTypes[entity.type][language]} · ${entity.id}`)}`,
    `  ${paint.dim(say('entityCounts', { ...counts }))}`,
    `  ${say('spellings')}: ${names}`,
    ...(merged.length > 0 ? [`  ${say('mergedWith')}: ${merged.join('، ')}`] : []),
    ...(roles.length > 0 ? [`  ${say('roles')}: ${roles.slice(0, MOST_SHOWN).join('، ')}`] : []),
    ...quotations.items.map((q) => indent(quotationLines(q, context))),
    ...events.items.map((v) => indent(eventLines(v, context))),
  ].join('\n')
}
