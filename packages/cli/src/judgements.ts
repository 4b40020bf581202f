import type { Judgement } from '@isnad/store'
import type { Context } from './context.ts'

/** A judgement as lines: what was decided about whom, by whom and when, and whether it still stands. */
export function judgementLines({ id, verdict, left, right, ...made }: Judgement, context: Context): string {
  const { say, paint, language } = context
  const nameOf = (judged: Judgement['left']): string => {
    const name = language === 'en' ? (judged.name?.en ?? judged.name?.ar) : judged.name?.ar
    return name ? `${name} (${judged.id})` : judged.id
  }
  const decided = say(`verdict-${verdict}`, { left: nameOf(left), right: right ? nameOf(right) : '' })
  const lines = [
    `${paint.bold(id)}  ${decided}`,
    `  ${paint.dim(say('judgedBy', { by: made.by, at: shownTime(made.at) }))}`,
  ]
  if (made.revokedBy !== null && made.revokedAt !== null) {
    lines.push(`  ${say('takenBack', { by: made.revokedBy, at: shownTime(made.revokedAt) })}`)
  }
  return lines.join('\n')
}

const shownTime = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`
