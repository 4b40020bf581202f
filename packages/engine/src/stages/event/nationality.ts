import { foldText } from '@isnad/text'
import { prepositionOf, type Scene } from './scene.ts'

/** States whose adjective does not follow from the name by rule: folded adjective stem → folded names. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  اميركي: [
    'الولايات المتحده',
    'اميركا',
    'امريكا',
    'واشنطن',
    'الولايات المتحده الامريكيه',
    'الولايات المتحده الاميركيه',
  ],
  امريكي: [
    'الولايات المتحده',
    'اميركا',
    'امريكا',
    'واشنطن',
    'الولايات المتحده الامريكيه',
    'الولايات المتحده الاميركيه',
  ],
  اماراتي: ['الامارات', 'الامارات العربيه المتحده'],
  صيني: ['الصين'],
  هندي: ['الهند'],
  ياباني: ['اليابان'],
  اوروبي: ['اوروبا', 'الاتحاد الاوروبي'],
  افغاني: ['افغانستان'],
  باكستاني: ['باكستان'],
  تشادي: ['تشاد'],
  صهيوني: ['اسرائيل'],
}

/** The adjective of a state's name, folded, masculine and without the article: تركيا → تركي. */
function adjectiveOf(name: string): string {
  let stem = name.startsWith('ال') ? name.slice(2) : name
  for (const ending of ['يا', 'يه', 'ا', 'ه']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 2) {
      stem = stem.slice(0, -ending.length)
      break
    }
  }
  return `${stem}ي`
}

/** The states of the article by the adjectives that name them: a folded masculine form → entity id. */
export function nationalities(scene: Scene): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const { id, type, surfaces } of scene.entities.values()) {
    if (type !== 'GPE' && type !== 'ORG') continue
    for (const surface of surfaces) {
      const name = foldText(surface)
      if (type === 'GPE' && !name.includes(' ')) table.set(adjectiveOf(name), id)
      for (const [adjective, names] of Object.entries(IRREGULAR)) if (names.includes(name)) table.set(adjective, id)
    }
  }
  return table
}

/** The states that adjectives right after a noun name: الاجتماع التركي الروسي → both. */
export function statesAfter(scene: Scene, token: number, table: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = []
  if (table.size === 0) return found
  const definite = isDefinite(scene.tokens.words[token]!.form)
  for (let i = token + 1; i <= token + 4 && i < scene.tokens.count; i++) {
    const { form, kind } = scene.tokens.words[i]!
    if (form === '-') continue
    if (kind !== 'arabic' || scene.mentionAt[i]! >= 0 || prepositionOf(scene.tokens.words[i]!).name !== null) break
    if (isDefinite(form) !== definite) break
    const id = table.get(adjectiveStem(form))
    if (id && !found.includes(id)) found.push(id)
    else if (found.length > 0) break
  }
  return found
}

function adjectiveStem(form: string): string {
  let stem = form.startsWith('وال') ? form.slice(3) : form.startsWith('ال') ? form.slice(2) : form
  if (stem.endsWith('يه')) stem = stem.slice(0, -1)
  else if (stem.endsWith('يا')) stem = stem.slice(0, -1)
  else if (stem.endsWith('يين') || stem.endsWith('يان')) stem = stem.slice(0, -2)
  return stem
}

/** With the article, also behind an attached particle (للقوات). An adjective agrees with its noun in this. */
function isDefinite(form: string): boolean {
  return /^[وف]?(ال|بال|كال|لل)/.test(form)
}
