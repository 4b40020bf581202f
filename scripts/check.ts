// Everything but the tests: `npm run check`. Runs each check, also after one has failed, and prints the output of those
// that did; exit code 1 when any did.
import { spawnSync } from 'node:child_process'
import { root } from './workspace.ts'

const CHECKS: Record<string, string> = {
  types: 'tsc -b',
  'format and lint': 'biome ci --colors=off .',
  'logical CSS': 'stylelint "packages/web/src/**/*.css"',
  source: 'node scripts/check-source.ts',
  imports: 'node scripts/check-imports.ts',
  'dead code': 'knip --no-config-hints',
  'package @isnad/text': 'npm run --silent check:package',
  docs: 'node scripts/docs.ts',
}

let failed = 0
for (const [name, command] of Object.entries(CHECKS)) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  if (status === 0) continue
  failed++
  console.log(`${stdout}${stderr}`.trimEnd())
}
if (failed > 0) {
  console.log(`${failed} of ${Object.keys(CHECKS).length} checks failed`)
  process.exitCode = 1
}
