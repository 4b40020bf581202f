import { type FormStrength, type Known, readKnown } from '@isnad/gazetteer'
import { buildLexicon, type Lexicon, type TokenTable } from '@isnad/text'
import type { Candidate } from './candidate.ts'
import { perToken } from './per-token.ts'

interface Entry {
  readonly known: Known
  readonly strength: FormStrength
}

function* forms(entries: readonly Known[]): Generator<readonly [string, Entry]> {
  for (const known of entries) {
    for (const [text, strength] of known.forms) {
      yield [text, { known, strength }]
      // some outlets put # in front of the last word of a person's name, and join the two words of others with _
      const cut = text.lastIndexOf(' ')
      if (cut < 0) continue
      if (known.type === 'PER') yield [`${text.slice(0, cut)} #${text.slice(cut + 1)}`, { known, strength }]
      else if (text.indexOf(' ') === cut) yield [text.replace(' ', '_'), { known, strength }]
    }
  }
}

/** The who's-who, by key. */
export const knownEntries: readonly Known[] = readKnown()
const lexicon: Lexicon<Entry> = buildLexicon(forms(knownEntries))

const PRIORITY: Record<FormStrength, number> = { full: 50, short: 40, defined: 20, cue: 10 }

/** International bodies by the code that people and adjectives name them with (أممي → O:UN). */
export const BODY_KEYS: Readonly<Record<string, string>> = {
  'O:UN': 'Q1065',
  'O:NATO': 'Q7184',
  'O:EU': 'Q458',
  'O:GCC': 'Q217172',
  'O:AU': 'Q7159',
  'O:AL': 'Q7172',
  'O:IMF': 'Q7804',
  'O:IAEA': 'Q41984',
  'O:FIFA': 'ORG:FIFA',
}

/** The code of an international body. */
export function bodyCode(known: Known): string {
  return Object.entries(BODY_KEYS).find(([, key]) => key === known.key)?.[0] ?? `O:${known.en}`
}

/** Bodies that stand for one another in a state's government share a key. */
function keyOf(known: Known): string {
  if (known.kind === 'presidency' && known.of) return `BODY:presidency:${known.of}`
  if (known.kind === 'ministry' && known.of) return `MIN:defence:${known.of}`
  return known.key
}

const NONE: readonly Candidate[] = []

/** Every form of the who's-who that begins at a token. */
export const knownNamesAt = perToken((tokens: TokenTable, token: number): readonly Candidate[] => {
  if (token >= tokens.count) return NONE
  const matches = lexicon.matchesAt(tokens, token)
  if (matches.length === 0) return NONE
  const found: Candidate[] = []
  for (const { from, to, core, value } of matches) {
    if (from === to && core.text.length < 3) continue
    found.push({
      from,
      to,
      start: core.start,
      type: value.known.type,
      rule: `name.known-${value.strength}`,
      strength: value.strength,
      known: value.known,
      key: keyOf(value.known),
      of: value.known.of,
      en: value.known.en,
      bodyCode: null,
      priority: PRIORITY[value.strength] + (core.start === 0 ? 3 : 0),
    })
  }
  return found
})
