import { SingleBar } from 'cli-progress'

/** Shows how far long work has come. */
export interface Progress {
  /** One more item of this size is done; the line is printed where no bar can be drawn. */
  step(size: number, line: string): void
  /** Something to tell in between, without breaking the bar. */
  note(line: string): void
  stop(): void
}

export interface ProgressOptions {
  readonly label: string
  /** Sum of the sizes to come, 0 when it can't be known beforehand. */
  readonly total: number
  readonly stream: NodeJS.WriteStream
  /** Neither bar nor lines, notes only: for `--json`, and for commands that print as they go. */
  readonly silent: boolean
}

/** A bar on a terminal, plain lines elsewhere. */
export function startProgress(options: ProgressOptions): Progress {
  const { stream, silent } = options
  const print = (line: string): void => void stream.write(`${line}\n`)
  if (silent) return { step: () => {}, note: print, stop: () => {} }
  if (!stream.isTTY) return { step: (_, line) => print(line), note: print, stop: () => {} }
  return startBar(options)
}

function startBar({ label, total, stream }: ProgressOptions): Progress {
  const shape = total > 0 ? '{bar} {percentage}%  {items}' : '{items}'
  const bar = new SingleBar({
    format: `${label}  ${shape}`,
    stream,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: true,
  })
  let size = 0
  let items = 0
  const begin = (): void => bar.start(Math.max(total, size, 1), size, { items })
  begin()
  return {
    step(more) {
      size += more
      items++
      if (size > total) bar.setTotal(Math.max(size, 1))
      bar.update(size, { items })
    },
    note(line) {
      bar.stop()
      stream.write(`${line}\n`)
      begin()
    },
    stop: () => bar.stop(),
  }
}
