export { COMMON_WORDS, OUTSIDE_WORDS } from './generated/common-words.ts'
export { NAME_PARTS, ORDINARY_WORDS } from './generated/name-parts.ts'
export {
  expandForms,
  type FormStrength,
  type Known,
  type KnownType,
  type Office,
  ResourceError,
  readGroups,
  readInstruments,
  readKnown,
  readOrganisations,
  readPeople,
  readPlaces,
  readStates,
  type State,
  stateEntries,
} from './known.ts'
export { latinName } from './latin-name.ts'
export { type Location, locatePlace } from './locate.ts'
export { type GazetteerPlace, isPlaceName, placesNamed } from './place-index.ts'
export {
  alignLetters,
  comparableWord,
  compareNames,
  compareSpellings,
  type NameComparison,
  type SpellingComparison,
  type SpellingCosts,
} from './spelling.ts'
