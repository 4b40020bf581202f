/** The tagger of names, for the script that trains it and the one that measures it. */
export { LABELS, scoreLabels, type TaggerModel, tagSentence, viterbi } from './stages/name/tagger/decode.ts'
export { MAX_FEATURES, readFeatures } from './stages/name/tagger/features.ts'
