import type { Complement } from '../../resources/cue/index.ts'
import { isVerbalNounShape, thatParticle } from '../../syntax/particles.ts'
import type { Page } from './page.ts'

const ATTACHED: Partial<Record<Complement, string>> = { ب: 'ب', ل: 'ل' }
const FREE: Partial<Record<Complement, string>> = { على: 'علي', إلى: 'الي', عن: 'عن', من: 'من', بين: 'بين', في: 'في' }

/** A preposition of the cue's at a token, with the number of folded units in front of its noun when attached. */
export function prepositionAt(page: Page, takes: readonly Complement[], i: number): { readonly skip: number } | null {
  const word = page.tokens.words[i]!
  if (word.kind !== 'arabic') return null
  for (const complement of takes) {
    const free = FREE[complement]
    if (free !== undefined && word.form === free) {
      if (isDestination(page, i, free)) continue
      return { skip: 0 }
    }
    const attached = ATTACHED[complement]
    if (attached === undefined) continue
    if (word.form === attached) return { skip: 0 }
    for (const core of word.cores) {
      if (core.particle !== attached || core.conjunction !== '' || ADVERBIAL.has(core.text)) continue
      const behind =
        complement === 'ل'
          ? (isVerbalNounShape(core.text.replace(/^ال/, '')) && !LISTENERS.has(core.text)) ||
            NOUNS_BEHIND_B.has(core.text)
          : isNounBehind(page, i, core.text, core.start)
      if (behind) return { skip: core.start }
    }
  }
  return null
}

/** مبعوث الأمم المتحدة إلى اليمن … إلى زيارة: a place behind the first إلى, what is asked behind the second. */
function isDestination(page: Page, i: number, preposition: string): boolean {
  const mention = page.mentions[page.mentionAt[i + 1] ?? -1]
  if (preposition !== 'الي' || !mention || !/^(GPE|LOC)$/.test(mention.entity.type)) return false
  for (let k = i + 2; k < Math.min(page.tokens.count - 1, i + 12); k++) {
    if (page.tokens.sentences[k] !== page.tokens.sentences[i]) return false
    const next = page.tokens.words[k + 1]!
    if (page.tokens.words[k]!.form === preposition && (isVerbalNounShape(next.form) || thatParticle(next))) return true
  }
  return false
}

// للإذاعة: said to it, though it is shaped like a verbal noun
const LISTENERS = new Set('الاذاعه اذاعه الاعلام اعلام الاعلاميين الاناضول الاهرام الاتحاد'.split(' '))

// بالإضافة إلى، بالتعاون مع: never the cue's own ب
export const ADVERBIAL = new Set(
  'الاضافه التالي الفعل التعاون التوافق التزامن النسبه الكامل القرب القول المقابل الاجماع الرغم المناسبه الاساس الذات الضبط المءه'.split(
    ' ',
  ),
)

/** ب and ل before the article, a verbal noun, or a name that begins behind them. */
export function isNounBehind(page: Page, i: number, core: string, start: number): boolean {
  if (core.startsWith('ال') && core.length > 3) return true
  const mention = page.mentionAt[i]!
  if (mention >= 0) {
    const at = page.tokens.folded.starts[page.tokens.starts[i]! + start]!
    return page.mentions[mention]!.mention.span[0] === at
  }
  return isVerbalNounShape(core) || NOUNS_BEHIND_B.has(core)
}

const NOUNS_BEHIND_B = new Set(
  'عمليه عمليات ما حملات هجمات هجوم تقديم دور مساعي مساعده قوات رد ضمان سياسه اقصي انه محاوله محاولات جهود اي عدم كل جميع مواقف نتائج مبادره'.split(
    ' ',
  ),
)

// words whose ب is their own, or that never begin what is said
export const OWN_BA = new Set(
  'بن بعد بين بلاده بلادها بيان بيانه بيانها بعض برنامج باسم بشان بسبب بحسب بدون برلمان برعايه بحضور بمناسبه باب بناء بحث بيت بلد بلدين بلدان بدء بدا بات باتت بلغ بلغت بيع بحر بر برا بحرا برقيه بنك بطل بنود بند بدوره بدورها بذلك بهذا بهذه بما بل بلا بلي بالتالي بوابه بعثه بطوله بلديه بلده بادره بشكل بصفته بصوره برفقه برئاسه بقياده بواسطه بموجب بغيه بهدف بيد بنحو باتجاه بعيد بداية بدايه باكرا'.split(
    ' ',
  ),
)

/** "بمجزرة": any noun behind ب that opens a quoted passage, with the folded units in front of it; else null. */
export function quotedBa(page: Page, i: number): { readonly skip: number } | null {
  const { form } = page.tokens.words[i]!
  const own = form.length < 4 || OWN_BA.has(form) || ADVERBIAL.has(form.slice(1)) || page.mentionAt[i]! >= 0
  return form.startsWith('ب') && !own ? { skip: 1 } : null
}
