import { foldText } from '@isnad/text'

/**
 * The written forms of Arabic verbs, made by rule from their principal parts, as a dictionary gives them. Forms are
 * folded and unvocalised, so one form often has several readings; what the writing does not tell is not guessed.
 * Second persons and imperatives are left out: news hardly has them.
 */
export interface VerbParts {
  /** Third person masculine singular perfect: قال، أكد، دعا. A final shadda marks a doubled root: أقرّ. */
  readonly perfect: string
  /** The same in the imperfect: يقول. */
  readonly imperfect: string
  /** Active participle, masculine singular; of a weak root with its ي: داعي، مبدي. */
  readonly participle?: string
  /** Passive participle, where it matters. */
  readonly passiveParticiple?: string
  /** Verbal nouns; a broken plural follows a stroke: قول/أقوال. The sound plural in ات is made by rule. */
  readonly nouns?: readonly string[]
}

export type Gender = 'm' | 'f'
export type GrammaticalNumber = 's' | 'd' | 'p'

/** What a written form says of itself. `null`: the form has no such feature, or the writing does not tell. */
export interface VerbFeatures {
  readonly kind: 'finite' | 'participle' | 'verbal-noun'
  readonly tense: 'perfect' | 'imperfect' | null
  /** False for the forms that only stand after لم، لن، أن and the like: يقل، يقولوا. */
  readonly indicative: boolean
  readonly person: 1 | 3 | null
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  /** `either` where only vowels would tell: ذكر. */
  readonly voice: 'active' | 'passive' | 'either'
  /** True with the article. */
  readonly definite: boolean
  /** True where the accusative is written: مؤكدا، تحذيرا. */
  readonly accusative: boolean
}

/** One written form of a verb, as it stands alone and, where it may take one, before an attached pronoun. */
export interface VerbForm {
  /** The folded form alone; null when it only exists before a pronoun. */
  readonly free: string | null
  /** The folded form before an attached pronoun: دعوت of دعوته; null when it takes none. */
  readonly joined: string | null
  readonly features: VerbFeatures
}

const SHADDA = '\u0651'
const finite: VerbFeatures = {
  kind: 'finite',
  tense: 'perfect',
  indicative: true,
  person: 3,
  gender: 'm',
  number: 's',
  voice: 'active',
  definite: false,
  accusative: false,
}

/** Every written form of a verb. Third persons stand before first persons, so the likelier reading comes first. */
export function inflectVerb(parts: VerbParts): readonly VerbForm[] {
  const forms: VerbForm[] = []
  const perfect = perfectStems(parts)
  const imperfect = imperfectStems(parts, perfect)
  const { passive } = perfect
  addPerfect(forms, perfect, passive === perfect.long ? 'either' : 'active')
  addImperfect(forms, imperfect, imperfect.passive === imperfect.long ? 'either' : 'active')
  if (passive !== perfect.long) addPerfect(forms, { ...perfect, long: passive, short: passive }, 'passive')
  if (imperfect.passive !== imperfect.long) {
    addImperfect(forms, { ...imperfect, long: imperfect.passive, short: imperfect.passive }, 'passive')
  }
  if (parts.participle) addParticiple(forms, foldText(parts.participle), 'active')
  if (parts.passiveParticiple) addParticiple(forms, foldText(parts.passiveParticiple), 'passive')
  for (const noun of parts.nouns ?? []) addVerbalNoun(forms, noun)
  return forms
}

type RootClass = 'sound' | 'hollow' | 'doubled' | 'weak-waw' | 'weak-ya'

interface Stems {
  readonly root: RootClass
  /** Third person masculine singular. */
  readonly long: string
  /** Before an ending that begins with a consonant (قلت، رددنا، دعونا), and of the jussive in the imperfect. */
  readonly short: string
  /** The passive of `long`, where its writing differs; else `long`. */
  readonly passive: string
}

function rootClass(perfect: string): RootClass {
  if (perfect.endsWith(SHADDA)) return 'doubled'
  const letters = foldText(perfect)
  if (perfect.endsWith('ا')) return 'weak-waw'
  if (perfect.endsWith('ى')) return 'weak-ya'
  return letters.length > 2 && letters.at(-2) === 'ا' ? 'hollow' : 'sound'
}

function perfectStems({ perfect }: VerbParts): Stems {
  const root = rootClass(perfect)
  const long = foldText(perfect)
  if (root === 'hollow') {
    const [front, last] = [long.slice(0, -2), long.slice(-1)]
    return { root, long, short: front + last, passive: `${front}ي${last}` }
  }
  if (root === 'doubled') return { root, long, short: long + long.slice(-1), passive: long }
  if (root === 'weak-waw') return { root, long, short: `${long.slice(0, -1)}و`, passive: `${long.slice(0, -1)}ي` }
  // the third form, فاعل, shows its passive: طالب → طولب
  const passive = long.length === 4 && long[1] === 'ا' ? `${long[0]}و${long.slice(2)}` : long
  return { root, long, short: long, passive }
}

function imperfectStems({ imperfect }: VerbParts, perfect: Stems): Stems {
  const { root } = perfect
  const long = foldText(imperfect).slice(1)
  if (root === 'hollow') {
    const [front, last] = [long.slice(0, -2), long.slice(-1)]
    return { root, long, short: front + last, passive: `${front}ا${last}` }
  }
  if (root === 'doubled') return { root, long, short: long + long.slice(-1), passive: long }
  if (root === 'weak-waw' || root === 'weak-ya') {
    return { root, long, short: long.slice(0, -1), passive: `${long.slice(0, -1)}ي` }
  }
  // وصف يصف: the passive brings the و back, يوصف
  const passive = perfect.long.length === 3 && perfect.long[0] === 'و' && long[0] !== 'و' ? `و${long}` : long
  return { root, long, short: long, passive }
}

function addPerfect(forms: VerbForm[], { root, long, short }: Stems, voice: VerbFeatures['voice']): void {
  const weak = root === 'weak-waw' || root === 'weak-ya'
  const cut = weak ? long.slice(0, -1) : long
  const add = (free: string, joined: string | null, features: Partial<VerbFeatures>): void => {
    forms.push({ free, joined, features: { ...finite, voice, ...features } })
  }
  add(long, weak ? collapse(`${cut}ا`) : long, {})
  add(`${cut}ت`, `${cut}ت`, { gender: 'f' })
  add(`${cut}وا`, `${cut}و`, { number: 'p' })
  if (long.endsWith('ا') && root === 'sound') add(`${long.slice(0, -1)}ؤوا`, null, { number: 'p' })
  add(weak ? `${short}ا` : `${long}ا`, null, { number: 'd' })
  add(`${cut}تا`, null, { gender: 'f', number: 'd' })
  if (voice === 'passive') return
  add(`${short}ت`, `${short}ت`, { person: 1, gender: null })
  add(`${short}نا`, `${short}نا`, { person: 1, gender: null, number: 'p' })
  add(`${short}ن`, null, { gender: 'f', number: 'p' })
}

const collapse = (form: string): string => form.replace('اا', 'ا')

function addImperfect(forms: VerbForm[], { root, long, short }: Stems, voice: VerbFeatures['voice']): void {
  const weak = root === 'weak-waw' || root === 'weak-ya'
  const cut = weak ? long.slice(0, -1) : long
  const last = long.at(-1)
  const before = weak && last === 'ي' && root === 'weak-ya' ? [long, `${cut}ا`] : [long]
  const persons = [
    ['ي', { person: 3, gender: 'm', number: 's' }],
    ['ت', { person: 3, gender: 'f', number: 's' }],
    ['ن', { person: 1, gender: null, number: 'p' }],
    ['ا', { person: 1, gender: null, number: 's' }],
  ] as const
  const add = (free: string | null, joined: string | null, features: Partial<VerbFeatures>): void => {
    forms.push({ free, joined, features: { ...finite, tense: 'imperfect', voice, ...features } })
  }
  for (const [prefix, person] of persons) {
    const whole = collapse(prefix + long)
    add(whole, collapse(prefix + before[0]!), person)
    for (const stem of before.slice(1)) add(null, prefix + stem, person) // يرى → يراه
    if (short !== long) add(prefix + short, prefix + short, { ...person, indicative: false })
  }
  for (const [prefix, gender] of [
    ['ي', 'm'],
    ['ت', 'f'],
  ] as const) {
    if (gender === 'm') {
      add(`${prefix}${cut}ون`, `${prefix}${cut}ون`, { gender, number: 'p' })
      add(`${prefix}${cut}وا`, `${prefix}${cut}و`, { gender, number: 'p', indicative: false })
    }
    add(`${prefix}${long}ان`, `${prefix}${long}ان`, { gender, number: 'd' })
    add(`${prefix}${long}ا`, null, { gender, number: 'd', indicative: false })
  }
  if (!weak) add(`ي${root === 'hollow' || root === 'doubled' ? short : long}ن`, null, { gender: 'f', number: 'p' })
}

function addParticiple(forms: VerbForm[], participle: string, voice: 'active' | 'passive'): void {
  const weak = participle.endsWith('ي')
  const cut = weak ? participle.slice(0, -1) : participle
  const add = (
    form: string,
    gender: Gender,
    number: GrammaticalNumber,
    { accusative = false, bare = true }: { accusative?: boolean; bare?: boolean } = {},
  ): void => {
    const features: VerbFeatures = { ...finite, kind: 'participle', tense: null, person: null, voice, gender, number }
    forms.push({ free: form, joined: null, features: { ...features, accusative } })
    if (bare && !accusative) forms.push({ free: `ال${form}`, joined: null, features: { ...features, definite: true } })
  }
  add(`${participle}ا`, 'm', 's', { accusative: true })
  add(participle, 'm', 's')
  if (weak) add(cut, 'm', 's', { bare: false })
  add(`${participle}ه`, 'f', 's')
  add(`${cut}ين`, 'm', 'p')
  add(`${cut}ون`, 'm', 'p')
  if (weak) add(`${participle}ين`, 'm', 'd')
  add(`${participle}ان`, 'm', 'd')
  add(`${participle}تين`, 'f', 'd')
  add(`${participle}تان`, 'f', 'd')
  add(`${participle}ات`, 'f', 'p')
}

function addVerbalNoun(forms: VerbForm[], noun: string): void {
  const [singular = '', broken] = noun.split('/').map(foldText)
  const feminine = singular.endsWith('ه') && noun.split('/')[0]!.endsWith('ة')
  const stem = feminine ? singular.slice(0, -1) : singular
  const number = (form: string, joined: readonly string[], features: Partial<VerbFeatures>): void => {
    const base: VerbFeatures = { ...finite, kind: 'verbal-noun', tense: null, person: null, ...features }
    forms.push({ free: form, joined: joined[0]!, features: base })
    for (const other of joined.slice(1)) forms.push({ free: null, joined: other, features: base })
    forms.push({ free: `ال${form}`, joined: null, features: { ...base, definite: true } })
    if (!form.endsWith('ه') && !form.endsWith('ات') && !form.endsWith('اء')) {
      forms.push({ free: `${form}ا`, joined: null, features: { ...base, accusative: true } })
    }
  }
  const gender: Gender = feminine ? 'f' : 'm'
  number(singular, feminine ? [`${stem}ت`] : beforePronoun(singular), { gender, number: 's' })
  number(`${stem}ات`, [`${stem}ات`], { gender: 'f', number: 'p' })
  if (broken) number(broken, beforePronoun(broken), { gender: 'f', number: 'p' })
}

/** A final hamza changes its seat with the case: ادعاءه، ادعاؤه، ادعائه. */
function beforePronoun(noun: string): readonly string[] {
  if (!noun.endsWith('اء')) return [noun]
  const stem = noun.slice(0, -1)
  return [noun, `${stem}ؤ`, `${stem}ئ`]
}
