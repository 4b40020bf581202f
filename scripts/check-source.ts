// The rules of source-rules.ts over every file of the repository.
import { checkFile } from './source-rules.ts'
import { findFiles, readText, report } from './workspace.ts'

const files = findFiles(
  'packages/*/src/**/*.{ts,tsx,css}',
  'packages/*/bin/*.js',
  'scripts/**/*.ts',
  '*.{ts,json}',
  'docs/**/*.md',
  '*.md',
)
report(
  `source (${files.length} files)`,
  files.filter((path) => path !== 'package-lock.json').flatMap((path) => checkFile(path, readText(path))),
)
