export { NAME_PARTS } from './generated/name-parts.ts'
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
