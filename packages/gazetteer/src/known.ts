import { GROUPS } from './groups.ts'
import { INSTRUMENTS } from './instruments.ts'
import { ORGANISATIONS } from './organisations.ts'
import { PEOPLE } from './people.ts'
import { PLACES } from './places.ts'
import { STATES } from './states.ts'

/** What a known thing is; the same codes as the Reading's entity types, without described sources. */
export type KnownType = 'PER' | 'ORG' | 'GROUP' | 'GPE' | 'LOC' | 'INSTRUMENT'

/**
 * How much a written form says by itself. `full`: enough alone. `short`: a short name that is enough alone, unless a
 * longer name of somebody else with it stands in the article. `cue`: also a common word, counts only behind a noun
 * that says what it is (مدينة، صحيفة، حزب). `defined`: counts only when the article also has a full form.
 */
export type FormStrength = 'full' | 'short' | 'cue' | 'defined'

/** An office held: `from` and `to` are years, both included; `to` null: still held at the end of 2020. */
export interface Office {
  readonly office: string
  /** ISO code of the state, `O:XX` for an international body, or another body or place in capitals. */
  readonly of: string
  readonly from: number | null
  readonly to: number | null
}

/** One entry of the who's-who. */
export interface Known {
  /** Stable within a version: the Wikidata id, else type and English name. */
  readonly key: string
  readonly type: KnownType
  readonly wikidata: string | null
  readonly ar: string
  readonly en: string
  /** ISO code of the state it belongs to, `O:XX` for a body, or null. */
  readonly of: string | null
  readonly kind: string
  readonly forms: readonly (readonly [text: string, strength: FormStrength])[]
  readonly offices: readonly Office[]
}

/** A state with what is needed to read its adjective and its capital. */
export interface State {
  readonly iso: string
  readonly wikidata: string | null
  readonly names: readonly string[]
  readonly en: string
  readonly adjectives: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly capitalEn: string | null
}

/** A line that the who's-who cannot be read from: says which and what was expected. */
export class ResourceError extends Error {}

function lines(table: string, columns: number, name: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|')
      // the pipes inside (a|b) are alternatives, not columns
      const joined: string[] = []
      let open = false
      for (const cell of cells) {
        if (open) joined[joined.length - 1] += `|${cell}`
        else joined.push(cell)
        const last = joined.at(-1)!
        open = last.lastIndexOf('(') > last.lastIndexOf(')')
      }
      if (joined.length !== columns) {
        throw new ResourceError(`${name}: expected ${columns} columns, found ${joined.length}: "${line}"`)
      }
      return joined.map((cell) => cell.trim())
    })
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split('/').map((part) => part.trim()))
const idOf = (cell: string): string | null => (cell === '-' || cell === '' ? null : cell)

/** Writes out `(a|b)` in every way. */
export function expandForms(pattern: string): string[] {
  const open = pattern.indexOf('(')
  if (open < 0) return [pattern]
  const close = pattern.indexOf(')', open)
  if (close < 0) throw new ResourceError(`a bracket is not closed: "${pattern}"`)
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => expandForms(pattern.slice(0, open) + choice + pattern.slice(close + 1)))
}

function splitSlashes(cell: string): string[] {
  return list(cell)
}

/** A form of an organisation or place: `!` needs a cue, a form wholly in brackets is one the article must define. */
function markedForm(form: string): readonly [string, FormStrength] {
  if (form.startsWith('(') && form.endsWith(')')) return [form.slice(1, -1), 'defined']
  if (form.startsWith('!')) return [form.slice(1), 'cue']
  if (form.endsWith('!')) return [form.slice(0, -1), 'cue']
  return [form, 'full']
}

/** Reads the table of states. */
export function readStates(table: string = STATES): State[] {
  return lines(table, 8, 'states').map(([iso, id, names, en, adjectives, demonyms, capitals, capitalEn]) => ({
    iso: iso!,
    wikidata: idOf(id!),
    names: list(names!),
    en: en!,
    adjectives: list(adjectives!),
    demonyms: list(demonyms!),
    capitals: list(capitals!),
    capitalEn: capitalEn === '' ? null : capitalEn!,
  }))
}

function readOffice(text: string, state: string): Office {
  const [head, years] = text.trim().split(' ')
  const [office, at] = head!.split('@')
  const [from, to] = (years ?? '').split('-')
  return {
    office: office!,
    of: at ?? state,
    from: from ? Number(from) : null,
    to: to ? Number(to) : null,
  }
}

/** Reads the table of people. The user's own file has the same form. */
export function readPeople(table: string = PEOPLE): Known[] {
  return lines(table, 5, 'people').map(([id, names, en, of, offices]) => {
    const [full, short] = names!.split(' = ')
    const fullForms = splitSlashes(full!).flatMap(expandForms)
    const shortForms = splitSlashes(short ?? '').flatMap(expandForms)
    return {
      key: idOf(id!) ?? `PER:${en}`,
      type: 'PER' as const,
      wikidata: idOf(id!),
      ar: fullForms[0]!,
      en: en!,
      of: of === '' ? null : of!,
      kind: 'person',
      forms: [
        ...fullForms.map((form) => [form, 'full'] as const),
        ...shortForms.map((form) => [form, 'short'] as const),
      ],
      offices: offices === '' ? [] : offices!.split(',').map((office) => readOffice(office, of!)),
    }
  })
}

function plain(
  type: KnownType,
  id: string | null,
  names: readonly string[],
  en: string,
  of: string | null,
  kind: string,
): Known {
  const forms = names.map(markedForm).map(([text, strength]) => {
    const cued = kind.endsWith('-cue') && strength === 'full'
    return [text, cued ? 'cue' : strength] as const
  })
  return {
    key: id ?? `${type}:${en}${of ? `:${of}` : ''}`,
    type,
    wikidata: id,
    ar: forms[0]![0],
    en,
    of,
    kind: kind.replace(/-cue$/, ''),
    forms,
    offices: [],
  }
}

/** Reads the table of organisations. */
export function readOrganisations(table: string = ORGANISATIONS): Known[] {
  return lines(table, 6, 'organisations').map(([id, type, names, en, of, kind]) =>
    plain(type as KnownType, idOf(id!), list(names!), en!, of === '' ? null : of!, kind!),
  )
}

/** Reads the table of armed groups. */
export function readGroups(table: string = GROUPS): Known[] {
  return lines(table, 4, 'groups').map(([id, names, en, of]) =>
    plain('GROUP', idOf(id!), list(names!), en!, of === '' ? null : of!, 'group'),
  )
}

/** Reads the table of instruments. */
export function readInstruments(table: string = INSTRUMENTS): Known[] {
  return lines(table, 3, 'instruments').map(([id, names, en]) =>
    plain('INSTRUMENT', idOf(id!), list(names!), en!, null, 'instrument'),
  )
}

/** Reads the table of places. */
export function readPlaces(table: string = PLACES): Known[] {
  return lines(table, 3, 'places').map(([names, en, of]) =>
    plain('LOC', null, list(names!), en!, of === '' ? null : of!, 'place'),
  )
}

/** States and capitals as known things; a capital is `CAPITAL:ISO`, the same key for the place and the government. */
export function stateEntries(states: readonly State[] = readStates()): Known[] {
  return states.flatMap((state) => {
    const country = plain('GPE', state.wikidata, state.names, state.en, state.iso, 'state')
    if (state.capitals.length === 0) return [country]
    const capital = plain('GPE', null, state.capitals, state.capitalEn!, state.iso, 'capital')
    return [country, { ...capital, key: `CAPITAL:${state.iso}` }]
  })
}

/** The whole who's-who. `own` is the user's own people, in the form of people.ts. */
export function readKnown(own = ''): Known[] {
  return [
    ...stateEntries(),
    ...readPlaces(),
    ...readOrganisations(),
    ...readGroups(),
    ...readInstruments(),
    ...readPeople(),
    ...(own === '' ? [] : readPeople(own)),
  ]
}
