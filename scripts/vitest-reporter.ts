import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** What the count needs of a test module of vitest. */
export type CountedModule = Pick<TestModule, 'errors'> & {
  readonly children: {
    allTests(): Iterable<{ result(): { readonly state: 'passed' | 'failed' | 'skipped' | 'pending' } }>
    allSuites(): Iterable<{ errors(): readonly unknown[] }>
  }
}

/**
 * The count of a run in one line: `N passed, N failed`, and `, N skipped` when there are any. A test file that cannot be
 * loaded, an error outside the tests, a test that never ended and a run without tests each count as a failure.
 */
export function countTests(modules: readonly CountedModule[], errorsOutside: number): { line: string; failed: number } {
  const count = { passed: 0, failed: errorsOutside, skipped: 0, pending: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) count[test.result().state]++
    count.failed += module.errors().length
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length
  }
  const ran = count.passed + count.failed + count.skipped + count.pending > 0
  const failed = count.failed + count.pending + (ran ? 0 : 1)
  return {
    line: `${count.passed} passed, ${failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`,
    failed,
  }
}

/** Ends the run with the count as the very last line. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const { line, failed } = countTests(modules, unhandled.length)
    if (failed > 0) process.exitCode = 1
    process.on('exit', () => process.stdout.write(`${line}\n`)) // after all other reporters
  }
}
