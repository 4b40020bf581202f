import { expect, test } from 'vitest'
import { type CountedModule, countTests } from './vitest-reporter.ts'

type State = 'passed' | 'failed' | 'skipped' | 'pending'
const moduleOf = (states: readonly State[], errors = 0, suiteErrors = 0): CountedModule => ({
  errors: () => Array.from({ length: errors }, () => ({ message: 'cannot be loaded' })),
  children: {
    allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    allSuites: () => [{ errors: () => Array.from({ length: suiteErrors }) }],
  },
})

test.each<[claim: string, modules: CountedModule[], errorsOutside: number, line: string]>([
  ['tests that passed', [moduleOf(['passed', 'passed']), moduleOf(['passed'])], 0, '3 passed, 0 failed'],
  ['a test that failed', [moduleOf(['passed', 'failed'])], 0, '1 passed, 1 failed'],
  ['a test that was skipped', [moduleOf(['passed', 'skipped'])], 0, '1 passed, 0 failed, 1 skipped'],
  ['a file that cannot be loaded as a failure', [moduleOf(['passed']), moduleOf([], 1)], 0, '1 passed, 1 failed'],
  ['a suite that throws as a failure', [moduleOf(['passed'], 0, 1)], 0, '1 passed, 1 failed'],
  ['an error outside the tests as a failure', [moduleOf(['passed'])], 1, '1 passed, 1 failed'],
  ['a test that never ended as a failure', [moduleOf(['passed', 'pending'])], 0, '1 passed, 1 failed'],
  ['a run without tests as a failure', [], 0, '0 passed, 1 failed'],
])('the last line counts %s', (_, modules, errorsOutside, line) => {
  expect(countTests(modules, errorsOutside).line).toBe(line)
})
