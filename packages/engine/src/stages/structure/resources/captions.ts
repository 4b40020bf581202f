/**
 * What: words that begin a picture's caption, and credits that end one.
 * Source: hand-made. Licence: CC0-1.0. Left out: names of photographers.
 */
const list = (text: string): readonly string[] => text.split('|').map((s) => s.trim())

/** A line "صورة أرشيفية: …". */
export const captionWords = list(
  'صورة | الصورة | في الصورة | صورة أرشيفية | صورة من الأرشيف | صورة تعبيرية | تعليق الصورة | التعليق على الصورة | مصدر الصورة | أرشيف | أرشيفية',
)

/** Last words of a caption, in brackets or after a dash. */
export const captionCredits = list(
  `رويترز | وكالات | الوكالات | أ ف ب | ا ف ب | أ.ف.ب | فرانس برس | أ ب | د ب أ | إ ب أ | الأناضول | الأوروبية | غيتي | جيتي | أرشيف | أرشيفية | من الأرشيف | صورة أرشيفية
  | الإنترنت | إنترنت | تويتر | فيسبوك | مواقع التواصل | getty | getty images | afp | reuters | epa | ap | anadolu | سبوتنيك | تاس | سانا`,
)

/** How captions above the running text begin, without a label. */
export const captionOpenings = list('جانب من | خريطة | صورة من | لقطة من | مشهد من | لحظة | صورة جوية | صورة تظهر')
