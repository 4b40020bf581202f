import { expect } from 'vitest'
import type { Fault } from '../integrity/integrity-records.ts'
import type { Register } from '../register.ts'

/** Nothing is wrong with the register: every record stands as its text and its Reading say. */
export async function expectSound(register: Register): Promise<void> {
  const faults: Fault[] = []
  await register.check((fault) => faults.push(fault))
  expect(faults).toEqual([])
}
