// Run as a process of its own by the crash tests: merges two entities and takes it back, over and over, and prints
// each judgement once it is acknowledged. node --conditions=source judge-articles.ts DIR LEFT RIGHT
import { writeSync } from 'node:fs'
import { openRegister } from '../open-register.ts'

const [dataDir, left, right] = process.argv.slice(2) as [string, string, string]
const register = await openRegister({ dataDir })
for (;;) {
  const { id } = await register.judge({ verdict: 'same', left, right, by: 'test' })
  writeSync(1, `made ${id}\n`) // at once: what a killed process has in a buffer is lost
  await register.undo({ by: 'test' })
  writeSync(1, `undone ${id}\n`)
}
