import type { TokenTable } from '@isnad/text'

/**
 * Makes a reading of one token that is computed once per article: lexicons are asked for the same token by many rules.
 * Only the table read last is kept. `compute` must depend on nothing but the table and the token.
 */
export function perToken<T>(
  compute: (tokens: TokenTable, token: number) => T,
): (tokens: TokenTable, token: number) => T {
  let table: TokenTable | null = null
  let values: (T | undefined)[] = []
  return (tokens, token) => {
    if (table !== tokens) {
      table = tokens
      values = new Array(tokens.count)
    }
    const known = values[token]
    if (known !== undefined) return known
    const value = compute(tokens, token)
    values[token] = value
    return value
  }
}
