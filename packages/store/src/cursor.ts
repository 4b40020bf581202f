import { RegisterError } from './errors.ts'
import type { Paging } from './register.ts'

const DEFAULT_LIMIT = 20
const MOST = 200

/** Where a page begins: after the row with these sort values, in the list of this name. */
export type Position = readonly (string | number)[]

export function pageLimit({ limit = DEFAULT_LIMIT }: Paging): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw new RegisterError('bad-query', `A page has 1 to ${MOST} items; ${limit} were asked for.`)
  }
  return limit
}

/** Reads a cursor of the list named `list`, whose rows sort by values of these types. Null without a cursor. */
export function readCursor(list: string, { cursor }: Paging, types: readonly ('string' | 'number')[]): Position | null {
  if (cursor === undefined) return null
  try {
    const [name, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    const fits = name === list && position.length === types.length && position.every((v, i) => typeof v === types[i])
    if (fits) return position as Position
  } catch {
    // not one of ours: told below
  }
  throw new RegisterError('bad-cursor')
}

/** Cuts a page from rows of which one more than `limit` was asked for; `position` gives the sort values of a row. */
export function cutPage<Row>(
  list: string,
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => Position,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows[limit - 1]
  const next = rows.length > limit && last !== undefined ? writeCursor(list, position(last)) : null
  return { rows: rows.slice(0, limit), next }
}

function writeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url')
}
