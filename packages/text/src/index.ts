export { unpackCliticModel } from './clitic-model.ts'
export {
  type CliticModel,
  type CliticReading,
  cliticFeatures,
  cliticReadings,
  type Segmentation,
  segmentForm,
  segmentSpans,
  segmentToken,
  stemSpan,
} from './clitics.ts'
export { parseDigits } from './digits.ts'
export { type FoldedText, fold, foldText, unfold } from './fold.ts'
export { buildLexicon, type Lexicon, type LexiconMatch } from './lexicon.ts'
export { parseNumber } from './number-expressions.ts'
export { type FindNumbersOptions, findNumbers, type NumberMentionAt, type NumberQualifier } from './number-mentions.ts'
export { numberWordReadings, ordinalWordReadings } from './number-words.ts'
export { type NumberStyle, writeNumber } from './number-writer.ts'
export { findOrdinals, type NumberAt, parseOrdinal, readNumberAt, readOrdinalAt } from './numbers.ts'
export { pairQuotationMarks, type QuotationMarkFamily, type QuotedPassage } from './quotation-marks.ts'
export { compareSpans, containsSpan, overlapsSpan, type Span, sliceSpan } from './span.ts'
export { searchKeys, stem, stemOf } from './stem.ts'
export { coreSpan, type TokenTable, tokenize, tokenSpan } from './tokens.ts'
export { type RomaniseOptions, romanise, romanKey } from './translit.ts'
export { type Core, internWord, type TokenKind, type Word, wordFeature } from './word.ts'
