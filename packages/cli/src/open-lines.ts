import { createReadStream, statSync } from 'node:fs'

/** The lines of a file, or of standard input for `-`, and the file's size in bytes (0 when it cannot be known). */
export function openLines(path: string): { readonly lines: AsyncIterable<string>; readonly bytes: number } {
  if (path === '-') return { lines: linesOf(process.stdin), bytes: 0 }
  const { size } = statSync(path)
  return { lines: linesOf(createReadStream(path)), bytes: size }
}

/** Splits at line feeds alone: `node:readline` also splits at U+2028, which stands in texts. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let pieces: string[] = [] // of the line that has begun: one may be longer than many chunks
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    for (const part of parts.slice(0, -1)) {
      yield [...pieces, part].join('')
      pieces = []
    }
    pieces.push(parts.at(-1)!)
  }
  pieces.push(decoder.decode())
  const last = pieces.join('')
  if (last !== '') yield last
}
