import { type TokenTable, type Word, wordFeature } from '@isnad/text'
import type { Direction } from './shape.ts'

const AHEAD = new Set('سوف المقرر المزمع المرتقب المرتقبه المتوقع المنتظر المنتظره المقرره مقررا مرتقبه'.split(' '))
const NOUNS = new Set('يوم يمن يد يسار يهود يونيو يوليو يناير يمين يوما يومين يورو يونان ياسر يوسف'.split(' '))
const SAYING = new Set('يؤكد يقول يعلن يذكر يشير يضيف يوضح ينقل ياتي يعتبر يبدو'.split(' '))
const REACH = 4

/**
 * Which way a bare weekday or month looks, by the verb beside it: ahead after سـ، سوف، المقرر, or when an imperfect
 * verb opens the clause (والأربعاء، ينضم) or stands just in front (تجرى الأحد). Null when no verb says so.
 */
export function directionFromVerb(tokens: TokenTable, from: number, to: number): Direction | null {
  const ahead: Direction = { to: 'future', stated: false }
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (tokens.sentences[i] !== tokens.sentences[from]) break
    if (tokens.words[i]!.kind === 'punctuation') break
    if (saysAhead(tokens, i)) return ahead
    if (isImperfect(tokens, i) && from - i <= 3) return i > 0 && NEGATED.has(tokens.words[i - 1]!.form) ? null : ahead
  }
  const opens = from === 0 || tokens.sentences[from - 1] !== tokens.sentences[from]
  for (let i = to + 1; i <= to + REACH && i < tokens.count && tokens.sentences[i] === tokens.sentences[from]; i++) {
    if (tokens.words[i]!.kind === 'punctuation') continue
    if (saysAhead(tokens, i)) return ahead
    if (!opens || !isImperfect(tokens, i)) return null
    return ahead
  }
  return null
}

const NEGATED = new Set(['لم', 'ان', 'كان', 'كانت', 'ولم'])

const saysAhead = (tokens: TokenTable, at: number): boolean => isAheadWord(tokens.words[at]!)
const isImperfect = (tokens: TokenTable, at: number): boolean => isImperfectWord(tokens.words[at]!)

const isAheadWord = wordFeature((word: Word): boolean => {
  if (AHEAD.has(word.form)) return true
  return (
    word.cores.some((core) => core.particle === 'س' && core.text.length >= 4 && /^[يتن]/.test(core.text)) &&
    !/^(?:ست|سي)(?:ه|د|ره|ين|ون|اسي|اسه|اسات|طر|طره)/.test(word.form)
  )
})

const isImperfectWord = wordFeature((word: Word): boolean => {
  if (word.kind !== 'arabic' || NOUNS.has(word.form) || SAYING.has(word.form.replace(/^[وف]/, ''))) return false
  return /^(?:و|ف)?ي/.test(word.form) && word.form.length >= 4 && !word.form.endsWith('ه')
})
