import { COMMON_WORDS, isPlaceName, NAME_PARTS, ORDINARY_WORDS, OUTSIDE_WORDS } from '@isnad/gazetteer'
import { foldText, type TokenTable, tokenSpan, type Word, wordFeature } from '@isnad/text'

const nameParts = new Set(NAME_PARTS.split('\n'))
const commonWords = new Set(COMMON_WORDS.split('\n'))
const ordinary = new Set(ORDINARY_WORDS.split('\n'))

/** Words that join parts of a personal name: the next word belongs to the name. */
const joiners = new Set(
  'بن ابن بنت ال عبد ابو ابي ابا ام ولد ذو دو دي دا دير فون فان فاندر لو لا ديل بو اوغلو اوغلي ماك سان الدين الله'
    .split(' ')
    .map(foldText),
)
/** Of these, the ones that never end a name. */
const openJoiners = new Set('بن ابن بنت ال عبد ابو ابي ابا ام ولد ذو دو دي دا دير فون فان لو'.split(' ').map(foldText))

/** Function words and words of news prose that never stand in a name, though name lists have them. */
const never = new Set(
  `في من الى عن مع بعد قبل منذ حتى هذا هذه ذلك تلك التي الذي الذين كان كانت ان انه انها قد لم لن لا ما كما حيث او ثم بين خلال عند
  ضد حول دون عبر نحو قال قالت اكد اعلن اضاف اليوم امس غدا وقال واكد واضاف هو هي هم نحن اي كل بعض غير مثل اذا لكن بل ايضا فقط عام شهر يوم
  رئيس وزير الرئيس الوزير مدير قائد زعيم حكومه الحكومه الجيش القوات قوات دوله مدينه منطقه عمليات اتفاق قرار لقاء زياره اجتماع
  الان هناك هنا عندما بينما وفق بسبب رغم عقب اثر اثناء امام تحت فوق وراء ضمن سوى لدى له لها لهم به بها بهم فيه فيها منه منها عنه عنها عليه عليها اليه اليها
  كذلك لذلك بذلك وذلك وهو وهي وهم التى الاول الثاني الثانيه الاولى ثاني اول اخر جديد جديده كبير كبيره الخاص العام العامه
  تم يتم جاء جاءت يكون تكون ليس ليست سوف عدم اكثر اقل نفس ذات وسط شمال جنوب شرق غرب بلاده بلادها بلدان دول الدول العالم
  فيديو صور نافيا مؤكدا مشيرا قائلا مضيفا لافتا موضحا محذرا داعيا معتبرا مشددا معربا مطالبا كاشفا مبينا متهما
  شارك التقى بحث ناقش زار وصل غادر دعا طالب اتهم حذر نفى كشف اعرب اشار لفت شدد اوضح ذكر افاد نقل رفض وقع قتل اصيب`
    .split(/\s+/)
    .map(foldText),
)

/** True for words of news prose that stand in no name. */
export const isNever = wordFeature((word: Word) => never.has(word.form))

/** True when name lists have the word, whatever else it means. */
export const isListedName = wordFeature((word: Word) => word.kind === 'arabic' && nameParts.has(word.form))

/** True for a folded form of running text that stands in no name of a person. */
export const isCommonForm = (form: string): boolean => commonWords.has(form) || never.has(form)

/** True when name lists have the form, and not only with a و in front of it. */
export const isFamiliarForm = (form: string): boolean => nameParts.has(form) && !ordinary.has(form)

/** True for words of running text that stand in no name of a person (هرب، فور، عناصر). */
export const isCommonWord = wordFeature(
  (word: Word) => never.has(word.form) || word.cores.some((core) => core.particle === '' && commonWords.has(core.text)),
)

/** For each reading of a word, whether name lists or the large gazetteer have it. */
export const listedCores = wordFeature((word: Word): readonly boolean[] =>
  word.cores.map((core) => nameParts.has(core.text) || isPlaceName(core.text)),
)

const outsideWords = new Set(OUTSIDE_WORDS.split('\n'))
const INSIDE_MARKS = new Set(['-', '#', '.', '/', "'"])

/** True for words and marks that are never part of a name: the tagger need not look at them. */
export const isOutside = wordFeature((word: Word) =>
  word.kind === 'punctuation' ? !INSIDE_MARKS.has(word.form) : outsideWords.has(word.form),
)

/** True when the large gazetteer has a place of this one word, with or without attached particles. */
export const isListedPlace = wordFeature(
  (word: Word) => word.kind === 'arabic' && word.cores.some((core) => core.text.length > 2 && isPlaceName(core.text)),
)

/** True when name lists have the word and running text does not have it oftener outside names. */
export const isNamePart = wordFeature(
  (word: Word) => isListedName(word) && !ordinary.has(word.form) && !never.has(word.form),
)

/** True for a folded form that joins parts of a name and never ends it (بن، أبو). */
export const isOpenForm = (form: string): boolean => openJoiners.has(form)

export const isJoiner = wordFeature((word: Word) => joiners.has(word.form))
export const isOpenJoiner = wordFeature((word: Word) => openJoiners.has(word.form))

/** True when the word has the article ال and something behind it. */
export const isDefinite = wordFeature(
  (word: Word) => word.kind === 'arabic' && word.form.length > 3 && word.form.startsWith('ال'),
)

/** Particles that folding makes the same as part of a name: على and علي, فإن and فان (Van). */
const PARTICLES = new Map([
  ['علي', 'على'],
  ['فان', 'فإن'],
])

/** True for a preposition or particle as written that folding makes the same as a name. */
export function isPreposition(tokens: TokenTable, token: number): boolean {
  const written = PARTICLES.get(tokens.words[token]!.form)
  if (written === undefined) return false
  const [start, end] = tokenSpan(tokens, token)
  return tokens.source.slice(start, end) === written
}

/** True when both tokens exist and stand in one sentence. */
export function sameSentence(tokens: TokenTable, a: number, b: number): boolean {
  return b < tokens.count && b >= 0 && tokens.sentences[a] === tokens.sentences[b]
}
