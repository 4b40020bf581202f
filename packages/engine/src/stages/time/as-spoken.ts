import type { Shape } from './shape.ts'

const LATE_DAY = 21

/** نصف شهر مارس is said of the fifteenth; أواخر of the last third. */
function partAsSpoken(shape: Extract<Shape, { kind: 'part' }>): Shape {
  const of = asSpoken(shape.of)
  if (of.kind !== 'date' || of.month === null || of.day !== null || of.calendar !== 'gregorian') return { ...shape, of }
  if (shape.part === 'mid') return { ...of, day: 15 }
  return shape.part === 'end' ? { kind: 'range', from: { ...of, day: LATE_DAY }, to: of } : { ...shape, of }
}

/** The same shape with every bare weekday and yearless date looking ahead, as plans and commands mean them. */
export function asSpoken(shape: Shape): Shape {
  switch (shape.kind) {
    case 'date':
    case 'weekday':
      return { ...shape, direction: shape.direction ?? { to: 'future', stated: false } }
    case 'clock':
    case 'clock-range':
    case 'day-part':
      return { ...shape, day: shape.day && asSpoken(shape.day) }
    case 'ago':
      if (shape.unit === 'month') return { ...shape, toTheDay: true }
      return shape.unit === 'week' && shape.count !== null ? { ...shape, unit: 'day', count: 7 * shape.count } : shape
    case 'part':
      return partAsSpoken(shape)
    case 'bound':
    case 'nth':
    case 'edge':
    case 'quarter':
    case 'week-of':
      return { ...shape, of: asSpoken(shape.of) }
    case 'range':
      return { ...shape, from: asSpoken(shape.from), to: asSpoken(shape.to) }
    case 'list':
      return { ...shape, of: shape.of.map(asSpoken) }
    default:
      return shape
  }
}
