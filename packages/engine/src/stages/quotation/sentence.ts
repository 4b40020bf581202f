import type { Page } from './page.ts'

const LONG_QUOTE = 4
const SHORT_NAME = 5
/** In tokens. No sentence is longer; a text without full stops must not cost more than its length. */
const MAX_SENTENCE = 500

/** The first token that no longer belongs to the sentence of a token, quoted passages and brackets apart. */
export function sentenceLimit(page: Page, token: number): number {
  const { tokens, passageAt, passages } = page
  const inside = passageAt[token]!
  const quoted = inside >= 0 && passages[inside]!.to - passages[inside]!.from >= LONG_QUOTE
  const stop = Math.min(quoted ? passages[inside]!.to + 1 : tokens.count, token + MAX_SENTENCE)
  let i = token + 1
  while (i < stop) {
    if (tokens.lines[i] !== tokens.lines[token]) return i
    if (tokens.sentences[i] !== tokens.sentences[i - 1] && !isAbbreviation(page, i)) return i
    const close = page.closes[i]!
    if (close > i && close < stop && tokens.lines[close] === tokens.lines[token]) {
      // a long passage that ends with a full stop ends the sentence too: sentences[] says so for the next token
      const short = close - i <= SHORT_NAME && close + 1 < stop && tokens.lines[close + 1] === tokens.lines[token]
      i = short ? close + 2 : close + 1
      continue
    }
    i++
  }
  return stop
}

/** د.ب.أ, T.N.T: a full stop between single letters ends no sentence. */
function isAbbreviation(page: Page, i: number): boolean {
  const { tokens } = page
  return tokens.spaced[i] === 0 && i >= 2 && tokens.words[i - 1]!.form === '.' && tokens.words[i - 2]!.form.length === 1
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(page: Page, token: number): number {
  const { lines, sentences } = page.tokens
  const last = Math.max(0, token - MAX_SENTENCE)
  let i = token
  while (i > last && lines[i - 1] === lines[token] && sentences[i - 1] === sentences[token]) i--
  return i
}

/** دبي (CNN)-- وجهت: the first token behind the dashes of a dateline; `start` when there is none before `end`. */
export function afterDateline(page: Page, start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + 14); i++) {
    if (/^[-–—]$/.test(page.tokens.words[i]!.form) && /^[)\-–—]$/.test(page.tokens.words[i - 1]?.form ?? '')) {
      return page.tokens.words[i + 1]?.form === page.tokens.words[i]!.form ? i + 2 : i + 1
    }
  }
  return start
}
