import { type Core, foldText, type Word, wordFeature } from '@isnad/text'
import { statesAfter } from './nationality.ts'
import type { PlacedMention, Scene } from './scene.ts'

/** Nouns that stand for a state when its adjective follows: الجانب الروسي، السلطات المصرية. */
const SIDES = new Set(
  'الجانب جانب الطرف السلطات سلطات الحكومه حكومه الاداره اداره الشركاء القياده قياده الخارجيه الدوله الجيش جيش القوات قوات قواتها المسؤولين المسوولين المسؤولون الوفد وفد طائرات الطائرات مقاتلات المقاتلات طيران الطيران دبابات الدبابات مدفعيه المدفعيه جرافات الجرافات جنود الجنود'.split(
    ' ',
  ),
)
/** Nouns that take up several parties named before: how many, of what type, and the offices that they hold. */
interface Together {
  readonly count: number
  readonly type: 'PER' | 'GPE'
  readonly offices: readonly string[]
}
const HEADS = ['president', 'king', 'pm', 'chancellor', 'emir', 'crown-prince']
const MINISTERS = ['fm', 'dm', 'im', 'minister', 'finance-minister', 'energy-minister', 'oil-minister']
const TOGETHER: Readonly<Record<string, Together>> = Object.fromEntries(
  (
    [
      ['الرئيسان الرئيسين الزعيمان الزعيمين رئيسا', { count: 2, type: 'PER', offices: HEADS }],
      ['الوزيران الوزيرين', { count: 2, type: 'PER', offices: MINISTERS }],
      [
        'البلدان البلدين الجانبان الجانبين الطرفان الطرفين الدولتان الدولتين حكومتا حكومتي',
        { count: 2, type: 'GPE', offices: [] },
      ],
    ] as const
  ).flatMap(([list, together]) => list.split(' ').map((form) => [form, together])),
)
const FORCES = new Set(
  'الجيش جيش القوات قوات طائرات الطائرات مقاتلات المقاتلات طيران الطيران دبابات الدبابات مدفعيه المدفعيه جرافات الجرافات جنود الجنود'.split(
    ' ',
  ),
)
/** Nouns that, alone and with the article, take up a body of that kind named before: التنظيم is تنظيم X. */
const BODIES = new Set('التنظيم الحركه الحزب الجماعه التحالف الميليشيا الميليشيات المليشيات الهيئه'.split(' '))
const COUNTRY = new Set('بلاده بلادها بلادنا'.split(' '))
const TWO_COUNTRIES = new Set('بلديهما بلداهما'.split(' '))
/** Plurals that the word for three may follow. */
const TRIADS = new Set('الدول القاده الروساء الرؤساء الزعماء'.split(' '))
const THREE = new Set(['الثلاثه', 'الثلاث'])

/**
 * Mentions that the names stage has no reason to make but who-did-what needs: a state called by a side
 * (الجانب التركي), and the parties that الرئيسان or الدول الثلاث take up from before. Given as role mentions.
 */
export function impliedParties(scene: Scene, states: ReadonlyMap<string, string>): readonly PlacedMention[] {
  const { tokens } = scene
  const covered = new Uint8Array(tokens.count)
  for (const { from, to } of scene.mentions) covered.fill(1, from, to + 1)
  const implied: PlacedMention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (covered[i] === 1) continue
    const word = tokens.words[i]!
    if (word.kind !== 'arabic') continue
    const core = partyCore(word)
    if (!core) continue
    const attached = word.form.slice(0, core.start)
    const add = (id: string, to: number): void => {
      const entity = scene.entities.get(id)
      if (entity) implied.push({ entity, form: 'role', from: i, to, attached, isSite: false })
    }
    if (SIDES.has(core.text)) {
      const [state] = statesAfter(scene, i, states)
      if (state && covered[i + 1] !== 1) add(FORCES.has(core.text) ? forcesOf(scene, state) : state, i + 1)
      continue
    }
    if (core.text === SECTOR || core.text === LAND) {
      const place = core.text === SECTOR ? sectorBefore(scene, i) : landBefore(scene, i)
      if (place) add(place, i)
      continue
    }
    if (BODIES.has(core.text)) {
      const body = bodyBefore(scene, i, core.text.slice(2))
      if (body) add(body, i)
      continue
    }
    if (COUNTRY.has(core.text)) {
      const state = homeOfSpeaker(scene, i)
      if (state) add(FORCES.has(tokens.words[i - 1]?.form ?? '') ? forcesOf(scene, state) : state, i)
      continue
    }
    if (TWO_COUNTRIES.has(core.text)) {
      for (const id of lastNamed(scene, i, { count: 2, type: 'PER', offices: [] })) {
        const of = scene.entities.get(id)?.of
        if (of) add(of, i)
      }
      continue
    }
    const together = TOGETHER[core.text]
    if (together) {
      if (!isNamedBehind(scene, i)) for (const id of lastNamed(scene, i, together)) add(id, i)
    } else if (THREE.has(tokens.words[i + 1]?.form ?? '')) {
      const type = core.text === 'الدول' ? 'GPE' : 'PER'
      for (const id of lastNamed(scene, i, { count: 3, type, offices: HEADS })) add(id, i + 1)
    }
  }
  return implied
}

/** The reading of a word as one of the nouns above, or null. */
const partyCore = wordFeature(
  (word: Word): Core | null =>
    word.cores.find(
      ({ text }) =>
        SIDES.has(text) ||
        BODIES.has(text) ||
        text === SECTOR ||
        text === LAND ||
        TOGETHER[text] !== undefined ||
        COUNTRY.has(text) ||
        TWO_COUNTRIES.has(text) ||
        TRIADS.has(text),
    ) ?? null,
)

/** The forces of a state where the article names them, else the state itself. */
function forcesOf(scene: Scene, state: string): string {
  for (const { id, type, of, surfaces } of scene.entities.values()) {
    if (type === 'ORG' && of === state && surfaces.some((s) => /^(القوات|الجيش|قوات)/.test(s))) return id
  }
  return state
}

/** القطاع، البلاد: a place taken up from before. */
const SECTOR = 'القطاع'
const LAND = 'البلاد'

function sectorBefore(scene: Scene, token: number): string | null {
  const named = scene.mentions.findLast(
    ({ entity, from }) => from < token && entity.surfaces.some((s) => foldText(s).startsWith('قطاع ')),
  )
  return named?.entity.id ?? null
}

/** The state of the place or state named last before the token: whose land is spoken of. */
function landBefore(scene: Scene, token: number): string | null {
  const named = scene.mentions.findLast(
    ({ entity: { type, of }, from }) =>
      from < token && (type === 'GPE' || (type === 'LOC' && of !== null && scene.entities.get(of)?.type === 'GPE')),
  )
  if (!named) return null
  return named.entity.of ?? named.entity.id
}

/** The last body named before a token whose name begins with the noun, unless an adjective tells that another is meant. */
function bodyBefore(scene: Scene, token: number, noun: string): string | null {
  const next = scene.tokens.words[token + 1]
  if (next && next.kind === 'arabic' && next.form.startsWith('ال') && next.form.endsWith('ي')) return null
  const named = scene.mentions.findLast(
    ({ entity, from, form }) =>
      from < token &&
      form === 'name' &&
      (entity.type === 'ORG' || entity.type === 'GROUP') &&
      // تنظيم داعش: the noun may stand before the name, outside it
      (scene.tokens.words[from - 1]?.form.endsWith(noun) ||
        entity.surfaces.some((surface) => foldText(surface).split(' ')[0]!.replace(/^ال/, '') === noun)),
  )
  return named?.entity.id ?? null
}

/** The state of the last person named before بلاده: whose country it is. */
function homeOfSpeaker(scene: Scene, token: number): string | null {
  const person = scene.mentions.findLast((m) => m.to < token && m.entity.type === 'PER')
  const of = person?.entity.of ?? null
  if (of === null) return null
  const home = scene.entities.get(of)
  return home?.type === 'GPE' ? of : (home?.of ?? null)
}

/** True when the parties stand named right behind the noun (الرئيسان الروسي بوتين والتركي أردوغان). */
function isNamedBehind(scene: Scene, token: number): boolean {
  return [token + 1, token + 2].some((i) => {
    const at = scene.mentionAt[i] ?? -1
    return at >= 0 && scene.mentions[at]!.entity.type === 'PER'
  })
}

/**
 * The parties named before a token: the two ministers, the three states. Of states the most often named; of people
 * those who hold such an office, when enough do, else the first. Empty when there are fewer.
 */
function lastNamed(scene: Scene, token: number, { count, type, offices }: Together): readonly string[] {
  const seen = new Map<string, number>()
  for (const { entity, from } of scene.mentions) {
    if (from >= token) break
    if (entity.type !== type || (type === 'GPE' && isSetting(scene, from))) continue
    seen.set(entity.id, (seen.get(entity.id) ?? 0) + 1)
  }
  const ids = [...seen.keys()]
  if (ids.length < count) return []
  if (type === 'GPE') return ids.sort((a, b) => seen.get(b)! - seen.get(a)!).slice(0, count)
  const holders = ids.filter((id) => scene.facts.get(id)?.offices.some(({ code }) => offices.includes(code)))
  return (holders.length >= count ? holders : ids).slice(0, count)
}

/** True when the mention is a place in its sentence (في القاهرة، بالخرطوم), not a party. */
function isSetting(scene: Scene, token: number): boolean {
  const { form } = scene.tokens.words[token]!
  const before = scene.tokens.words[token - 1]?.form
  return (
    before === 'في' ||
    before === 'العاصمه' ||
    (form.startsWith('ب') && scene.mentions.some((m) => m.from === token && m.attached !== ''))
  )
}
