import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentKey } from './content-key.ts'
import { openRegister } from './open-register.ts'
import { numberedArticle } from './testing/articles.ts'
import { expectSound } from './testing/expect-sound.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'isnad-crash-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

/** A process that adds articles; `keys` grows as they are acknowledged. */
function startAdding(from: number, to: number): Started {
  return startScript('add-articles.ts', String(from), String(to))
}

interface Started {
  readonly child: ChildProcess
  /** The lines it has printed so far. */
  readonly keys: string[]
  readonly errors: () => string
}

function startScript(name: string, ...args: readonly string[]): Started {
  const script = join(import.meta.dirname, 'testing', name)
  const child = spawn(process.execPath, ['--conditions=source', script, dataDir, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const keys: string[] = []
  let errors = ''
  createInterface({ input: child.stdout! }).on('line', (line) => keys.push(line))
  child.stderr!.on('data', (chunk) => {
    errors += chunk
  })
  return { child, keys, errors: () => errors }
}

async function until(condition: () => boolean, child: ChildProcess): Promise<void> {
  while (!condition() && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve))
}

describe('kill -9 in the middle of adding', { timeout: 120_000 }, () => {
  test.each([1, 7, 40])('after %d acknowledged articles loses none of them', async (least) => {
    for (const from of [0, 10_000]) {
      const { child, keys, errors } = startAdding(from, from + 10_000)
      await until(() => keys.length >= least, child)
      child.kill('SIGKILL')
      await once(child, 'close')
      expect(errors()).toBe('')
      expect(keys.length).toBeGreaterThanOrEqual(least)

      const register = await openRegister({ dataDir })
      for (const [i, key] of keys.entries()) {
        expect(key).toBe(contentKey(numberedArticle(from + i).document.text))
        expect((await register.document(key))?.reading).toEqual(numberedArticle(from + i))
      }
      const stats = await register.stats()
      expect(stats.quotations).toBe(stats.documents)
      expect((await register.search({ q: 'مفيدا', kinds: ['quotation'] })).counts.quotation).toBe(stats.documents)
      await expectSound(register)
      await register.close()
    }
    const file = new DatabaseSync(join(dataDir, 'register.sqlite'))
    expect(file.prepare('pragma integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
    expect(file.prepare('pragma foreign_key_check').all()).toEqual([])
    file.close()
  })
})

describe('kill -9 in the middle of judging', { timeout: 120_000 }, () => {
  test.each([1, 2, 5, 9])('after %d acknowledged steps loses none, and leaves no record halfway', async (least) => {
    const register = await openRegister({ dataDir })
    for (let n = 0; n < 60; n++) await register.add(numberedArticle(n), { via: 'file', location: null })
    const [left, right] = ['أنقرة', 'الأمم المتحدة'].map(async (q) => (await register.entities({ q })).items[0]!.id)
    const { child, keys, errors } = startScript('judge-articles.ts', (await left)!, (await right)!)
    await until(() => keys.length >= least, child)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(errors()).toBe('')
    expect(keys.length).toBeGreaterThanOrEqual(least)

    await expectSound(register)
    const { items } = await register.history({ limit: 200 })
    for (const line of keys) {
      const [what, id] = line.split(' ')
      const kept = items.find((j) => j.id === id)
      expect(kept).toBeDefined()
      if (what === 'undone') expect(kept?.revokedAt).not.toBeNull()
    }
    const merged = items[0]!.revokedAt === null
    expect((await register.entities()).items.length).toBe(merged ? 2 : 3)
    await register.close()
  })
})

describe('processes that add at the same time', { timeout: 120_000 }, () => {
  test('make a new register together and lose nothing', async () => {
    const started = [0, 1, 2].map((i) => startAdding(i * 60, i * 60 + 90)) // a third of each is also the next one's
    const codes = await Promise.all(started.map(async ({ child }) => (await once(child, 'close'))[0]))
    expect(started.map((s) => s.errors())).toEqual(['', '', ''])
    expect(codes).toEqual([0, 0, 0])
    const register = await openRegister({ dataDir })
    const { documents, quotations, publications } = await register.stats()
    expect([documents, quotations, publications]).toEqual([210, 210, 210])
    await register.close()
  })

  test('do not stop a reader that has the register open', async () => {
    const register = await openRegister({ dataDir })
    const { child, keys, errors } = startAdding(0, 200)
    let seen = 0
    while (child.exitCode === null) {
      const acknowledged = keys.length
      const { documents } = await register.stats()
      expect(documents).toBeGreaterThanOrEqual(Math.max(seen, acknowledged))
      seen = documents
      await register.add(numberedArticle(100_000 + seen), { via: 'paste', location: null })
      await new Promise((resolve) => setImmediate(resolve))
    }
    await register.close()
    expect(errors()).toBe('')
    expect(child.exitCode).toBe(0)
  })
})
