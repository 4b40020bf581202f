export { type Explanation, explainAt, explainRecord, type RecordKind } from './explain.ts'
export { readArticle } from './read.ts'
export { ENGINE_VERSION } from './version.ts'
