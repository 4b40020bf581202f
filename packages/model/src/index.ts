export { type DocumentInput, documentInputSchema } from './document.ts'
export * from './reading.ts'
export * from './vocab.ts'
