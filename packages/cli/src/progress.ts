import { SingleBar } from 'cli-progress'

/** Shows how far long work has come. */
export interface Progress {
  /** One more item is done; the line is printed where no bar can be drawn. */
  step(line: string): void
  /** Something to tell in between, without breaking the bar. */
  note(line: string): void
  stop(): void
}

export interface ProgressOptions {
  readonly label: string
  /** Number of items, or null when it can't be known beforehand. */
  readonly total: number | null
  readonly stream: NodeJS.WriteStream
  /** No bar and no lines: for `--json`, whose reader counts itself. */
  readonly silent?: boolean
}

/** A bar on a terminal, plain lines elsewhere. */
export function startProgress(options: ProgressOptions): Progress {
  const { stream, silent } = options
  if (silent) return { step: () => {}, note: (line) => stream.write(`${line}\n`), stop: () => {} }
  if (!stream.isTTY) {
    const print = (line: string): void => void stream.write(`${line}\n`)
    return { step: print, note: print, stop: () => {} }
  }
  return startBar(options)
}

function startBar({ label, total, stream }: ProgressOptions): Progress {
  const shape = total === null ? '{value}' : '{bar} {value}/{total}  {percentage}%'
  const bar = new SingleBar({
    format: `${label}  ${shape}`,
    stream,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  })
  bar.start(total ?? 1, 0)
  let done = 0
  return {
    step() {
      done++
      if (total === null || done > total) bar.setTotal(done)
      bar.update(done)
    },
    note(line) {
      bar.stop()
      stream.write(`${line}\n`)
      bar.start(Math.max(total ?? 1, done, 1), done)
    },
    stop: () => bar.stop(),
  }
}
