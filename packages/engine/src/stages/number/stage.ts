import { findNumbers } from '@isnad/text'
import type { NumberMention } from '../../layers.ts'
import { defineStage } from '../../pipeline.ts'

/**
 * The numbers of the article that are quantities: those inside time expressions are not, and a bare fraction
 * (نصف السكان) counts nothing.
 */
export const numberStage = defineStage({
  name: 'number',
  needs: ['timexes'],
  gives: 'numbers',
  run({ tokens }, { timexes }) {
    const taken = new Uint8Array(tokens.count)
    for (const timex of timexes) taken.fill(1, timex.from, timex.to + 1)
    const numbers: NumberMention[] = []
    for (const { written, ...number } of findNumbers(tokens)) {
      const isBareFraction = written === 'words' && number.value !== null && number.value < 1 && number.value > 0
      if (taken[number.from] === 1 || isBareFraction) continue
      numbers.push(number)
    }
    return numbers
  },
})
