import { words } from './trigger.ts'

/**
 * Words that say how a step stands to the world: planned, demanded, hypothetical, denied. Hand-made; CC0-1.0.
 * `before`: stands in front of the trigger (within `within` words of its clause) and governs it. `after`: behind it.
 */
export interface StatusCue {
  readonly status: 'planned' | 'demanded' | 'hypothetical' | 'denied'
  readonly side: 'before' | 'after'
  readonly within: number
  readonly words: readonly string[]
}

export const statusCues: readonly StatusCue[] = [
  {
    status: 'denied',
    side: 'before',
    within: 1,
    words: words('تعليق علق علقت تعلق'),
  },
  {
    status: 'denied',
    side: 'before',
    within: 2,
    words: words(
      'لم لن عدم بعدم دون بدون نفى نفت نفي ينفي تنفي ألغى ألغت إلغاء تأجيل أرجأ أحبط أحبطت إحباط فشل ليس ليست',
    ),
  },
  {
    status: 'demanded',
    side: 'before',
    within: 5,
    words: words(
      'ضرورة بضرورة أهمية بأهمية الحاجة يجب وجوب ينبغي طالب طالبت يطالب تطالب مطالبا مطالبة يتعين بد لابد حث حثت دعا دعت داعيا داعية دعوا دعوة دعوته الدعوة اقتراح باقتراح اقترح اقترحت ناشد ناشدت لضرورة مطالبين طرح',
    ),
  },
  {
    status: 'planned',
    side: 'before',
    within: 5,
    words: words(
      'سوف يعتزم تعتزم اعتزام اعتزامه اعتزامها ينوي تنوي نية نيته يستعد تستعد استعداد استعداده استعدادا استعدادها مستعد مستعدة يخطط تخطط خطة خطط بمخططات مخططات المقرر المتوقع المنتظر المرتقب يتوقع متوقع يتطلع يتطلعان تطلع تمهيدا لخوض لشن موعدا موعد قرارها قراره رغبته رغبتها رغبة تعهد يتعهد تتعهد تعهدت وعد بصدد أزمع تحضيرا تحضيرات لعقد بعقد العزم سيعقد ستعقد سيعقدان سيجري ستجري يزمع يهدف تهدف بهدف محتمل قريبا اعتزم سيتم ستبدأ سيبدأ يلوح',
    ),
  },
  {
    status: 'planned',
    side: 'after',
    within: 4,
    words: words(
      'المرتقب المرتقبة المزمع المزمعة المقرر المقررة المقبل المقبلة القادم القادمة المحتمل المحتملة المنتظر المنتظرة المتوقع المتوقعة الوشيك الوشيكة غدا',
    ),
  },
  {
    status: 'hypothetical',
    side: 'before',
    within: 5,
    words: words(
      'إذا لو حال احتمال احتمالات إمكانية بإمكانية إمكان خشية مخاوف تفادي لتفادي تجنب لمنع خطر مخاطر تخوف مخاوفه يخشى يخشون فرضية افتراض',
    ),
  },
]
