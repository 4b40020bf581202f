import { styleText } from 'node:util'

/** Colours of a digest; identity functions where the output is no terminal. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly heading: (text: string) => string
  readonly quote: (text: string) => string
}

/** Colours when `stream` is a terminal that takes them (NO_COLOR and FORCE_COLOR are honoured by Node). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const with_ =
    (...format: Parameters<typeof styleText>[0] & string[]) =>
    (text: string): string =>
      styleText(format as never, text, { stream })
  return { bold: with_('bold'), dim: with_('dim'), heading: with_('underline', 'cyan'), quote: with_('green') }
}

/** White space and line breaks as single spaces, so that words of an article fit on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Every line two spaces further in. */
export function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
