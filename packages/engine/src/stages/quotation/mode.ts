import type { Quotation } from '@isnad/model'
import { foldText, type QuotedPassage } from '@isnad/text'
import type { Extent } from './extent.ts'
import type { Page } from './page.ts'

// words that a quoted name follows: تنظيم «داعش», عملية "غصن الزيتون"
const NAMING = new Set(
  'تنظيم تنظيمي حزب عملية عمليات طراز اسم شركة وكالة قناة صحيفة برنامج تطبيق جماعة حركة سفينة معسكر مجموعة كتائب كتيبة لواء جبهة حملة موقع فيلم كتاب مشروع مبادرة منظمة قاعدة منطقة صاروخ صواريخ فندق نادي فريق شبكة مؤسسة مدرسة جريدة مجلة ميليشيا ميليشيات مليشيا مليشيات قوات نظام منظومة سجن مطار ميناء جيش'
    .split(' ')
    .map(foldText),
)

/** Direct when all words stand in quotation marks, mixed when some do, indirect when none do. Quoted names do not count. */
export function modeOf(page: Page, { from, to }: Extent, cue: number): Quotation['mode'] {
  let inside = 0
  let outside = 0
  for (let i = from; i <= to; i++) {
    if (page.tokens.words[i]!.kind === 'punctuation') continue
    if (isQuoted(page, i, from, cue)) inside++
    else if (!inBrackets(page, i, from)) outside++
  }
  if (inside === 0) return 'indirect'
  return outside === 0 ? 'direct' : 'mixed'
}

/** Marks that stand around the cue as well are another's: what he reports inside them is indirect. */
function isQuoted(page: Page, token: number, from: number, cue: number): boolean {
  const index = page.passageAt[token]!
  if (index < 0) return false
  const passage = page.passages[index]!
  if (passage.from <= cue && cue <= passage.to) return false
  if (passage.depth > 0 && passage.from > from)
    return !isName(page, passage, from) || isQuoted(page, passage.from - 1, from, cue)
  return !isName(page, passage, from)
}

function inBrackets(page: Page, token: number, from: number): boolean {
  for (let i = token - 1; i >= Math.max(from, token - 12); i--) {
    if (page.tokens.words[i]!.form === '(' && page.closes[i]! > token) return true
  }
  return false
}

/** Marks around a name: a mention fills them, or a naming word stands in front. */
function isName(page: Page, { open, from, to }: QuotedPassage, start: number): boolean {
  if (to - from > 3 || open === null) return false
  if (page.nameEnd[from]! >= to) return true
  if (from === to && /[^ا]يه$/.test(page.tokens.words[from]!.form)) return false // منظمة "إرهابية"
  return open > start && NAMING.has(bare(page.tokens.words[open - 1]!.form))
}

const bare = (form: string): string => form.replace(/^[وفبل]?ال/, '')
