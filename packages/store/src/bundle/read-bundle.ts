import type { Reading } from '@isnad/model'
import { z } from 'zod'
import { contentKey } from '../content-key.ts'
import { RegisterError } from '../errors.ts'
import { BUNDLE_VERSION, type BundleLine, bundleLine, type DocumentLine, type JudgementLine } from './bundle-lines.ts'

/**
 * Reads the lines of a bundle and checks each: its shape, its place, and that every text is the one its key was made
 * of. Throws a {@link RegisterError} that names the first line that does not fit, and when the end is missing.
 */
export async function* readBundle(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<DocumentLine | JudgementLine> {
  const counts = { document: 0, judgement: 0 }
  let number = 0
  let ended = false
  const refuse = (detail: string): never => {
    throw new RegisterError('bad-bundle', `Line ${number}: ${detail}`)
  }
  for await (const text of lines) {
    number++
    if (text === '' && ended) continue
    if (ended) refuse('there is something after the end.')
    const line = parseLine(text, refuse)
    if ((number === 1) !== (line.kind === 'isnad-bundle')) refuse('a bundle begins with its header, and has one only.')
    if (line.kind === 'isnad-bundle') {
      if (line.version > BUNDLE_VERSION) refuse(`the bundle has version ${line.version}; update Isnad to read it.`)
    } else if (line.kind === 'end') {
      if (line.documents !== counts.document || line.judgements !== counts.judgement) refuse('lines are missing.')
      ended = true
    } else {
      counts[line.kind]++
      if (line.kind === 'document') {
        if (counts.judgement > 0) refuse('documents come before judgements.')
        if (contentKey(line.reading.document.text) !== line.key) refuse('the text is not the one its key was made of.')
      }
      yield line
    }
  }
  if (!ended) throw new RegisterError('bad-bundle', `The bundle ends early, after ${number} lines.`)
}

/** The line as it stands: the schema only checks it, so that a Reading keeps the order of its fields. */
function parseLine(text: string, refuse: (detail: string) => never): BundleLine {
  try {
    const line = JSON.parse(text) as BundleLine
    bundleLine.parse(line)
    return line
  } catch (error) {
    return refuse(error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message)
  }
}

/** The Reading of a line, whose shape has been checked. */
export function readingOf(line: DocumentLine): Reading {
  return line.reading as Reading
}
