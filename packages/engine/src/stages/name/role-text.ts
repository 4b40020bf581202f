import { type Span, sliceSpan, type TokenTable } from '@isnad/text'
import { offices } from '../../resources/title/offices.ts'
import { spanOf } from './group.ts'
import { nationalityAt } from './nationality.ts'
import type { RoleReading } from './person.ts'

/** A role as it is that of one person: `text` may say more than the words at `span` (نظيره التركي: وزير الخارجية التركي). */
export interface RoleText {
  readonly text: string
  readonly span: Span
}

/** Nouns for two or more holders of an office, and for one. */
const SINGULAR = new Map(
  'الرئيسان الرئيس/الرئيسين الرئيس/الرئيسا الرئيس/رئيسا رئيس/رئيسي رئيس/الرؤساء الرئيس/رؤساء رئيس/وزيرا وزير/وزيري وزير/الوزيران الوزير/الوزيرين الوزير/وزراء وزير/الوزراء الوزير'
    .split('/')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** A stretch as it stands, with the ا that ل took from its article (للأمم: الأمم), and without the tanwin of its case. */
export function writtenName(source: string, span: Span): string {
  const written = sliceSpan(source, span)
  const whole = written.startsWith('ل') && source[span[0] - 1] === 'ل' ? `ا${written}` : written
  return whole.replace(/[\u064b-\u064d]+$/, '')
}

/** The office as of one holder, without the state: وزيرا الخارجية الروسي is وزير الخارجية. */
function officeWords(tokens: TokenTable, role: RoleReading): string {
  let to = role.title.to
  while (to < role.to && nationalityAt(tokens, to + 1) === null) to++
  return oneHolder(writtenName(tokens.source, spanOf(tokens, { from: role.from, to, start: role.start })))
}

function oneHolder(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ')
  const noun = SINGULAR.get(first)
  return noun ? [noun, ...rest].join(' ') : phrase
}

/** The role in front of a name: وزيرا الخارجية الروسي is وزير الخارجية الروسي for the one named next. */
export function roleText(tokens: TokenTable, role: RoleReading): RoleText {
  const span = spanOf(tokens, role)
  const text = writtenName(tokens.source, span)
  return { text: role.title.office.number === 'singular' ? text : oneHolder(text), span }
}

/** The role of the second of two: التركي behind الرئيسان الروسي is الرئيس التركي. */
export function sharedRoleText(
  tokens: TokenTable,
  role: RoleReading,
  nationality: { readonly from: number; readonly to: number; readonly core: { readonly start: number } },
): RoleText {
  const { from, to, core } = nationality
  const span = spanOf(tokens, { from, to, start: core.start })
  return { text: `${officeWords(tokens, role)} ${sliceSpan(tokens.source, span)}`, span }
}

/**
 * The role of a counterpart, from the office of the one he is the counterpart of: نظيره التركي is وزير الخارجية التركي. Null
 * when no state is said, or `code` has no phrase of the counterpart's gender.
 */
export function counterpartText(tokens: TokenTable, role: RoleReading, code: string): RoleText | null {
  if (role.to === role.title.to) return null
  const { gender } = role.title.office
  const office = offices.find((o) => o.code === code && o.gender === gender && o.number === 'singular')
  const phrase = code === 'president' && gender === 'm' ? 'الرئيس' : office?.phrases[0]
  if (!phrase || nationalityAt(tokens, role.title.to + 1)?.definite !== true) return null
  const state = spanOf(tokens, { from: role.title.to + 1, to: role.to, start: 0 })
  return { text: `${phrase} ${sliceSpan(tokens.source, state)}`, span: spanOf(tokens, role) }
}
