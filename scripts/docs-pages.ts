import type { EventTypeTerm, Term } from '@isnad/model/vocab'
import * as vocab from '@isnad/model/vocab'
import { findFiles, readText } from './workspace.ts'

export const WRITTEN = '<!-- Written by scripts/docs.ts from the code. Do not edit; npm run docs:build. -->\n'
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
const isEventType = (term: Term): term is EventTypeTerm => 'quad' in term

const TITLES: Record<string, readonly [en: string, ar: string]> = {
  blockKinds: ['Blocks', 'مقاطع النص'],
  entityTypes: ['Entity types', 'أنواع المسميات'],
  mentionForms: ['Forms of a mention', 'صور الذكر'],
  timeTypes: ['Types of time expression', 'أنواع عبارات الزمن'],
  dctBases: ['What the document date rests on', 'أساس تاريخ المقال'],
  unresolvedReasons: ['Why a time has no value', 'لماذا بقي الزمن بلا قيمة'],
  quotationModes: ['Modes of quotation', 'أنواع النقل'],
  stances: ['Stances', 'مواقف القول'],
  eventTypes: ['Event types (PLOVER)', 'أنواع الأحداث'],
  eventStatuses: ['Statuses of an event', 'أحوال الحدث'],
  figureQualifiers: ['Qualifiers of a figure', 'قيود العدد'],
}

/** Every closed vocabulary with its Arabic and English words and definitions. */
export function renderGlossary(): string {
  const tables = Object.entries(vocab).filter(([name]) => name in TITLES) as [string, Record<string, Term>][]
  const missing = Object.keys(TITLES).filter((name) => !tables.some(([other]) => other === name))
  if (missing.length > 0) throw new RangeError(`no such vocabulary: ${missing.join(', ')}`)
  const sections = tables.map(([name, terms]) => {
    const [en, ar] = TITLES[name]!
    const rows = Object.entries(terms).map(([code, term]) => {
      const modes = isEventType(term) && term.modes.length > 0 ? ` Modes: ${term.modes.join(', ')}.` : ''
      return `| \`${code}\` | ${cell(term.en)} | ${cell(term.ar)} | ${cell(term.definition.en)}${modes} | ${cell(term.definition.ar)} |`
    })
    return `## ${en} · ${ar}\n\n| code | English | العربية | definition | التعريف |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return `${WRITTEN}# Glossary\n\nThe closed vocabularies of a Reading, from \`packages/model/src/vocab.ts\`.\n\n${sections.join('\n')}`
}

/** What is made by hand for the project is in the public domain (NOTICE.md) and need not say so. */
const LICENCE = /CC0|CC[ -]BY|Apache|MIT\b|licen[cs]e|made\s+by\s+hand|hand-?made|own\s+compilation/i

/** A resource folder's index and the file that is named like the folder hold types and lists, not data. */
const isData = (path: string): boolean => {
  const [folder, file] = path.split('/').slice(-2)
  const isCode =
    path.startsWith('packages/gazetteer/src/') && !/^export const [A-Z][A-Z0-9_]* = `/m.test(readText(path))
  return !/\.test\.ts$/.test(path) && file !== 'index.ts' && file !== `${folder}.ts` && !isCode
}

/** Where linguistic knowledge stands: written by hand, generated from other data, or learnt. */
const RESOURCES = [
  'packages/*/src/**/resources/**/*.ts',
  'packages/gazetteer/src/**/*.ts',
  'packages/*/src/**/*-{data,weights}.ts',
]

/** The doc comments of a file and the runs of its line comments, without their marks. */
function readComments(path: string): readonly string[] {
  const blocks = readText(path).match(/\/\*\*[\s\S]*?\*\/|(?:^\/\/.*\n)+/gm) ?? []
  return blocks.map((block) => block.replace(/^\s*(\/\*\*|\*\/|\*|\/\/) ?|\*\/$/gm, ''))
}

/** The resource files of the engine, each with the words of its head that say what it is and whose. */
export function listResources(): readonly { readonly path: string; readonly head: string | null }[] {
  return findFiles(...RESOURCES)
    .filter(isData)
    .map((path) => {
      return { path, head: readComments(path).find((text) => LICENCE.test(text)) ?? null }
    })
}

/** What the engine knows of the language and the world, file by file. */
export function renderResources(): string {
  const rows = listResources().map(
    ({ path, head }) => `| [${path.replace(/^packages\/engine\/src\//, '')}](../../${path}) | ${cell(head ?? '')} |`,
  )
  return `${WRITTEN}# Resources\n\nLinguistic knowledge is data: typed entries with examples and counter-examples that run as tests.\n\n| file | what it is, where it comes from, its licence, what is left out |\n|---|---|\n${rows.join('\n')}\n`
}

const RULE = /['"`]((?:structure|time|dct|number|name|quotation|event|figure|place)\.(?:[a-z0-9.-]|\$\{[^}]*\})+)['"`]/g

/** Rules whose id is that of an entry: the beginning of the id, and where the entries stand. */
const RULES_BY_ENTRY: readonly (readonly [prefix: string, files: string])[] = [
  ['event.', 'packages/engine/src/resources/trigger/*.ts'],
  ['structure.clutter.', 'packages/engine/src/stages/structure/resources/clutter.ts'],
]

/** The ids that a record's `why.rule` may have; `…` stands for a part that the code fills in. */
export function renderRules(): string {
  const files = new Map<string, Set<string>>()
  const add = (id: string, path: string): unknown => files.set(id, (files.get(id) ?? new Set()).add(path))
  const isSource = (path: string): boolean => !/\.test\.ts$/.test(path)
  for (const path of findFiles('packages/engine/src/**/*.ts').filter(isSource)) {
    for (const [, id] of readText(path).matchAll(RULE)) add(id!.replace(/\$\{[^}]*\}/g, '…'), path)
  }
  for (const [prefix, pattern] of RULES_BY_ENTRY) {
    for (const path of findFiles(pattern).filter(isSource)) {
      for (const [, id] of readText(path).matchAll(/\bid: '([a-z0-9.-]+)'/g)) add(prefix + id!, path)
    }
  }
  const rows = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, paths]) => {
      const links = [...paths].map((path) => `[${path.replace(/^packages\/engine\/src\//, '')}](../../${path})`)
      return `| \`${id}\` | ${links.join(', ')} |`
    })
  return `${WRITTEN}# Rules

Every record says which rule made it (\`why.rule\`). Here is where each stands; \`…\` is a part that depends on what was found.

| rule | file |
|---|---|
${rows.join('\n')}
`
}
