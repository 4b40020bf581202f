import { eventTypes } from '@isnad/model/vocab'
import { expect, test } from 'vitest'
import { figureWords, modeWords, WORDED_MODES } from './terms.ts'

test.each(Object.entries(eventTypes))('every mode of %s has a wording in both languages', (_, { modes }) => {
  for (const mode of modes) expect(WORDED_MODES, mode).toContain(mode)
})

test('a code without a wording is shown in plain letters, never dropped', () => {
  expect(figureWords('field-hospitals', 'ar')).toBe('field hospitals')
  expect(modeWords('phone', 'ar')).toBe('اتصال هاتفي')
})
