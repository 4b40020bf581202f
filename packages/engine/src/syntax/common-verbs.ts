import type { VerbParts } from './inflect.ts'
import { buildVerbLexicon } from './verb-lexicon.ts'

/**
 * Verbs that news sentences are often joined with, so that a joined و is known to begin a clause and not another
 * noun: وقدّم، ويبدأ. Perfect and imperfect; hand-made; CC0-1.0. Left out: verbs written like common nouns (وقف، حكم).
 */
const VERBS =
  'قدم يقدم;التقى يلتقي;أجرى يجري;عقد يعقد;وصل يصل;زار يزور;غادر يغادر;حضر يحضر;شارك يشارك;استقبل يستقبل;ناقش يناقش;أطلق يطلق;وقع يوقع;قرر يقرر;اتفق يتفق;استمرّ يستمر;بدأ يبدأ;انتهى ينتهي;واصل يواصل;شن يشن;قتل يقتل;أصيب يصاب;أدى يؤدي;أسفر يسفر;شمل يشمل;تناول يتناول;بحث يبحث;تطرق يتطرق;تعرض يتعرض;سيطر يسيطر;انسحب ينسحب;تقدم يتقدم;دخل يدخل;خرج يخرج;عاد يعود;أعاد يعيد;وضع يضع;أخذ يأخذ;أعطى يعطي;تمكن يتمكن;استطاع يستطيع;حاول يحاول;ساعد يساعد;دعم يدعم;استهدف يستهدف;استخدم يستخدم;أرسل يرسل;تسلم يتسلم;سلم يسلم;فرض يفرض;رفع يرفع;خفض يخفض;زاد يزيد;بلغ يبلغ;كان يكون;أصبح يصبح;بات يبيت;ظلّ يظل;دان يدين;أدان يدين;عزى يعزي;هنأ يهنئ;تبادل يتبادل;اعتقل يعتقل;أوقف يوقف;اقتحم يقتحم;قصف يقصف;دمر يدمر;نفذ ينفذ;أقام يقيم;افتتح يفتتح;ترأس يترأس;تولى يتولى;انتخب ينتخب;عين يعين;أقال يقيل;استقال يستقيل;سقط يسقط;انفجر ينفجر;اندلع يندلع;توقف يتوقف;شهد يشهد;جاء يجيء;أتى يأتي;ضمّ يضم;تضمن يتضمن;يشكل يشكل;مثل يمثل;احتفظ يحتفظ;حصل يحصل;حقق يحقق;خسر يخسر;فاز يفوز'

const readVerb = buildVerbLexicon(
  VERBS.split(';').map((pair): readonly [VerbParts, string] => {
    const [perfect = '', imperfect = ''] = pair.split(' ')
    return [{ perfect, imperfect }, perfect]
  }),
)

/** True when a word is و or ف with a third person of a common verb behind it. */
export function isJoinedCommonVerb(word: Parameters<typeof readVerb>[0]): boolean {
  return readVerb(word).some(
    ({ core, features }) => core.conjunction !== '' && features.person === 3 && features.indicative,
  )
}

/** True when a word with nothing attached to its front can be read as a perfect of a common verb: التقى، وصلت. */
export function isCommonVerb(word: Parameters<typeof readVerb>[0]): boolean {
  return readVerb(word).some(({ core, features }) => core.start === 0 && features.tense === 'perfect')
}
