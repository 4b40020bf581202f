import { expect, test } from 'vitest'
import { findNumbers } from './number-mentions.ts'
import { tokenize } from './tokens.ts'

/** How often the finder asks for a word: a measure of its work that no clock disturbs. */
function wordReads(text: string): number {
  const tokens = tokenize(text)
  let reads = 0
  const words = new Proxy(tokens.words, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key)
    },
  })
  findNumbers({ ...tokens, words })
  return reads
}

const MOST_READS = 200

test.each([
  '1 ',
  '123 ',
  '1،',
  '5:',
  '5/',
  '5 و',
  'ثلاثة و',
  'مليون و',
  'نصف ',
  'مئة ',
  'عشرات ',
  'بضعة ',
  'بين 5 و',
  'نحو ',
])('finding numbers in %s again and again grows with the text, not with its square', (words) => {
  const once = wordReads(words.repeat(300))
  const twice = wordReads(words.repeat(600))
  expect(twice).toBeLessThan(2.1 * once + MOST_READS)
  expect(twice / tokenize(words.repeat(600)).count).toBeLessThan(MOST_READS)
})
