// Faults that the compiler and the linter do not see: word edges that do not know Arabic, clocks and chance in the
// pure packages, Arabic that is not in its normal form, characters that cannot be seen, files too long to read.

interface Ban {
  readonly pattern: RegExp
  readonly because: string
}

const PURE = /^packages\/(text|model|gazetteer|engine)\/src\//
const IS_TEST = /\.test\.tsx?$/
const DATA =
  /^(packages\/gazetteer\/src|packages\/[^/]+\/(data|src\/(.*\/)?(resources|generated))|docs\/generated|samples|gold)\/|-(data|weights)\.ts$/
const LONGEST = 400
/** Files that wait to be cut in two: each may shrink to the limit and leave this list, and may not grow. */
const WAITING: Readonly<Record<string, number>> = {
  'packages/engine/src/stages/quotation/source.ts': 520,
}

const REGEX_BANS: readonly Ban[] = [
  { pattern: /\\[bBwW]/, because: '\\b, \\B, \\w and \\W know ASCII letters only; find words on the token table' },
]
const PURE_BANS: readonly Ban[] = [
  { pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./, because: 'a pure package has no clock' },
  { pattern: /\bMath\.random\b|\bcrypto\./, because: 'a pure package leaves nothing to chance' },
  { pattern: /\bconsole\./, because: 'a library does not print' },
]
const TEXT_BANS: readonly Ban[] = [
  { pattern: /\u0640(?=[\u0640\p{L}])/u, because: 'tatweel inside a word; write it as \\u0640' },
  {
    pattern: /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/,
    because: 'an invisible character; write it as an escape',
  },
]
const REGEX_LITERAL = /(?:^|[=(,:[!&|?{};\s])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/[dgimsuvy]*/g
const REGEX_CALL = /RegExp\((['"`])(?:\\.|(?!\1).)*\1/g

/** The faults of one line of the file at `path`. */
export function checkLine(line: string, path: string): readonly string[] {
  const found = TEXT_BANS.filter((ban) => ban.pattern.test(line)).map((ban) => ban.because)
  if (line !== line.normalize('NFC')) found.push('not in Unicode normal form C')
  if (!PURE.test(path) || IS_TEST.test(path) || isComment(line)) return found
  for (const regex of [...line.matchAll(REGEX_LITERAL), ...line.matchAll(REGEX_CALL)]) {
    found.push(...REGEX_BANS.filter((ban) => ban.pattern.test(regex[0])).map((ban) => ban.because))
  }
  found.push(...PURE_BANS.filter((ban) => ban.pattern.test(line)).map((ban) => ban.because))
  return found
}

const isComment = (line: string): boolean => /^\s*(\/\/|\*|\/\*)/.test(line)

/** The faults of a file, each with its place. */
export function checkFile(path: string, text: string): readonly string[] {
  const lines = text.split('\n')
  const faults = lines.flatMap((line, i) => checkLine(line, path).map((because) => `${path}:${i + 1}: ${because}`))
  const longest = WAITING[path] ?? LONGEST
  if (lines.length > longest + 1 && !DATA.test(path)) {
    faults.push(`${path}: ${lines.length - 1} lines; the most is ${longest}: cut it where its two subjects meet`)
  }
  return faults
}
