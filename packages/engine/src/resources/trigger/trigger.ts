import type { EventType } from '@isnad/model/vocab'

/**
 * How the arguments of a trigger stand in the clause.
 * - `mutual`: all parties act (X met Y, talks between X and Y).
 * - `visit`: the subject visits, the object or the one reached by لـ/إلى is the host.
 * - `host`: the subject receives, the object visits.
 * - `act`: the subject acts on the object or on who follows one of the trigger's prepositions.
 * - `move`: the subject goes or comes; what follows a preposition is a place.
 * - `take`: the subject takes a place; the one it is taken from is the recipient.
 * - `happen`: it happens; the grammatical subject is the thing itself, never an actor.
 * - `suffer`: the subject of the verb, the genitive of the noun, undergoes (قُتل، مقتل).
 * - `say`: a step made in words: the speaker acts on the one spoken to or about.
 */
export type Frame = 'mutual' | 'visit' | 'host' | 'act' | 'move' | 'take' | 'happen' | 'suffer' | 'say'

/** Words of which one must stand near the trigger, within `within` words on the given side, in its clause. */
export interface Need {
  readonly words: readonly string[]
  readonly side: 'after' | 'before' | 'both'
  readonly within: number
}

/** One step that words can name: its code, the words, and what must or must not stand beside them. */
export interface Trigger {
  readonly id: string
  readonly type: EventType
  readonly mode: string | null
  readonly frame: Frame
  /** Verbs, third person masculine singular perfect; every form is made by rule. */
  readonly verbs?: readonly string[]
  /** Verbal nouns, participles and plain nouns without the article; their forms are made by rule, broken plurals are listed. */
  readonly nouns?: readonly string[]
  /** Active participles that stand for a verb (متفقتان على، متهمة إياها), masculine singular. */
  readonly participles?: readonly string[]
  readonly needs?: Need
  /** Words that void the trigger when they stand within three words after it. */
  readonly voids?: readonly string[]
  /** Words that void it when one stands before it: right before, or within `voidsWithin` words. */
  readonly voidsBefore?: readonly string[]
  readonly voidsWithin?: number
  /** Prepositions whose object undergoes the step. */
  readonly recipient?: readonly string[]
  /** Whom a name right behind the noun stands for: هجوم X does it, قصف X undergoes it. By default: whom the frame suggests. */
  readonly genitive?: 'actor' | 'recipient'
  /** Texts in which the bracketed word is this trigger. */
  readonly examples: readonly [string, ...string[]]
  /** Texts in which this trigger must not be found, each with the reason. */
  readonly not?: readonly (readonly [text: string, because: string])[]
}

/** Splits a list of words on spaces. */
export function words(list: string): readonly string[] {
  return list.split(' ').filter(Boolean)
}

export const after = (list: string, within = 3): Need => ({ words: words(list), side: 'after', within })
export const around = (list: string, within = 4): Need => ({ words: words(list), side: 'both', within })

/** Word classes shared by several triggers. */
export const FORCES =
  'قوات قوة قواته جيش كتيبة كتائب لواء ألوية جنود جندي عناصر تعزيزات وحدات مقاتلين مقاتلون مقاتلي مسلحين مسلحون مسلحو مسلحي ميليشيات ميليشيا مليشيات آليات دبابات مدرعات أرتال رتل فصائل عسكريين عسكريون عسكرية بوارج سفن حاملة طائرات مقاتلات دوريات متمردين متمردون إرهابيين معارضة حوثيين حوثيون'
export const PEOPLE =
  'لاجئ لاجئين لاجئون لاجئا مدني مدنيين مدنيون مدنيا نازح نازحين نازحون سكان أهالي عائلات عائلة أسر أسرة شخص أشخاص شخصا مهاجر مهاجرين مواطن مواطنين مواطنون آلاف ملايين مليون ألف مهجرين'
export const ASSISTANCE =
  'مساعدات مساعدة قافلة قوافل إغاثة إغاثية شحنة شحنات معونات معونة منحة أدوية شاحنات غذائية طبية إنسانية إمدادات دعم مليون ملايين مليار تمويل قرض خيام خيمة'
export const AGREEMENT = 'اتفاق اتفاقا اتفاقية اتفاقات اتفاقيات مذكرة مذكرات معاهدة بروتوكول صفقة عقود تفاهم'
