import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize, tokenSpan } from './tokens.ts'

/** The sentences of a text, each as its words from first to last. */
function sentences(text: string): string[] {
  const tokens = tokenize(text)
  const found: string[] = []
  for (let from = 0; from < tokens.count; ) {
    let to = from
    while (to + 1 < tokens.count && tokens.sentences[to + 1] === tokens.sentences[from]) to++
    found.push(text.slice(tokenSpan(tokens, from)[0], tokenSpan(tokens, to)[1]))
    from = to + 1
  }
  return found
}

describe('tokenize', () => {
  test.each<[claim: string, text: string, found: string[]]>([
    ['ends a sentence at a full stop', 'قال نعم. ثم غادر.', ['قال نعم.', 'ثم غادر.']],
    ['takes a closing mark along', 'قال «نعم». ثم غادر.', ['قال «نعم».', 'ثم غادر.']],
    ['does not end at a title', 'قال د. محمد إنه سيغادر.', ['قال د. محمد إنه سيغادر.']],
    ['does not end inside an agency', 'أفادت أ.ف.ب أنه غادر.', ['أفادت أ.ف.ب أنه غادر.']],
    ['ends behind an era', 'عام 2018 م. ثم غادر', ['عام 2018 م.', 'ثم غادر']],
    ['does not end inside a number', 'بلغ 3.5 مليون', ['بلغ 3.5 مليون']],
    ['does not end inside an address', 'زر www.isnad.org الآن', ['زر www.isnad.org الآن']],
    ['ends at a line', 'عنوان\nقال نعم', ['عنوان', 'قال نعم']],
    ['ends at an Arabic question mark', 'هل غادر؟ نعم', ['هل غادر؟', 'نعم']],
  ])('%s', (_, text, found) => {
    expect(sentences(text)).toEqual(found)
  })

  test('tokens cover all but white space and invisible characters, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const tokens = tokenize(text)
        let end = 0
        for (let i = 0; i < tokens.count; i++) {
          const [start, stop] = tokenSpan(tokens, i)
          expect(start).toBeGreaterThanOrEqual(end)
          expect(stop).toBeGreaterThan(start)
          expect(text.slice(end, start)).not.toMatch(/\p{L}|\p{N}/u)
          end = stop
        }
        expect(text.slice(end)).not.toMatch(/\p{L}|\p{N}/u)
      }),
    )
  })
})
