#!/usr/bin/env node
// Plain JavaScript that any Node understands, so that an old one gets a sentence instead of a syntax error.
import { existsSync } from 'node:fs'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Isnad needs Node 24 or later; this is Node ${process.versions.node}. The project brings its own: run "npm ci" in its folder (without --ignore-scripts), then "npx isnad".\n` +
      `يحتاج إسناد إلى Node 24 أو أحدث، وهذا Node ${process.versions.node}. المشروع يجلب نسخته: نفّذ npm ci في مجلده (دون \u200e--ignore-scripts) ثم npx isnad.`,
  )
  process.exit(2)
}
const main = new URL('../dist/main.js', import.meta.url)
if (!existsSync(main)) {
  console.error(
    'Isnad is not built yet: run "npm run build" in its folder.\nلم يُبنَ إسناد بعد: نفّذ npm run build في مجلده.',
  )
  process.exit(2)
}
await import(main.href)
