import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Ends the run with one line, `N passed, N failed`, and `, N skipped` when there are any. A test file that cannot
 * be loaded, an error outside the tests and a run without tests each count as a failure.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++
      count.failed += module.errors().length
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length
    }
    count.failed += count.pending // begun and never ended: the worker died
    if (count.passed + count.failed + count.skipped === 0) count.failed = 1
    if (count.failed > 0) process.exitCode = 1
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    // After every other reporter has written: the line is the last one of the run.
    process.on('exit', () => process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`))
  }
}
