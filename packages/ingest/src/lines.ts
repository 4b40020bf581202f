/** A line of a stream: its bytes without the newline, or only its length when it is longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
  readonly length: number
}

const NEWLINE = 0x0a

/** Cuts a byte stream into lines. No more than one line of `limitBytes` and one chunk are held at a time. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limitBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const take = (): Line => {
    const line = { number: ++number, bytes: length > limitBytes ? null : Buffer.concat(parts, length), length }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (length > 0) yield take()

  function add(part: Uint8Array): void {
    length += part.length
    if (length <= limitBytes) parts.push(part)
    else parts = []
  }
}

/** The lines of text that was decoded already, as UTF-8. */
export async function* linesOfText(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
