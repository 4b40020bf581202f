import { acting } from './acting.ts'
import { asserting } from './asserting.ts'
import type { CueEntry } from './cue.ts'
import { saying } from './saying.ts'

export type { Complement, CueEntry } from './cue.ts'

/** Every word of saying that the engine knows. */
export const cueEntries: readonly CueEntry[] = [...saying, ...asserting, ...acting]
