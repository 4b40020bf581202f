import type { Explanation } from '@isnad/engine'
import { oneLine, type Paint } from './terminal.ts'

/** A derivation as an indented tree: kind and id, the words, the rule, what else decided, then what it was built from. */
export function explanationLines(explanation: Explanation, paint: Paint, depth = 0): string {
  const pad = '  '.repeat(depth)
  const words = oneLine(explanation.words)
  const shown = words.length > 90 ? `${words.slice(0, 90)} …` : words
  const [start, end] = explanation.span
  return [
    `${pad}${paint.bold(`${explanation.kind} ${explanation.kind === 'block' ? '' : explanation.id}`.trim())} ${paint.dim(`[${start}, ${end})`)}  ${paint.quote(shown)}`,
    `${pad}  ${paint.dim(explanation.why.rule)}`,
    ...(explanation.why.notes ?? []).map((note) => `${pad}  ${paint.dim(`· ${note}`)}`),
    ...explanation.builtFrom.map((parent) => explanationLines(parent, paint, depth + 1)),
  ].join('\n')
}
