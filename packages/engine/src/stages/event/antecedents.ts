import { type Span, tokenSpan } from '@isnad/text'
import { actorsOf, directGroups, group, ids, unique } from './argument-groups.ts'
import { argumentsIn, canAct } from './arguments.ts'
import type { TriggerMention } from './find-triggers.ts'
import type { PlacedMention, PlacedQuotation, Scene } from './scene.ts'

/** How far back in a sentence its parties are looked for. */
const SENTENCE_REACH = 80

/** The first token of the sentence, or as far back as its parties are looked for. */
function sentenceStart({ tokens }: Scene, token: number): number {
  let from = token
  while (from > 0 && token - from < SENTENCE_REACH && tokens.sentences[from - 1] === tokens.sentences[token]) from--
  return from
}

/** The last group of two or more parties that و joins, in the sentence before a token. */
export function joinedBefore(scene: Scene, token: number): string[] {
  const all = argumentsIn(scene, { from: sentenceStart(scene, token), to: token - 1 }).filter((a) => canAct(a.mention))
  let best: string[] = []
  for (let i = 0; i < all.length; i++) {
    if (all[i]!.joined) continue
    const run = ids(group(all, i))
    if (run.length > 1) best = run
  }
  return best
}

const OWN = new Set(
  'مشاركته مشاركتها لمشاركته حضوره حضورها قراره قرارها رغبته رغبتها استعداده استعدادها عزمه عزمها نيته نيتها اعتزامه اعتزامها قواته خطته خطتها تعهده تعهدها شنها شنه مسؤوليتها مسؤوليته'.split(
    ' ',
  ),
)

const OWN_FORCES = new Set('قواته قواتها قواتهم جنوده جنودها'.split(' '))

/** The party that بلاده was read as. */
function homeOf(scene: Scene, token: number): string[] {
  const at = scene.mentionAt[token]!
  return at < 0 ? [] : [scene.mentions[at]!.entity.id]
}

/** The one that a pronoun on the noun, or on its neighbours, names: اجتماعه، قرارها سحب قواتها، سحب قوات بلاده. */
export function ownerOf(scene: Scene, { token, reading }: TriggerMention, around: PlacedQuotation | null): string[] {
  const { words } = scene.tokens
  if (reading.pronoun !== '') return salientBefore(scene, token, around, reading.pronoun)
  for (const i of [token + 1, token + 2]) {
    if (words[i]?.form === 'بلاده' || words[i]?.form === 'بلادها') return homeOf(scene, i)
  }
  for (const i of [token - 2, token - 1, token + 1]) {
    const form = words[i]?.form
    if (form && (i > token ? OWN_FORCES : OWN).has(form))
      return salientBefore(scene, Math.min(i, token), around, form.endsWith('ها') ? 'ها' : 'ه')
  }
  return []
}

/** قطعت X علاقاتها مع Y متهمة إياها: the subject with which the sentence opens. */
export function openingSubject(scene: Scene, token: number): string[] {
  return actorsOf(directGroups(argumentsIn(scene, { from: sentenceStart(scene, token), to: token - 1 }))[0] ?? [])
}

/** The last group of many (الحوثيون، التحالف) named before a plural verb, in its sentence or the one before. */
export function groupBefore({ mentions, tokens }: Scene, token: number): string[] {
  const last = mentions.findLast(({ entity, from }) => from < token && entity.type === 'GROUP')
  return last && tokens.sentences[token]! - tokens.sentences[last.from]! <= 1 ? [last.entity.id] : []
}

/**
 * Whom a pronoun or an unsaid subject stands for: the nearest mention before it in the sentence that can act and
 * that the pronoun agrees with, inside the same quotation; else the speaker; else the source of the sentence's own
 * quotation. `pronoun` is ه, ها, هم, هما or '' for an unsaid subject.
 */
export function salientBefore(scene: Scene, token: number, around: PlacedQuotation | null, pronoun: string): string[] {
  const { tokens } = scene
  const sentence = tokens.sentences[token]
  const start = around ? contentStart(scene, around) : -1
  const inside: PlacedMention[] = []
  for (let i = scene.mentions.length - 1; i >= 0; i--) {
    const mention = scene.mentions[i]!
    if (mention.from >= token) continue
    if (tokens.sentences[mention.from] !== sentence || mention.from < start || token - mention.from > SENTENCE_REACH)
      break
    if (canAct(mention)) inside.push(mention)
  }
  if (pronoun === 'هما' || pronoun === 'هم' || pronoun === 'نا') {
    const joined = joinedBefore(scene, token)
    if (joined.length > 1 && pronoun !== 'نا') return joined
    const distinct = unique(inside.map((m) => m.entity.id))
    if (around && (pronoun === 'نا' || distinct.length < 2)) return [...around.quotation.sources]
    return distinct.length >= 2 ? distinct.slice(0, 2).reverse() : []
  }
  const person = inside.find((m) => m.entity.type === 'PER')
  const body = inside.find((m) => m.entity.type !== 'PER')
  const agreeing = pronoun === 'ها' ? (body ?? person) : pronoun === 'ه' ? (person ?? body) : inside[0]
  if (agreeing) return [agreeing.entity.id]
  if (around) return [...around.quotation.sources]
  const cue = scene.quotations.findLast((q) => q.cueToken < token && tokens.sentences[q.cueToken] === sentence)
  return cue ? [...cue.quotation.sources] : []
}

function contentStart(scene: Scene, { quotation }: PlacedQuotation): number {
  const span: Span = quotation.content[0]!
  let low = 0
  let high = scene.tokens.count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenSpan(scene.tokens, middle)[0] < span[0]) low = middle + 1
    else high = middle
  }
  return low
}
