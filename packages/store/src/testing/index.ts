export { aReading, type Described } from './a-reading.ts'
export { attack, talks, undated } from './articles.ts'
