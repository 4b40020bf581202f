/** Failures of the register that a person can cause or repair, with a stable code. */
export const registerErrors = {
  'bad-cursor': 'The cursor does not belong to this list.',
  'bad-query': 'The query cannot be read.',
  evidence: 'A record does not rest on the words of its text.',
  'unstorable-text': 'The text holds characters that no database can keep.',
  'unknown-entity': 'The register has no such entity.',
  judgement: 'The judgement contradicts an earlier one, or changes nothing.',
  'bad-bundle': 'The bundle cannot be read.',
  'newer-register': 'The register was made by a newer version of Isnad.',
  'not-a-register': 'The file is not a register of Isnad.',
  busy: 'Another process held the register for too long.',
  unreachable: 'The register cannot be opened.',
} as const
export type RegisterErrorCode = keyof typeof registerErrors

export class RegisterError extends Error {
  readonly code: RegisterErrorCode

  /** `detail` says what was found and what to do; without it the code's own sentence stands. */
  constructor(code: RegisterErrorCode, detail: string = registerErrors[code], cause?: unknown) {
    super(detail, cause === undefined ? undefined : { cause })
    this.name = 'RegisterError'
    this.code = code
  }
}
