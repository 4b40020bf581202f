// Run as a process of its own by the crash tests: adds articles `from` to `to` and prints each key once it is
// acknowledged. node --conditions=source add-articles.ts DIR FROM TO
import { writeSync } from 'node:fs'
import { openRegister } from '../open-register.ts'
import { numberedArticle } from './articles.ts'

const [dataDir, from, to] = process.argv.slice(2) as [string, string, string]
const register = await openRegister({ dataDir })
for (let n = Number(from); n < Number(to); n++) {
  const { key } = await register.add(numberedArticle(n), { via: 'file', location: `${n}.txt` })
  writeSync(1, `${key}\n`) // at once: what a killed process has in a buffer is lost
}
await register.close()
