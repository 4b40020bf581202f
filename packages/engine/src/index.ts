export { readArticle } from './read.ts'
export { ENGINE_VERSION } from './version.ts'
