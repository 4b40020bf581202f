import { LAYERS, type LayerName } from '../highlights/segments.ts'
import { useMessages } from '../i18n/locale.tsx'
import { useArticle } from './article-context.ts'
import { RecordLink } from './parts.tsx'

/** Every record of the article by layer: another way in than the text, and the calmer one for a screen reader. */
export function RecordList({ layers }: { layers: ReadonlySet<LayerName> }) {
  const t = useMessages()
  const { index } = useArticle()
  const { reading } = index
  const ids: Readonly<Record<LayerName, readonly string[]>> = {
    quotation: reading.quotations.map((q) => q.id),
    event: reading.events.map((v) => v.id),
    name: reading.entities.map((e) => e.id),
    time: reading.times.map((time) => time.id),
  }
  return (
    <nav className="record-list" aria-label={t('panel.all')}>
      {LAYERS.filter((layer) => layers.has(layer)).map((layer) => (
        <details key={layer} className={layer} open={layer === 'quotation' || layer === 'event'}>
          <summary>
            <h2>{t(`layer.${layer}`)}</h2>
          </summary>
          {ids[layer].length === 0 ? (
            <p className="hint">{t('panel.none')}</p>
          ) : (
            <ul className="records">
              {ids[layer].map((id) => (
                <li key={id}>
                  <RecordLink id={id} named />
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </nav>
  )
}
