import { breaksClause } from './find-triggers.ts'
import { opensClause, type PlacedMention, prepositionOf, type Scene } from './scene.ts'

/** A mention in a clause with the preposition that governs it: '' for none, `by` for من قبل and على يد. */
export interface Argument {
  readonly mention: PlacedMention
  readonly preposition: string
  /** True when و joins it to the argument before it. */
  readonly joined: boolean
}

/** The stretch of tokens (both included) in which a trigger's arguments are looked for. */
export interface Clause {
  readonly from: number
  readonly to: number
}

const REACH = 30
const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذين', 'اللتين', 'اللذان', 'اللتان'])

/**
 * The clause around a token: back to the word that opens it, forward to where another begins. A relative clause
 * right behind a noun describes it and is kept (هجوم شنه …، الذي نفذه …). `stops` are tokens at which another
 * predicate stands.
 */
export function clauseAround(scene: Scene, token: number, stops: Uint8Array): Clause {
  const { tokens } = scene
  const sentence = tokens.sentences[token]
  let from = token
  while (from > 0 && token - from < REACH) {
    const word = tokens.words[from - 1]!
    if (tokens.sentences[from - 1] !== sentence || breaksClause(word) || opensClause(word) || stops[from - 1] === 1) {
      break
    }
    from--
  }
  let to = token
  let met = false
  while (to + 1 < tokens.count && to - token < REACH) {
    const word = tokens.words[to + 1]!
    if (tokens.sentences[to + 1] !== sentence || breaksClause(word) || stops[to + 1] === 1) break
    if (opensClause(word) && (met || !RELATIVES.has(word.form))) break
    to++
    const at = scene.mentionAt[to]!
    if (at >= 0 && canAct(scene.mentions[at]!)) met = true
  }
  return { from, to }
}

/** The arguments that stand in a stretch of tokens, in order. */
export function argumentsIn(scene: Scene, { from, to }: Clause): readonly Argument[] {
  const found: Argument[] = []
  let preposition = ''
  for (let i = from; i <= to; i++) {
    const word = scene.tokens.words[i]!
    const at = scene.mentionAt[i]!
    if (at >= 0) {
      let argument = readArgument(scene, scene.mentions[at]!, preposition, found.at(-1) ?? null)
      const body = found.at(-1)
      if (body && isPartOfRole(body, argument)) {
        found.pop()
        argument = { ...argument, preposition: body.preposition, joined: body.joined }
      }
      found.push(argument)
      for (let k = at + 1; scene.mentions[k]?.from === i; k++) {
        const more = scene.mentions[k]!
        if (more.form === 'role' && more.entity !== argument.mention.entity && more.to === argument.mention.to) {
          found.push({ mention: more, preposition: argument.preposition, joined: true })
        }
      }
      i = Math.max(i, argument.mention.to)
      preposition = ''
      continue
    }
    if (word.kind === 'punctuation') {
      // a comma ends a phrase, but not one that still waits for its name (بالزعيم الكوري، كيم)
      const waits = preposition === 'مع' || preposition === 'ب' || preposition === 'بين'
      if ((word.form === '،' || word.form === ',') && !waits) preposition = ''
      continue
    }
    preposition = nextPreposition(scene, i, preposition)
  }
  return found
}

function nextPreposition(scene: Scene, token: number, current: string): string {
  const word = scene.tokens.words[token]!
  const next = scene.tokens.words[token + 1]?.form
  const name = prepositionOf(word).name
  const marked = scene.tokens.words[token - 1]?.kind === 'punctuation'
  const previous = scene.tokens.words[token - (marked ? 2 : 1)]?.form ?? ''
  if (name === 'من' && PARTITIVE.has(previous)) return ''
  if (name === 'من' && BACKED.has(previous)) return 'backed'
  if (name === 'من' && (next === 'قبل' || next === 'جانب' || next === 'طرف')) return 'by'
  if (name === 'على' && (next === 'يد' || next === 'ايدي')) return 'by'
  if ((name === 'قبل' || word.form === 'جانب' || word.form === 'يد' || word.form === 'ايدي') && current === 'by') {
    return 'by'
  }
  if (name) return name
  if (ARMS.has(word.form)) return 'by'
  if (word.form === 'برئاسه' || word.form === 'بحضور' || word.form === 'بمشاركه' || word.form === 'بقياده')
    return 'with'
  if (isOwned(word.form)) return 'of'
  if (current === 'of' && word.form === 'ل') return 'of'
  const particle = attachedParticle(word.form)
  return particle ?? current
}

/** عناصر من X: the many are of X, and stand where X would. */
const PARTITIVE = new Set(
  'وحدات عناصر عدد عددا عدديا جنود مسلحين مسلحون مئات الاف عشرات قوات مقاتلين مقاتلون افراد وحده مجموعه قوه عنصر كبيرا"'.split(
    ' ',
  ),
)
/** بنيران الجيش: what the killing was done with names whose it was. */
const ARMS = new Set('برصاص بنيران بقذائف بصواريخ بيد بايدي بقصف بغارات'.split(' '))
const BACKED = new Set('مدعومه مدعوم مدعومين مدعوما مدعومون بدعم'.split(' '))
const isOwned = (form: string): boolean => /^(ال)?(تابع|تابعه|موالي|مواليه)$/.test(form)

/** ب or ل written onto a common noun with the article (للقوات، بالقوات) or onto a plain one (بممارسات). */
function attachedParticle(form: string): string | null {
  if (form.startsWith('لل') && form.length > 4) return 'ل'
  if (form.startsWith('بال') && form.length > 5) return 'ب'
  if (form.startsWith('بم') && form.length > 5) return 'ب'
  return null
}

function readArgument(scene: Scene, mention: PlacedMention, governing: string, before: Argument | null): Argument {
  const conjunction = mention.attached.startsWith('و') || standsAfterAnd(scene, mention, before)
  const particle = mention.attached.includes('ل') ? 'ل' : mention.attached.includes('ب') ? 'ب' : null
  const joined = conjunction && before !== null && mention.from - before.mention.to <= 8 && governing === ''
  if (governing === 'of') return { mention, preposition: 'of', joined: false }
  const preposition = particle ?? (joined ? before!.preposition : governing)
  return { mention, preposition, joined: joined && particle === null }
}

function standsAfterAnd(scene: Scene, mention: PlacedMention, before: Argument | null): boolean {
  if (!before) return false
  for (let i = before.mention.to + 1; i < mention.from; i++) {
    const { form, kind } = scene.tokens.words[i]!
    if (kind === 'arabic' && form.startsWith('و') && form.length > 3 && form !== 'وزير' && form !== 'وزاره') return true
    if (form === 'و') return true
  }
  return false
}

/** A body's name inside a person's role, right before his name: رئيس العراق برهم صالح. */
function isPartOfRole(before: Argument, argument: Argument): boolean {
  if (argument.joined || argument.preposition !== '') return false
  return (
    argument.mention.entity.type === 'PER' &&
    before.mention.entity.type !== 'PER' &&
    before.mention.entity.type !== 'LOC' &&
    argument.mention.from === before.mention.to + 1
  )
}

/** True for entities that can act: not places without a government, documents or unnamed sources. */
export function canAct({ entity, isSite }: PlacedMention): boolean {
  // a capital that is a place belongs to its state; the state belongs to nobody
  if (entity.type === 'GPE') return entity.of === null && !isSite
  return entity.type === 'PER' || entity.type === 'ORG' || entity.type === 'GROUP'
}
export function isPlace({ entity }: PlacedMention): boolean {
  return entity.type === 'LOC' || entity.type === 'GPE'
}
