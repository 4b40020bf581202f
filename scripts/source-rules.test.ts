import { describe, expect, test } from 'vitest'
import { checkFile, checkLine } from './source-rules.ts'

const ENGINE = 'packages/engine/src/stages/name/stage.ts'

describe('a pure package is refused', () => {
  test.each<[claim: string, line: string]>([
    ['an ASCII word edge in a literal', String.raw`const cue = /\bقال\b/u`],
    ['an ASCII word class in a literal', String.raw`if (/^\w+$/.test(form)) return`],
    ['one in a built expression', String.raw`new RegExp('\\b' + word)`],
    ['the present moment', 'const today = new Date()'],
    ['the clock', 'const start = Date.now()'],
    ['chance', 'const pick = Math.random()'],
    ['printing', 'console.log(tokens)'],
  ])('%s', (_, line) => {
    expect(checkLine(line, ENGINE)).toHaveLength(1)
  })
})

test.each<[claim: string, line: string, path: string]>([
  ['letter classes in a pure package', String.raw`const word = /^\p{L}+$/u`, ENGINE],
  ['a date made from parts', 'const day = new Date(Date.UTC(2016, 5, 27))', ENGINE],
  ['a comment on what is banned', String.raw`// \b does not know Arabic; Date.now() is not for us`, ENGINE],
  ['a clock outside the pure packages', 'const start = Date.now()', 'packages/cli/src/progress.ts'],
  ['the sign of the Hijri year', `const sign = 'هـ'`, ENGINE],
  ['an attached particle by itself', '// after بـ and كـ', ENGINE],
  ['an invisible character as an escape', String.raw`const mark = '\u200f'`, ENGINE],
])('%s may stand', (_, line, path) => {
  expect(checkLine(line, path)).toEqual([])
})

test.each<[claim: string, line: string]>([
  ['tatweel', `const word = 'قا\u0640ل'`],
  ['a right-to-left mark', `const word = '\u200fقال'`],
  ['a direction override, which hides code', `if (ok) { \u202e`],
  ['a letter in two code points', `const word = 'ا\u0653ن'`],
])('%s is refused everywhere', (_, line) => {
  expect(checkLine(line, 'packages/web/src/main.tsx')).toHaveLength(1)
})

describe('the length of a file', () => {
  const long = 'x\n'.repeat(401)
  test('above 400 lines is refused', () => {
    expect(checkFile(ENGINE, long)).toHaveLength(1)
  })
  test('does not matter in data', () => {
    expect(checkFile('packages/engine/src/resources/cue/saying.ts', long)).toEqual([])
  })
})
