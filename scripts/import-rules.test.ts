import { describe, expect, test } from 'vitest'
import { checkImport, findCycles, parseImports } from './import-rules.ts'

const doors = (name: string): readonly string[] => (name === 'model' ? ['.', './vocab'] : ['.'])
const check = (path: string, line: string): readonly string[] =>
  parseImports(path, line).flatMap((found) => checkImport(found, doors))

describe('an import is refused', () => {
  test.each<[claim: string, path: string, line: string]>([
    ['upwards', 'packages/model/src/a.ts', `import type { Stage } from '@isnad/engine'`],
    ['of a core module in a pure package', 'packages/engine/src/a.ts', `import { readFileSync } from 'node:fs'`],
    ['of any package in text', 'packages/text/src/a.ts', `import { z } from 'zod'`],
    ['of schemas in the engine', 'packages/engine/src/a.ts', `import { readingSchema } from '@isnad/model'`],
    ['through a back door', 'packages/cli/src/a.ts', `import { fold } from '@isnad/text/src/fold.ts'`],
    ['out of the package by a path', 'packages/cli/src/a.ts', `import { fold } from '../../text/src/fold.ts'`],
    ['of a test', 'packages/cli/src/a.ts', `import { fixture } from './b.test.ts'`],
    ['over several lines', 'packages/store/src/a.ts', `import {\n  readArticle,\n} from '@isnad/engine'`],
    ['at run time', 'packages/store/src/a.ts', `const engine = await import('@isnad/engine')`],
    ['by passing on', 'packages/store/src/a.ts', `export { readArticle } from '@isnad/engine'`],
  ])('%s', (_, path, line) => {
    expect(check(path, line)).toHaveLength(1)
  })
})

test.each<[claim: string, path: string, line: string]>([
  ['types of the model in the engine', 'packages/engine/src/a.ts', `import type { Reading } from '@isnad/model'`],
  ['a named door', 'packages/engine/src/a.ts', `import { EVENT_TYPES } from '@isnad/model/vocab'`],
  ['a core module in a test', 'packages/engine/src/a.test.ts', `import { globSync } from 'node:fs'`],
  ['a neighbour', 'packages/engine/src/stages/a.ts', `import { b } from '../b.ts'`],
])('%s may be imported', (_, path, line) => {
  expect(check(path, line)).toEqual([])
})

describe('cycles', () => {
  const files = (to: string) => [
    ...parseImports('packages/text/src/a.ts', `import { b } from './b.ts'`),
    ...parseImports('packages/text/src/b.ts', to),
  ]
  test('are found through value imports', () => {
    expect(findCycles(files(`import { a } from './a.ts'`))).toHaveLength(1)
  })
  test('of types alone are none', () => {
    expect(findCycles(files(`import type { A } from './a.ts'`))).toEqual([])
  })
})
