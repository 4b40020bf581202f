import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readText, root } from './workspace.ts'

const blocks = [...readText('README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!)

test('README.md has an example', () => {
  expect(blocks.length).toBeGreaterThan(0)
})

test.each(blocks)('the example of README.md prints what it says it prints: %s', (code) => {
  const said = code
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .map((line) => line.slice(3))
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  expect(stderr).toBe('')
  expect(stdout.trimEnd()).toBe(said.join('\n'))
})
