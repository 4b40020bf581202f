export { type Api, type AppOptions, createApp, type Services } from './app.ts'
export { type Problem, type ProblemCode, problems } from './problem.ts'
export { type RunningServer, type ServeOptions, serve } from './serve.ts'
export type * from './types.ts'
