import { eventStatuses, eventTypes, figureQualifiers } from '@isnad/model/vocab'
import type { Occurrence, Plan } from '@isnad/store'
import type { Context } from './context.ts'
import { partyNames } from './records.ts'

/** An occurrence as lines: what, when, who, then every report with its outlet, then figures side by side. */
export function occurrenceLines(occurrence: Occurrence, context: Context): string {
  const { paint, say, language } = context
  const { type, status, documents, independent } = occurrence
  const first = occurrence.reports[0]!.event
  const head = [
    paint.bold(daysOf(occurrence, context)),
    [eventTypes[type][language], ...first.mode].join('/'),
    eventStatuses[status][language],
    [partyNames(first.actors, language), partyNames(first.recipients, language)]
      .filter(Boolean)
      .join(language === 'ar' ? ' ← ' : ' → '),
    first.places.length > 0 ? `${say('inPlace')} ${partyNames(first.places, language)}` : '',
    documents > 1 ? paint.dim(say('toldBy', { documents, independent })) : '',
  ].filter(Boolean)
  const reports = occurrence.reports.map(({ event, copyOf }) => {
    const { document, trigger } = event
    const where = [document.outlet, document.dct ?? say('unknownDate'), document.title].filter(Boolean).join(' · ')
    return `  ${paint.dim(where)}  ${paint.quote(trigger.words)}${copyOf ? `  ${paint.dim(say('copy'))}` : ''}`
  })
  const figures = occurrence.figures.map((f) => {
    const values = f.values.map((v) => {
      const qualifier = v.qualifier === 'exact' ? '' : `${figureQualifiers[v.qualifier][language]} `
      const by = v.by ? `, ${v.by.name.ar}` : ''
      return `${v.value === null ? say('uncounted') : qualifier + v.value} (${v.document.outlet ?? v.document.title ?? v.document.key}${by})`
    })
    return `  ${f.what}${f.scope ? ` (${f.scope})` : ''}: ${values.join(' · ')}`
  })
  return [head.join(' · '), ...reports, ...figures].join('\n')
}

/** A plan with its state and, where there is one, what came of it. */
export function planLines({ plan, state, due, outcomes }: Plan, context: Context): string {
  const { paint, say } = context
  const label = paint.bold(say(`plan-${state}`))
  const outcome = outcomes[0]
    ? `\n  ${say('outcome')}: ${occurrenceLines(outcomes[0].occurrence, context).replaceAll('\n', '\n  ')}`
    : ''
  return `${label}${due ? `  ${paint.dim(say('due', { due }))}` : ''}\n${occurrenceLines(plan, context)}${outcome}`
}

function daysOf({ earliest, latest, dateBasis }: Occurrence, { say }: Context): string {
  if (earliest === null && latest === null) return say('noDate')
  const days = earliest === latest ? earliest! : `${earliest ?? '..'}/${latest ?? '..'}`
  return dateBasis === 'disputed' ? `${days} ${say('disputed')}` : days
}
