import { type Fault, openRegister } from '@isnad/store'
import { type Context, type ExitCode, print } from '../context.ts'

/** Compares all that the register keeps with its texts, and prints every fault as a sentence; 1 when there is one. */
export async function check(context: Context): Promise<ExitCode> {
  const register = await openRegister(context.register)
  try {
    const checked = await register.check((fault) =>
      print(context, context.json ? JSON.stringify(fault) : faultLine(fault, context)),
    )
    if (context.json) print(context, JSON.stringify(checked))
    else {
      print(context, context.say('checked', checked))
      print(context, context.say(checked.faults === 0 ? 'noFaults' : 'faults', checked))
    }
    return checked.faults === 0 ? 0 : 1
  } finally {
    await register.close()
  }
}

/** Where the fault is, as compilers say it, and what it is. */
function faultLine(fault: Fault, { say }: Context): string {
  const place = [fault.document, fault.table, fault.record, fault.column].filter((part) => part !== null)
  const sentence = say(`fault-${fault.kind}`, {
    expected: fault.expected ?? say('nothing'),
    found: fault.found ?? say('nothing'),
  })
  return place.length > 0 ? `${place.join(' / ')}: ${sentence}` : sentence
}
