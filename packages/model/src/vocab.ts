/**
 * The closed vocabularies: each a table of code → Arabic and English label and definition. String unions are
 * derived from the tables, so a new term is one entry here.
 */
export interface Term {
  readonly ar: string
  readonly en: string
  /** One sentence, for tooltips and the glossary. */
  readonly definition: { readonly ar: string; readonly en: string }
}

const codes = <K extends string>(table: Record<K, Term>): [K, ...K[]] => Object.keys(table) as [K, ...K[]]
const term = (ar: string, en: string, arDefinition: string, enDefinition: string): Term => ({
  ar,
  en,
  definition: { ar: arDefinition, en: enDefinition },
})

export const blockKinds = {
  headline: term('عنوان', 'headline', 'عنوان الخبر.', 'The title of the article.'),
  byline: term('كاتب الخبر', 'byline', 'سطر يسمي الكاتب أو المصدر.', 'A line that names the author or the outlet.'),
  dateline: term(
    'مكان الخبر وتاريخه',
    'dateline',
    'مكان الخبر وتاريخه ووكالته في أوله.',
    'Place, date and agency at the start.',
  ),
  caption: term('تعليق صورة', 'caption', 'كلام تحت صورة.', 'Words under a picture.'),
  paragraph: term('فقرة', 'paragraph', 'فقرة من متن الخبر.', 'A paragraph of the body.'),
  boilerplate: term(
    'ليس من الخبر',
    'boilerplate',
    'قوائم وأزرار وتعليقات ليست من الخبر.',
    'Menus, share bars, comment forms: no part of the article.',
  ),
  repeat: term('تكرار', 'repeat', 'مقطع يكرر مقطعاً آخر أو يقطعه.', 'A block that only repeats or cuts off another.'),
} satisfies Record<string, Term>
export const BLOCK_KINDS = codes(blockKinds)
export type BlockKind = keyof typeof blockKinds

export const entityTypes = {
  PER: term('شخص', 'person', 'إنسان مسمى.', 'A named person.'),
  ORG: term(
    'هيئة',
    'organisation',
    'حزب أو حكومة أو وزارة أو وكالة أو وسيلة إعلام أو تحالف.',
    'A party, government, ministry, agency, outlet or alliance.',
  ),
  GROUP: term(
    'جماعة مسلحة',
    'armed group',
    'جماعة تحمل السلاح، أو المعارضة طرفاً.',
    'An armed group, or the opposition as a side.',
  ),
  GPE: term('دولة', 'state', 'دولة، أو عاصمتها مكاناً.', 'A state, or its capital as a place.'),
  LOC: term('مكان', 'place', 'مدينة أو منطقة أو موضع آخر.', 'Another city, region or spot.'),
  INSTRUMENT: term(
    'وثيقة أو صيغة',
    'instrument',
    'اتفاق أو قرار أو مسار مسمى.',
    'A named agreement, resolution or process.',
  ),
  SOURCE: term('مصدر موصوف', 'described source', 'مصدر يوصف ولا يسمى.', 'A source that is described but not named.'),
} satisfies Record<string, Term>
export const ENTITY_TYPES = codes(entityTypes)
export type EntityType = keyof typeof entityTypes

export const mentionForms = {
  name: term('اسم', 'name', 'مذكور باسمه.', 'Mentioned by name.'),
  role: term('صفة', 'role', 'مذكور بمنصبه أو صفته.', 'Mentioned by office or role.'),
  pronoun: term('ضمير', 'pronoun', 'مذكور بضمير.', 'Mentioned by a pronoun.'),
  elided: term('مقدَّر', 'elided', 'فاعل محذوف؛ الموضع موضع الفعل.', 'An omitted subject; the span is the verb’s.'),
} satisfies Record<string, Term>
export const MENTION_FORMS = codes(mentionForms)

export const timeTypes = {
  DATE: term('تاريخ', 'date', 'يوم أو ما هو أطول.', 'A day or longer.'),
  TIME: term('ساعة', 'time', 'وقت من اليوم.', 'A time of day.'),
  DURATION: term('مدة', 'duration', 'طول زمن.', 'A length of time.'),
  SET: term('تكرار زمني', 'set', 'زمن يعود.', 'A recurring time.'),
} satisfies Record<string, Term>
export const TIME_TYPES = codes(timeTypes)

export const dctBases = {
  given: term('معطى', 'given', 'جاء مع المقال.', 'Came with the article.'),
  dateline: term('سطر التاريخ', 'dateline', 'من سطر المكان والتاريخ.', 'From the dateline.'),
  caption: term('تعليق الصورة', 'caption', 'من تعليق صورة.', 'From a caption.'),
  weekday: term('يوم الأسبوع', 'weekday', 'من تاريخ يوافق اسم اليوم.', 'From a date that agrees with the weekday.'),
} satisfies Record<string, Term>
export const DCT_BASES = codes(dctBases)

export const unresolvedReasons = {
  'no-dct': term(
    'تاريخ المقال مجهول',
    'document date unknown',
    'يحتاج إلى تاريخ المقال وهو مجهول.',
    'Needs the document date, which is unknown.',
  ),
  vague: term('غير محدد', 'vague', 'الكلام لا يحدد زمناً.', 'The words fix no time.'),
  'no-anchor': term(
    'لا مرجع له',
    'no anchor',
    'يقاس إلى حدث لا نعرف تاريخه.',
    'Counts from an event with no known date.',
  ),
  duration: term('مدة', 'duration', 'مدة لا موضع لها.', 'A length, without a position.'),
  set: term('متكرر', 'recurring', 'يتكرر، فلا تاريخ واحد له.', 'Recurs, so has no single date.'),
  impossible: term('غير ممكن', 'impossible', 'لا يوجد تاريخ كهذا.', 'There is no such date.'),
} satisfies Record<string, Term>
export const UNRESOLVED_REASONS = codes(unresolvedReasons)

export const quotationModes = {
  direct: term('مباشر', 'direct', 'كله بين علامتي تنصيص.', 'All of it in quotation marks.'),
  indirect: term('غير مباشر', 'indirect', 'منقول بالمعنى.', 'Reported in other words.'),
  mixed: term('مختلط', 'mixed', 'بعضه بين علامتي تنصيص.', 'Some of it in quotation marks.'),
} satisfies Record<string, Term>
export const QUOTATION_MODES = codes(quotationModes)

export const stances = {
  neutral: term('قول', 'say', 'نقل بلا حكم.', 'Reports without a judgement.'),
  stress: term('تأكيد', 'stress', 'يشدد على ما يقول.', 'Stresses what is said.'),
  announce: term('إعلان', 'announce', 'يعلن أمراً جديداً.', 'Makes something known.'),
  claim: term('زعم', 'claim', 'الناقل يتحفظ على الصدق.', 'The reporter keeps a distance from the truth of it.'),
  deny: term('نفي', 'deny', 'ينفي أمراً.', 'Denies something.'),
  confirm: term('إقرار', 'confirm', 'يثبت أمراً أو يقر به.', 'Confirms or admits something.'),
  warn: term('تحذير', 'warn', 'يحذر أو يهدد.', 'Warns or threatens.'),
  promise: term('تعهد', 'promise', 'يعد أو يتعهد.', 'Promises or pledges.'),
  demand: term('طلب', 'demand', 'يطلب أو يدعو.', 'Asks or calls for.'),
  propose: term('اقتراح', 'propose', 'يقترح.', 'Proposes.'),
  accuse: term('اتهام', 'accuse', 'يتهم.', 'Accuses.'),
  criticise: term('انتقاد', 'criticise', 'ينتقد أو يدين.', 'Criticises or condemns.'),
  welcome: term('ترحيب', 'welcome', 'يرحب أو يشيد.', 'Welcomes or praises.'),
  feel: term('شعور', 'feel', 'يعبر عن أمل أو قلق أو أسف.', 'Expresses hope, concern, regret.'),
  hint: term('تلميح', 'hint', 'يلمح.', 'Hints.'),
  expect: term('توقع', 'expect', 'يتوقع أو يرجح.', 'Expects or thinks likely.'),
  ask: term('سؤال', 'ask', 'يسأل.', 'Asks a question.'),
  refuse: term('رفض', 'refuse', 'يرفض.', 'Refuses.'),
} satisfies Record<string, Term>
export const STANCES = codes(stances)
export type Stance = keyof typeof stances

export const eventStatuses = {
  actual: term('وقع', 'actual', 'وقع أو يقع أو أُعلن نافذاً.', 'Done, going on, or announced as in force.'),
  planned: term('مخطط', 'planned', 'منتظر أو موعود.', 'Ahead, promised or expected.'),
  demanded: term('مطلوب', 'demanded', 'يقال إنه لازم أو مطلوب.', 'Only said to be needed or asked for.'),
  hypothetical: term('مفترض', 'hypothetical', 'لا خطة وراءه.', 'No plan behind it.'),
  denied: term('منفي', 'denied', 'لم يقع أو لن يقع أو أُلغي.', 'Did not or will not happen, or called off.'),
} satisfies Record<string, Term>
export const EVENT_STATUSES = codes(eventStatuses)
export type EventStatus = keyof typeof eventStatuses

export const figureQualifiers = {
  exact: term('بالضبط', 'exactly', 'العدد كما هو.', 'The number as it stands.'),
  about: term('نحو', 'about', 'تقريباً.', 'Approximately.'),
  'at-least': term('على الأقل', 'at least', 'ما لا يقل عن.', 'No fewer than.'),
  'at-most': term('على الأكثر', 'at most', 'ما لا يزيد على.', 'No more than.'),
  'more-than': term('أكثر من', 'more than', 'أكثر من العدد.', 'More than the number.'),
  'less-than': term('أقل من', 'less than', 'أقل من العدد.', 'Less than the number.'),
} satisfies Record<string, Term>
export const FIGURE_QUALIFIERS = codes(figureQualifiers)

export const SEVERITIES = ['note', 'warning'] as const

/** An event type of PLOVER (the manual's sixteen) with its modes. */
export interface EventTypeTerm extends Term {
  readonly quad: 1 | 2 | 3 | 4
  readonly modes: readonly string[]
}
const eventType = (quad: 1 | 2 | 3 | 4, modes: string, t: Term): EventTypeTerm => ({
  ...t,
  quad,
  modes: modes === '' ? [] : modes.split(' '),
})

export const eventTypes = {
  AGREE: eventType(1, '', term('اتفاق', 'agree', 'يتفق أو يعد بتعاون.', 'Agrees or promises to cooperate.')),
  CONSULT: eventType(
    1,
    'visit third-party multilateral phone',
    term('تشاور', 'consult', 'لقاء أو زيارة أو مكالمة أو محادثات.', 'A meeting, visit, call or talks.'),
  ),
  SUPPORT: eventType(
    1,
    '',
    term(
      'دعم سياسي',
      'support',
      'تأييد أو اعتراف أو توقيع أو علاقات.',
      'Diplomatic support: endorses, recognises, signs, restores ties.',
    ),
  ),
  CONCEDE: eventType(
    1,
    '',
    term(
      'تنازل',
      'concede',
      'تنازل بالقول: هدنة معلنة أو تخفيف قيود.',
      'A verbal concession: a ceasefire announced, restrictions eased.',
    ),
  ),
  COOPERATE: eventType(2, '', term('تعاون', 'cooperate', 'تعاون عملي متبادل.', 'Mutual material cooperation.')),
  AID: eventType(2, '', term('مساعدة', 'aid', 'عون مادي لطرف.', 'Material help for a recipient.')),
  RETREAT: eventType(
    2,
    'withdraw release disarm ceasefire access resign',
    term('تراجع', 'retreat', 'انسحاب أو إفراج أو نزع سلاح أو استقالة.', 'Withdraws, releases, disarms, resigns.'),
  ),
  REQUEST: eventType(
    3,
    'assist change yield meet',
    term('طلب', 'request', 'يطلب أو يأمر.', 'Requests, demands, orders.'),
  ),
  ACCUSE: eventType(
    3,
    'disapprove investigate allege',
    term('اتهام', 'accuse', 'يدين أو يتهم أو يحقق.', 'Disapproves, accuses, investigates.'),
  ),
  REJECT: eventType(3, 'assist change yield meet', term('رفض', 'reject', 'يرفض.', 'Refuses.')),
  THREATEN: eventType(
    3,
    'restrict arrest relations expel territory violence',
    term('تهديد', 'threaten', 'ينذر بفعل.', 'A coercive warning.'),
  ),
  PROTEST: eventType(
    4,
    'demo riot strike hunger boycott obstruct vandalize',
    term('احتجاج', 'protest', 'فعل جماعي مدني.', 'Collective civil action.'),
  ),
  SANCTION: eventType(
    4,
    'convict expel withdraw discontinue',
    term('عقوبة', 'sanction', 'خفض علاقات أو إدانة أو طرد.', 'Reduces relations, convicts, expels.'),
  ),
  MOBILIZE: eventType(
    4,
    'troops weapons police militia',
    term('حشد', 'mobilize', 'تحرك عسكري أو أمني دون القوة.', 'A military or police posture short of force.'),
  ),
  COERCE: eventType(
    4,
    'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
    term('قسر', 'coerce', 'توقيف أو استيلاء أو تقييد.', 'Represses, restricts, seizes, arrests.'),
  ),
  ASSAULT: eventType(
    4,
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
    term('اعتداء', 'assault', 'فعل قد يسبب أذى جسيماً.', 'An act that can cause serious physical harm.'),
  ),
} satisfies Record<string, EventTypeTerm>
export const EVENT_TYPES = codes(eventTypes)
export type EventType = keyof typeof eventTypes
