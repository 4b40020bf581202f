import { tokenize } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { isLead, opensWithVerb } from './lead.ts'
import { continuationExamples, continuations, leadExamples, openingVerbs } from './resources/leads.ts'
import { cutSegments } from './segment.ts'

const REST = 'لجنة البلدة موعد الجلسة المقبلة في مقر البلدية القديم بحضور جميع الأعضاء والضيوف.'

const read = (line: string): boolean => {
  const tokens = tokenize(line)
  const segments = cutSegments(tokens)
  return segments.length === 1 && isLead(tokens, segments[0]!)
}

describe('a paragraph', () => {
  test.each(leadExamples)('opens a story: %s', (line) => {
    expect(read(line)).toBe(true)
  })
  test.each(continuationExamples)('does not open a story: %s', (line) => {
    expect(read(line)).toBe(false)
  })
  test.each(continuations)('that begins with %s goes on', (opening) => {
    expect(read(`حددت ${REST}`)).toBe(true)
    expect(read(`${opening} حددت ${REST}`)).toBe(false)
  })
  test.each(openingVerbs)('that begins with %s opens with a verb', (perfect) => {
    const tokens = tokenize(`${perfect} ${REST}`)
    expect(opensWithVerb(tokens, cutSegments(tokens)[0]!)).toBe(true)
  })
  test.each(['لجنة', 'وزير', 'بعد'])('that begins with %s does not', (word) => {
    const tokens = tokenize(`${word} ${REST}`)
    expect(opensWithVerb(tokens, cutSegments(tokens)[0]!)).toBe(false)
  })
})
