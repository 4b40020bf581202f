import { type Word, wordFeature } from '@isnad/text'
import { firstFrom, opensClause, type Scene } from './scene.ts'
import type { Step, Telling } from './step.ts'

const RELATIVE = new Set(['الذي', 'التي', 'الذين', 'اللذين', 'اللتين'])

/**
 * What the judge looks at, each a name that is true of the step: nothing but the words, the arguments and the place
 * in the article, so that every judgement can be read. Sorted by kind, always in the same order.
 */
export function stepFeatures(scene: Scene, step: Step, steps: readonly Step[]): readonly string[] {
  const { main, tellings } = step
  const { trigger, isVerb, reading, token } = main.mention
  const { tokens } = scene
  const features: string[] = []
  const add = (condition: boolean, name: string): void => {
    if (condition) features.push(name)
  }
  const anyActors = tellings.some((t) => t.who.actors.length > 0)
  const anyPlace = tellings.some((t) => t.places.length > 0)
  const anyTime = tellings.some((t) => t.time !== null)
  const anyRecipient = tellings.some((t) => t.who.recipients.length > 0)
  const said = main.quotation !== null
  const isCue = said && main.quotation!.cueToken === token
  features.push(`type:${main.type}`, `trigger:${trigger.id}`, `frame:${trigger.frame}`)
  features.push(isVerb ? 'verb' : 'noun', `${main.type}:${isVerb ? 'verb' : 'noun'}`)
  features.push(anyActors ? 'actors' : 'no-actors', `${main.type}:${anyActors ? 'actors' : 'no-actors'}`)
  add(Math.max(...tellings.map((t) => t.who.actors.length)) > 1, 'two-actors')
  features.push(anyRecipient ? 'recipients' : 'no-recipients')
  add(trigger.frame === 'say', `say:${anyRecipient ? 'recipients' : 'no-recipients'}`)
  features.push(anyPlace ? 'place' : 'no-place', anyTime ? 'time' : 'no-time')
  const known = [anyActors || anyRecipient, anyPlace, anyTime].filter(Boolean).length
  features.push(`known:${known}`)
  features.push(`status:${main.status.status}`)
  add(main.status.status !== 'actual', `not-actual:${anyActors ? 'actors' : 'no-actors'}`)
  add(said, isCue ? 'cue' : 'quoted')
  add(!said, 'told')
  add(said && !isCue && trigger.frame === 'say', 'quoted-say')
  add(tellings.length > 1, 'told-again')
  add(tellings.length > 2, 'told-thrice')
  add(
    tellings.some((t) => t.block === 'headline'),
    'headline',
  )
  add(
    tellings.some((t) => t.sentence <= 2),
    'lead',
  )
  add(main.sentence > 8, 'late')
  if (!isVerb) {
    features.push(main.definite ? 'definite' : 'indefinite')
    add(main.definite && tellings.length === 1, 'definite-alone')
    add(reading.core.particle === 'ل', 'noun-for')
    add(reading.core.particle === 'ب', 'noun-by')
    features.push(`noun:${main.who.rule}`)
  } else {
    features.push(`tense:${reading.features.tense ?? 'none'}`)
    add(reading.features.person === 1, 'first-person')
    add(!reading.features.indicative, 'subjunctive')
  }
  add(isInRelative(scene, main), 'relative')
  add(isGoal(scene, main), 'goal')
  add(isGoal(scene, main) && !isVerb, `goal:${main.type}`)
  add(tokens.sentences[token - 1] !== tokens.sentences[token], 'sentence-start')
  add(hasNumberNear(scene, main), 'number-near')
  const neighbours = stepsBySentence(steps).get(main.sentence)! - 1
  add(neighbours >= 2, 'crowded')
  add(neighbours === 0, 'alone')
  add(steps.length <= 3 && tokens.count >= LONG, 'few-steps')
  const neighbour = (i: number): string => {
    const word = tokens.words[i]
    if (!word || tokens.sentences[i] !== tokens.sentences[token]) return '^'
    return word.kind === 'number' ? '#' : word.kind === 'arabic' ? stemOf(word) : word.form
  }
  features.push(`before~${neighbour(token - 1)}`, `behind~${neighbour(token + 1)}`)
  features.push(`figures:${figuresNear(scene, main)}`)
  if (standsAlone(scene)) {
    // a sentence without its article says less: each fact has a second weight there
    features.push(...features.map((name) => `alone ${name}`), 'lone-sentence', `lone-sentence:${main.type}`)
  }
  const hasWords = !isShort(scene) && (main.type === 'ASSAULT' || main.type === 'PROTEST')
  if (hasWords) features.push(...contextWords(scene, main))
  return features
}

/** A text with fewer tokens says too little for its words to weigh: it is judged as an article's lead would be. */
const SHORT = 15
/** From this many tokens on, an article with few steps is about something else. */
const LONG = 80

/** True for a text of a few words, as one types to try. */
export const isShort = ({ tokens }: Scene): boolean => tokens.count < SHORT

/** True for a text of one sentence that is long enough to have come out of an article. */
export function standsAlone(scene: Scene): boolean {
  const { tokens } = scene
  return !isShort(scene) && tokens.sentences[tokens.count - 1] === 0
}

/** How far around the trigger the words of its sentence are looked at. */
const CONTEXT_REACH = 100

/** The words of the trigger's sentence, by their stems: the dead and wounded, a policeman's word, yesterday. */
function contextWords(scene: Scene, { type, sentence, token }: Telling): readonly string[] {
  const { tokens } = scene
  const words = new Set<string>()
  let from = token
  while (from > 0 && token - from < CONTEXT_REACH && tokens.sentences[from - 1] === sentence) from--
  for (let i = from; i < tokens.count && i - token < CONTEXT_REACH && tokens.sentences[i] === sentence; i++) {
    const name = contextName(tokens.words[i]!)
    if (name) words.add(type === 'ASSAULT' ? name.assault : name.protest)
  }
  return [...words]
}

/** The features that a word gives, made once a word. */
const contextName = wordFeature((word: Word): { readonly assault: string; readonly protest: string } | null => {
  if (word.kind !== 'arabic' && word.kind !== 'number') return null
  const stem = word.kind === 'number' ? '#' : stemOf(word)
  return { assault: `ASSAULT~${stem}`, protest: `PROTEST~${stem}` }
})

/** A rough stem: without و, the article and what stands before it, and without the commonest endings. */
const stemOf = wordFeature((word: Word): string => {
  const bare = word.form.replace(/^[وف]?(?:[بك]?ال|لل)(?=...)|^و(?=...)/, '')
  return bare.replace(/(?<=...)(?:ات|ون|ين|ان|ها|هم|هما|وا|ه|ت|ا)$/, '')
})

const GOALS = new Set(
  'اجل للتوصل التوصل بهدف لضمان ضمان تحقيق لتحقيق بغيه سعيا لانهاء انهاء الوصول للوصول جهود مساعي لمنع محاوله لمحاوله محاولات عرقله تسهيل لتسهيل'.split(
    ' ',
  ),
)

/** True when the step is only what something else is for: من أجل التوصل إلى وقف … */
function isGoal(scene: Scene, { token, sentence }: Telling): boolean {
  for (let i = token - 1; i >= 0 && i >= token - 4; i--) {
    if (scene.tokens.sentences[i] !== sentence) return false
    if (GOALS.has(scene.tokens.words[i]!.form)) return true
  }
  return false
}

/** True when a relative pronoun opens the clause: what is told of something else in passing. */
function isInRelative(scene: Scene, { view, mention }: Telling): boolean {
  const opener = scene.tokens.words[view.clause.from - 1]
  return mention.isVerb && opener !== undefined && opensClause(opener) && RELATIVE.has(opener.form)
}

function hasNumberNear(scene: Scene, { token }: Telling): boolean {
  const next = scene.numbers[firstFrom(scene.numbers, token - 5)]
  return next !== undefined && next.from < token + 8
}

const counted = new WeakMap<readonly Step[], ReadonlyMap<number, number>>()

/** How many steps each sentence has; counted once for a list. */
function stepsBySentence(steps: readonly Step[]): ReadonlyMap<number, number> {
  const known = counted.get(steps)
  if (known) return known
  const counts = new Map<number, number>()
  for (const { main } of steps) counts.set(main.sentence, (counts.get(main.sentence) ?? 0) + 1)
  counted.set(steps, counts)
  return counts
}

const numbersCounted = new WeakMap<Scene, ReadonlyMap<number, number>>()

/** How many numbers each sentence has; counted once a scene. */
function numbersBySentence(scene: Scene): ReadonlyMap<number, number> {
  const known = numbersCounted.get(scene)
  if (known) return known
  const counts = new Map<number, number>()
  for (const { from } of scene.numbers) {
    const sentence = scene.tokens.sentences[from]!
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  numbersCounted.set(scene, counts)
  return counts
}

/** How many counted people stand in the trigger's sentence, as none, one or more. */
function figuresNear(scene: Scene, { sentence, type }: Telling): string {
  const count = numbersBySentence(scene).get(sentence) ?? 0
  return `${type}:${count === 0 ? 'none' : count === 1 ? 'one' : 'more'}`
}
