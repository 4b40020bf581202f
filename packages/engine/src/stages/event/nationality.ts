import { nationalityAt } from '../name/nationality.ts'
import { prepositionOf, type Scene } from './scene.ts'

/** The states and state-like bodies of the article by their code: what a nationality adjective can stand for. */
export function nationalities(scene: Scene): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  const sites = new Set(scene.mentions.filter((m) => m.isSite).map((m) => m.entity.id))
  for (const [id, { state }] of scene.facts) {
    const entity = scene.entities.get(id)
    // a capital that is a place is of its state; the state is of nobody
    if (
      !entity ||
      state === null ||
      sites.has(id) ||
      (entity.type === 'GPE' ? entity.of !== null : !state.startsWith('O:'))
    )
      continue
    if (!table.has(state)) table.set(state, id)
  }
  return table
}

/** The states that adjectives right after a noun name: الاجتماع التركي الروسي → both. */
export function statesAfter(
  scene: Scene,
  token: number,
  table: ReadonlyMap<string, string>,
  reach = 4,
): readonly string[] {
  const found: string[] = []
  if (table.size === 0) return found
  const { words } = scene.tokens
  const definite = isDefinite(words[token]!.form)
  for (let i = token + 1; i <= token + reach && i < scene.tokens.count; i++) {
    const { form, kind } = words[i]!
    if (form === '-') continue
    if (kind !== 'arabic' || scene.mentionAt[i]! >= 0 || prepositionOf(words[i]!).name !== null) break
    if (isDefinite(form) !== definite) break
    const match = nationalityAt(scene.tokens, i)
    const id = match ? table.get(match.iso) : undefined
    if (id && !found.includes(id)) found.push(id)
    else if (found.length > 0) break
  }
  return found
}

/** With the article, also behind an attached particle (للقوات). An adjective agrees with its noun in this. */
function isDefinite(form: string): boolean {
  return /^[وف]?(ال|بال|كال|لل)/.test(form)
}
