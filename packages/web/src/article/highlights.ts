import type { Reading } from '@isnad/model'
import type { Highlight, HighlightPart, LayerName } from '../highlights/segments.ts'

/** Every span of a Reading that the text shows, with the record it opens. */
export function highlightsOf(reading: Reading): Highlight[] {
  const highlights: Highlight[] = []
  const add = (
    record: string,
    layer: LayerName,
    part: HighlightPart,
    span: Highlight['span'],
    anchor = false,
  ): void => {
    highlights.push({ record, layer, part, span, anchor })
  }
  for (const quotation of reading.quotations) {
    add(quotation.id, 'quotation', 'cue', quotation.cue, true)
    for (const content of quotation.content) add(quotation.id, 'quotation', 'content', content)
    if (quotation.sourceSpan) add(quotation.id, 'quotation', 'source', quotation.sourceSpan)
  }
  for (const { id, form, span } of reading.mentions) {
    add(id, 'name', form === 'name' ? 'mention' : 'reference', span, true)
  }
  for (const { id, span } of reading.times) add(id, 'time', 'time', span, true)
  for (const event of reading.events) {
    add(event.id, 'event', 'trigger', event.trigger, true)
    for (const also of event.also) add(event.id, 'event', 'also', also)
    for (const figure of event.figures) add(event.id, 'event', 'figure', figure.span)
  }
  return highlights
}
