import { pairQuotationMarks, type TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { headsAt } from './headed.ts'
import { isCommonWord, sameSentence } from './words.ts'

const MAX_WORDS = 4

/** شركة "كريم"، تطبيق «ترحال»: what stands in quotation marks behind a noun for a body is its name, there and elsewhere. */
export function quotedNames(tokens: TokenTable, skip: (token: number) => boolean): Candidate[] {
  const forms = new Map<string, Candidate['type']>()
  for (const passage of pairQuotationMarks(tokens)) {
    if (passage.open === null || passage.close === null) continue
    const from = passage.open + 1
    const to = passage.close - 1
    if (to < from || to - from >= MAX_WORDS || !sameSentence(tokens, from - 1, to)) continue
    const head = headsAt(tokens, passage.open - 1).find((h) => h.type === 'ORG' || h.type === 'GROUP')
    const described = from === to && (isCommonWord(tokens.words[from]!) || /(يه|يا)$/.test(tokens.words[from]!.form))
    if (head && tokens.words[from]!.kind !== 'number' && !described) forms.set(keyOf(tokens, from, to), head.type)
  }
  if (forms.size === 0) return []
  const firsts = new Set([...forms.keys()].map((form) => form.split(' ')[0]!))
  const found: Candidate[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (skip(i) || !tokens.words[i]!.cores.some((core) => firsts.has(core.text))) continue
    for (let to = i; to < i + MAX_WORDS && to < tokens.count && sameSentence(tokens, i, to); to++) {
      const rest = to > i ? ` ${keyOf(tokens, i + 1, to)}` : ''
      for (const core of tokens.words[i]!.cores) {
        const type = forms.get(core.text + rest)
        if (type) found.push(candidate(i, to, core.start, type))
      }
    }
  }
  return found
}

function keyOf(tokens: TokenTable, from: number, to: number): string {
  const words: string[] = []
  for (let i = from; i <= to; i++) words.push(tokens.words[i]!.form)
  return words.join(' ')
}

const candidate = (from: number, to: number, start: number, type: Candidate['type']): Candidate => ({
  from,
  to,
  start,
  type,
  rule: 'name.quoted-after-head',
  strength: 'full',
  known: null,
  key: null,
  of: null,
  en: null,
  bodyCode: null,
  priority: 32,
})
