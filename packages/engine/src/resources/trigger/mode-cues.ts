import type { EventType } from '@isnad/model/vocab'
import { words } from './trigger.ts'

/** Words near a trigger that tell its mode, the telling ones first. Hand-made; CC0-1.0. */
export const modeCues: Partial<Record<EventType, readonly (readonly [mode: string, words: readonly string[]])[]>> = {
  ASSAULT: [
    ['suicide-attack', words('انتحاري انتحارية انتحاريان انتحاريون انتحاريين انتحاريا')],
    ['drone', words('درون مسيرة المسيرة بطائرة مسيرة')],
    ['explosives', words('مفخخة ملغومة ناسفة قنبلة عبوة عبوات متفجرات مفخختين بالمتفجرات لغم')],
    ['aerial', words('جوي جوية جويا طيران الطيران طائرات الطائرات المقاتلات مقاتلات غارة غارات جويتين مروحيات')],
    ['heavy-weapons', words('مدفعي مدفعية صاروخي صاروخية صاروخيا صواريخ صاروخ قذائف هاون المدفعية براميل دبابات')],
    ['firearms', words('رصاص بالرصاص برصاص رشاشة رشاش رشاشات نيران قناص')],
    ['unconventional', words('كيماوي كيميائي كيميائية كيماوية سارين الكلور السارين')],
  ],
  REQUEST: [
    [
      'yield',
      words('وقف إيقاف بوقف لوقف انسحاب بالانسحاب سحب بسحب إفراج بالإفراج رفع برفع إخلاء بإخلائها هدنة الهدنة'),
    ],
    ['meet', words('اجتماع لقاء جلسة بعقد لعقد حوار الحوار مفاوضات المفاوضات')],
    ['assist', words('مساعدة مساعدات دعم إغاثة تمويل بتقديم لتقديم')],
    ['change', words('بإدانة إدانة تغيير تعديل إصلاح إصلاحات بتغييرات')],
  ],
  REJECT: [
    ['yield', words('وقف إيقاف تسليم انسحاب الانسحاب سحب هدنة الهدنة مطالب المطالب شروط الشروط')],
    ['meet', words('اجتماع لقاء مفاوضات المفاوضات حوار الحوار')],
  ],
  CONSULT: [
    ['phone', words('هاتفي هاتفيا هاتفية هاتفيه')],
    ['multilateral', words('ثلاثي ثلاثية رباعي رباعية خماسي سداسي متعدد الأطراف وزاري')],
  ],
}
