import { foldText, type Word, wordFeature } from '@isnad/text'

/** Closed classes of Arabic function words, looked up by the folded form of a token. */

const set = (words: string): Set<string> => new Set(foldText(words).split(' '))

const THAT = set('أن أنه أنها أنهم أنهما أنهن أني أنني أننا أنك إن إنه إنها إنهم إنهما إني إنني إننا')
const PREPOSITIONS = set(
  'في على إلى عن من مع بين حول بعد قبل خلال عقب إثر منذ حتى دون بدون ضد لدى عند أمام تحت فوق وسط بسبب رغم تجاه إزاء حيال عبر ضمن نحو غداة أثناء بشأن قرب قبيل بعيد لدي باستثناء برفقة بحضور بهدف وفق حسب بحسب وفقا خارج داخل شمال جنوب شرق غرب شمالي جنوبي شرقي غربي طوال مثل رفقة نتيجة',
)
const RELATIVES = set('الذي التي الذين اللذين اللتين اللذان اللتان اللواتي اللاتي')
const ADVERBS = set(
  'أيضا كذلك مجددا سابقا لاحقا مؤخرا حاليا أخيرا بدوره بدورها بدورهم بدورهما دائما فورا رسميا علنا صراحة بوضوح مرارا تكرارا اليوم أمس غدا مساء صباح ظهر فجر ليل أول السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة كما فيه هنا هناك الآن فعلا أصلا شخصيا تماما قطعيا متوجها مباشرة خصوصا عمليا نهائيا',
)
const DEMONSTRATIVES = set('هذا هذه ذلك تلك هؤلاء أولئك هذان هذين')
const NEGATIONS = set('لم لن لا ليس ليست')

/** What a "that" (أن، إن) carries: the pronoun of أنهم, the particles of وبأن. Null when a word is none. */
export interface ThatParticle {
  readonly conjunction: '' | 'و' | 'ف'
  readonly particle: '' | 'ب'
  readonly pronoun: string
}

/** Reads أن and إن with what is attached in front and behind. لأن (because) and كأن (as if) are others. */
export const thatParticle = wordFeature((word): ThatParticle | null => {
  for (const { text, conjunction, particle } of word.cores) {
    if ((particle === '' || particle === 'ب') && THAT.has(text)) {
      return { conjunction, particle, pronoun: text.slice(2) }
    }
  }
  return null
})

const oneOf = (words: ReadonlySet<string>): ((word: Word) => boolean) =>
  wordFeature((word) => words.has(word.form) || (word.cores.length > 1 && hasBareCore(word, words)))

/** Behind و and ف alone: ب and ل are prepositions of their own. */
function hasBareCore(word: Word, words: ReadonlySet<string>): boolean {
  return word.cores.some((core) => core.particle === '' && core.conjunction !== '' && words.has(core.text))
}

export const isPreposition = oneOf(PREPOSITIONS)
export const isRelative = oneOf(RELATIVES)
// معهما، عليه، لها: a preposition that has its noun with it stands for itself
const CARRIERS = foldText('ل ب مع عن من في علي الي بين عند لدي ضد حول بعد قبل أمام خلال دون نحو تجاه').split(' ')
const CARRIED = foldText('ه ها هم هما هن نا').split(' ')
for (const carrier of CARRIERS) for (const pronoun of CARRIED) ADVERBS.add(carrier + pronoun)

export const isAdverb = oneOf(ADVERBS)
export const isDemonstrative = oneOf(DEMONSTRATIVES)
export const isNegation = oneOf(NEGATIONS)

/** A word with the article, behind attached particles or not: الرئيس، والروسي، للأمم. */
// verbal nouns whose first letters are their own
const OWN_AL = set('التزام التحاق التقاء إلغاء إلقاء إلزام إلحاق التماس التفاف التفات الحاح إلمام')
const hasOwnAl = (form: string): boolean => OWN_AL.has(form) || OWN_AL.has(form.replace(/(ه|ها|هم|هما)$/, ''))

export const isDefinite = wordFeature(
  (word) =>
    word.kind === 'arabic' &&
    word.cores.some((core) => core.text.length > 3 && core.text.startsWith('ال') && !hasOwnAl(core.text)),
)

/** ب، ل or ك attached to the article or to a verbal noun: بالأعلام، بمقتل، لمتابعة. */
export const isAttachedPreposition = wordFeature((word) =>
  word.cores.some(
    ({ text, particle, conjunction }) =>
      particle !== '' &&
      particle !== 'س' &&
      conjunction === '' &&
      ((text.length > 3 && text.startsWith('ال')) || isVerbalNounShape(text)),
  ),
)

const PRONOUN_ENDINGS = ['هما', 'هم', 'ها', 'نا', 'ه'] as const

// words whose first letter is their own
const OWN_WAW = set(
  'وزير وزيرا وزيري وزراء وزارة وزارات وفد وفدا وكالة وكالات واشنطن وسائل وحدات وحدة ولاية ولايات وضع وقف وجود وصول ورقة وثيقة وثائق والد والدة وطن وطنية ولي وفاة واقع واردات وقت وقود ورشة وعد وعود ولادة ولاء وساطة وسط وجه وجهة وجهات ورد وردت وقعت وقع وصف وصفت وصفه وصفها وجهت وصل وصلت وافق وافقت واصل واصلت وقعا وثق وعدت وظفت واحد واحدة والي واسعة واسع وطنيا وحدها وحده وليد وائل وجدي وسام وفيق واجهت واجه',
)

/** True when و or ف is attached to a word: ولافروف, but not وزير. */
export const isJoinedWord = wordFeature(
  (word) =>
    !OWN_WAW.has(word.form) &&
    !OWN_WAW.has(word.form.replace(/(ه|ها|هم)$/, '')) &&
    word.cores.some((core) => core.conjunction === 'و'),
)

/** The form of a word behind its conjunction, with the particles it may carry left on. */
export const withoutConjunction = wordFeature(
  (word): string => word.cores.find((c) => c.conjunction !== '' && c.particle === '')?.text ?? word.form,
)

/**
 * True when a folded, bare form has the shape of a verbal noun of a derived verb (تفعيل، إفعال، افتعال، مفاعلة …)
 * or is one of the common nouns that news sentences assert of things (ضرورة، وجود، مقتل). A pronoun may follow.
 */
export function isVerbalNounShape(form: string): boolean {
  if (isBareVerbalNoun(form)) return true
  return PRONOUN_ENDINGS.some((ending) => {
    if (!form.endsWith(ending) || form.length < ending.length + 3) return false
    const stem = form.slice(0, -ending.length).replace(/ا[ئؤ]$/, 'اء')
    return isBareVerbalNoun(stem) || (stem.endsWith('ت') && isBareVerbalNoun(`${stem.slice(0, -1)}ه`))
  })
}

const COMMON_VERBAL_NOUNS = set(
  'ضرورة وجود عدم رفض دعم مقتل منع وقف عقد بناء فتح نشر سحب حل فرض ضرب قتل وصول دخول خروج حصول وقوع صدور بدء بدأ رغبة عزم نية قرار قلق أمل شكر أسف حرص ثقة حزن غضب خشية مخاوف مسؤولية أهمية قدرة إمكانية حق حاجة صحة خطة موقف مواقف موعد مكان فترة سقوط عودة تضامن سعي عمل مضي رفع خفض دفع جهود نتائج مصرع تورط ندم وجوب ولاء ارتياح صعوبة خطورة هدنة حظر وضع خرق مد سن شراء بيع قصف كسر ربط نقل هدم زرع خطف سرقة جلب جمع خلق طرح عزل فصل فك قمع نزع نهب منح حرق ضم قطع عرقلة ذكرى توصل تقدم تدخل تمسك تحرك توقف تضرر تعثر تطور توسع تحفظ تنصل تحقق تخلي تصدي حدوث جاهزية سلامة وفاة ضبط طرد شن بقاء قضاء رحيل حوار سلام لجنة حماية دعوة تعرض بحث درس توجه نجاح فشل كون سيطرة ضلوع قيام',
)

const V_FORMS = set(
  'تحول تدخل تقدم توصل تصدي تمسك تحرك توقف تفهم تعاط تعهد تدرج توجه تخلص تفرغ تسلم تطرف تنقل توسط تورط تضمن تعلم تعرف تحدث تحمل تنفس تأكد تجمع تنكر تبني تشدد تصرف تعليق تمدد توحد',
)

function isBareVerbalNoun(form: string): boolean {
  if (COMMON_VERBAL_NOUNS.has(form)) return true
  if (form.endsWith('ات') && form.length > 6 && isBareVerbalNoun(`${form.slice(0, -2)}ه`)) return true
  const n = form.length
  if (n < 4 || n > 8) return false
  const first = form[0]
  if (first === 'ت') {
    if (n === 4 && form[1] !== 'ا' && form[2] !== 'ا' && V_FORMS.has(form)) return true // تفعّل
    if (n === 5 && form[3] === 'ي') return true // تفعيل
    if (n === 5 && form[2] === 'ا') return true // تفاعل
    return n === 5 && form.endsWith('يه') // تسوية
  }
  if (first === 'م') return n >= 5 && form[2] === 'ا' && form.endsWith('ه') // مفاعلة
  if (first === 'ا') {
    if (form.startsWith('ال')) return OWN_AL.has(form)
    if (n >= 5 && form[n - 2] === 'ا' && form[n - 1] !== 'ه') return form !== 'ايران' && form !== 'افغانستان' // إفعال، افتعال
    return n >= 5 && form.endsWith('ه') && form[n - 3] === 'ا' // إقامة، استعادة
  }
  return false
}
