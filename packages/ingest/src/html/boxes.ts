import { isProseLine } from './body.ts'
import type { PageLine } from './lines.ts'
import type { Element } from './tree.ts'

const MOSTLY_LINKS = 0.5
const FULLY_LINKED = 0.9
/** A box that holds more of the page's running text than this is no teaser, whatever its links. */
const MOST_OF_TEXT = 0.35
const MOST_CARD_LINES = 4

interface Box {
  units: number
  linked: number
  prose: number
  lines: number
  /** A title that is a link as a whole, as on a card. */
  titled: boolean
}

/**
 * Leaves out the lines of boxes that point elsewhere: those that are links for the most part, and cards, whose title
 * is a link with a lead under it.
 */
export function dropLinkBoxes(lines: readonly PageLine[]): PageLine[] {
  const boxes = new Map<Element, Box>()
  let total = 0
  for (const line of lines) {
    const prose = isProseLine(line) ? line.words : 0
    const titled = line.linked > FULLY_LINKED && line.words >= 3
    total += prose
    for (let element: Element | null = line.block; element; element = element.parent) {
      const box = boxes.get(element) ?? { units: 0, linked: 0, prose: 0, lines: 0, titled: false }
      box.units += line.text.length
      box.linked += line.text.length * line.linked
      box.prose += prose
      box.lines++
      box.titled ||= titled
      boxes.set(element, box)
    }
  }
  const pointsElsewhere = (box: Box): boolean => {
    if (box.lines < 2 || box.prose > total * MOST_OF_TEXT) return false
    return box.linked > box.units * MOSTLY_LINKS || (box.titled && box.lines <= MOST_CARD_LINES)
  }
  return lines.filter((line) => {
    for (let element: Element | null = line.block; element; element = element.parent) {
      if (pointsElsewhere(boxes.get(element)!)) return false
    }
    return true
  })
}
