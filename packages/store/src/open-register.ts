import { RegisterError } from './errors.ts'
import type { Register, RegisterLocation } from './register.ts'

/** Opens the register, making it or bringing it up to date when needed. Throws a {@link RegisterError}. */
export async function openRegister(_location: RegisterLocation): Promise<Register> {
  throw new RegisterError('unreachable', 'The store is being built.')
}
