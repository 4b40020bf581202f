import type { VerbParts } from '../../syntax/inflect.ts'
import type { Trigger } from './trigger.ts'

/** Imperfects that no rule gives: hollow and weak roots, roots that begin with و, and doubled ones. Hand-made; CC0-1.0. */
const IMPERFECTS: Readonly<Record<string, string>> = {
  زار: 'يزور',
  دعا: 'يدعو',
  عاد: 'يعود',
  غزا: 'يغزو',
  قضى: 'يقضي',
  لقي: 'يلقى',
  نفى: 'ينفي',
  استقال: 'يستقيل',
  استعاد: 'يستعيد',
  أعاد: 'يعيد',
  أغار: 'يغير',
  أدان: 'يدين',
  أصاب: 'يصيب',
  أصيب: 'يصاب',
  أزال: 'يزيل',
  أتاح: 'يتيح',
  آوى: 'يؤوي',
  أغاث: 'يغيث',
  ألقى: 'يلقي',
  أخلى: 'يخلي',
  ألغى: 'يلغي',
  صفى: 'يصفي',
  خير: 'يخير',
  أيد: 'يؤيد',
  وصل: 'يصل',
  وعد: 'يعد',
  وقف: 'يقف',
  وقع: 'يوقع',
  وزع: 'يوزع',
  وفر: 'يوفر',
  أمر: 'يأمر',
  أسر: 'يأسر',
  أخذ: 'يأخذ',
  تنحى: 'يتنحى',
  توغل: 'يتوغل',
  استولى: 'يستولي',
  استدعى: 'يستدعي',
  التقى: 'يلتقي',
  استجاب: 'يستجيب',
}

/** Roots whose perfect ends in a doubled letter. */
const DOUBLED = new Set(['فر', 'أقر', 'ضم', 'حث', 'احتل', 'احتج'])
/** Stands for the verb of a trigger that has only nouns; no word is written with it. */
const NO_VERB = { perfect: '--', imperfect: 'ي--' }
const SHADDA = '\u0651'

/** The imperfect of a sound verb: أفعل → يفعل, افتعل → يفتعل, the others take ي in front. */
function soundImperfect(perfect: string): string {
  if (/^[أا]/.test(perfect) && perfect.length > 3) return `ي${perfect.slice(1)}`
  return `ي${perfect}`
}

/** Two-ended forms: غارة → غارتان, غارتين; هجوم → هجومان, هجومين. Plurals in ات have none. */
function duals(noun: string): readonly string[] {
  if (noun.endsWith('ات') || noun.endsWith('ون') || noun.endsWith('ين') || noun.endsWith('ان')) return []
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun
  return [`${stem}ان`, `${stem}ين`]
}

/** The principal parts of a trigger's words, as the verb lexicon wants them. */
export function principalParts({ verbs = [], nouns = [], participles = [] }: Trigger): readonly VerbParts[] {
  const parts: VerbParts[] = verbs.map((perfect) => ({
    perfect: DOUBLED.has(perfect) ? perfect + SHADDA : perfect,
    imperfect: (IMPERFECTS[perfect] ?? soundImperfect(perfect)) + (DOUBLED.has(perfect) ? SHADDA : ''),
  }))
  if (nouns.length > 0) parts.push({ ...NO_VERB, nouns: nouns.flatMap((n) => [n, ...duals(n)]) })
  for (const participle of participles) parts.push({ ...NO_VERB, participle })
  return parts
}
