import { cliticCounts, cliticExceptions, cliticWeights } from './clitic-data.ts'
import type { CliticModel, CliticReading } from './clitics.ts'

let model: CliticModel | null = null

/** The model that ships with the library, unpacked when it is first needed. */
export function cliticModel(): CliticModel {
  model ??= unpackCliticModel(cliticCounts, cliticWeights, cliticExceptions)
  return model
}

/** Counts: words of each order of magnitude, one line each. Weights: hundredths by name. Exceptions: cut forms. */
export function unpackCliticModel(counts: string, weights: string, exceptions: string): CliticModel {
  const seen = new Map<string, number>()
  counts.split('\n').forEach((line, magnitude) => {
    for (const word of line.split(' ')) if (word) seen.set(word, 2 ** magnitude)
  })
  const learnt = new Map<string, number>()
  for (const entry of weights.split(' ')) {
    const at = entry.lastIndexOf('=')
    if (at > 0) learnt.set(entry.slice(0, at), Number(entry.slice(at + 1)) / 100)
  }
  const cut = new Map<string, CliticReading>()
  for (const entry of exceptions.split(' ')) {
    const [front = '', stem, back = ''] = entry.split('+')
    if (stem) cut.set(front + stem + back, [front, stem, back])
  }
  return { counts: seen, weights: learnt, exceptions: cut }
}
