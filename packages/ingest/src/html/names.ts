import type { Element } from './tree.ts'

/** Class and id of an element, for the name patterns. */
export function namesOf({ attributes }: Element): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
}
