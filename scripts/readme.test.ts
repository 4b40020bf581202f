import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readText, root } from './workspace.ts'

const files = ['README.md', 'packages/text/README.md']
const blocks = files.flatMap((file) =>
  [...readText(file).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => [file, code!] as const),
)

test.each(files)('%s has an example', (file) => {
  expect(blocks.filter(([of]) => of === file)).not.toEqual([])
})

test.each(blocks)('an example of %s prints what it says it prints: %s', (_, code) => {
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
